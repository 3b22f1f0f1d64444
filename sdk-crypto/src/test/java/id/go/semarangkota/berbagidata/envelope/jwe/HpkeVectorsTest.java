package id.go.semarangkota.berbagidata.envelope.jwe;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the drafts, whose header stands in the protected one; ours stands with the recipient. */
class HpkeVectorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"HPKE-7-KE", "HPKE-9-KE"})
    void opensTheExampleOfTheDraft(String name) throws Exception {
        Map<String, Object> jwk = Vectors.read("jose-hpke/" + name + ".jwk.json");
        assertThat(new String(open(jwk, Vectors.read("jose-hpke/" + name + ".jwe.json")), StandardCharsets.UTF_8))
                .startsWith("You can trust us to stick with you through thick and thin");
    }

    @ParameterizedTest
    @ValueSource(strings = "HPKE-9-KE")
    void opensTheExampleOfThePostQuantumSet(String name) throws Exception {
        Map<String, Object> vector = Vectors.list("jose-hpke/jose-hpke-pq-vectors.json").stream()
                .filter(candidate -> candidate.get("alg").equals(name))
                .findFirst()
                .orElseThrow();
        byte[] plaintext = open(Vectors.object(vector, "jwk"), Vectors.object(vector, "flattened"));
        assertThat(plaintext).isNotEmpty();
    }

    private static byte[] open(Map<String, Object> jwk, Map<String, Object> jwe) throws Exception {
        Keystore keys = Keystore.inMemory();
        KeyHandle key = keys.importPrivateJwk(
                SecretBytes.copyOf(JSONObjectUtils.toJSONString(jwk).getBytes(StandardCharsets.UTF_8)));
        assertThat(key.id()).as("RFC 7638 thumbprint").isEqualTo(jwk.get("kid"));
        String protectedText = (String) jwe.get("protected");
        JsonObject header = StrictJson.read(Base64Url.decode(protectedText, "protected"), JsonLimits.SMALL);
        JweRecipient entry = JweRecipient.parse(JsonObject.builder()
                .put(
                        "header",
                        JsonObject.builder()
                                .put("alg", header.string("alg"))
                                .put("kid", key.id())
                                .put("ek", header.string("ek"))
                                .build())
                .put("encrypted_key", (String) jwe.get("encrypted_key"))
                .build());
        byte[] ciphertext = Base64Url.decode((String) jwe.get("ciphertext"), "ciphertext");
        byte[] sealed = Arrays.copyOf(ciphertext, ciphertext.length + AesGcm.TAG);
        System.arraycopy(Base64Url.decode((String) jwe.get("tag"), "tag"), 0, sealed, ciphertext.length, AesGcm.TAG);
        byte[] aad = (protectedText + "." + jwe.get("aad")).getBytes(StandardCharsets.US_ASCII);
        try (ContentKey content = KeyWrapping.unwrap(entry, key.id(), keys, new SecureRandom())) {
            Optional<byte[]> plaintext =
                    AesGcm.open(content.bytes(), Base64Url.decode((String) jwe.get("iv"), "iv"), aad, sealed);
            return plaintext.orElseThrow();
        }
    }
}
