package id.go.semarangkota.berbagidata.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.SealedDigests;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00.9Z"), ZoneOffset.UTC);
    private static final EnvelopeContext CONTEXT = new EnvelopeContext(
            "p-1",
            "kependudukan.penduduk",
            "PPDB 2027",
            "disdukcapil",
            List.of("disdik", "dinkes"),
            Instant.parse("2026-11-23T07:00:00Z"),
            Instant.parse("2026-12-23T07:00:00Z"),
            "text/csv",
            "penduduk/1.0");

    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle key = keys.generate(KeyAlgorithm.ES256);
    private final Dispatch dispatch = Dispatch.of(CONTEXT, digests(1), CLOCK);

    private static SealedDigests digests(int seed) {
        byte[] envelope = new byte[32];
        byte[] body = new byte[32];
        Arrays.fill(envelope, (byte) seed);
        Arrays.fill(body, (byte) (seed + 1));
        return SealedDigests.of(envelope, 1000, body, 72);
    }

    private JwsSigner signer() throws Exception {
        return JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256);
    }

    private JwsVerifier verifier() {
        return JwsVerifier.trusting(List.of(Objects.requireNonNull(key.publicKey())));
    }

    @Nested
    class ADispatch {
        @Test
        void comesBackFromItsSignedBytes() throws Exception {
            String jws = dispatch.sign(signer());
            Dispatch verified = Dispatch.verify(dispatch.toJson(), jws, verifier());
            assertThat(verified).isEqualTo(dispatch);
            assertThat(verified.sender()).isEqualTo("disdukcapil");
            assertThat(verified.recipients()).containsExactly("disdik", "dinkes");
            assertThat(verified.issuedAt()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
            assertThat(verified.describes(CONTEXT, digests(1))).isTrue();
            assertThat(verified.describes(CONTEXT, digests(2))).isFalse();
        }

        @Test
        void holdsTheContextExactlyAsTheBodyIsBoundToIt() {
            String body = new String(CONTEXT.toBodyJson(), UTF_8);
            assertThat(new String(dispatch.toJson(), UTF_8)).contains("\"ctx\":" + body);
            EnvelopeContext back = EnvelopeContext.ofBodyJson(CONTEXT.toBodyJson(), CONTEXT.recipients());
            assertThat(back.toBodyJson()).isEqualTo(CONTEXT.toBodyJson());
            for (String other : List.of("{}", "[]", body.replace("\"id\"", "\"x\""), body.replace("}", ",\"x\":1}"))) {
                assertThat(catchThrowableOfType(
                                IllegalArgumentException.class,
                                () -> EnvelopeContext.ofBodyJson(other.getBytes(UTF_8), CONTEXT.recipients())))
                        .isNotNull();
            }
        }

        @Test
        void hasTheDocumentedBytes() {
            Dispatch fixed = new Dispatch("d-1", CLOCK.instant(), CONTEXT, digests(0));
            assertThat(new String(fixed.toJson(), UTF_8))
                    .isEqualTo("{\"b\":{\"len\":72,\"sha256\":\"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\"},"
                            + "\"ctx\":{\"cty\":\"text/csv\",\"ds\":\"kependudukan.penduduk\",\"from\":\"disdukcapil\","
                            + "\"iat\":1795417200,\"id\":\"p-1\",\"pur\":\"PPDB 2027\",\"schema\":\"penduduk/1.0\"},"
                            + "\"e\":{\"len\":1000,\"sha256\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"},"
                            + "\"from\":\"disdukcapil\",\"iat\":1795420800,\"jti\":\"d-1\",\"to\":[\"disdik\",\"dinkes\"],"
                            + "\"v\":1}");
        }

        @Test
        void isRefusedWithAnotherSignature() throws Exception {
            String jws = Dispatch.of(CONTEXT, digests(1), CLOCK).sign(signer());
            assertThat(catchThrowableOfType(
                                    SignatureRefusedException.class,
                                    () -> Dispatch.verify(dispatch.toJson(), jws, verifier()))
                            .reason())
                    .isEqualTo(Reason.NOT_AUTHENTIC);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"v\":1 | \"v\":2",
                    "\"v\":1 | \"v\":1,\"x\":1",
                    "\"from\":\"disdukcapil\",\"iat\":1795420800 | \"from\":\"dinkes\",\"iat\":1795420800",
                    "{\"b\" | { \"b\"",
                    "\"len\":72 | \"len\":71",
                    "\"len\":1000 | \"len\":0",
                    "\"jti\" | \"jtx\"",
                    "\"iat\":1795420800 | \"iat\":-1e3",
                    "\"to\":[\"disdik\",\"dinkes\"] | \"to\":[]",
                    "\"to\":[\"disdik\",\"dinkes\"] | \"to\":[1]",
                })
        void isRefusedInAnotherForm(String from, String to) {
            String json = new String(dispatch.toJson(), UTF_8);
            assertThat(json).contains(from);
            byte[] changed = json.replace(from, to).getBytes(UTF_8);
            assertThat(catchThrowableOfType(SignatureRefusedException.class, () -> Dispatch.parse(changed))
                            .reason())
                    .isEqualTo(Reason.MALFORMED);
        }
    }

    @Nested
    class AnAcceptance {
        @Test
        void answersItsDispatch() throws Exception {
            Acceptance acceptance = Acceptance.of(dispatch, "disdik", digests(1), CLOCK);
            Acceptance verified = Acceptance.verify(acceptance.toJson(), acceptance.sign(signer()), verifier());
            assertThat(verified).isEqualTo(acceptance);
            assertThat(verified.answers(dispatch)).isTrue();
            assertThat(verified.sender()).isEqualTo("disdukcapil");
            assertThat(verified.answers(Dispatch.of(CONTEXT, digests(1), CLOCK)))
                    .isFalse();
        }

        @Test
        void isNotMadeForWhatDidNotArrive() {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> Acceptance.of(dispatch, "disdik", digests(2), CLOCK)))
                    .hasMessageContaining("found");
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> Acceptance.of(dispatch, "dishub", digests(1), CLOCK)))
                    .hasMessage("recipient");
        }

        @Test
        void cannotPassForADispatch() throws Exception {
            Acceptance acceptance = Acceptance.of(dispatch, "disdik", digests(1), CLOCK);
            String jws = acceptance.sign(signer());
            assertThat(catchThrowableOfType(
                                    SignatureRefusedException.class,
                                    () -> Dispatch.verify(acceptance.toJson(), jws, verifier()))
                            .reason())
                    .isEqualTo(Reason.WRONG_TYPE);
            assertThat(catchThrowableOfType(SignatureRefusedException.class, () -> Acceptance.parse(dispatch.toJson()))
                            .reason())
                    .isEqualTo(Reason.MALFORMED);
            byte[] toOther = new String(acceptance.toJson(), UTF_8)
                    .replace("\"to\":\"disdukcapil\"", "\"to\":\"dinkes\"")
                    .getBytes(UTF_8);
            assertThat(catchThrowableOfType(SignatureRefusedException.class, () -> Acceptance.parse(toOther))
                            .reason())
                    .isEqualTo(Reason.MALFORMED);
        }
    }

    @Nested
    class Digests {
        @Test
        void refuseLengthsThatNoBodyHas() {
            byte[] sha = new byte[32];
            for (long length : new long[] {0, 56, 71, 56 + 16_400, 56 + 16_400 + 15, -1}) {
                assertThat(catchThrowableOfType(
                                IllegalArgumentException.class, () -> SealedDigests.of(sha, 1, sha, length)))
                        .hasMessage("body");
            }
            assertThat(SealedDigests.of(sha, 1, sha, 72).plaintextLength()).isZero();
            assertThat(SealedDigests.of(sha, 1, sha, 56 + 16_400 + 16).plaintextLength())
                    .isEqualTo(16_384);
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> SealedDigests.of(new byte[31], 1, sha, 72)))
                    .hasMessage("envelope");
        }

        @Test
        void compareByContentAndKeepTheirOwnCopies() {
            SealedDigests one = digests(1);
            assertThat(one).isEqualTo(digests(1)).hasSameHashCodeAs(digests(1)).isNotEqualTo(digests(2));
            one.bodySha256()[0] = 99;
            one.envelopeSha256()[0] = 99;
            assertThat(one).isEqualTo(digests(1));
            assertThat(one.toString()).contains("envelope 1000 0101").contains("body 72 0202");
        }
    }
}
