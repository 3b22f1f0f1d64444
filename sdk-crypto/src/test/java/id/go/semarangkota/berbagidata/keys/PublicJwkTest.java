package id.go.semarangkota.berbagidata.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicJwkTest {
    private static final String RFC7638 = "{\"kty\":\"RSA\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx"
            + "4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0"
            + "h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4v"
            + "MQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\",\"e\":\"AQAB\",\"alg\":\"PS256\","
            + "\"kid\":\"2011-04-29\"}";
    private static final String RFC8037 =
            "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\",\"use\":\"sig\"}";

    private final Keystore keys = Keystore.inMemory();

    private static PublicJwk parse(String json) throws KeyRefusedException {
        return PublicJwk.parse(json.getBytes(UTF_8));
    }

    private static Reason refusal(String json) {
        return Objects.requireNonNull(catchThrowableOfType(KeyRefusedException.class, () -> parse(json)))
                .reason();
    }

    private static String json(KeyHandle key) {
        return new String(Objects.requireNonNull(key.publicKey()).toJson(), UTF_8);
    }

    @Nested
    class Thumbprint {
        @Test
        void isThatOfRfc7638() throws KeyRefusedException {
            assertThat(parse(RFC7638).thumbprint()).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        }

        @Test
        void isThatOfRfc8037() throws KeyRefusedException {
            assertThat(parse(RFC8037).thumbprint()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
            assertThat(parse(RFC8037).algorithm()).isEqualTo(KeyAlgorithm.EDDSA);
        }

        @ParameterizedTest
        @CsvSource({
            "ECDH_ES_A256KW,P-256",
            "ECDH_ES_A256KW,P-384",
            "ECDH_ES_A256KW,P-521",
            "ECDH_ES_A256KW,X25519",
            "EDDSA,Ed25519"
        })
        void isThatOfNimbus(KeyAlgorithm algorithm, String curve) throws Exception {
            KeyHandle key = keys.generate(algorithm, curve);
            assertThat(JWK.parse(json(key)).computeThumbprint()).hasToString(key.id());
        }
    }

    @Nested
    class Parsing {
        @Test
        void readsTheKeysOfRfc7520() throws Exception {
            Map<String, Object> ec = Vectors.read("jose-cookbook/jwk/3_1.ec_public_key.json");
            Map<String, Object> rsa = Vectors.read("jose-cookbook/jwk/3_3.rsa_public_key.json");
            // P-521 is for agreement here, and this key says that it signs.
            assertThat(refusal(JSONObjectUtils.toJSONString(ec))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
            ec.put("use", "enc");
            assertThat(parse(JSONObjectUtils.toJSONString(ec)).algorithm()).isEqualTo(KeyAlgorithm.ECDH_ES_A256KW);
            assertThat(parse(JSONObjectUtils.toJSONString(rsa)).algorithm()).isEqualTo(KeyAlgorithm.PS256);
            assertThat(parse(JSONObjectUtils.toJSONString(rsa)).thumbprint())
                    .isEqualTo(JWK.parse(rsa).computeThumbprint().toString());
        }

        @Test
        void refusesAPrivateKey() throws Exception {
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            byte[] jwk = keys.exportPrivateJwkInClear(key.id(), SecretAccess.insecure())
                    .read(SecretAccess.insecure());
            KeyRefusedException refusal = catchThrowableOfType(KeyRefusedException.class, () -> PublicJwk.parse(jwk));
            assertThat(refusal.reason()).isEqualTo(Reason.PRIVATE_KEY_OFFERED);
            assertThat(refusal.message(Locale.ENGLISH)).contains("leaked");
            assertThat(refusal.message(Locale.ROOT)).contains("bocor");
        }

        @Test
        void refusesWeakKeys() throws Exception {
            String jwk = json(keys.generate(KeyAlgorithm.ES256));
            Map<String, Object> beside = JSONObjectUtils.parse(jwk);
            beside.put("y", beside.get("x"));
            assertThat(refusal(JSONObjectUtils.toJSONString(beside))).isEqualTo(Reason.WEAK_KEY);
            Map<String, Object> longer = JSONObjectUtils.parse(jwk);
            longer.put("x", "AA" + longer.get("x"));
            assertThat(refusal(JSONObjectUtils.toJSONString(longer))).isIn(Reason.WEAK_KEY, Reason.UNREADABLE);
            String rsa1024 = "{\"kty\":\"RSA\",\"alg\":\"PS256\",\"e\":\"AQAB\",\"n\":\""
                    + new String(new char[170]).replace('\0', '_') + "w\"}";
            assertThat(refusal(rsa1024)).isEqualTo(Reason.WEAK_KEY);
            assertThat(refusal(RFC7638.replace("\"AQAB\"", "\"AQ\""))).isEqualTo(Reason.WEAK_KEY);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{} | UNREADABLE",
                    "x | UNREADABLE",
                    "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"} | ALGORITHM_NOT_ALLOWED",
                    "{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"AA\",\"y\":\"AA\",\"alg\":\"ES256\"} | UNREADABLE",
                    "{\"kty\":\"OKP\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"alg\":\"ES256\"} | UNREADABLE",
                    "{\"kty\":\"RSA\",\"n\":\"AA\",\"e\":\"AQAB\",\"alg\":\"RS256\"} | ALGORITHM_NOT_ALLOWED",
                    "{\"kty\":\"oct\",\"k\":\"AA\",\"alg\":\"HS256\"} | ALGORITHM_NOT_ALLOWED",
                    "{\"kty\":\"RSA\",\"alg\":\"RSA1_5\"} | ALGORITHM_NOT_ALLOWED",
                    "{\"kty\":\"oct\",\"k\":\"AA\",\"alg\":\"A256KW\"} | PRIVATE_KEY_OFFERED",
                })
        void refuses(String json, Reason reason) {
            assertThat(refusal(json)).isEqualTo(reason);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\"use\":\"enc\"", "\"key_ops\":[\"encrypt\"]", "\"alg\":\"ES384\"", "\"alg\":\"PS256\""})
        void refusesAPurposeThatTheKeyIsNotFor(String member) {
            String jwk = json(keys.generate(KeyAlgorithm.ES256));
            String changed = member.startsWith("\"alg\"")
                    ? jwk.replace("\"alg\":\"ES256\"", member)
                    : jwk.replace("\"use\":\"sig\"", member);
            assertThat(refusal(changed)).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
        }

        @Test
        void bindsToTheAlgorithmThatTheCallerNames() throws KeyRefusedException {
            String jwk = json(keys.generate(KeyAlgorithm.ES256));
            assertThat(PublicJwk.parse(jwk.getBytes(UTF_8), KeyAlgorithm.ES256).algorithm())
                    .isEqualTo(KeyAlgorithm.ES256);
            assertThat(catchThrowableOfType(
                                    KeyRefusedException.class,
                                    () -> PublicJwk.parse(jwk.getBytes(UTF_8), KeyAlgorithm.ECDH_ES_A256KW))
                            .reason())
                    .isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
            assertThat(catchThrowableOfType(
                                    KeyRefusedException.class,
                                    () -> PublicJwk.parse("x".getBytes(UTF_8), KeyAlgorithm.ES256))
                            .reason())
                    .isEqualTo(Reason.UNREADABLE);
        }
    }

    @Nested
    class Sets {
        @Test
        void comeBackAsTheyWent() throws Exception {
            PublicJwk one =
                    Objects.requireNonNull(keys.generate(KeyAlgorithm.ES256).publicKey());
            PublicJwk two = Objects.requireNonNull(
                    keys.generate(KeyAlgorithm.RSA_OAEP_256).publicKey());
            byte[] set = PublicJwk.toSetJson(List.of(one, two));
            assertThat(PublicJwk.parseSet(set)).containsExactly(one, two);
            assertThat(JWKSet.parse(new String(set, UTF_8)).getKeys()).hasSize(2);
        }

        @Test
        void leaveOutWhatIsUnknownAndRefuseWhatIsUnsound() throws Exception {
            String known = json(keys.generate(KeyAlgorithm.EDDSA));
            String set = "{\"keys\":[{\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\"},{\"kty\":\"RSA\",\"alg\":\"RS256\"},"
                    + "{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"alg\":\"ES256\"},%s]}".replace("%s", known);
            assertThat(PublicJwk.parseSet(set.getBytes(UTF_8))).hasSize(1);
            String unsound = set.replace(
                    "\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\"", "\"kty\":\"oct\",\"k\":\"AA\",\"alg\":\"A256KW\"");
            assertThat(catchThrowableOfType(
                                    KeyRefusedException.class, () -> PublicJwk.parseSet(unsound.getBytes(UTF_8)))
                            .reason())
                    .isEqualTo(Reason.PRIVATE_KEY_OFFERED);
            assertThat(catchThrowableOfType(KeyRefusedException.class, () -> PublicJwk.parseSet("{}".getBytes(UTF_8)))
                            .reason())
                    .isEqualTo(Reason.UNREADABLE);
        }
    }

    @Test
    void equalsByKeyAndAlgorithm() throws KeyRefusedException {
        assertThat(parse(RFC8037)).isEqualTo(parse(RFC8037)).hasSameHashCodeAs(parse(RFC8037));
        assertThat(parse(RFC7638)).isNotEqualTo(parse(RFC7638.replace("PS256", "RSA-OAEP-256")));
        assertThat(parse(RFC8037)).hasToString("PublicJwk[EdDSA kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k]");
    }
}
