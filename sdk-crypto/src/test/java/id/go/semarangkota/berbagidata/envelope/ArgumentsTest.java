package id.go.semarangkota.berbagidata.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.keys.CertificatePolicy;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The caller's mistakes are named at once. */
class ArgumentsTest {
    private static final Path NOWHERE = Path.of("tidak-ada");
    private static final Clock CLOCK = Clock.systemUTC();

    /** What a caller without null checks passes. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return (T) null;
    }

    @Test
    void aMissingArgumentIsNamedBeforeAnythingIsRead() {
        Keystore keys = Keystore.inMemory();
        CertificatePolicy policy = CertificatePolicy.dangerouslyTrustingAnyIssuer(CLOCK);
        Opener opener = TestParties.opener(keys);
        byte[] bytes = new byte[0];
        InputStream stream = new ByteArrayInputStream(bytes);
        char[] password = new char[0];
        Map<String, List<ThrowingCallable>> calls = new LinkedHashMap<>();
        calls.put("name", List.of(() -> Identity.of(nothing(), keys)));
        calls.put("keys", List.of(() -> Identity.of("disdik", nothing())));
        calls.put("sender", List.of(() -> Sealer.from(nothing())));
        calls.put("json", List.of(() -> PublicJwk.parse(nothing()), () -> PublicJwk.parseSet(nothing())));
        calls.put("algorithm", List.of(() -> PublicJwk.parse(bytes, nothing())));
        calls.put("policy", List.of(() -> Keystore.openPkcs12(NOWHERE, password, nothing(), CLOCK)));
        calls.put("password", List.of(() -> Keystore.openPkcs12(NOWHERE, nothing(), policy, CLOCK)));
        calls.put("clock", List.of(() -> Keystore.openPkcs12(NOWHERE, password, policy, nothing())));
        calls.put(
                "file",
                List.of(
                        () -> opener.open((InputStream) nothing()),
                        () -> opener.openChannel((SeekableByteChannel) nothing()),
                        () -> opener.openTo(nothing(), NOWHERE)));
        calls.put("envelope", List.of(() -> opener.open(nothing(), stream)));
        calls.put("body", List.of(() -> opener.open(bytes, nothing()), () -> opener.openChannel(bytes, nothing())));
        calls.put(
                "target",
                List.of(() -> opener.openTo(NOWHERE, nothing()), () -> opener.openTo(bytes, stream, nothing())));
        calls.forEach((name, all) ->
                all.forEach(call -> assertThat(catchThrowableOfType(NullPointerException.class, call))
                        .hasMessage(name)));
    }

    @Test
    void aWrongArgumentIsExplained() throws Exception {
        Keystore keys = Keystore.inMemory();
        Sealer sealer = TestParties.sealer(keys.generate(KeyAlgorithm.ECDH_ES_A256KW));
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put("sender: 1 to 512 characters", () -> Sealer.from(" "));
        calls.put("dataset: never set", () -> sealer.context().build());
        calls.put(
                "expiresAt: not after issuedAt",
                () -> TestParties.context(sealer).expiresAt(Instant.EPOCH).build());
        calls.forEach((message, call) -> assertThat(catchThrowableOfType(IllegalArgumentException.class, call))
                .hasMessageStartingWith(message));
    }
}
