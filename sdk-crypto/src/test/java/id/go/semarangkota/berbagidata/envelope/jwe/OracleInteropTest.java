package id.go.semarangkota.berbagidata.envelope.jwe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.AESDecrypter;
import com.nimbusds.jose.crypto.AESEncrypter;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Content keys that nimbus-jose-jwt and jose4j wrap are unwrapped here, and the other way round. Packages are General JSON,
 * which one of them does not write in our canonical form and the other not at all; so the same parts travel as compact JWE.
 */
class OracleInteropTest {
    private static final byte[] PLAINTEXT = "isi yang sama".getBytes(UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keystore keys = Keystore.inMemory();

    private KeyHandle key(KeyAlgorithm algorithm, String curve) {
        return curve == null ? keys.generate(algorithm) : keys.generate(algorithm, curve);
    }

    private String jwk(KeyHandle key) throws Exception {
        return new String(
                keys.exportPrivateJwkInClear(key.id(), SecretAccess.insecure()).read(SecretAccess.insecure()), UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"RSA_OAEP_256,", "A256KW,", "ECDH_ES_A256KW, P-256", "ECDH_ES_A256KW, P-384", "ECDH_ES_A256KW, P-521"})
    void nimbusAndWeOpenEachOther(KeyAlgorithm algorithm, String curve) throws Exception {
        KeyHandle key = key(algorithm, curve);
        JWK jwk = JWK.parse(jwk(key));
        JWEObject theirs = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.parse(algorithm.joseName()), EncryptionMethod.A256GCM)
                        .agreementPartyUInfo(Base64URL.encode("disdukcapil"))
                        .agreementPartyVInfo(Base64URL.encode("disdik"))
                        .build(),
                new Payload(PLAINTEXT));
        JWEObject ours = JWEObject.parse(seal(key));
        switch (algorithm) {
            case RSA_OAEP_256 -> {
                theirs.encrypt(new RSAEncrypter(jwk.toRSAKey()));
                ours.decrypt(new RSADecrypter(jwk.toRSAKey()));
            }
            case A256KW -> {
                theirs.encrypt(new AESEncrypter(jwk.toOctetSequenceKey()));
                ours.decrypt(new AESDecrypter(jwk.toOctetSequenceKey()));
            }
            default -> {
                theirs.encrypt(new ECDHEncrypter(jwk.toECKey()));
                ours.decrypt(new ECDHDecrypter(jwk.toECKey()));
            }
        }
        assertThat(ours.getPayload().toBytes()).isEqualTo(PLAINTEXT);
        assertThat(open(theirs.serialize(), key)).isEqualTo(PLAINTEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "RSA_OAEP_256,",
        "A256KW,",
        "ECDH_ES_A256KW, P-256",
        "ECDH_ES_A256KW, P-384",
        "ECDH_ES_A256KW, P-521",
        "ECDH_ES_A256KW, X25519"
    })
    void jose4jAndWeOpenEachOther(KeyAlgorithm algorithm, String curve) throws Exception {
        KeyHandle key = key(algorithm, curve);
        JsonWebKey jwk = JsonWebKey.Factory.newJwk(jwk(key));
        Key secret =
                jwk instanceof PublicJsonWebKey pair ? pair.getPrivateKey() : ((OctetSequenceJsonWebKey) jwk).getKey();
        Key published = jwk instanceof PublicJsonWebKey pair ? pair.getPublicKey() : secret;
        JsonWebEncryption ours = new JsonWebEncryption();
        ours.setKey(secret);
        ours.setCompactSerialization(seal(key));
        assertThat(ours.getPlaintextBytes()).isEqualTo(PLAINTEXT);

        JsonWebEncryption theirs = new JsonWebEncryption();
        theirs.setAlgorithmHeaderValue(algorithm.joseName());
        theirs.setEncryptionMethodHeaderParameter("A256GCM");
        theirs.setHeader("apu", Base64Url.encode("disdukcapil"));
        theirs.setHeader("apv", Base64Url.encode("disdik"));
        theirs.setKey(published);
        theirs.setPlaintext(PLAINTEXT);
        assertThat(open(theirs.getCompactSerialization(), key)).isEqualTo(PLAINTEXT);
    }

    private String seal(KeyHandle key) throws Exception {
        try (ContentKey content = ContentKey.random(RANDOM)) {
            JsonObject entry = wrap(content, key).toObject();
            JsonObject wrapped = entry.object("header");
            JsonObject.Builder header =
                    JsonObject.builder().put("alg", wrapped.string("alg")).put("enc", "A256GCM");
            if (wrapped.has("epk")) {
                header.put("epk", wrapped.object("epk"))
                        .put("apu", wrapped.string("apu"))
                        .put("apv", wrapped.string("apv"));
            }
            String text = Base64Url.encode(header.build().toCanonical());
            byte[] iv = new byte[AesGcm.NONCE];
            RANDOM.nextBytes(iv);
            byte[] sealed = content.seal(iv, text, PLAINTEXT);
            int split = sealed.length - AesGcm.TAG;
            return String.join(
                    ".",
                    text,
                    entry.string("encrypted_key"),
                    Base64Url.encode(iv),
                    Base64Url.encode(Arrays.copyOf(sealed, split)),
                    Base64Url.encode(Arrays.copyOfRange(sealed, split, sealed.length)));
        }
    }

    private JweRecipient wrap(ContentKey content, KeyHandle key) throws Exception {
        if (key.publicKey() == null) {
            String k = Objects.requireNonNull(
                    JWK.parse(jwk(key)).toOctetSequenceKey().getKeyValue().toString());
            return KeyWrapping.wrap(content, SecretBytes.copyOf(Base64Url.decode(k, "k")), key.id());
        }
        KeyWrapping.Parties parties = new KeyWrapping.Parties("disdukcapil", "disdik");
        return KeyWrapping.wrap(content, key.publicKey(), key.id(), parties, RANDOM);
    }

    private byte[] open(String compact, KeyHandle key) throws Exception {
        String[] parts = compact.split("\\.", -1);
        JsonObject header = StrictJson.read(Base64Url.decode(parts[0], "protected"), JsonLimits.SMALL);
        JsonObject.Builder entry =
                JsonObject.builder().put("alg", header.string("alg")).put("kid", key.id());
        if (header.has("epk")) {
            entry.put("epk", header.object("epk"))
                    .put("apu", header.string("apu"))
                    .put("apv", header.string("apv"));
        }
        JweRecipient recipient = JweRecipient.parse(JsonObject.builder()
                .put("header", entry.build())
                .put("encrypted_key", parts[1])
                .build());
        byte[] ciphertext = Base64Url.decode(parts[3], "ciphertext");
        byte[] tag = Base64Url.decode(parts[4], "tag");
        byte[] sealed = Arrays.copyOf(ciphertext, ciphertext.length + tag.length);
        System.arraycopy(tag, 0, sealed, ciphertext.length, tag.length);
        try (ContentKey content = KeyWrapping.unwrap(recipient, key.id(), keys, RANDOM)) {
            return AesGcm.open(
                            content.bytes(),
                            Base64Url.decode(parts[2], "iv"),
                            parts[0].getBytes(StandardCharsets.US_ASCII),
                            sealed)
                    .orElseThrow();
        }
    }
}
