package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException.Reason;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a result may go, and what is said of a place where it may not. */
class TargetTest {
    private final Keystore keys = Keystore.inMemory();
    private final TestParties.Counting counting = new TestParties.Counting(keys);
    private Sealer sealer = sealerOf(keys);
    private Path plain = Path.of("");
    private Path sealed = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private static Sealer sealerOf(Keystore keys) {
        try {
            return sealer(keys.generate(KeyAlgorithm.ECDH_ES_A256KW));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void seal() throws IOException {
        plain = Files.write(folder.resolve("isi.csv"), content(1000));
        sealed = folder.resolve("paket.sdx");
        sealer.sealTo(context(sealer).build(), plain, sealed);
    }

    private static TargetUnwritableException refusal(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(TargetUnwritableException.class, call));
    }

    private void requireUntouched(String... more) throws IOException {
        assertThat(plain).hasBinaryContent(content(1000));
        assertThat(opener(keys).openTo(sealed, folder.resolve("z")).digests().plaintextLength())
                .isEqualTo(1000);
        Files.delete(folder.resolve("z"));
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("isi.csv", "paket.sdx"), Stream.of(more))
                                    .toList());
        }
    }

    @Test
    void isNeverTheFileThatIsRead() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("tautan"), folder);
        for (Path same : List.of(sealed, folder.resolve("./paket.sdx"), link.resolve("paket.sdx"))) {
            TargetUnwritableException refused = refusal(() -> opener(counting).openTo(sealed, same));
            assertThat(refused.reason()).isEqualTo(Reason.IS_SOURCE);
            assertThat(refused.name()).isEqualTo("paket.sdx");
        }
        for (Path same : List.of(plain, link.resolve("isi.csv"))) {
            assertThat(refusal(() -> sealer.sealTo(context(sealer).build(), plain, same))
                            .reason())
                    .isEqualTo(Reason.IS_SOURCE);
        }
        assertThat(counting.operations).hasValue(0);
        requireUntouched("tautan");
    }

    @Test
    void isNotAFolder_andThatIsSaidBeforeAnyKeyIsUsed() throws Exception {
        byte[] envelope = new byte[0];
        for (Path target : List.of(folder, folder.resolve("."), folder.getRoot(), Path.of(""))) {
            assertThat(refusal(() -> opener(counting).openTo(sealed, target)).reason())
                    .isEqualTo(Reason.IS_FOLDER);
            Closing body = new Closing();
            assertThat(refusal(() -> opener(counting).openTo(envelope, body, target))
                            .reason())
                    .isEqualTo(Reason.IS_FOLDER);
            assertThat(body.closed).isTrue();
            assertThat(refusal(() -> sealer.sealTo(context(sealer).build(), target))
                            .reason())
                    .isEqualTo(Reason.IS_FOLDER);
        }
        assertThat(counting.operations).hasValue(0);
        requireUntouched();
    }

    @Test
    void isInAFolderThatExists() throws Exception {
        Path missing = folder.resolve("tidak-ada").resolve("hasil.csv");
        for (TargetUnwritableException refused : List.of(
                refusal(() -> opener(counting).openTo(sealed, missing)),
                refusal(() -> sealer.sealTo(context(sealer).build(), missing)))) {
            assertThat(refused.reason()).isEqualTo(Reason.NO_FOLDER);
            assertThat(refused.name()).isEqualTo(folder.resolve("tidak-ada").toString());
            assertThat(refused.message(Locale.ENGLISH)).contains(refused.name()).doesNotContain(".part");
        }
        assertThat(counting.operations).hasValue(0);
    }

    @Test
    void thatCannotBeWrittenIsNamedWithARemedyInBothLanguages() throws Exception {
        String tooLong = "x".repeat(250);
        TargetUnwritableException refused = refusal(() -> opener(keys).openTo(sealed, folder.resolve(tooLong)));
        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused.name()).isEqualTo(tooLong);
        assertThat(refused).hasCauseInstanceOf(IOException.class).hasMessage(refused.message(Locale.ROOT));
        assertThat(refused.message(Locale.ENGLISH)).contains(tooLong, "free space", "another folder");
        assertThat(refused.message(Locale.ROOT)).contains(tooLong, "kosongkan", "folder lain");
        requireUntouched();
    }

    private static final class Closing extends ByteArrayInputStream {
        private boolean closed;

        Closing() {
            super(new byte[0]);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
