package id.go.semarangkota.berbagidata.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.jca.Signing;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException.Reason;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import id.go.semarangkota.berbagidata.vectors.Vectors.Case;
import java.security.InvalidKeyException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SignatureTest {
    private static final byte[] PAYLOAD = "{\"isi\":1}".getBytes(UTF_8);
    private static final String TYPE = "uji+jws";

    private final Keystore keys = Keystore.inMemory();

    private static PublicJwk publicKey(KeyHandle key) {
        return Objects.requireNonNull(key.publicKey());
    }

    private JWK nimbus(KeyHandle key) throws Exception {
        return JWK.parse(new String(
                keys.exportPrivateJwkInClear(key.id(), SecretAccess.insecure()).read(SecretAccess.insecure()), UTF_8));
    }

    private String sign(KeyHandle key) throws Exception {
        return JwsSigner.of(keys, key.id(), publicKey(key).algorithm()).signDetached(PAYLOAD, TYPE);
    }

    private static Reason refusal(String jws, byte[] payload, KeyHandle... trusted) {
        JwsVerifier verifier = JwsVerifier.trusting(
                java.util.Arrays.stream(trusted).map(SignatureTest::publicKey).toList());
        return Objects.requireNonNull(catchThrowableOfType(
                        SignatureRefusedException.class, () -> verifier.verifyDetached(jws, payload, TYPE)))
                .reason();
    }

    private static String b64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Nested
    class Detached {
        @ParameterizedTest
        @EnumSource(names = {"ES256", "ES384", "EDDSA", "PS256"})
        void verifiesWithEachAlgorithm(KeyAlgorithm algorithm) throws Exception {
            KeyHandle key = keys.generate(algorithm);
            String jws = sign(key);
            assertThat(jws).contains("..");
            VerifiedSignature verified =
                    JwsVerifier.trusting(List.of(publicKey(key))).verifyDetached(jws, PAYLOAD, TYPE);
            assertThat(verified).isEqualTo(new VerifiedSignature(publicKey(key), TYPE, null));
        }

        @Test
        void refusesAnyChange() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            String jws = sign(key);
            assertThat(refusal(jws, "{\"isi\":2}".getBytes(UTF_8), key)).isEqualTo(Reason.NOT_AUTHENTIC);
            for (int i = 0; i < jws.length(); i++) {
                char other = jws.charAt(i) == 'A' ? 'B' : 'A';
                String changed = jws.substring(0, i) + other + jws.substring(i + 1);
                assertThat(refusal(changed, PAYLOAD, key)).as("at " + i).isNotNull();
            }
            for (int i = 0; i < jws.length(); i++) {
                assertThat(refusal(jws.substring(0, i), PAYLOAD, key)).isNotNull();
            }
        }

        @Test
        void refusesAnotherTypeAndAnotherKey() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            KeyHandle other = keys.generate(KeyAlgorithm.ES256);
            String jws = sign(key);
            assertThat(refusal(jws, PAYLOAD, other)).isEqualTo(Reason.UNKNOWN_KEY);
            JwsVerifier verifier = JwsVerifier.trusting(List.of(publicKey(key)));
            SignatureRefusedException e = catchThrowableOfType(
                    SignatureRefusedException.class, () -> verifier.verifyDetached(jws, PAYLOAD, Dispatch.TYPE));
            assertThat(e.reason()).isEqualTo(Reason.WRONG_TYPE);
            assertThat(e.getMessage()).contains("jenis pernyataan");
            assertThat(e.message(Locale.ENGLISH)).contains("kind of statement");
        }

        @Test
        void refusesAPayloadInTheMiddle() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            String jws = sign(key);
            assertThat(refusal(jws.replace("..", "." + b64("{\"isi\":1}") + "."), PAYLOAD, key))
                    .isEqualTo(Reason.MALFORMED);
            assertThat(refusal(jws + ".", PAYLOAD, key)).isEqualTo(Reason.MALFORMED);
            assertThat(refusal(jws + "=", PAYLOAD, key)).isEqualTo(Reason.MALFORMED);
            assertThat(refusal("", PAYLOAD, key)).isEqualTo(Reason.MALFORMED);
            assertThat(refusal("a".repeat(17_000), PAYLOAD, key)).isEqualTo(Reason.MALFORMED);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"alg\":\"none\",\"kid\":\"KID\",\"typ\":\"uji+jws\"} | REFUSED",
                    "{\"alg\":\"HS256\",\"kid\":\"KID\",\"typ\":\"uji+jws\"} | REFUSED",
                    "{\"alg\":\"RS256\",\"kid\":\"KID\",\"typ\":\"uji+jws\"} | REFUSED",
                    "{\"alg\":\"ECDH-ES+A256KW\",\"kid\":\"KID\",\"typ\":\"uji+jws\"} | REFUSED",
                    "{\"alg\":\"ES384\",\"kid\":\"KID\",\"typ\":\"uji+jws\"} | ALGORITHM_NOT_ALLOWED",
                    "{\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"uji+jws\",\"crit\":[\"b64\"],\"b64\":false} | REFUSED",
                    "{\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"uji+jws\",\"jwk\":{}} | REFUSED",
                    "{\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"uji+jws\",\"jku\":\"x\"} | REFUSED",
                    "{\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"uji+jws\",\"x5c\":[]} | REFUSED",
                    "{\"alg\":\"ES256\",\"kid\":\"KID\"} | MALFORMED",
                    "{\"alg\":\"ES256\",\"typ\":\"uji+jws\"} | MALFORMED",
                    "{\"alg\":\"ES256\",\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"uji+jws\"} | MALFORMED",
                    "{\"kid\":\"KID\",\"typ\":\"uji+jws\"} | MALFORMED",
                    "[] | MALFORMED",
                })
        void refusesOtherHeaders(String header, Reason reason) throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            String encoded = b64(header.replace("KID", key.id()));
            // Signed well, so that only the header can be the reason.
            byte[] input = (encoded + "."
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(PAYLOAD))
                    .getBytes(US_ASCII);
            byte[] signature = keys.sign(key.id(), KeyAlgorithm.ES256, input);
            String jws =
                    encoded + ".." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
            assertThat(refusal(jws, PAYLOAD, key)).isEqualTo(reason);
        }

        @Test
        void signsOnlyWithAKeyForThat() {
            KeyHandle agreement = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
            assertThat(catchThrowableOfType(
                                    KeyRefusedException.class,
                                    () -> JwsSigner.of(keys, agreement.id(), KeyAlgorithm.ECDH_ES_A256KW))
                            .reason())
                    .isEqualTo(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
            assertThat(catchThrowableOfType(
                                    KeyRefusedException.class, () -> JwsSigner.of(keys, "x", KeyAlgorithm.ES256))
                            .reason())
                    .isEqualTo(KeyRefusedException.Reason.UNKNOWN_KEY);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> JwsVerifier.trusting(List.of(publicKey(agreement)))))
                    .hasMessage("keys: none, or not for signatures");
            assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> JwsVerifier.trusting(List.of())))
                    .hasMessage("keys: none, or not for signatures");
        }

        @Test
        void refusesAKeyThatMayNotSignBeforeThereIsAnythingToSign() throws Exception {
            KeyHandle retired = keys.generate(KeyAlgorithm.ES256);
            keys.retire(retired.id());
            assertThat(refusalOf(retired)).isEqualTo(KeyRefusedException.Reason.DECRYPT_ONLY);
            KeyHandle destroyed = keys.generate(KeyAlgorithm.ES256);
            keys.destroy(destroyed.id());
            assertThat(refusalOf(destroyed)).isEqualTo(KeyRefusedException.Reason.DESTROYED);
        }

        private KeyRefusedException.Reason refusalOf(KeyHandle key) {
            return catchThrowableOfType(
                            KeyRefusedException.class, () -> JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256))
                    .reason();
        }

        @Test
        void namesItsKey() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.EDDSA);
            JwsSigner signer = JwsSigner.of(keys, key.id(), KeyAlgorithm.EDDSA);
            assertThat(signer.keyId()).isEqualTo(key.id());
            assertThat(signer).hasToString("JwsSigner[EdDSA " + key.id() + "]");
        }
    }

    @Nested
    class Compact {
        private Reason refusal(String jws, KeyHandle trusted) {
            JwsVerifier verifier = JwsVerifier.trusting(List.of(publicKey(trusted)));
            return Objects.requireNonNull(
                            catchThrowableOfType(SignatureRefusedException.class, () -> verifier.verify(jws, TYPE)))
                    .reason();
        }

        @ParameterizedTest
        @EnumSource(names = {"ES256", "ES384", "EDDSA", "PS256"})
        void carriesThePayloadAlong(KeyAlgorithm algorithm) throws Exception {
            KeyHandle key = keys.generate(algorithm);
            String jws = JwsSigner.of(keys, key.id(), algorithm).sign(PAYLOAD, TYPE);
            VerifiedPayload verified =
                    JwsVerifier.trusting(List.of(publicKey(key))).verify(jws, TYPE);
            assertThat(verified.bytes()).isEqualTo(PAYLOAD);
            assertThat(verified.signature()).isEqualTo(new VerifiedSignature(publicKey(key), TYPE, null));
            assertThat(verified).hasToString("VerifiedPayload[9 bytes, " + key.id() + "]");
            verified.bytes()[0] = 0;
            assertThat(verified.bytes()).isEqualTo(PAYLOAD);
        }

        @Test
        void isTheDetachedOneWithItsPayloadPutBack() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            String detached = SignatureTest.this.sign(key);
            String compact = JwsSigner.attach(detached, PAYLOAD);
            assertThat(compact.replace(b64("{\"isi\":1}"), "")).isEqualTo(detached);
            assertThat(JwsVerifier.trusting(List.of(publicKey(key)))
                            .verify(compact, TYPE)
                            .bytes())
                    .isEqualTo(PAYLOAD);
            assertThat(JWSObject.parse(compact)
                            .verify(new ECDSAVerifier(nimbus(key).toECKey())))
                    .isTrue();
        }

        @Test
        void refusesAnyChange() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            String jws = JwsSigner.attach(SignatureTest.this.sign(key), PAYLOAD);
            for (int i = 0; i < jws.length(); i++) {
                char other = jws.charAt(i) == 'A' ? 'B' : 'A';
                String changed = jws.substring(0, i) + other + jws.substring(i + 1);
                assertThat(refusal(changed, key)).as("at " + i).isNotNull();
                assertThat(refusal(jws.substring(0, i), key)).isNotNull();
            }
            assertThat(refusal(jws, keys.generate(KeyAlgorithm.ES256))).isEqualTo(Reason.UNKNOWN_KEY);
        }

        @Test
        void refusesOtherShapes() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            String detached = SignatureTest.this.sign(key);
            for (String jws : List.of(
                    detached, detached.replace("..", "."), "", "a", "a.b", JwsSigner.attach(detached, PAYLOAD) + ".")) {
                assertThat(refusal(jws, key)).as(jws).isEqualTo(Reason.MALFORMED);
            }
        }

        @Test
        void isBounded() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            JwsSigner signer = JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256);
            String largest = signer.sign(new byte[JwsVerifier.MAX_PAYLOAD], TYPE);
            assertThat(JwsVerifier.trusting(List.of(publicKey(key)))
                            .verify(largest, TYPE)
                            .bytes())
                    .hasSize(JwsVerifier.MAX_PAYLOAD);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> signer.sign(new byte[JwsVerifier.MAX_PAYLOAD + 1], TYPE)))
                    .hasMessage("payload");
            assertThat(refusal("a".repeat(6_000_000), key)).isEqualTo(Reason.MALFORMED);
            assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> JwsSigner.attach("a.b.c", PAYLOAD)))
                    .hasMessage("detached");
        }
    }

    @Nested
    class OtherLibraries {
        @ParameterizedTest
        @EnumSource(names = {"ES256", "ES384", "PS256"})
        void nimbusAgreesBothWays(KeyAlgorithm algorithm) throws Exception {
            KeyHandle key = keys.generate(algorithm);
            JWK jwk = nimbus(key);
            JWSObject ours = JWSObject.parse(sign(key), new Payload(PAYLOAD));
            assertThat(ours.verify(
                            algorithm == KeyAlgorithm.PS256
                                    ? new RSASSAVerifier(jwk.toRSAKey())
                                    : new ECDSAVerifier(jwk.toECKey())))
                    .isTrue();
            JWSSigner signer =
                    algorithm == KeyAlgorithm.PS256 ? new RSASSASigner(jwk.toRSAKey()) : new ECDSASigner(jwk.toECKey());
            JWSObject theirs = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.parse(algorithm.joseName()))
                            .keyID(key.id())
                            .type(new JOSEObjectType(TYPE))
                            .build(),
                    new Payload(PAYLOAD));
            theirs.sign(signer);
            assertThat(JwsVerifier.trusting(List.of(publicKey(key)))
                            .verifyDetached(theirs.serialize(true), PAYLOAD, TYPE)
                            .key())
                    .isEqualTo(publicKey(key));
        }

        @ParameterizedTest
        @EnumSource(names = {"ES256", "ES384", "PS256", "EDDSA"})
        void jose4jAgreesBothWays(KeyAlgorithm algorithm) throws Exception {
            KeyHandle key = keys.generate(algorithm);
            var jwk = org.jose4j.jwk.PublicJsonWebKey.Factory.newPublicJwk(new String(
                    keys.exportPrivateJwkInClear(key.id(), SecretAccess.insecure())
                            .read(SecretAccess.insecure()),
                    UTF_8));
            JsonWebSignature ours = new JsonWebSignature();
            ours.setCompactSerialization(sign(key));
            ours.setEncodedPayload(Base64.getUrlEncoder().withoutPadding().encodeToString(PAYLOAD));
            ours.setKey(jwk.getPublicKey());
            assertThat(ours.verifySignature()).isTrue();
            JsonWebSignature theirs = new JsonWebSignature();
            theirs.setHeader("alg", algorithm.joseName());
            theirs.setHeader("kid", key.id());
            theirs.setHeader("typ", TYPE);
            theirs.setPayloadBytes(PAYLOAD);
            theirs.setKey(jwk.getPrivateKey());
            assertThat(JwsVerifier.trusting(List.of(publicKey(key)))
                            .verifyDetached(detached(theirs), PAYLOAD, TYPE)
                            .type())
                    .isEqualTo(TYPE);
        }

        private static String detached(JsonWebSignature jws) throws JoseException {
            return jws.getDetachedContentCompactSerialization();
        }
    }

    @Nested
    class PublicVectors {
        @Test
        void wycheproof_agreesInOurAlgorithms() throws Exception {
            int valid = 0;
            int invalid = 0;
            for (Case vector : Vectors.wycheproof("json_web_signature_test.json")) {
                Map<String, Object> jwk = vector.group().containsKey("public")
                        ? Vectors.object(vector.group(), "public")
                        : Vectors.object(vector.group(), "private");
                if (accepts(vector, jwk)) {
                    assertThat(vector.isValid()).as(vector.toString()).isTrue();
                    valid++;
                } else if (!vector.isValid()) {
                    invalid++;
                }
            }
            assertThat(valid).isGreaterThanOrEqualTo(6);
            assertThat(invalid).isGreaterThan(100);
        }

        /** These JWS have neither our types nor our identifiers, so header and signature are judged by the parts. */
        private boolean accepts(Case vector, Map<String, Object> jwk) {
            String[] parts = vector.text("jws").split("\\.", -1);
            if (parts.length != 3) {
                return false;
            }
            try {
                PublicJwk key =
                        PublicJwk.parse(JSONObjectUtils.toJSONString(jwk).getBytes(UTF_8));
                if (!key.algorithm().isSignature()) {
                    return false;
                }
                var header = id.go.semarangkota.berbagidata.json.StrictJson.read(
                        id.go.semarangkota.berbagidata.json.Base64Url.decode(parts[0], "h"),
                        id.go.semarangkota.berbagidata.json.JsonLimits.SMALL);
                id.go.semarangkota.berbagidata.json.Base64Url.decode(parts[1], "p");
                byte[] signature = id.go.semarangkota.berbagidata.json.Base64Url.decode(parts[2], "s");
                return header.string("alg").equals(key.algorithm().joseName())
                        && Signing.valueOf(key.algorithm().name())
                                .verify(key.publicKey(), (parts[0] + "." + parts[1]).getBytes(US_ASCII), signature);
            } catch (KeyRefusedException | InvalidKeyException | id.go.semarangkota.berbagidata.json.JsonException e) {
                return false;
            }
        }

        @Test
        void ed25519_signsAsRfc8037Says() throws Exception {
            Map<String, Object> vector = Vectors.read("jose-cookbook/curve25519/jws.json");
            Map<String, Object> jwk = Vectors.object(Vectors.object(vector, "input"), "key");
            jwk.put("alg", "EdDSA");
            KeyHandle key = keys.importPrivateJwk(id.go.semarangkota.berbagidata.keys.SecretBytes.copyOf(
                    JSONObjectUtils.toJSONString(jwk).getBytes(UTF_8)));
            Map<String, Object> signing = Vectors.object(vector, "signing");
            byte[] signature =
                    keys.sign(key.id(), KeyAlgorithm.EDDSA, ((String) signing.get("sig-input")).getBytes(US_ASCII));
            assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(signature))
                    .isEqualTo(signing.get("sig"));
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {})
        void signaturesOfAnotherLengthAreRefused(Signing signing) throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.valueOf(signing.name()));
            for (int length : new int[] {0, 1, 63, 65, 95, 97, 383, 385}) {
                assertThat(signing.verify(publicKey(key).publicKey(), PAYLOAD, new byte[length]))
                        .isFalse();
            }
        }
    }
}
