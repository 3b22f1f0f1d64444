package id.go.semarangkota.berbagidata.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyHandle.State;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeystoreTest {
    private final Keystore keys = Keystore.inMemory();

    private static Reason refusal(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(KeyRefusedException.class, call))
                .reason();
    }

    private SecretBytes export(String keyId) throws KeyRefusedException {
        return keys.exportPrivateJwkInClear(keyId, SecretAccess.insecure());
    }

    private static SecretBytes secret(String text) {
        return SecretBytes.copyOf(text.getBytes(UTF_8));
    }

    @Nested
    class Only {
        @Test
        void findsTheOneActiveKeyOfAnAlgorithm() throws Exception {
            KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
            keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
            assertThat(keys.only(KeyAlgorithm.ES256)).isEqualTo(signing);
            assertThat(refusal(() -> keys.only(KeyAlgorithm.PS256))).isEqualTo(Reason.UNKNOWN_KEY);
            KeyHandle next = keys.rotate(signing.id());
            assertThat(keys.only(KeyAlgorithm.ES256)).isEqualTo(next);
        }

        @Test
        void refusesToChooseBetweenTwo() {
            keys.generate(KeyAlgorithm.ES256);
            keys.generate(KeyAlgorithm.ES256);
            assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> keys.only(KeyAlgorithm.ES256)))
                    .hasMessageContaining("several");
        }

        @Test
        void publishesAHalfForAnAlgorithmOfTheKeyOnly() throws Exception {
            KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
            assertThat(signing.publicHalf(KeyAlgorithm.ES256)).isEqualTo(signing.publicHalf());
            assertThat(refusal(() -> signing.publicHalf(KeyAlgorithm.ECDH_ES_A256KW)))
                    .isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
        }
    }

    @Nested
    class Jwk {
        @ParameterizedTest
        @EnumSource(KeyAlgorithm.class)
        void comesBackAsItWent(KeyAlgorithm algorithm) throws Exception {
            KeyHandle key = keys.generate(algorithm);
            assertThat(key.state()).isEqualTo(State.ACTIVE);
            assertThat(key.algorithms()).containsExactly(algorithm);
            KeyHandle back = Keystore.inMemory().importPrivateJwk(export(key.id()));
            assertThat(back).isEqualTo(key);
            if (algorithm == KeyAlgorithm.HPKE_9_KE) {
                return; // nimbus knows no AKP; HpkeVectorsTest holds the form to the draft's own key
            }
            JWK nimbus = JWK.parse(new String(export(key.id()).read(SecretAccess.insecure()), UTF_8));
            assertThat(nimbus.isPrivate()).isTrue();
            assertThat(nimbus.computeThumbprint()).hasToString(key.id());
        }

        @Test
        void isRefusedWhenItsHalvesDoNotMatch() throws Exception {
            Map<String, Object> one = json(keys.generate(KeyAlgorithm.ES256));
            Map<String, Object> two = json(keys.generate(KeyAlgorithm.ES256));
            one.put("d", two.get("d"));
            Keystore other = Keystore.inMemory();
            assertThat(refusal(() -> other.importPrivateJwk(secret(JSONObjectUtils.toJSONString(one)))))
                    .isEqualTo(Reason.PUBLIC_PRIVATE_MISMATCH);
            assertThat(other.keys()).isEmpty();
            Map<String, Object> x1 = json(keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "X25519"));
            x1.put(
                    "d",
                    json(keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "X25519")).get("d"));
            assertThat(refusal(() -> other.importPrivateJwk(secret(JSONObjectUtils.toJSONString(x1)))))
                    .isEqualTo(Reason.PUBLIC_PRIVATE_MISMATCH);
        }

        @Test
        void leavesTheGoodKeyInPlaceWhenAWrongOneOfTheSameIdentifierIsRefused() throws Exception {
            KeyHandle good = keys.generate(KeyAlgorithm.ES256);
            Map<String, Object> forged = json(good);
            forged.put("d", json(keys.generate(KeyAlgorithm.ES256)).get("d"));
            assertThat(refusal(() -> keys.importPrivateJwk(secret(JSONObjectUtils.toJSONString(forged)))))
                    .isEqualTo(Reason.PUBLIC_PRIVATE_MISMATCH);
            assertThat(keys.find(good.id())).contains(good);
            keys.selfCheck(good.id(), good.publicHalf());
        }

        @ParameterizedTest
        @EnumSource(KeyAlgorithm.class)
        void neverRaisesTheStateOfAKeyThatIsHereAlready(KeyAlgorithm algorithm) throws Exception {
            KeyHandle key = keys.generate(algorithm);
            SecretBytes backup = export(key.id());
            assertThat(keys.importPrivateJwk(backup)).isEqualTo(key);
            keys.retire(key.id());
            assertThat(keys.importPrivateJwk(backup).state()).isEqualTo(State.DECRYPT_ONLY);
            assertThat(keys.find(key.id()).orElseThrow().state()).isEqualTo(State.DECRYPT_ONLY);
            keys.destroy(key.id());
            assertThat(refusal(() -> keys.importPrivateJwk(backup))).isEqualTo(Reason.DESTROYED);
            assertThat(keys.find(key.id()).orElseThrow().state()).isEqualTo(State.DESTROYED);
        }

        @Test
        void doesNotBindAKeyThatIsHereAlreadyToAnotherAlgorithm() throws Exception {
            KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
            Map<String, Object> agreement = json(signing);
            agreement.put("alg", "ECDH-ES+A256KW");
            agreement.put("use", "enc");
            assertThat(refusal(() -> keys.importPrivateJwk(secret(JSONObjectUtils.toJSONString(agreement)))))
                    .isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
            assertThat(keys.find(signing.id())).contains(signing);
        }

        @Test
        void sharedInBytesStaysRetiredToo() throws Exception {
            SecretBytes bytes = SecretBytes.random(32, new SecureRandom());
            KeyHandle key = keys.importSharedKey(bytes);
            keys.retire(key.id());
            assertThat(keys.importSharedKey(bytes).state()).isEqualTo(State.DECRYPT_ONLY);
        }

        @Test
        void isRefusedWhenItIsNoKey() {
            assertThat(refusal(() -> keys.importPrivateJwk(secret("[]")))).isEqualTo(Reason.UNREADABLE);
            assertThat(refusal(
                            () -> keys.importPrivateJwk(secret("{\"kty\":\"oct\",\"alg\":\"A256KW\",\"k\":\"AAAA\"}"))))
                    .isEqualTo(Reason.WEAK_KEY);
            assertThat(refusal(
                            () -> keys.importPrivateJwk(secret("{\"kty\":\"oct\",\"alg\":\"ES256\",\"k\":\"AAAA\"}"))))
                    .isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
            assertThat(refusal(() -> keys.importPrivateJwk(secret(new String(
                            Objects.requireNonNull(
                                            keys.generate(KeyAlgorithm.ES256).publicKey())
                                    .toJson(),
                            UTF_8)))))
                    .isEqualTo(Reason.UNREADABLE);
        }

        private Map<String, Object> json(KeyHandle key) throws Exception {
            return JSONObjectUtils.parse(new String(export(key.id()).read(SecretAccess.insecure()), UTF_8));
        }
    }

    @Nested
    class Generating {
        @Test
        void refusesACurveThatDoesNotFit() {
            for (String curve : List.of("P-384", "X25519", "secp256k1", "")) {
                assertThat(catchThrowableOfType(
                                IllegalArgumentException.class, () -> keys.generate(KeyAlgorithm.ES256, curve)))
                        .hasMessage("curve: unknown, or not for ES256");
            }
        }

        @Test
        void makesStrongRsaKeys() {
            KeyHandle key = keys.generate(KeyAlgorithm.PS256);
            var rsa = (java.security.interfaces.RSAPublicKey)
                    Objects.requireNonNull(key.publicKey()).publicKey();
            assertThat(rsa.getModulus().bitLength()).isEqualTo(3072);
        }
    }

    @Nested
    class Life {
        @Test
        void keepsAReplacedKeyForOpening() throws Exception {
            KeyHandle old = keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "P-384");
            KeyHandle fresh = keys.rotate(old.id());
            assertThat(fresh.algorithms()).isEqualTo(old.algorithms());
            assertThat(keys.find(old.id()).orElseThrow().state()).isEqualTo(State.DECRYPT_ONLY);
            keys.selfCheck(old.id(), Objects.requireNonNull(old.publicKey()));
            KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
            keys.rotate(signing.id());
            assertThat(refusal(() -> keys.sign(signing.id(), KeyAlgorithm.ES256, new byte[1])))
                    .isEqualTo(Reason.DECRYPT_ONLY);
        }

        @Test
        void forgetsADestroyedKey() throws Exception {
            for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
                KeyHandle key = keys.generate(algorithm);
                keys.destroy(key.id());
                assertThat(keys.find(key.id()).orElseThrow().state()).isEqualTo(State.DESTROYED);
                assertThat(refusal(() -> export(key.id()))).isEqualTo(Reason.DESTROYED);
                assertThat(refusal(() -> keys.retire(key.id()))).isEqualTo(Reason.DESTROYED);
                assertThat(refusal(() -> keys.unwrap(key.id(), algorithm, new byte[40])))
                        .isEqualTo(Reason.DESTROYED);
            }
        }

        @Test
        void knowsOnlyItsOwnKeys() {
            assertThat(refusal(() -> keys.retire("x"))).isEqualTo(Reason.UNKNOWN_KEY);
            assertThat(refusal(() -> keys.sign("x", KeyAlgorithm.ES256, new byte[1])))
                    .isEqualTo(Reason.UNKNOWN_KEY);
        }
    }

    @Nested
    class Operations {
        @Test
        void areBoundToTheKeysAlgorithm() {
            KeyHandle agreement = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
            KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
            KeyHandle shared = keys.generate(KeyAlgorithm.A256KW);
            PublicJwk ephemeral = Objects.requireNonNull(
                    keys.generate(KeyAlgorithm.ECDH_ES_A256KW).publicKey());
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> keys.unwrap(agreement.id(), KeyAlgorithm.RSA_OAEP_256, new byte[256]),
                    () -> keys.unwrap(agreement.id(), KeyAlgorithm.ECDH_ES_A256KW, new byte[40]),
                    () -> keys.unwrap(shared.id(), KeyAlgorithm.RSA_OAEP_256, new byte[256]),
                    () -> keys.agree(signing.id(), ephemeral),
                    () -> keys.agree(shared.id(), ephemeral),
                    () -> keys.sign(agreement.id(), KeyAlgorithm.ES256, new byte[1]),
                    () -> keys.sign(agreement.id(), KeyAlgorithm.ECDH_ES_A256KW, new byte[1]),
                    () -> keys.sign(signing.id(), KeyAlgorithm.ES384, new byte[1]))) {
                assertThat(refusal(call)).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
            }
        }

        @Test
        void sayNothingOfWhyACiphertextDoesNotOpen() throws Exception {
            KeyHandle rsa = keys.generate(KeyAlgorithm.RSA_OAEP_256);
            KeyHandle shared = keys.generate(KeyAlgorithm.A256KW);
            for (int length : new int[] {0, 1, 384, 385}) {
                byte[] junk = new byte[length];
                Arrays.fill(junk, (byte) 0xff);
                assertThat(keys.unwrap(rsa.id(), KeyAlgorithm.RSA_OAEP_256, junk))
                        .isEmpty();
            }
            for (int length : new int[] {0, 7, 8, 40, 41}) {
                assertThat(keys.unwrap(shared.id(), KeyAlgorithm.A256KW, new byte[length]))
                        .isEmpty();
            }
            KeyHandle p256 = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
            KeyHandle p384 = keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "P-384");
            assertThat(keys.agree(p256.id(), Objects.requireNonNull(p384.publicKey())))
                    .isEmpty();
        }

        @Test
        void selfCheckFindsAForeignPublicKey() throws Exception {
            for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
                KeyHandle mine = keys.generate(algorithm);
                KeyHandle other = keys.generate(algorithm);
                if (algorithm == KeyAlgorithm.A256KW) {
                    continue;
                }
                keys.selfCheck(mine.id(), Objects.requireNonNull(mine.publicKey()));
                assertThat(refusal(() -> keys.selfCheck(mine.id(), Objects.requireNonNull(other.publicKey()))))
                        .isEqualTo(Reason.PUBLIC_PRIVATE_MISMATCH);
            }
        }
    }

    @Nested
    class Secrets {
        @Test
        void areShownNowhere() {
            SecretBytes secret = SecretBytes.copyOf("rahasia".getBytes(UTF_8));
            assertThat(secret).hasToString("SecretBytes[***]");
            assertThat(new KeyMaterial.Shared(secret).toString()).doesNotContain("rahasia");
            KeyHandle key = keys.generate(KeyAlgorithm.ES256);
            assertThat(key.toString()).contains(key.id()).doesNotContain("\"d\"");
            assertThat(KeyHandle.class.getRecordComponents()).hasSize(5);
        }

        @Test
        void compareByContentAndAreGoneWhenClosed() {
            SecretBytes one = SecretBytes.copyOf(new byte[] {1, 2});
            SecretBytes two = SecretBytes.copyOf(new byte[] {1, 2});
            assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isNotEqualTo(SecretBytes.copyOf(new byte[] {1, 3}));
            assertThat(one.length()).isEqualTo(2);
            one.close();
            assertThat(one).isNotEqualTo(two);
            assertThat(catchThrowableOfType(IllegalStateException.class, () -> one.read(SecretAccess.insecure())))
                    .isNotNull();
        }

        @Test
        void areCopiedInAndOut() {
            byte[] original = {1, 2, 3};
            SecretBytes secret = SecretBytes.copyOf(original);
            original[0] = 9;
            secret.read(SecretAccess.insecure())[1] = 9;
            assertThat(secret.read(SecretAccess.insecure())).containsExactly(1, 2, 3);
        }

        @Test
        void areRandomWhenAskedFor() {
            SecureRandom random = new SecureRandom();
            SecretBytes first = SecretBytes.random(32, random);
            assertThat(first.length()).isEqualTo(32);
            assertThat(SecretBytes.random(32, random)).isNotEqualTo(first);
            assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> SecretBytes.random(0, random)))
                    .hasMessage("length: at least 1");
        }
    }
}
