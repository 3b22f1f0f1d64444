package id.go.semarangkota.berbagidata.envelope.jwe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import id.go.semarangkota.berbagidata.vectors.Vectors.Case;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Wycheproof's 139 JWE cases: what is valid and in our algorithms opens, everything else is refused. The cases are compact
 * JWE, which packages never are; so the test takes them apart by the strict rules and gives the parts to the core.
 */
class WycheproofJweTest {
    @Test
    void opensTheValidOnesInOurAlgorithmsAndRefusesAllOthers() throws Exception {
        int opened = 0;
        int refused = 0;
        for (Case vector : Vectors.wycheproof("json_web_encryption_test.json")) {
            Optional<byte[]> plaintext = open(vector);
            if (plaintext.isPresent()) {
                assertThat(vector.isValid()).as(vector.toString()).isTrue();
                assertThat(plaintext.get()).as(vector.toString()).isEqualTo(vector.hex("pt"));
                opened++;
            } else {
                refused++;
            }
        }
        assertThat(opened).isEqualTo(3);
        assertThat(opened + refused).isEqualTo(139);
    }

    @Test
    void refusesEachOfThemAsAPackage() {
        for (Case vector : Vectors.wycheproof("json_web_encryption_test.json")) {
            byte[] text = vector.text("jwe").getBytes(StandardCharsets.UTF_8);
            assertThat(catchThrowableOfType(JweException.class, () -> Jwe.read(text, 1024 * 1024, 64)))
                    .as(vector.toString())
                    .isNotNull();
            String[] parts = vector.text("jwe").split("\\.", -1);
            if (parts.length == 5) {
                assertThat(catchThrowableOfType(JweException.class, () -> Jwe.read(general(parts), 1024 * 1024, 64)))
                        .as(vector.toString())
                        .isNotNull();
            }
        }
    }

    private static byte[] general(String[] parts) {
        Map<String, Object> recipient = Map.of("header", Map.of(), "encrypted_key", parts[1]);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("protected", parts[0]);
        json.put("recipients", List.of(recipient));
        json.put("iv", parts[2]);
        json.put("ciphertext", parts[3]);
        json.put("tag", parts[4]);
        return JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> open(Case vector) throws IOException {
        String[] parts = vector.text("jwe").split("\\.", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            JsonObject header = StrictJson.read(Base64Url.decode(parts[0], "protected"), JsonLimits.SMALL);
            header.only(Set.of("alg", "enc", "kid", "epk"));
            if (!header.string("enc").equals("A256GCM")) {
                return Optional.empty();
            }
            Keystore keys = Keystore.inMemory();
            Map<String, Object> jwk = Vectors.object(vector.group(), "private");
            KeyHandle key = keys.importPrivateJwk(
                    SecretBytes.copyOf(JSONObjectUtils.toJSONString(jwk).getBytes(StandardCharsets.UTF_8)));
            JweRecipient entry = entry(header, key.id(), parts[1]);
            key.requireOpening(entry.algorithm());
            byte[] tag = Base64Url.decode(parts[4], 16, "tag");
            byte[] ciphertext = Base64Url.decode(parts[3], "ciphertext");
            byte[] sealed = Arrays.copyOf(ciphertext, ciphertext.length + tag.length);
            System.arraycopy(tag, 0, sealed, ciphertext.length, tag.length);
            try (ContentKey content = KeyWrapping.unwrap(entry, key.id(), keys, new SecureRandom())) {
                return AesGcm.open(
                        content.bytes(),
                        Base64Url.decode(parts[2], 12, "iv"),
                        parts[0].getBytes(StandardCharsets.US_ASCII),
                        sealed);
            }
        } catch (JsonException | JweException | KeyRefusedException e) {
            return Optional.empty();
        }
    }

    /** These JWE name no parties; a package must, so the entry is given empty ones. */
    private static JweRecipient entry(JsonObject header, String keyId, String encryptedKey)
            throws JsonException, JweException {
        JsonObject.Builder members =
                JsonObject.builder().put("alg", header.string("alg")).put("kid", keyId);
        if (header.has("epk")) {
            members.put("epk", header.object("epk")).put("apu", "").put("apv", "");
        }
        return JweRecipient.parse(JsonObject.builder()
                .put("header", members.build())
                .put("encrypted_key", encryptedKey)
                .build());
    }
}
