package id.go.semarangkota.berbagidata.jca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.vectors.Vectors;
import id.go.semarangkota.berbagidata.vectors.Vectors.Case;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrimitiveVectorsTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    @Test
    void hkdfSha512_agreesWithWycheproof() {
        int checked = 0;
        for (Case vector : Vectors.wycheproof("hkdf_sha512_test.json")) {
            int size = ((Number) vector.test().get("size")).intValue();
            byte[] prk = Hkdf.SHA_512.extract(vector.hex("salt"), vector.hex("ikm"));
            if (vector.isValid()) {
                assertThat(Hkdf.SHA_512.expand(prk, vector.hex("info"), size))
                        .as(vector.toString())
                        .isEqualTo(vector.hex("okm"));
            } else {
                assertThat(catchThrowableOfType(
                                IllegalArgumentException.class,
                                () -> Hkdf.SHA_512.expand(prk, vector.hex("info"), size)))
                        .as(vector.toString())
                        .isNotNull();
            }
            checked++;
        }
        assertThat(checked).isEqualTo(83);
    }

    @Test
    void hkdfSha256_agreesWithRfc5869() {
        byte[] prk = Hkdf.SHA_256.extract(hex("000102030405060708090a0b0c"), hex("0b".repeat(22)));
        assertThat(prk).isEqualTo(hex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"));
        assertThat(Hkdf.SHA_256.expand(prk, hex("f0f1f2f3f4f5f6f7f8f9"), 42))
                .isEqualTo(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    }

    @Test
    void keyedHash_agreesWithRfc4231() {
        KeyedHash hash = new KeyedHash("Jefe".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        byte[] message = "what do ya want for nothing?".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int again = 0; again < 3; again++) {
            assertThat(hash.hash(message))
                    .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        }
    }

    @Test
    void rsaOaep256_agreesWithWycheproof() throws Exception {
        int checked = 0;
        for (Case vector : Vectors.wycheproof("rsa_oaep_3072_sha256_mgf1sha256_test.json")) {
            if (!vector.text("label").isEmpty()) {
                continue; // JOSE has no labels.
            }
            byte[] pkcs8 = hex((String) vector.group().get("privateKeyPkcs8"));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            assertThat(((RSAPrivateKey) key).getModulus().bitLength()).isEqualTo(3072);
            Optional<byte[]> opened = RsaOaep.decrypt(key, vector.hex("ct"));
            if (vector.isValid()) {
                assertThat(opened).as(vector.toString()).hasValue(vector.hex("msg"));
            } else {
                assertThat(opened).as(vector.toString()).isEmpty();
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void x25519_agreesWithWycheproofAndRefusesPointsOfSmallOrder() throws Exception {
        int agreed = 0;
        int refused = 0;
        for (Case vector : Vectors.wycheproof("x25519_test.json")) {
            PrivateKey mine = CurveKeys.privateKey(Curve.X25519, vector.hex("private"));
            var theirs = CurveKeys.publicKey(Curve.X25519, vector.hex("public"));
            if (vector.has("ZeroSharedSecret")) {
                assertThat(catchThrowableOfType(
                                InvalidKeyException.class, () -> Agreement.agree(Curve.X25519, mine, theirs)))
                        .as(vector.toString())
                        .isNotNull();
                refused++;
            } else {
                assertThat(Agreement.agree(Curve.X25519, mine, theirs))
                        .as(vector.toString())
                        .isEqualTo(vector.hex("shared"));
                agreed++;
            }
        }
        assertThat(agreed + refused).isEqualTo(518);
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void aesKeyWrap_agreesWithRfc3394() {
        byte[] kek = hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        byte[] key = hex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f");
        byte[] wrapped = hex("28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21");
        assertThat(AesKeyWrap.wrap(kek, key)).isEqualTo(wrapped);
        assertThat(AesKeyWrap.unwrap(kek, wrapped)).hasValue(key);
        wrapped[7] ^= 1;
        assertThat(AesKeyWrap.unwrap(kek, wrapped)).isEmpty();
    }

    @Test
    void ecdhEsWithA256Kw_opensTheRecipientOfRfc7520() throws Exception {
        Map<String, Object> vector = Vectors.read("jose-cookbook/jwe/5_13.encrypting_to_multiple_recipients.json");
        Map<String, Object> json = Vectors.object(Vectors.object(vector, "output"), "json");
        Map<String, Object> recipient = Vectors.objects(json, "recipients").stream()
                .filter(entry ->
                        "ECDH-ES+A256KW".equals(Vectors.object(entry, "header").get("alg")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> epk = Vectors.object(Vectors.object(recipient, "header"), "epk");
        Map<String, Object> key = Vectors.objects(Vectors.object(vector, "input"), "key").stream()
                .filter(candidate -> "EC".equals(candidate.get("kty")))
                .findFirst()
                .orElseThrow();
        Curve curve = Curve.of((String) epk.get("crv")).orElseThrow();
        byte[] secret = Agreement.agree(
                curve,
                CurveKeys.privateKey(curve, b64((String) key.get("d"))),
                CurveKeys.publicKey(curve, b64((String) epk.get("x")), b64((String) epk.get("y"))));
        byte[] kek = ConcatKdf.derive(secret, "ECDH-ES+A256KW", new byte[0], new byte[0]);
        String cek = (String) Vectors.object(vector, "generated").get("cek");
        assertThat(AesKeyWrap.unwrap(kek, b64((String) recipient.get("encrypted_key"))))
                .hasValue(b64(cek));
    }

    private static byte[] b64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
