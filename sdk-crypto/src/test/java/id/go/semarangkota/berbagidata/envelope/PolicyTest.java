package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.publicKey;
import static id.go.semarangkota.berbagidata.envelope.TestParties.seal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {
    private static final EnvelopePolicy DRAFTS =
            EnvelopePolicy.V1.permittingDraft(KeyAlgorithm.HPKE_7_KE).permittingDraft(KeyAlgorithm.HPKE_9_KE);

    private final Keystore keys = Keystore.inMemory();

    private static Sealer.Builder to(KeyHandle... handles) throws Exception {
        Sealer.Builder builder = Sealer.from(TestParties.SENDER);
        for (KeyHandle handle : handles) {
            builder.to(Recipient.of(TestParties.RECIPIENT, publicKey(handle)));
        }
        return builder;
    }

    private static Opener opener(KeyProvider provider, EnvelopePolicy policy) {
        return Opener.as(Identity.of(TestParties.RECIPIENT, provider))
                .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                .policy(policy)
                .build();
    }

    @ParameterizedTest
    @EnumSource(names = {"HPKE_7_KE", "HPKE_9_KE"})
    void sealsAndOpensWithADraftOnlyWhereItIsPermitted(KeyAlgorithm draft) throws Exception {
        KeyHandle key = keys.generate(draft);
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> to(key).build()))
                .hasMessageContaining("policy");
        Sealer sealer = to(key).policy(EnvelopePolicy.V1.permittingDraft(draft)).build();
        byte[] file = seal(sealer, content(20_000));
        TestParties.Counting counting = new TestParties.Counting(keys);
        EnvelopeException.Refused refused = catchThrowableOfType(
                EnvelopeException.Refused.class,
                () -> opener(counting, EnvelopePolicy.V1).open(new ByteArrayInputStream(file)));
        assertThat(refused.where()).isEqualTo("alg");
        assertThat(counting.operations).hasValue(0);
        try (Opened opened = opener(counting, DRAFTS).open(new ByteArrayInputStream(file))) {
            assertThat(opened.algorithm()).isEqualTo(draft);
            assertThat(opened.content()).hasBinaryContent(content(20_000));
        }
        assertThat(counting.operations).hasValue(1);
    }

    @Test
    void isPinnedAndWidensOnlyByDrafts() {
        assertThat(Arrays.stream(KeyAlgorithm.values()).filter(EnvelopePolicy.V1::permits))
                .containsExactly(KeyAlgorithm.RSA_OAEP_256, KeyAlgorithm.ECDH_ES_A256KW, KeyAlgorithm.A256KW);
        assertThat(DRAFTS.permits(KeyAlgorithm.HPKE_9_KE)).isTrue();
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> EnvelopePolicy.V1.permittingDraft(KeyAlgorithm.ES256)))
                .hasMessageStartingWith("draft: ");
        assertThat(EnvelopePolicy.V1).hasToString("EnvelopePolicy[[RSA_OAEP_256, ECDH_ES_A256KW, A256KW]]");
    }

    @Test
    void refusesToSealPostQuantumForSomeOnly() {
        KeyHandle strong = keys.generate(KeyAlgorithm.HPKE_9_KE);
        KeyHandle weak = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> to(strong, weak).policy(DRAFTS).build()))
                .hasMessageContaining("all must be");
    }

    @Test
    void letsSeveralOpenThatAreAllPostQuantum() throws Exception {
        KeyHandle one = keys.generate(KeyAlgorithm.HPKE_9_KE);
        KeyHandle two = keys.generate(KeyAlgorithm.HPKE_9_KE);
        byte[] file = seal(to(one, two).policy(DRAFTS).build(), content(3));
        for (KeyHandle key : List.of(one, two)) {
            Opener opener = opener(TestParties.only(keys, key.id()), DRAFTS);
            assertThat(TestParties.open(opener, file)).isEqualTo(content(3));
        }
    }

    @Test
    void refusesToOpenWhatIsPostQuantumForSomeOnly() throws Exception {
        KeyHandle strong = keys.generate(KeyAlgorithm.HPKE_9_KE);
        KeyHandle weak = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Map<String, Object> envelope = envelope(seal(to(strong).policy(DRAFTS).build(), content(3)));
        Map<String, Object> other = envelope(seal(to(weak).build(), content(3)));
        Vectors.objects(envelope, "recipients")
                .add(Vectors.objects(other, "recipients").get(0));
        assertThat(refusal(envelope)).isInstanceOf(EnvelopeException.Refused.class);
    }

    @Test
    void refusesAnEncapsulatedSecretThatCannotBeOne() throws Exception {
        Map<String, Object> envelope = envelope(
                seal(to(keys.generate(KeyAlgorithm.HPKE_7_KE)).policy(DRAFTS).build(), content(3)));
        Map<String, Object> header =
                Vectors.object(Vectors.objects(envelope, "recipients").get(0), "header");
        byte[] point = Base64.getUrlDecoder().decode((String) header.get("ek"));
        TestParties.Counting counting = new TestParties.Counting(keys);
        for (int index : new int[] {0, 1, 40}) {
            byte[] beside = point.clone();
            beside[index] ^= 1;
            header.put("ek", Base64.getUrlEncoder().withoutPadding().encodeToString(beside));
            EnvelopeException.Refused refused = (EnvelopeException.Refused) refusal(envelope, counting);
            assertThat(refused.where()).isEqualTo("ek");
        }
        header.put("ek", Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(point, 64)));
        assertThat(refusal(envelope, counting)).isInstanceOf(EnvelopeException.Refused.class);
        header.put("apu", "");
        assertThat(refusal(envelope, counting)).isInstanceOf(EnvelopeException.Refused.class);
        assertThat(counting.operations).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"HPKE_7_KE", "HPKE_9_KE"})
    void isOneFailureWhicheverPartWasChanged(KeyAlgorithm draft) throws Exception {
        Map<String, Object> envelope =
                envelope(seal(to(keys.generate(draft)).policy(DRAFTS).build(), content(3)));
        Map<String, Object> entry = Vectors.objects(envelope, "recipients").get(0);
        byte[] key = Base64.getUrlDecoder().decode((String) entry.get("encrypted_key"));
        key[5] ^= 1;
        entry.put("encrypted_key", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        assertThat(refusal(envelope)).isInstanceOf(EnvelopeException.NotAuthentic.class);
    }

    private EnvelopeException refusal(Map<String, Object> envelope) {
        return refusal(envelope, keys);
    }

    private static EnvelopeException refusal(Map<String, Object> envelope, KeyProvider provider) {
        byte[] json = JSONObjectUtils.toJSONString(envelope).getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                EnvelopeException.class,
                () -> opener(provider, DRAFTS).open(json, new ByteArrayInputStream(new byte[0])));
    }

    private static Map<String, Object> envelope(byte[] file) throws Exception {
        int length = ByteBuffer.wrap(file).getInt(8);
        return JSONObjectUtils.parse(new String(file, 12, length, StandardCharsets.UTF_8));
    }
}
