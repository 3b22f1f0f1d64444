package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.auth.OfficialToken;
import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.client.ClientLimits;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Pemilik;
import id.go.semarangkota.berbagidata.client.Peminta;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.client.Pengiriman;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.Terms;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One whole procedure by the client of either side, from the draft to the dossier, through a network. */
final class ClientProcedure implements AutoCloseable {
    static final int ROWS = 40;
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);
    private static final List<String> COLUMNS = List.of("TanggalLahir", "JenisKelamin", "Alamat.KodeWilayah");
    /** One attempt, so that each fault is seen; small pieces, so that an upload is several calls. */
    static final ClientLimits LIMITS = new ClientLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30), 1, 0, 4 << 20, 2000, 1 << 24);

    private final World world;
    private final FaultyNetwork network;
    private final Path folder;
    private @Nullable ExchangeClient requester;
    private @Nullable ExchangeClient owner;

    ClientProcedure(World world, FaultyNetwork network, Path folder) throws Exception {
        this.world = world;
        this.network = network;
        this.folder = folder;
        writeRows(folder.resolve("asal.csv"), ROWS);
    }

    /** What the owner delivers. */
    static void writeRows(Path source, int count) throws Exception {
        try (OutputStream out = Files.newOutputStream(source);
                RecordWriter<Penduduk> rows = RecordWriter.of(PENDUDUK, DataFormat.CSV, out)) {
            for (Penduduk row : PendudukSintetis.withSeed(1).stream(count).toList()) {
                rows.write(row);
            }
            rows.finish();
        }
    }

    static World world() throws Exception {
        Party dinkes = new Party("dinkes", 2);
        return World.start(exchange -> exchange.dataset(new EntriKatalog(
                PENDUDUK.id(),
                "1.0",
                "Penduduk",
                dinkes.organisasi,
                Klasifikasi.TERBATAS,
                false,
                COLUMNS,
                Map.of(),
                null,
                Map.of())));
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
        Permohonan draft = maker.make(() -> peminta().draft(request(world.peminta, world.pemilik)));
        Permohonan submitted = maker.make(() -> peminta().submit(draft));
        Permohonan taken = maker.make(() -> pemilik().startVerification(submitted));
        Permohonan asked = maker.make(() -> pemilik().askClarification(taken, "Untuk apa?", world.pemilik.head));
        Permohonan answered = maker.make(() -> peminta().clarify(asked, "Untuk bantuan.", world.peminta.head));
        Permohonan approved = maker.make(() -> pemilik().approve(answered, Letters.form(world.pemilik.head)));
        Paket published = maker.make(() -> pemilik()
                .deliver(
                        approved, delivery(world.peminta, world.pemilik, folder).build()));
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
                .map(k -> line(k.peristiwa()))
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

    private static String line(Peristiwa event) {
        return String.join(
                " ",
                String.valueOf(event.paket()),
                event.perintah(),
                event.peran().toString(),
                String.valueOf(event.dari()),
                event.ke());
    }

    static IsiPermohonan request(Party peminta, Party pemilik) {
        return Letters.request(peminta, pemilik, PENDUDUK.id())
                .data(PENDUDUK.id(), COLUMNS, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .build();
    }

    /** A delivery of the rows in a folder. */
    static Pengiriman.Builder delivery(Party peminta, Party pemilik, Path folder) {
        AnonymizationPolicy policy = AnonymizationPolicy.builder()
                .id("bantuan")
                .version(1)
                .dataset(PENDUDUK.schema())
                .purpose(Terms.purposeOf(request(peminta, pemilik).tujuan()))
                .recipient(peminta.kode())
                .legalBasis("Peraturan contoh")
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin")
                .treat("Alamat.KodeWilayah", Treatment.kecamatan())
                .build();
        PaketWriter.Builder<Penduduk> content = PaketWriter.of(
                RecordReader.of(PENDUDUK, Letters.DAY).build(), AnonymizationPlan.of(policy, PENDUDUK, Letters.DAY));
        return Pengiriman.of(content, folder.resolve("asal.csv"), folder.resolve("kiriman"))
                .letters(letter(pemilik, "1/2026"), letter(pemilik, "2/2026"));
    }

    private static Surat letter(Party pemilik, String number) {
        return new Surat(number, Letters.DAY.plusDays(7), pemilik.head);
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
        return ExchangeClient.builder(network.uri())
                .issuer(world.exchange.uri())
                .trust(world.exchange.certificate())
                .agency(party.kode(), party.keys, party.signature.id())
                .stepUp(challenge -> Optional.ofNullable(challenge.pejabat())
                        .map(pejabat -> OfficialToken.of(world.exchange.officialToken(party.kode(), pejabat))))
                .journal(folder.resolve("jurnal-" + party.kode()))
                .clock(world.clock)
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
