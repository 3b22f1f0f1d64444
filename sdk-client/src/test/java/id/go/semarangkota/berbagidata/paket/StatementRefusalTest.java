package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package whose statements are not as the sender left them is refused, and nothing of it is released. */
class StatementRefusalTest {
    private static final long SEED = 20_261_102;
    private static final int FLIPS = 60;

    private static final FileSystem DISK = Samples.disk();
    private static final Path GENUINE = DISK.getPath("/asal/paket");
    private static final Path OTHER = DISK.getPath("/asal/paket-lain");

    private final Path folder = DISK.getPath("paket");

    @BeforeAll
    static void send() throws Exception {
        Samples.send(3, GENUINE);
        Samples.send(4, OTHER);
    }

    @AfterAll
    static void closeDisk() throws IOException {
        DISK.close();
    }

    @BeforeEach
    void copy() throws IOException {
        if (Files.exists(folder)) {
            for (String name : Samples.names(folder)) {
                Files.delete(folder.resolve(name));
            }
        }
        Samples.copy(GENUINE, folder);
    }

    private void take(String name, Path from) throws IOException {
        Files.copy(from, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    @Nested
    class OfAFile {
        @ParameterizedTest
        @ValueSource(
                strings = {"paket.sdx", "daftar-data.json", "daftar-data.jws", "pengiriman.json", "pengiriman.jws"})
        void thatIsMissing(String name) throws Exception {
            Files.delete(folder.resolve(name));
            Refusal.as(Reason.INCOMPLETE, name, folder);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"paket.sdx", "daftar-data.json", "daftar-data.jws", "pengiriman.json", "pengiriman.jws"})
        void thatIsAFolder(String name) throws Exception {
            Path file = folder.resolve(name);
            Files.delete(file);
            Files.createDirectory(file);
            Refusal.as(Reason.INCOMPLETE, name, folder);
        }

        @ParameterizedTest
        @ValueSource(strings = {"daftar-data.json", "daftar-data.jws", "pengiriman.json", "pengiriman.jws"})
        void thatIsCutShort(String name) throws Exception {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
                Files.write(file, Arrays.copyOf(whole, length));
                Refusal.as(Reason.NOT_SIGNED, jsonOf(name), folder);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"daftar-data.json", "daftar-data.jws", "pengiriman.json", "pengiriman.jws"})
        void thatHasOneBitTurned(String name) throws Exception {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < FLIPS; i++) {
                int at = i == 0 ? whole.length - 1 : i == 1 ? 0 : random.nextInt(whole.length);
                int bit = random.nextInt(8);
                byte[] turned = whole.clone();
                turned[at] ^= (byte) (1 << bit);
                Files.write(file, turned);
                PaketRefusedException refusal = Refusal.of(PaketRefusedException.class, folder);
                assertThat(refusal.reason())
                        .as("seed " + SEED + ", byte " + at + ", bit " + bit)
                        .isEqualTo(Reason.NOT_SIGNED);
                assertThat(refusal.file()).isEqualTo(jsonOf(name));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"daftar-data.json", "daftar-data.jws", "pengiriman.json", "pengiriman.jws"})
        void thatIsHuge(String name) throws Exception {
            Files.write(folder.resolve(name), new byte[(4 << 20) + 1]);
            Refusal.as(Reason.MALFORMED, name, folder);
        }

        @ParameterizedTest
        @ValueSource(strings = {"daftar-data.json", "daftar-data.jws", "pengiriman.json", "pengiriman.jws"})
        void thatIsFromAnotherPackage(String name) throws Exception {
            take(name, OTHER.resolve(name));
            Refusal.as(Reason.NOT_SIGNED, jsonOf(name), folder);
        }

        @ParameterizedTest
        @CsvSource({"daftar-data.jws, pengiriman.jws", "pengiriman.jws, daftar-data.jws"})
        void thatIsTheOtherStatementsSignature(String name, String from) throws Exception {
            take(name, GENUINE.resolve(from));
            Refusal.as(Reason.NOT_SIGNED, jsonOf(name), folder);
        }

        private String jsonOf(String name) {
            return name.replace(".jws", ".json");
        }
    }

    @Nested
    class OfAWholeStatement {
        @Test
        void thatIsTheManifestOfAnotherPackage() throws Exception {
            take("daftar-data.json", OTHER.resolve("daftar-data.json"));
            take("daftar-data.jws", OTHER.resolve("daftar-data.jws"));
            Refusal.as(Reason.NOT_EXPECTED, "daftar-data.json", folder);
        }

        @Test
        void thatIsTheDispatchOfAnotherPackage() throws Exception {
            take("pengiriman.json", OTHER.resolve("pengiriman.json"));
            take("pengiriman.jws", OTHER.resolve("pengiriman.jws"));
            Refusal.as(Reason.NOT_EXPECTED, "daftar-data.json", folder);
        }

        @Test
        void thatIsSignedByAnotherAgency() throws Exception {
            byte[] json = Files.readAllBytes(folder.resolve("pengiriman.json"));
            Files.writeString(
                    folder.resolve("pengiriman.jws"), Pihak.DINKES.signer().signDetached(json, Dispatch.TYPE));
            Refusal.as(Reason.NOT_SIGNED, "pengiriman.json", folder);
        }

        @Test
        void thatIsAManifestSignedByAnotherAgency() throws Exception {
            byte[] json = Files.readAllBytes(folder.resolve("daftar-data.json"));
            Files.writeString(
                    folder.resolve("daftar-data.jws"), Pihak.DINKES.signer().signDetached(json, "daftar-data+jws"));
            Refusal.as(Reason.NOT_SIGNED, "daftar-data.json", folder);
        }

        @Test
        void thatIsAManifestSignedAsADispatch() throws Exception {
            byte[] json = Files.readAllBytes(folder.resolve("daftar-data.json"));
            Files.writeString(
                    folder.resolve("daftar-data.jws"),
                    Pihak.DISDUKCAPIL.signer().signDetached(json, Dispatch.TYPE));
            Refusal.as(Reason.NOT_SIGNED, "daftar-data.json", folder);
        }
    }

    @Nested
    class ByAReaderThatExpects {
        private void refuses(PaketReader.Builder reader) throws IOException {
            PaketRefusedException refusal = Refusal.of(PaketRefusedException.class, folder, reader.build());
            assertThat(refusal.reason()).isEqualTo(Reason.NOT_EXPECTED);
            assertThat(refusal.file()).isEqualTo("pengiriman.json");
        }

        @Test
        void anotherDataset() throws Exception {
            refuses(Samples.reader().expecting("kependudukan.kartu-keluarga", Samples.PURPOSE, "disdukcapil"));
        }

        @Test
        void anotherPurpose() throws Exception {
            refuses(Samples.reader().expecting(Warga.TYPE.id(), "Bantuan siswa (contoh)", "disdukcapil"));
        }

        @Test
        void anotherSender() throws Exception {
            refuses(Samples.reader().expecting(Warga.TYPE.id(), Samples.PURPOSE, "dinkes"));
        }

        @Test
        void aPackageForItself_andIsNoRecipient() throws Exception {
            refuses(Samples.reader(Pihak.DINKES));
        }
    }
}
