package id.go.semarangkota.berbagidata.envelope.jwe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JWE of RFC 7520: none is a package, each for a reason. The one that has our algorithms is opened in PrimitiveVectorsTest. */
class CookbookJweTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5_1.key_encryption_using_rsa_v15_and_aes-hmac-sha2",
                "5_2.key_encryption_using_rsa-oaep_with_aes-gcm",
                "5_3.key_wrap_using_pbes2-aes-keywrap_with-aes-cbc-hmac-sha2",
                "5_4.key_agreement_with_key_wrapping_using_ecdh-es_and_aes-keywrap_with_aes-gcm",
                "5_5.key_agreement_using_ecdh-es_with_aes-cbc-hmac-sha2",
                "5_6.direct_encryption_using_aes-gcm",
                "5_7.key_wrap_using_aes-gcm_keywrap_with_aes-cbc-hmac-sha2",
                "5_8.key_wrap_using_aes-keywrap_with_aes-gcm",
                "5_9.compressed_content",
                "5_10.including_additional_authentication_data",
                "5_11.protecting_specific_header_fields",
                "5_12.protecting_content_only",
                "5_13.encrypting_to_multiple_recipients"
            })
    void isNoPackage(String name) {
        Map<String, Object> output = Vectors.object(Vectors.read("jose-cookbook/jwe/" + name + ".json"), "output");
        byte[] json =
                JSONObjectUtils.toJSONString(Vectors.object(output, "json")).getBytes(StandardCharsets.UTF_8);
        JweException refused = catchThrowableOfType(JweException.class, () -> Jwe.read(json, 1 << 20, 64));
        assertThat(refused.kind()).isNotEqualTo(JweException.Kind.LIMIT);
    }
}
