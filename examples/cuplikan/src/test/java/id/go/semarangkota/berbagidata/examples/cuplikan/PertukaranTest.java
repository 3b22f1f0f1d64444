package id.go.semarangkota.berbagidata.examples.cuplikan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.auth.OfficialToken;
import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.bukti.Riwayat;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Pengiriman;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.PseudonymKeys;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.ReferenceExchange;
import id.go.semarangkota.berbagidata.testkit.VirtualClock;
import id.go.semarangkota.berbagidata.testkit.data.BerkasSiak;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the snippets of an exchange over the network, against the embedded exchange. */
class PertukaranTest {
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);
    private static final List<String> KOLOM = List.of(
            "NIK",
            "TanggalLahir",
            "JenisKelamin",
            "Alamat.Kecamatan",
            "Alamat.Kota",
            "Alamat.Provinsi",
            "Alamat.KodeWilayah");

    @TempDir
    Path folder;

    /** A day within the policy's term and within the calendars that ship, whatever day the test runs on. */
    private final VirtualClock clock = VirtualClock.at(Instant.parse("2026-11-02T02:00:00Z"));

    private final LocalDate today = KalenderKerja.dayOf(clock.instant());
    private final Organisasi disdik = new Organisasi("disdik", "Dinas Pendidikan", "Jalan Contoh 2, Semarang");
    private final Organisasi disdukcapil = new Organisasi("disdukcapil", "Disdukcapil", "Jalan Contoh 1, Semarang");
    private final Pejabat pejabat = Pejabat.of("Pejabat Contoh", "197001011990011001", "Kepala Dinas (contoh)");

    private static Keystore keys() {
        Keystore keys = Keystore.inMemory();
        keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        keys.generate(KeyAlgorithm.ES256);
        return keys;
    }

    private ReferenceExchange exchange(Keystore owner, Keystore requester) throws Exception {
        return ReferenceExchange.builder()
                .clock(clock)
                .organisation(disdukcapil, Set.of(Peran.PEMILIK), publicKeys(owner))
                .organisation(disdik, Set.of(Peran.PEMINTA), publicKeys(requester))
                .dataset(new EntriKatalog(
                        PENDUDUK.id(),
                        "1.0",
                        "Penduduk",
                        disdukcapil,
                        Klasifikasi.TERBATAS,
                        false,
                        KOLOM,
                        Map.of(),
                        null,
                        Map.of()))
                .start();
    }

    private static List<id.go.semarangkota.berbagidata.keys.PublicJwk> publicKeys(Keystore keys) {
        return keys.keys().stream().map(key -> key.publicHalf()).toList();
    }

    private ExchangeClient connect(ReferenceExchange exchange, Organisasi agency, Keystore keys, Keystore partner)
            throws Exception {
        String other = agency.equals(disdik) ? "disdukcapil" : "disdik";
        return Pertukaran.connect(
                new Pertukaran.Address(
                        exchange.uri(), exchange.certificate(), folder.resolve("jurnal-" + agency.kode()), clock),
                agency.kode(),
                keys,
                new Pertukaran.Partner(
                        other, partner.keys().stream().map(key -> key.id()).toList()),
                challenge -> Optional.of(OfficialToken.of(exchange.officialToken(agency.kode(), pejabat))));
    }

    private IsiPermohonan request() {
        return IsiPermohonan.builder("421/0001/2026", today)
                .between(disdik, disdukcapil)
                .data(PENDUDUK.id(), KOLOM, new Periode(today.minusDays(30), today))
                .purpose("Pendataan siswa", List.of(new DasarHukum("Peraturan contoh", "0", 2026, "Contoh.", null)))
                .recipients(List.of("Bidang Perencanaan"), 365)
                .guarantee(new JaminanKeamanan(
                        List.of("Tersegel"), "Server contoh", List.of("Bidang Perencanaan"), pejabat))
                .signedBy(pejabat)
                .build();
    }

    private FormulirVerifikasi form() {
        Jawaban yes = Jawaban.yes("Sesuai.");
        return new FormulirVerifikasi("470/0003/2026", today, yes, yes, yes, yes, pejabat);
    }

    private PaketWriter.Builder<Penduduk> content(SecretBytes key) {
        RecordReader<Penduduk> reader = RecordReader.of(PENDUDUK, today)
                .profile(LegacyProfile.of("SIAK", PENDUDUK))
                .quarantine(Quarantine.in(folder.resolve("karantina")).overwriting())
                .build();
        return PaketWriter.of(reader, AnonymizationPlan.of(Sederhanakan.policy(), PENDUDUK, today))
                .pseudonyms(PseudonymKeys.of(Map.of("pseudonim-2026", key)));
    }

    private final Keystore owner = keys();
    private final Keystore requester = keys();
    private ReferenceExchange exchange;
    private ExchangeClient peminta;
    private ExchangeClient pemilik;
    private SecretBytes key;
    private Path siak;

    @BeforeEach
    void start() throws Exception {
        exchange = exchange(owner, requester);
        peminta = connect(exchange, disdik, requester, owner);
        pemilik = connect(exchange, disdukcapil, owner, requester);
        key = SecretBytes.random(32, new SecureRandom());
        siak = folder.resolve("siak.csv");
        try (OutputStream out = Files.newOutputStream(siak)) {
            BerkasSiak.of(PendudukSintetis.withSeed(1), 500).write(out);
        }
    }

    @AfterEach
    void stop() throws Exception {
        peminta.close();
        pemilik.close();
        exchange.close();
        key.close();
    }

    private Permohonan approved() throws Exception {
        Permohonan asked = Pertukaran.ask(peminta, request());
        return pemilik.pemilik().approve(pemilik.pemilik().startVerification(asked), form());
    }

    private Pengiriman delivery(String place, LongConsumer progress) {
        Surat letter = new Surat("470/0001/2026", today, pejabat);
        return Pengiriman.of(content(key), siak, folder.resolve(place))
                .letters(letter, letter)
                .onProgress(progress)
                .build();
    }

    @Test
    void ownerAndRequester_exchangeAPackage() throws Exception {
        Permohonan permohonan = Pertukaran.ask(peminta, request());
        Pertukaran.give(pemilik, form(), content(key), siak, folder.resolve("kiriman"));
        Path target = folder.resolve("hasil.csv");
        Surat surat = new Surat("421/0002/2026", today, pejabat);
        long rows = Pertukaran.receive(peminta, permohonan, target, surat).baris();
        assertThat(Files.readAllLines(target)).hasSize((int) rows + 1);
        Path dossier = folder.resolve("dosir.zip");
        peminta.peminta().downloadDosir(permohonan, dossier);
        Riwayat history = peminta.peminta().riwayat(permohonan);
        DosirTrust trust = DosirTrust.logKeys(peminta.profile().kunciLog());
        assertThat(Dosir.verify(dossier, trust).kepala().peristiwa())
                .isEqualTo(history.kejadian().size());
    }

    @Test
    void ownerAnswersEveryRequest_fromOneFolder() throws Exception {
        Pertukaran.ask(peminta, request());
        Pertukaran.ask(peminta, request());
        Pertukaran.give(pemilik, form(), content(key), siak, folder.resolve("kiriman"));
        try (Stream<Permohonan> all = pemilik.pemilik().list(null)) {
            for (Permohonan permohonan : all.toList()) {
                assertThat(pemilik.pemilik().packages(permohonan))
                        .extracting(Paket::status)
                        .containsExactly(StatusPaket.DITERBITKAN);
            }
        }
    }

    @Test
    void aDisputedPackage_isReplacedFromTheSameFolder() throws Exception {
        Permohonan approved = approved();
        Paket first = pemilik.pemilik().deliver(approved, delivery("kiriman", sent -> {}));
        peminta.peminta().receive(first, folder.resolve("hasil.csv"));
        Surat letter = new Surat("421/0002/2026", today, pejabat);
        Paket disputed = peminta.peminta()
                .disputeUnopened(first, letter, List.of("Kolom kurang."))
                .paket();
        Paket second = pemilik.pemilik().replace(disputed, delivery("kiriman", sent -> {}));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.menggantikan()).isEqualTo(first.id());
        assertThat(second.status()).isEqualTo(StatusPaket.DITERBITKAN);
    }

    @Test
    void anUploadThatWasKilled_isFinishedFromThisFolderOrAnother() throws Exception {
        for (String place : List.of("kiriman", "lain")) {
            Permohonan approved = approved();
            assertThat(catchThrowableOfType(
                            IllegalStateException.class,
                            () -> pemilik.pemilik().deliver(approved, delivery("kiriman", sent -> {
                                throw new IllegalStateException("killed");
                            }))))
                    .isNotNull();
            Paket paket = pemilik.pemilik().deliver(approved, delivery(place, sent -> {}));
            assertThat(paket.status()).as(place).isEqualTo(StatusPaket.DITERBITKAN);
            assertThat(paket.berkas()).hasSize(1);
        }
    }

    @Test
    void aKey_isPublishedOnce_howeverOftenItIsOffered() throws Exception {
        String id = requester.generate(KeyAlgorithm.ECDH_ES_A256KW).id();
        Kunci first = peminta.publishKey(id);
        clock.advance(Duration.ofMinutes(1));
        assertThat(peminta.publishKey(id)).isEqualTo(first);
    }
}
