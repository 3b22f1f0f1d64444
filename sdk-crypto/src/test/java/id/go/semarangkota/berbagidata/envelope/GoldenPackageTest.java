package id.go.semarangkota.berbagidata.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A package that the Node program sealed once, with throw-away keys: it must open for ever, whatever becomes of this code.
 */
class GoldenPackageTest {
    @ParameterizedTest
    @ValueSource(strings = {"p256", "x25519", "rsa3072"})
    void opensWithEachOfItsKeys(String name) throws Exception {
        Keystore keys = Keystore.inMemory();
        KeyHandle key = keys.importPrivateJwk(SecretBytes.copyOf(read("kunci-uji-" + name + ".jwk")));
        try (InputStream file = stream("paket.sdx");
                Opened opened = TestParties.opener(keys).open(file)) {
            assertThat(opened.content()).hasBinaryContent(expected());
            assertThat(opened.keyId()).isEqualTo(key.id());
            EnvelopeContext context = opened.context();
            assertThat(context.id()).isEqualTo("golden-1");
            assertThat(context.issuedAt()).isEqualTo(Instant.ofEpochSecond(1795400000));
            assertThat(context.contentType()).isEqualTo("text/csv");
            assertThat(context.expiresAt()).isNull();
            assertThat(opened.digests().envelopeLength() + opened.digests().bodyLength() + 12)
                    .isEqualTo(read("paket.sdx").length);
        }
    }

    /** The rule by which the content was made. */
    private static byte[] expected() {
        StringBuilder csv = new StringBuilder("nomor;nilai\n");
        for (int i = 0; i < 1800; i++) {
            csv.append(String.format(Locale.ROOT, "%05d;%d\n", i, (i * 7919L) % 10007));
        }
        return csv.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(GoldenPackageTest.class.getResourceAsStream("/golden/" + name), name);
    }
}
