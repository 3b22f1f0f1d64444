package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.testkit.DyingFileSystem.Killed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that is killed after any change to its disk, or in the middle of one, goes on as another process: to the same end, with
 * nothing done twice, nothing lost and no file left that an undisturbed run would not leave.
 */
class KilledAnywhereTest {
    /** The profile {@code kills} takes every change, each build every twelfth and the last. */
    private static final int STEP = Integer.getInteger("berbagidata.kills.step", 12);

    @TempDir
    Path folder;

    private World world;
    private ExchangeClient preparer;
    private ExchangeClient asker;
    private int places;

    @BeforeEach
    void start() throws Exception {
        world = ResidentData.world(false);
        preparer = client(world.pemilik, folder.resolve("jurnal-penyiap"));
        asker = client(world.peminta, folder.resolve("jurnal-penanya"));
    }

    /** Other tests hold the traffic against the contract, of which there is much here. */
    @AfterEach
    void close() throws Exception {
        preparer.close();
        asker.close();
        world.exchange.close();
    }

    /** One case, and where the client keeps its files. */
    private record Place(Permohonan permohonan, Path folder) {
        Path journal(Path seen) {
            return seen.resolve("jurnal");
        }
    }

    /** What the client does, in its folder as the process sees it. */
    private interface Work {
        StatusPaket run(ExchangeClient client, Place place, Path seen) throws Exception;
    }

    /** What happens before. */
    private interface Preparation {
        void run(Place place) throws Exception;
    }

    /** A party's work and what must have happened before. */
    private record Deed(Party by, Preparation before, Work work, StatusPaket end, List<String> commands) {}

    private ExchangeClient client(Party party, Path journal) throws Exception {
        return ExchangeClient.builder(world.exchange.uri())
                .trust(world.exchange.certificate())
                .agency(party.kode(), party.keys, party.signature.id())
                .journal(journal)
                .clock(world.clock)
                .limits(ClientProcedure.LIMITS)
                .build();
    }

    private Place approved() throws Exception {
        Path place = Files.createDirectory(folder.resolve("t" + places++));
        ResidentData data = ResidentData.written(world, place, ClientProcedure.ROWS);
        CaseDriver driver = CaseDriver.draft(world, data.request()).approve();
        return new Place(preparer.pemilik().permohonan(driver.id), place);
    }

    private StatusPaket deliver(ExchangeClient client, Place place, Path seen) throws IOException {
        return client.pemilik()
                .deliver(
                        place.permohonan(),
                        new ResidentData(world.peminta, world.pemilik, seen)
                                .delivery()
                                .build())
                .status();
    }

    private static Penerimaan received(ExchangeClient client, Place place, Path seen) throws IOException {
        Paket paket = client.peminta().packages(place.permohonan()).get(0);
        return client.peminta().receive(paket, seen.resolve("hasil.csv"));
    }

    private static StatusPaket receive(ExchangeClient client, Place place, Path seen) throws IOException {
        return received(client, place, seen).paket().status();
    }

    private Surat letter() {
        return new Surat("3/2026", Letters.DAY.plusDays(8), world.peminta.head);
    }

    /** As somebody would whose notes of the reception are as old as the reception. */
    private Penerimaan noted(Place place) throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("catatan" + places));
        return received(asker, place, elsewhere);
    }

    private Deed delivering() {
        return new Deed(
                world.pemilik, place -> {}, this::deliver, StatusPaket.DITERBITKAN, List.of("buatPaket", "terbitkan"));
    }

    private void delivered(Place place) throws IOException {
        deliver(preparer, place, place.folder());
    }

    private Deed receiving() {
        return new Deed(
                world.peminta,
                this::delivered,
                KilledAnywhereTest::receive,
                StatusPaket.TERKIRIM,
                List.of("buatPaket", "terbitkan", "mulaiTransfer", "selesaiTransfer"));
    }

    /** Runs a deed with a process that dies, and again with another one that goes on. */
    private void kill(Deed deed, int at, boolean torn, List<Path> expected) throws Exception {
        Place place = prepared(deed);
        DyingFileSystem disk = new DyingFileSystem(at, torn, () -> {});
        Path seen = disk.path(place.folder());
        Throwable end = catchThrowable(() -> {
            try (ExchangeClient client = client(deed.by(), place.journal(seen))) {
                deed.work().run(client, place, seen);
            }
        });
        String when = "killed at " + at + (torn ? ", torn: " : ": ") + disk.changes();
        assertThat(end).as(when).isInstanceOf(Killed.class);
        disk.bury();
        StatusPaket status;
        try (ExchangeClient client = client(deed.by(), place.journal(place.folder()))) {
            status = deed.work().run(client, place, place.folder());
        }
        assertThat(status).as(when).isEqualTo(deed.end());
        assertEnd(deed, place, when);
        assertThat(files(place)).as(when).isEqualTo(expected);
    }

    private Place prepared(Deed deed) throws Exception {
        Place place = approved();
        deed.before().run(place);
        return place;
    }

    /** Everything happened once, and the dossier proves it. */
    private void assertEnd(Deed deed, Place place, String when) throws Exception {
        assertThat(asker.peminta().riwayat(place.permohonan()).kejadian().stream()
                        .map(Kejadian::peristiwa)
                        .filter(e -> e.paket() != null)
                        .map(e -> e.perintah()))
                .as(when)
                .containsExactlyElementsOf(deed.commands());
        asker.peminta().downloadDosir(place.permohonan(), folder.resolve("dosir.zip"));
    }

    /** The files that a run leaves, without those of sealings that were given up, which are sealed. */
    private static List<Path> files(Place place) throws IOException {
        try (Stream<Path> all = Files.walk(place.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(place.folder()::relativize)
                    .filter(path -> !path.startsWith("kiriman"))
                    .map(path -> Path.of(path.toString().replaceAll("kepala-[0-9a-f]{64}", "kepala")))
                    .sorted()
                    .toList();
        }
    }

    /** Kills a deed at each of its changes; tells at how many. */
    private int killAnywhere(Deed deed) throws Exception {
        Place place = prepared(deed);
        DyingFileSystem disk = DyingFileSystem.immortal();
        try (ExchangeClient client = client(deed.by(), place.journal(disk.path(place.folder())))) {
            assertThat(deed.work().run(client, place, disk.path(place.folder())))
                    .isEqualTo(deed.end());
        }
        List<Path> expected = files(place);
        int changes = disk.changes().size();
        for (int at = changes; at > 0; at -= STEP) {
            kill(deed, at, false, expected);
            if (disk.changes().get(at - 1).startsWith("write")) {
                kill(deed, at, true, expected);
            }
        }
        return changes;
    }

    @Test
    void whileDelivering() throws Exception {
        assertThat(killAnywhere(delivering())).isGreaterThan(20);
        assertNothingInClear();
    }

    @Test
    void whileReceiving() throws Exception {
        assertThat(killAnywhere(receiving())).isGreaterThan(6);
    }

    @Test
    void whileConfirming() throws Exception {
        assertThat(killAnywhere(answering(false))).isGreaterThan(10);
    }

    @Test
    void whileDisputing() throws Exception {
        assertThat(killAnywhere(answering(true))).isGreaterThan(10);
    }

    private Deed answering(boolean disputed) {
        Penerimaan[] noted = new Penerimaan[1];
        List<String> commands = new ArrayList<>(receiving().commands());
        commands.add(disputed ? "sanggah" : "konfirmasi");
        return new Deed(
                world.peminta,
                place -> {
                    delivered(place);
                    noted[0] = noted(place);
                },
                (client, place, seen) -> (disputed
                                ? client.peminta().dispute(noted[0], letter(), List.of("Kolom kurang."))
                                : client.peminta().confirm(noted[0], letter()))
                        .paket()
                        .status(),
                disputed ? StatusPaket.DISANGGAH : StatusPaket.DIKONFIRMASI,
                commands);
    }

    /** Whatever was left of deliveries that were given up, too. */
    private void assertNothingInClear() throws Exception {
        List<String> rows = Files.readAllLines(folder.resolve("t0/asal.csv"));
        String name = rows.get(1).split(",", -1)[1];
        assertThat(name).hasSizeGreaterThan(5);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(p -> !p.endsWith("asal.csv"))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(name);
            }
        }
    }
}
