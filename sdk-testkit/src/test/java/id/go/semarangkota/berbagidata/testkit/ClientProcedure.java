package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.client.ClientLimits;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Pemilik;
import id.go.semarangkota.berbagidata.client.Peminta;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One whole procedure by the client of either side, from the draft to the dossier, through a network. */
final class ClientProcedure implements AutoCloseable {
    static final int ROWS = 40;
    /** One attempt, so that each fault is seen; small pieces, so that an upload is several calls. */
    static final ClientLimits LIMITS = new ClientLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30), 1, 0, 4 << 20, 2000, 1 << 24);

    private final World world;
    private final FaultyNetwork network;
    private final Path folder;
    private final ResidentData data;
    private @Nullable ExchangeClient requester;
    private @Nullable ExchangeClient owner;

    ClientProcedure(World world, FaultyNetwork network, Path folder) throws Exception {
        this.world = world;
        this.network = network;
        this.folder = folder;
        this.data = ResidentData.written(world, folder, ROWS);
    }

    /** A call of the client. */
    interface Step<T> {
        T run() throws Exception;
    }

    /** Makes a call, as often as it takes. */
    interface Maker {
        <T> T make(Step<T> step) throws Exception;
    }

    /** What came of it all. */
    record Result(
            StatusPermohonan permohonan,
            List<StatusPaket> paket,
            List<String> events,
            int eventsInDossier,
            List<String> rows) {}

    Result run(Maker maker) throws Exception {
        Permohonan draft = maker.make(() -> peminta().draft(data.request()));
        Permohonan submitted = maker.make(() -> peminta().submit(draft));
        Permohonan taken = maker.make(() -> pemilik().startVerification(submitted));
        Permohonan asked = maker.make(() -> pemilik().askClarification(taken, "Untuk apa?", world.pemilik.head));
        Permohonan answered = maker.make(() -> peminta().clarify(asked, "Untuk bantuan.", world.peminta.head));
        Permohonan approved = maker.make(() -> pemilik().approve(answered, Letters.form(world.pemilik.head)));
        Paket published =
                maker.make(() -> pemilik().deliver(approved, data.delivery().build()));
        Path target = folder.resolve("hasil.csv");
        Penerimaan found = maker.make(() -> peminta().receive(published, target));
        maker.make(() -> peminta().confirm(found, new Surat("3/2026", Letters.DAY.plusDays(8), world.peminta.head)));
        Permohonan seen = maker.make(() -> pemilik().permohonan(draft.id()));
        Permohonan end = maker.make(() -> pemilik().document(seen, world.pemilik.head));
        Path dossier = maker.make(() -> {
            peminta().downloadDosir(end, folder.resolve("dosir.zip"));
            return folder.resolve("dosir.zip");
        });
        List<String> events = maker.make(() -> peminta().riwayat(end).kejadian().stream()
                .map(k -> ProcedureModel.line(k.peristiwa()))
                .toList());
        List<Paket> packages = maker.make(() -> peminta().packages(end));
        DosirTrust trust = DosirTrust.logKeys(List.of(world.exchange.logKey().thumbprint()));
        return new Result(
                end.status(),
                packages.stream().map(Paket::status).toList(),
                events,
                Dosir.verify(dossier, trust).riwayat().kejadian().size(),
                Files.readAllLines(target));
    }

    private Peminta peminta() throws Exception {
        if (requester == null) {
            requester = client(world.peminta);
        }
        return requester.peminta();
    }

    private Pemilik pemilik() throws Exception {
        if (owner == null) {
            owner = client(world.pemilik);
        }
        return owner.pemilik();
    }

    private ExchangeClient client(Party party) throws Exception {
        return party.client(world.exchange, world.clock, network.uri())
                .journal(folder.resolve("jurnal-" + party.kode()))
                .limits(LIMITS)
                .build();
    }

    /** Goes on as another process, with what is left in the journals. */
    void restart() throws IOException {
        close();
        requester = null;
        owner = null;
    }

    @Override
    public void close() throws IOException {
        for (ExchangeClient client : Arrays.asList(requester, owner)) {
            if (client != null) {
                client.close();
            }
        }
    }
}
