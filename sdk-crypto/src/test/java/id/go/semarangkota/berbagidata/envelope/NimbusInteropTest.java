package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.publicKey;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The envelope opens with nimbus-jose-jwt. The other way it cannot: nimbus writes no canonical header. (jose4j has no JSON
 * serialization of JWE at all; both are oracles for signatures in both directions.)
 */
class NimbusInteropTest {
    @ParameterizedTest
    @CsvSource({"ECDH_ES_A256KW, P-256", "ECDH_ES_A256KW, P-384", "ECDH_ES_A256KW, P-521", "RSA_OAEP_256,"})
    void opensOurEnvelope(KeyAlgorithm algorithm, String curve) throws Exception {
        Keystore keys = Keystore.inMemory();
        KeyHandle key = curve == null ? keys.generate(algorithm) : keys.generate(algorithm, curve);
        KeyHandle other = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Sealer sealer = Sealer.from(TestParties.SENDER)
                .to(Recipient.of("dinkes", publicKey(other)))
                .to(Recipient.of(TestParties.RECIPIENT, publicKey(key)))
                .build();
        byte[] envelope;
        try (SealingStream stream = sealer.sealApart(context(sealer).build(), new ByteArrayOutputStream())) {
            stream.write(content(10));
            stream.finish();
            envelope = stream.envelope();
        }
        JWEObjectJSON jwe = JWEObjectJSON.parse(new String(envelope, StandardCharsets.UTF_8));
        JWK jwk = JWK.parse(new String(
                keys.exportPrivateJwkInClear(key.id(), SecretAccess.insecure()).read(SecretAccess.insecure()),
                StandardCharsets.UTF_8));
        JWEDecrypter decrypter = new MultiDecrypter(jwk);
        jwe.decrypt(decrypter);
        Map<String, Object> manifest = JSONObjectUtils.parse(jwe.getPayload().toString());
        assertThat(manifest).containsEntry("alg", "C2SP-Cobblestone-256").containsKeys("v", "k", "ctx");
    }
}
