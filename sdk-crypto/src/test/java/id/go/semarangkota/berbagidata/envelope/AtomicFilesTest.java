package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);

    @TempDir
    private Path folder = Path.of("");

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Fails after some bytes, as a disk or a network does. */
    private static final class Failing extends OutputStream {
        private long left;

        Failing(long capacity) {
            this.left = capacity;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("no space left");
            }
        }
    }

    /** Breaks where its content ends. */
    private static final class Breaking extends ByteArrayInputStream {
        Breaking(byte[] content) {
            super(content);
        }

        @Override
        public synchronized long transferTo(OutputStream out) throws IOException {
            super.transferTo(out);
            throw new IOException("source broke");
        }
    }

    @Nested
    class Sealing {
        private Path target = Path.of("");

        @BeforeEach
        void place() {
            target = folder.resolve("paket.sdx");
        }

        @Test
        void putsTheWholeFileInPlaceAndNothingElse() throws Exception {
            Sealer sealer = sealer(key);
            Path source = folder.resolve("isi.csv");
            Files.write(source, content(90_000));
            SealedDigests digests = sealer.sealTo(context(sealer).build(), source, target);
            assertThat(digests.plaintextLength()).isEqualTo(90_000);
            assertThat(files()).containsExactly("isi.csv", "paket.sdx");
            assertThat(SealedHeader.read(target).dataset()).isEqualTo(TestParties.DATASET);
            assertThat(Files.size(target)).isEqualTo(12 + digests.envelopeLength() + digests.bodyLength());
        }

        @Test
        void showsNothingUntilItIsFinished() throws Exception {
            Sealer sealer = sealer(key);
            try (SealingStream stream = sealer.sealTo(context(sealer).build(), target)) {
                stream.write(content(40_000));
                stream.flush();
                assertThat(target).doesNotExist();
                stream.finish();
                assertThat(target).exists();
            }
            assertThat(files()).containsExactly("paket.sdx");
        }

        @Test
        void leavesNothingWhenAbandonedAndSaysSo() throws Exception {
            Sealer sealer = sealer(key);
            SealingStream stream = sealer.sealTo(context(sealer).build(), target);
            stream.write(content(40_000));
            assertThat(catchThrowableOfType(IOException.class, stream::close)).hasMessageContaining("finish()");
            assertThat(files()).isEmpty();
        }

        @Test
        void leavesWhatWasThereWhenTheSourceBreaks() throws Exception {
            Files.writeString(target, "lama", StandardCharsets.UTF_8);
            Sealer sealer = sealer(key);
            assertThat(catchThrowableOfType(
                            IOException.class,
                            () -> sealer.sealTo(context(sealer).build(), new Breaking(content(50_000)), target)))
                    .hasMessage("source broke")
                    .hasNoSuppressedExceptions();
            assertThat(files()).containsExactly("paket.sdx");
            assertThat(target).hasContent("lama");
        }

        @Test
        void refusesASealerWithoutDigests() throws Exception {
            Sealer sealer = Sealer.from(TestParties.SENDER)
                    .to(Recipient.of(TestParties.RECIPIENT, TestParties.publicKey(key)))
                    .withoutBodyDigest()
                    .build();
            assertThat(catchThrowableOfType(
                            IllegalStateException.class,
                            () -> sealer.sealTo(context(sealer).build(), new ByteArrayInputStream(content(1)), target)))
                    .isNotNull();
            assertThat(files()).isEmpty();
        }
    }

    @Nested
    class Opening {
        private Path target = Path.of("");

        @BeforeEach
        void place() {
            target = folder.resolve("hasil.csv");
        }

        private Path sealed(int length) throws Exception {
            Sealer sealer = sealer(key);
            Path file = folder.resolve("paket.sdx");
            sealer.sealTo(context(sealer).build(), new ByteArrayInputStream(content(length)), file);
            return file;
        }

        @Test
        void putsTheContentInPlaceWithItsDigests() throws Exception {
            Path file = sealed(50_000);
            Opened opened = opener(keys).openTo(file, target);
            assertThat(opened.digests().plaintextLength()).isEqualTo(50_000);
            assertThat(target).hasBinaryContent(content(50_000));
            assertThat(files()).containsExactly("hasil.csv", "paket.sdx");
        }

        @Test
        void leavesWhatWasThereWhenTheLastByteIsWrong() throws Exception {
            Path file = sealed(50_000);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
            Files.writeString(target, "lama", StandardCharsets.UTF_8);
            assertThat(catchThrowableOfType(
                            EnvelopeException.NotAuthentic.class,
                            () -> opener(keys).openTo(file, target)))
                    .isNotNull();
            assertThat(files()).containsExactly("hasil.csv", "paket.sdx");
            assertThat(target).hasContent("lama");
        }

        @Test
        void leavesNothingWhenThePackageIsCutShort() throws Exception {
            Path file = sealed(50_000);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 20_000));
            assertThat(catchThrowableOfType(
                            EnvelopeException.NotAuthentic.class,
                            () -> opener(keys).openTo(file, target)))
                    .isNotNull();
            assertThat(files()).containsExactly("paket.sdx");
        }
    }

    @Nested
    class AFullDisk {
        @Test
        void endsTheSealingForGood() throws Exception {
            Sealer sealer = sealer(key);
            SealingStream stream = sealer.seal(context(sealer).build(), new Failing(200_000));
            assertThat(catchThrowableOfType(IOException.class, () -> stream.write(content(500_000))))
                    .hasMessage("no space left");
            assertThat(catchThrowableOfType(IOException.class, () -> stream.write(1)))
                    .isNotNull();
            assertThat(catchThrowableOfType(IOException.class, stream::finish)).isNotNull();
            stream.close();
            assertThat(catchThrowableOfType(IllegalStateException.class, stream::digests))
                    .isNotNull();
        }

        @Test
        void isReportedByDevFull() throws Exception {
            Path full = Path.of("/dev/full");
            assumeThat(full).as("no /dev/full on this system").exists();
            Sealer sealer = sealer(key);
            try (OutputStream out = Files.newOutputStream(full)) {
                assertThat(catchThrowableOfType(
                                IOException.class,
                                () -> sealer.seal(context(sealer).build(), out)))
                        .isNotNull();
            }
        }

        @Test
        void leavesNothingBehind_underARealLimitOnFileSize() throws Exception {
            assumeThat(new File("/bin/bash")).as("no bash to set a limit with").exists();
            String classPath = Stream.of(
                            Sealer.class,
                            FileSizeLimit.class,
                            com.fasterxml.jackson.core.JsonFactory.class,
                            org.bouncycastle.jce.provider.BouncyCastleProvider.class)
                    .map(AtomicFilesTest::locationOf)
                    .collect(Collectors.joining(File.pathSeparator));
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Process process = new ProcessBuilder(
                            "/bin/bash",
                            "-c",
                            "ulimit -f 1024; exec \"$0\" -cp \"$1\" \"$2\" \"$3\"",
                            java.toString(),
                            classPath,
                            FileSizeLimit.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            String unwritable = TargetUnwritableException.class.getName();
            assertThat(said).contains("seal refused: " + unwritable).contains("open refused: " + unwritable);
            assertThat(files()).isEmpty();
        }
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
