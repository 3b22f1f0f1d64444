package id.go.semarangkota.berbagidata.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final byte[] TEXT = "abc".getBytes(StandardCharsets.UTF_8);

    @Nested
    class OfContent {
        @Test
        void isThatOfTheStandard() throws IOException {
            assertThat(Digest.sha256(TEXT)).hasToString(ABC).isEqualTo(Digest.parse(ABC));
            assertThat(Digest.sha256(new ByteArrayInputStream(TEXT))).hasToString(ABC);
        }

        @Test
        void isWrittenForHttp() {
            assertThat(Digest.sha256(TEXT).reprDigest())
                    .isEqualTo("sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:");
        }

        @Test
        void cannotBeChangedFromOutside() {
            Digest digest = Digest.sha256(TEXT);
            digest.bytes()[0] = 0;
            assertThat(digest).hasToString(ABC);
        }
    }

    @Nested
    class Reading {
        @ParameterizedTest
        @ValueSource(strings = {"", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", "ba78", "0x"})
        void refusesAnythingElse(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Digest.parse(text));
        }

        @Test
        void refusesOtherLengths() {
            assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(new byte[31]));
        }
    }

    @Nested
    class Commitment {
        private final byte[] salt = new byte[SaltedCommitment.SALT_BYTES];
        private final String salted = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        private final Digest commitment = SaltedCommitment.commit(salt, TEXT);

        @Test
        void matchesItsDocumentOnly() {
            assertThat(SaltedCommitment.matches(commitment, salted, TEXT)).isTrue();
            assertThat(SaltedCommitment.matches(commitment, salted, new byte[] {'a', 'b'}))
                    .isFalse();
        }

        @Test
        void doesNotMatchWhereTheSaltTookBytesFromTheDocument() {
            byte[] longer = new byte[33];
            longer[32] = 'a';
            String moved = Base64.getUrlEncoder().withoutPadding().encodeToString(longer);
            assertThat(SaltedCommitment.matches(commitment, moved, new byte[] {'b', 'c'}))
                    .isFalse();
            assertThat(SaltedCommitment.matches(commitment, "!", TEXT)).isFalse();
        }
    }
}
