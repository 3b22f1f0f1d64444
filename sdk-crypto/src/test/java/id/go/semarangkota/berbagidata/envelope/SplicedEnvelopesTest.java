package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two genuine packages of one sender for one key, and parts of one put into the other: one failure, always the same. */
class SplicedEnvelopesTest {
    private static final Keystore KEYS = Keystore.inMemory();
    private static final KeyHandle KEY = KEYS.generate(KeyAlgorithm.ECDH_ES_A256KW);
    private static final KeyHandle RSA = KEYS.generate(KeyAlgorithm.RSA_OAEP_256);

    private Part one = new Part(new byte[0], new byte[0]);
    private Part two = one;

    @SuppressWarnings("ArrayRecordComponent")
    private record Part(byte[] envelope, byte[] body) {
        Map<String, Object> json() throws Exception {
            return JSONObjectUtils.parse(new String(envelope, StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void sealTwo() throws Exception {
        one = sealed();
        two = sealed();
    }

    private Part sealed() throws Exception {
        Sealer sealer = sealer(KEY, RSA);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (SealingStream stream = sealer.sealApart(context(sealer).build(), body)) {
            stream.write(content(100));
            stream.finish();
            return new Part(stream.envelope(), body.toByteArray());
        }
    }

    private EnvelopeException refusal(byte[] envelope, byte[] body, Keystore keystore) {
        return catchThrowableOfType(
                EnvelopeException.class,
                () -> opener(keystore)
                        .open(envelope, new ByteArrayInputStream(body))
                        .content()
                        .readAllBytes());
    }

    private void refuses(Map<String, Object> changed) throws Exception {
        byte[] envelope = JSONObjectUtils.toJSONString(changed).getBytes(StandardCharsets.UTF_8);
        for (KeyHandle handle : new KeyHandle[] {KEY, RSA}) {
            EnvelopeException refused = refusal(envelope, one.body(), TestParties.only(KEYS, handle.id()));
            assertThat(refused).isInstanceOf(EnvelopeException.NotAuthentic.class);
            assertThat(refused).hasMessage(new EnvelopeException.NotAuthentic().getMessage());
        }
    }

    @Test
    void openUnchanged() {
        assertThat(refusal(one.envelope(), one.body(), KEYS)).isNull();
        assertThat(refusal(two.envelope(), two.body(), KEYS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"protected", "recipients", "iv", "ciphertext", "tag"})
    void refuseAMemberOfTheOther(String name) throws Exception {
        Map<String, Object> changed = one.json();
        changed.put(name, two.json().get(name));
        refuses(changed);
    }

    @Test
    void refuseTheWrappedKeysOfTheOther() throws Exception {
        Map<String, Object> changed = one.json();
        for (int i = 0; i < 2; i++) {
            Vectors.objects(changed, "recipients")
                    .get(i)
                    .put(
                            "encrypted_key",
                            Vectors.objects(two.json(), "recipients").get(i).get("encrypted_key"));
        }
        refuses(changed);
    }

    @Test
    void refuseTheEphemeralKeyOfTheOther() throws Exception {
        Map<String, Object> changed = one.json();
        Vectors.object(Vectors.objects(changed, "recipients").get(0), "header")
                .put(
                        "epk",
                        Vectors.object(Vectors.objects(two.json(), "recipients").get(0), "header")
                                .get("epk"));
        byte[] envelope = JSONObjectUtils.toJSONString(changed).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(envelope, one.body(), TestParties.only(KEYS, KEY.id())))
                .isInstanceOf(EnvelopeException.NotAuthentic.class);
    }

    @Test
    void refuseTheBodyOfTheOther() {
        assertThat(refusal(one.envelope(), two.body(), KEYS)).isInstanceOf(EnvelopeException.NotAuthentic.class);
    }
}
