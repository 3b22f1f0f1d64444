package id.go.semarangkota.berbagidata.examples.cuplikan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.padanan.StatusPadanan;
import id.go.semarangkota.berbagidata.pendidikan.Jenjang;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.StatusPesertaDidik;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.BerkasSiak;
import id.go.semarangkota.berbagidata.testkit.data.Expectation;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every snippet of the documentation. */
class CuplikanTest {
    @TempDir
    Path folder;

    @Test
    void oneLiners_sayWhatTheCommentsSay() {
        assertThat(Periksa.oneLiners())
                .containsExactly(false, "•".repeat(14) + "01", JenisKelamin.PEREMPUAN, "Kota Semarang");
    }

    @Test
    void aLegacyFile_isReadWithItsDirtSetAside() throws Exception {
        Path siak = folder.resolve("siak.csv");
        Expectation expectation;
        try (OutputStream out = Files.newOutputStream(siak)) {
            expectation = BerkasSiak.of(PendudukSintetis.withSeed(1), 2_000).write(out);
        }
        List<Penduduk> accepted = new ArrayList<>();
        ReadSummary summary = Periksa.readLegacy(siak, folder, accepted);
        assertThat(accepted).hasSize((int) expectation.accepted());
        assertThat(summary.rejected()).isEqualTo(expectation.rejected()).isPositive();
        assertThat(summary.violationsByRule()).containsKey("nik.bulan");
    }

    @Test
    void aReport_isWrittenAsPageAndJson() throws Exception {
        Path siak = folder.resolve("siak.csv");
        try (OutputStream out = Files.newOutputStream(siak)) {
            BerkasSiak.of(PendudukSintetis.withSeed(1), 2_000).write(out);
        }
        assertThat(Mutu.measure(siak, folder).rows().read()).isEqualTo(2_000);
        assertThat(folder.resolve("mutu.html")).content().contains("Laporan mutu data");
        assertThat(folder.resolve("mutu.json")).content().contains("laporan-mutu/1");
    }

    @Test
    void theArticlesNik_isAnError() {
        assertThat(Periksa.validate().errors()).extracting(Violation::ruleId).contains("nik.bulan", "wajib-diisi");
    }

    @Test
    void anonymizing_leavesNoIdentifier() {
        Penduduk penduduk = PendudukSintetis.withSeed(1).one();
        try (SecretBytes key = SecretBytes.random(32, new SecureRandom())) {
            List<String> row = Sederhanakan.anonymize(Sederhanakan.policy(), key, penduduk);
            assertThat(row).hasSize(7).doesNotContain(penduduk.nik(), penduduk.nama());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/kebijakan.md", "docs/id/kebijakan.md"})
    void thePolicyOfThePage_isThatOfTheSnippet(String page) throws Exception {
        String text = Files.readString(Path.of("..", "..").resolve(page));
        Matcher json = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(json.find()).isTrue();
        assertThat(AnonymizationPolicy.parse(json.group(1)).toJson())
                .isEqualTo(Sederhanakan.policy().toJson());
    }

    @Test
    void pupils_areMatchedWithoutTheirBiodata() throws Exception {
        Path register = folder.resolve("penduduk.csv");
        Path school = folder.resolve("siswa.csv");
        Path answers = folder.resolve("padanan.csv");
        Penduduk penduduk = PendudukSintetis.withSeed(1).one();
        write(Penduduk.class, penduduk, register);
        write(
                PesertaDidik.class,
                PesertaDidik.builder()
                        .nik(penduduk.nik())
                        .nama(penduduk.nama() + ", S.Pd.")
                        .tanggalLahir(penduduk.tanggalLahir())
                        .jenisKelamin(penduduk.jenisKelamin())
                        .alamat(penduduk.alamat())
                        .npsn("20328999")
                        .jenjang(Jenjang.SD)
                        .tahunAjaran("2026/2027")
                        .status(StatusPesertaDidik.AKTIF)
                        .build(),
                school);
        assertThat(Padankan.match(register, school, answers).count(StatusPadanan.PADAN))
                .isEqualTo(1);
        assertThat(answers)
                .content()
                .contains("1,PADAN,NIK_SAMA,true,true,true,")
                .doesNotContain(penduduk.nik(), penduduk.nama());
    }

    private static <T extends Record> void write(Class<T> type, T record, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter<T> writer = RecordWriter.of(RecordType.of(type), DataFormat.CSV, out)) {
            writer.write(record);
            writer.finish();
        }
    }

    @Test
    void aSealedFile_opensAgain() throws Exception {
        Path plain = folder.resolve("terbuka.csv");
        Files.writeString(plain, "NIK\n3374014502800001\n");
        Path opened = folder.resolve("hasil.csv");
        Segel.sealAndOpen(plain, folder.resolve("paket.sdx"), opened);
        assertThat(opened).hasSameBinaryContentAs(plain);
    }

    @Test
    void keysOfKeytool_openAndExchangeTheirPublicHalves() throws Exception {
        Path file = folder.resolve("disdik.p12");
        keytool(file, "buka", "keyAgreement");
        keytool(file, "tanda", "digitalSignature");
        Path jwks = folder.resolve("disdik.jwks");
        JwsSigner signer = Kunci.openAndPublish(file, "sandi-peragaan".toCharArray(), jwks);
        byte[] statement = {1, 2, 3};
        String jws = signer.sign(statement, "uji+jws");
        assertThat(Kunci.read(jwks).verify(jws, "uji+jws").bytes()).isEqualTo(statement);
    }

    @Test
    void aPseudonymKey_isMadeOnce() throws Exception {
        Path file = folder.resolve("pseudonim-2026.kunci");
        try (SecretBytes first = Kunci.pseudonymKey(file);
                SecretBytes second = Kunci.pseudonymKey(file)) {
            assertThat(first.length()).isEqualTo(32);
            assertThat(second).isEqualTo(first);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aReplacedKey_opensWhatWasSealedToTheOldOne() throws Exception {
        Keystore keys = Keystore.inMemory();
        KeyHandle old = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Sealer sealer = Sealer.from("disdukcapil")
                .to(Recipient.of("disdik", old.publicHalf()))
                .build();
        Path sealed = folder.resolve("lama.sdx");
        sealer.sealTo(
                sealer.context()
                        .dataset("kependudukan.penduduk")
                        .purpose("Pendataan siswa")
                        .schema("kependudukan.penduduk/1.0")
                        .build(),
                new ByteArrayInputStream(new byte[] {1, 2, 3}),
                sealed);
        Opener opener = Opener.as(Identity.of("disdik", keys))
                .expecting("kependudukan.penduduk", "Pendataan siswa", "disdukcapil")
                .build();
        KeyHandle fresh = keys.rotate(old.id());
        Path renewed = folder.resolve("baru.sdx");
        Kunci.replace(opener, old, fresh, sealed, renewed);
        keys.destroy(old.id());
        Path opened = folder.resolve("isi");
        opener.openTo(renewed, opened);
        assertThat(opened).hasBinaryContent(new byte[] {1, 2, 3});
    }

    private static void keytool(Path file, String alias, String usage) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-ext",
                "KeyUsage=" + usage,
                "-validity",
                "730",
                "-dname",
                "CN=Disdik, O=Contoh, C=ID",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                "sandi-peragaan");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }
}
