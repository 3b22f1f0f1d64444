package id.go.semarangkota.berbagidata.envelope.jwe;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** AES-GCM alone lets one ciphertext open under two keys; the header's commitment does not. */
class KeyCommitmentTest {
    private static final BigInteger REDUCTION = new BigInteger("e1000000000000000000000000000000", 16);

    @Test
    void oneCiphertextThatTwoKeysAuthenticate_opensUnderTheCommittedOneOnly() throws Exception {
        byte[] first = filled(1);
        byte[] second = filled(2);
        SecureRandom random = new SecureRandom();
        Keystore keys = Keystore.inMemory();
        KeyHandle handle = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Jwe honest;
        try (ContentKey key = ContentKey.of(first.clone())) {
            JweRecipient entry = KeyWrapping.wrap(
                    key,
                    Objects.requireNonNull(handle.publicKey()),
                    handle.id(),
                    new KeyWrapping.Parties("a", "b"),
                    random);
            honest = Jwe.seal(JsonObject.builder().put("typ", "x"), key, List.of(entry), new byte[32], random);
        }
        byte[] iv = honest.iv();
        byte[] aad = honest.associatedData();
        byte[] forged = collide(first, second, iv, aad);

        assertThat(AesGcm.open(first, iv, aad, forged)).isPresent();
        assertThat(AesGcm.open(second, iv, aad, forged)).isPresent();

        Jwe two = Jwe.read(replaceSealed(honest, forged), 1024 * 1024, 64);
        byte[] commitment = two.protectedHeader().bytes("kc", 32);
        assertThat(ContentKey.of(first).open(two, commitment)).isPresent();
        assertThat(ContentKey.of(second).open(two, commitment)).isEmpty();
    }

    private static byte[] filled(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }

    private static byte[] replaceSealed(Jwe jwe, byte[] sealed) {
        String json = new String(jwe.toJson(), StandardCharsets.UTF_8);
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return json.replaceFirst(
                        "\"ciphertext\":\"[^\"]*\"",
                        "\"ciphertext\":\"" + encoder.encodeToString(Arrays.copyOf(sealed, 32)) + "\"")
                .replaceFirst(
                        "\"tag\":\"[^\"]*\"",
                        "\"tag\":\"" + encoder.encodeToString(Arrays.copyOfRange(sealed, 32, 48)) + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Two blocks and a tag: the second block is free, the first makes both tags equal. */
    private static byte[] collide(byte[] first, byte[] second, byte[] iv, byte[] aad) throws GeneralSecurityException {
        BigInteger h1 = block(first, new byte[16]);
        BigInteger h2 = block(second, new byte[16]);
        BigInteger rest = rest(h1, aad).xor(mask(first, iv)).xor(rest(h2, aad)).xor(mask(second, iv));
        BigInteger difference = power(h1, 3).xor(power(h2, 3));
        BigInteger c1 = multiply(rest, inverse(difference));
        BigInteger tag = rest(h1, aad).xor(mask(first, iv)).xor(multiply(c1, power(h1, 3)));
        return ByteBuffer.allocate(48)
                .put(bytes(c1))
                .put(new byte[16])
                .put(bytes(tag))
                .array();
    }

    /** GHASH with a zero first and second ciphertext block. */
    private static BigInteger rest(BigInteger h, byte[] aad) {
        BigInteger hash = BigInteger.ZERO;
        for (int i = 0; i < aad.length; i += 16) {
            hash = multiply(hash.xor(new BigInteger(1, Arrays.copyOf(Arrays.copyOfRange(aad, i, aad.length), 16))), h);
        }
        hash = multiply(multiply(hash, h), h);
        byte[] lengths = ByteBuffer.allocate(16)
                .putLong(aad.length * 8L)
                .putLong(32 * 8L)
                .array();
        return multiply(hash.xor(new BigInteger(1, lengths)), h);
    }

    private static BigInteger mask(byte[] key, byte[] iv) throws GeneralSecurityException {
        byte[] counter = Arrays.copyOf(iv, 16);
        counter[15] = 1;
        return block(key, counter);
    }

    private static BigInteger block(byte[] key, byte[] input) throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        return new BigInteger(1, aes.doFinal(input));
    }

    /** GCM's field: bit 127 of the number is the coefficient of x^0. */
    private static BigInteger multiply(BigInteger x, BigInteger y) {
        BigInteger product = BigInteger.ZERO;
        BigInteger v = y;
        for (int bit = 127; bit >= 0; bit--) {
            if (x.testBit(bit)) {
                product = product.xor(v);
            }
            v = v.testBit(0) ? v.shiftRight(1).xor(REDUCTION) : v.shiftRight(1);
        }
        return product;
    }

    private static BigInteger power(BigInteger x, int exponent) {
        BigInteger result = x;
        for (int i = 1; i < exponent; i++) {
            result = multiply(result, x);
        }
        return result;
    }

    /** x to the power 2^128 - 2. */
    private static BigInteger inverse(BigInteger x) {
        BigInteger result = BigInteger.ONE.shiftLeft(127);
        BigInteger square = x;
        for (int bit = 1; bit < 128; bit++) {
            square = multiply(square, square);
            result = multiply(result, square);
        }
        return result;
    }

    private static byte[] bytes(BigInteger x) {
        byte[] bytes = x.toByteArray();
        byte[] block = new byte[16];
        int length = Math.min(16, bytes.length);
        System.arraycopy(bytes, bytes.length - length, block, 16 - length, length);
        return block;
    }
}
