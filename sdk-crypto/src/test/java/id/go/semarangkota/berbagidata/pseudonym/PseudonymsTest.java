package id.go.semarangkota.berbagidata.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {
    private static final String VALUE = "3374010101900001";

    private static SecretBytes key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return SecretBytes.copyOf(key);
    }

    private static Pseudonyms.Builder builder() {
        return Pseudonyms.keyedBy(key(1))
                .purpose("PPDB 2027")
                .recipient("disdik")
                .field("nik")
                .keyVersion("2027-01");
    }

    @Nested
    class Separation {
        @Test
        void ofPurposeRecipientFieldVersionAndKey() {
            List<UnaryOperator<Pseudonyms.Builder>> variants = List.of(
                    b -> b,
                    b -> b.purpose("statistik"),
                    b -> b.recipient("dinkes"),
                    b -> b.field("no_kk"),
                    b -> b.keyVersion("2027-02"),
                    // The same letters, cut elsewhere.
                    b -> b.purpose("PPDB 2027d").recipient("isdik"));
            Set<String> pseudonyms = new HashSet<>();
            for (UnaryOperator<Pseudonyms.Builder> variant : variants) {
                pseudonyms.add(variant.apply(builder()).build().of(VALUE));
            }
            pseudonyms.add(Pseudonyms.keyedBy(key(2))
                    .purpose("PPDB 2027")
                    .recipient("disdik")
                    .field("nik")
                    .keyVersion("2027-01")
                    .build()
                    .of(VALUE));
            assertThat(pseudonyms).hasSize(variants.size() + 1);
        }

        @Test
        void neverOfTheSameValue() {
            assertThat(builder().build().of(VALUE)).isEqualTo(builder().build().of(VALUE));
        }
    }

    @Nested
    class Form {
        @Test
        void isTheDocumentedDerivation() throws Exception {
            byte[] prk = hmac("sdx/v1 pseudonym".getBytes(UTF_8), bytes(1, 32));
            ByteBuffer info = ByteBuffer.allocate(200);
            for (String part : List.of("PPDB 2027", "disdik", "nik", "2027-01")) {
                info.putInt(part.length()).put(part.getBytes(UTF_8));
            }
            info.put((byte) 1);
            byte[] working = hmac(prk, Arrays.copyOf(info.array(), info.position()));
            byte[] code = Arrays.copyOf(hmac(working, VALUE.getBytes(UTF_8)), 16);
            assertThat(decode(builder().build().of(VALUE))).isEqualTo(code);
        }

        /** Base32 by arithmetic: another way than the code's. */
        private static byte[] decode(String text) {
            BigInteger number = BigInteger.ZERO;
            for (int i = 0; i < text.length(); i++) {
                int digit = "abcdefghijklmnopqrstuvwxyz234567".indexOf(text.charAt(i));
                number = number.shiftLeft(5).or(BigInteger.valueOf(digit));
            }
            byte[] bytes = number.shiftRight(text.length() * 5 % 8).toByteArray();
            return Arrays.copyOfRange(bytes, bytes.length - 16, bytes.length);
        }

        private static byte[] bytes(int fill, int length) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) fill);
            return bytes;
        }

        private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        }

        @ParameterizedTest
        @ValueSource(ints = {64, 72, 80, 128, 160, 256})
        void hasTheBitsAskedFor(int bits) {
            String pseudonym = builder().bits(bits).build().of(VALUE);
            assertThat(pseudonym).hasSize((bits + 4) / 5).matches("[a-z2-7]+");
            assertThat(builder().bits(256).build().of(VALUE)).startsWith(pseudonym.substring(0, bits / 5));
        }

        @Test
        void showsNothing() {
            assertThat(builder().build()).hasToString("Pseudonyms[128 bits]");
        }
    }

    @Nested
    class Refusal {
        @ParameterizedTest
        @ValueSource(ints = {0, 56, 63, 65, 264, -8})
        void ofTooFewOrTooManyBits(int bits) {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> builder().bits(bits)))
                    .hasMessage("bits");
        }

        @Test
        void ofAShortKey() {
            Pseudonyms.Builder weak = Pseudonyms.keyedBy(SecretBytes.copyOf(new byte[31]))
                    .purpose("p")
                    .recipient("r")
                    .field("f")
                    .keyVersion("1");
            assertThat(catchThrowableOfType(IllegalArgumentException.class, weak::build))
                    .hasMessageStartingWith("key");
        }

        @Test
        void ofAMissingName() {
            Pseudonyms.Builder noPurpose =
                    Pseudonyms.keyedBy(key(1)).recipient("r").field("f").keyVersion("1");
            assertThat(catchThrowableOfType(IllegalArgumentException.class, noPurpose::build))
                    .hasMessage("purpose");
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> builder().field(" ").build()))
                    .hasMessage("field");
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> builder().build().of("")))
                    .hasMessage("value");
        }
    }

    @Test
    void serveManyThreadsAtOnce() {
        Pseudonyms pseudonyms = builder().build();
        Set<String> wrong = ConcurrentHashMap.newKeySet();
        List<String> expected = IntStream.range(0, 200)
                .mapToObj(i -> builder().build().of("v" + i))
                .toList();
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            if (!pseudonyms.of("v" + i % 200).equals(expected.get(i % 200))) {
                wrong.add("v" + i);
            }
        });
        assertThat(wrong).isEmpty();
    }
}
