package id.go.semarangkota.berbagidata.examples.cuplikan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.auth.OfficialToken;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
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
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private ExchangeClient connect(ReferenceExchange exchange, String agency, Keystore keys) throws Exception {
        return Pertukaran.connect(
                new Pertukaran.Address(
                        exchange.uri(), exchange.certificate(), folder.resolve("jurnal-" + agency), clock),
                agency,
                keys,
                challenge -> Optional.of(OfficialToken.of(exchange.officialToken(agency, pejabat))));
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
                .quarantine(Quarantine.in(folder.resolve("karantina")))
                .build();
        return PaketWriter.of(reader, AnonymizationPlan.of(Sederhanakan.policy(), PENDUDUK, today))
                .pseudonyms(PseudonymKeys.of(Map.of("pseudonim-2026", key)));
    }

    @Test
    void ownerAndRequester_exchangeAPackage() throws Exception {
        Path siak = folder.resolve("siak.csv");
        try (OutputStream out = Files.newOutputStream(siak)) {
            BerkasSiak.of(PendudukSintetis.withSeed(1), 500).write(out);
        }
        Keystore owner = keys();
        Keystore requester = keys();
        try (ReferenceExchange exchange = exchange(owner, requester);
                ExchangeClient peminta = connect(exchange, "disdik", requester);
                ExchangeClient pemilik = connect(exchange, "disdukcapil", owner);
                SecretBytes key = SecretBytes.random(32, new SecureRandom())) {
            Permohonan permohonan = Pertukaran.ask(peminta, request());
            Pertukaran.give(pemilik, form(), content(key), siak, folder.resolve("kiriman"));
            Path target = folder.resolve("hasil.csv");
            Surat surat = new Surat("421/0002/2026", today, pejabat);
            long rows = Pertukaran.receive(peminta, permohonan, target, surat).baris();
            assertThat(Files.readAllLines(target)).hasSize((int) rows + 1);
        }
    }
}
