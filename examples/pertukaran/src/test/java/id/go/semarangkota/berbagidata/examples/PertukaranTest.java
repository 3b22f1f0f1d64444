package id.go.semarangkota.berbagidata.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException;
import id.go.semarangkota.berbagidata.envelope.EnvelopeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs both programs on few rows: they end well, leave what they say, and run again over what they left. */
class PertukaranTest {
    private static final Path READER =
            Path.of("../../sdk-crypto/target/node-interop").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private List<String> files() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void theSixSteps_endWithAVerifiedDossier_andCanBeRunAgain() throws Exception {
        for (int run = 0; run < 2; run++) {
            PertukaranData.main(new String[] {folder.toString(), "1500"});
            assertThat(files())
                    .contains(
                            "dosir.zip",
                            "disdik/hasil.csv",
                            "disdik/kunci-peminta.jwk",
                            "disdukcapil/karantina-kiriman/karantina.csv",
                            "dokumen/1-surat-permohonan-data.html",
                            "dokumen/5-surat-konfirmasi-penerimaan-data.html")
                    .anyMatch(name -> name.startsWith("disdukcapil/kiriman/") && name.endsWith("/paket.sdx"))
                    .noneMatch(name -> name.startsWith("disdukcapil/kiriman/") && name.contains("karantina"));
            assertThat(Files.readAllLines(folder.resolve("disdik/hasil.csv"))).hasSizeGreaterThan(1400);
        }
    }

    @Test
    void thePackage_opensInAnotherProgram_withTheRequestersKey() throws Exception {
        assumeThat(READER.resolve("node_modules/jose"))
                .as(
                        "THE MAIN JOB'S PACKAGE NOT OPENED BY NODE: the tests of sdk-crypto, which install its reader, did not run")
                .exists();
        PertukaranData.main(new String[] {folder.toString(), "2000"});
        Path sealed = sealed();
        Path opened = folder.resolve("dibuka-node.csv");
        Process node = new ProcessBuilder(
                        "node", "sdx.mjs", "open", sealed.toString(), key().toString(), opened.toString())
                .directory(READER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(opened).hasSameBinaryContentAs(folder.resolve("disdik/hasil.csv"));
    }

    private Path sealed() throws Exception {
        return folder.resolve(files().stream()
                .filter(name -> name.endsWith("/paket.sdx"))
                .findFirst()
                .orElseThrow());
    }

    private Path key() {
        return folder.resolve("disdik/kunci-peminta.jwk");
    }

    /** What the tutorial does: a signed event, and a text whose digest the event holds. */
    @ParameterizedTest
    @CsvSource({"\\.eyJkYXJp, .eyJkYXJq, Tanda tangan", "Pendataan, Pendaftaran, Catatan peristiwa"})
    void aDossierThatSomebodyChanged_isRefused(String from, String to, String why) throws Exception {
        String[] arguments = {folder.toString(), "100"};
        PertukaranData.main(arguments);
        PeriksaDosir.main(arguments);
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("dosir.zip"))) {
            Path events = zip.getPath("peristiwa.jsonl");
            String text = Files.readString(events);
            Files.writeString(events, text.replaceFirst(from, to));
            assertThat(Files.readString(events)).isNotEqualTo(text);
        }
        assertThatExceptionOfType(DosirRefusedException.class)
                .isThrownBy(() -> PeriksaDosir.main(arguments))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(DosirRefusedException.Reason.EVENTS))
                .havingCause()
                .withMessageStartingWith(why);
    }

    @Test
    void aPackageThatSomebodyChanged_isRefused_andNothingOfItIsWritten() throws Exception {
        String[] arguments = {folder.toString(), "100"};
        PertukaranData.main(arguments);
        BukaPaket.main(arguments);
        Path opened = folder.resolve(BukaPaket.OPENED);
        assertThat(opened).hasSameBinaryContentAs(folder.resolve("disdik/hasil.csv"));
        Path sealed = sealed();
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length - 1] ^= 1;
        Files.write(sealed, bytes);
        assertThatExceptionOfType(EnvelopeException.class).isThrownBy(() -> BukaPaket.main(arguments));
        assertThat(opened).doesNotExist();
    }

    @Test
    void theThreeOtherCases_endAsTheyShould() throws Exception {
        PertukaranTersendat.main(new String[] {folder.toString(), "300"});
        assertThat(files()).contains("dosir-ditolak.zip", "dosir-diganti.zip", "dosir-dicabut.zip");
    }

    @Test
    void aFolderWithOtherThings_isLeftAlone() throws Exception {
        Path mine = Files.writeString(folder.resolve("catatan.txt"), "milik saya");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PertukaranData.main(new String[] {folder.toString(), "10"}));
        assertThat(mine).exists();
    }
}
