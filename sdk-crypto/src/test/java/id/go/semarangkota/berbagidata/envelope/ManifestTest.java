package id.go.semarangkota.berbagidata.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.json.JsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static byte[] manifest(String more) {
        String key = "A".repeat(43);
        return ("{\"v\":1,\"alg\":\"C2SP-Cobblestone-256\",\"k\":\"" + key + "\",\"ctx\":{}" + more + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -2, -9007199254740991L})
    void refusesANegativeLength(long length) {
        assertThat(catchThrowableOfType(JsonException.class, () -> Manifest.parse(manifest(",\"len\":" + length)))
                        .where())
                .isEqualTo("len");
    }

    @Test
    void knowsAStatedLengthFromNone() throws Exception {
        assertThat(Manifest.parse(manifest(",\"len\":0")).length()).isZero();
        assertThat(Manifest.parse(manifest("")).length()).isEqualTo(BodyKeying.UNKNOWN);
    }
}
