package id.go.semarangkota.berbagidata.jca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.vectors.Vectors;
import id.go.semarangkota.berbagidata.vectors.Vectors.Case;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XWingVectorsTest {
    private static byte[] hex(Map<String, Object> vector, String name) {
        return HexFormat.of().parseHex((String) vector.get(name));
    }

    @Test
    void agreesWithTheKnownAnswersOfTheDraft() throws Exception {
        List<Map<String, Object>> vectors = Vectors.list("xwing/xwing-draft-07plus.json");
        for (Map<String, Object> vector : vectors) {
            PrivateKey secret = XWing.privateKey(hex(vector, "sk"));
            PublicKey published = XWing.publicOf(secret);
            assertThat(XWing.raw(published)).isEqualTo(hex(vector, "pk"));
            assertThat(XWing.seed(secret)).isEqualTo(hex(vector, "seed"));
            XWing.Encapsulation made = XWing.encapsulate(published, replay(hex(vector, "eseed")));
            assertThat(made.encapsulated()).isEqualTo(hex(vector, "ct"));
            assertThat(made.secret()).isEqualTo(hex(vector, "ss"));
            assertThat(XWing.decapsulate(secret, hex(vector, "ct"))).isEqualTo(hex(vector, "ss"));
            byte[] other = hex(vector, "ct");
            other[0] ^= 1;
            assertThat(XWing.decapsulate(secret, other)).hasSize(32).isNotEqualTo(hex(vector, "ss"));
        }
        assertThat(vectors).hasSize(3);
    }

    @Test
    void takesThePublicKeysOfWycheproofAndRefusesThemWithANumberThatIsNotReduced() throws Exception {
        int taken = 0;
        for (Case vector : Vectors.wycheproof("mlkem_768_test.json")) {
            if (vector.isValid()) {
                byte[] raw = Arrays.copyOf(vector.hex("ek"), XWing.PUBLIC_KEY);
                assertThat(XWing.publicKey(raw).getEncoded()).isEqualTo(raw);
                raw[0] = (byte) 0xff;
                raw[1] |= 0x0f; // the first of 768 numbers of twelve bits is 4095 now, and the modulus 3329
                assertThat(catchThrowableOfType(InvalidKeyException.class, () -> XWing.publicKey(raw)))
                        .as(vector.toString())
                        .isNotNull();
                taken++;
            }
        }
        assertThat(taken).isEqualTo(153);
    }

    @Test
    void refusesKeysAndSecretsOfOtherLengthsAndKinds() throws Exception {
        PrivateKey secret = XWing.privateKey(new byte[32]);
        assertThat(catchThrowableOfType(InvalidKeyException.class, () -> XWing.privateKey(new byte[31])))
                .isNotNull();
        assertThat(catchThrowableOfType(InvalidKeyException.class, () -> XWing.publicKey(new byte[1215])))
                .isNotNull();
        assertThat(catchThrowableOfType(InvalidKeyException.class, () -> XWing.decapsulate(secret, new byte[1119])))
                .isNotNull();
        PrivateKey curve = CurveKeys.generate(Curve.X25519, new SecureRandom()).getPrivate();
        assertThat(catchThrowableOfType(InvalidKeyException.class, () -> XWing.seed(curve)))
                .isNotNull();
        assertThat(XWing.raw(
                        CurveKeys.generate(Curve.X25519, new SecureRandom()).getPublic()))
                .isEmpty();
    }

    @Test
    void thePrivateKeyTellsNothing() throws Exception {
        PrivateKey secret = XWing.privateKey(new byte[32]);
        assertThat(secret.getEncoded()).isNull();
        assertThat(secret.getFormat()).isNull();
        assertThat(secret).hasToString("X-Wing private key");
        ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream());
        assertThat(catchThrowableOfType(NotSerializableException.class, () -> out.writeObject(secret)))
                .isNotNull();
        PublicKey published = XWing.publicOf(secret);
        assertThat(published).isEqualTo(XWing.publicKey(published.getEncoded())).hasSameHashCodeAs(published);
        assertThat(published.getAlgorithm()).isEqualTo(secret.getAlgorithm()).isEqualTo("X-Wing");
        assertThat(published.getFormat()).isEqualTo("RAW");
    }

    /** A source that gives the bytes of a vector, in order, and no more. */
    private static SecureRandom replay(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] target) {
                left.get(target);
            }
        };
    }
}
