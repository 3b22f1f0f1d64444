package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member of the envelope changed, and refused before a private key is touched. */
class RefusalTest {
    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
    private final TestParties.Counting counting = new TestParties.Counting(keys);
    private byte[] envelope = new byte[0];
    private byte[] body = new byte[0];

    @BeforeEach
    void seal() throws Exception {
        Sealer sealer = sealer(key);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingStream stream = sealer.sealApart(context(sealer).build(), out)) {
            stream.write(content(100));
            stream.finish();
            envelope = stream.envelope();
        }
        body = out.toByteArray();
    }

    private EnvelopeException refusal(byte[] changed) {
        return catchThrowableOfType(EnvelopeException.class, () -> {
            try (Opened opened = opener(counting).open(changed, new ByteArrayInputStream(body))) {
                opened.content().readAllBytes();
            }
        });
    }

    private Map<String, Object> parsed() {
        return parse(new String(envelope, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> parse(String json) {
        try {
            return JSONObjectUtils.parse(json);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] json(Map<String, Object> object) {
        return JSONObjectUtils.toJSONString(object).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> recipient(Map<String, Object> object) {
        return Vectors.objects(object, "recipients").get(0);
    }

    private static Map<String, Object> header(Map<String, Object> object) {
        return Vectors.object(recipient(object), "header");
    }

    private static void protectedText(Map<String, Object> object, UnaryOperator<String> change) {
        String text = Base64URL.from((String) object.get("protected")).decodeToString();
        object.put("protected", Base64URL.encode(change.apply(text)).toString());
    }

    private static void protectedMembers(Map<String, Object> object, Consumer<Map<String, Object>> change) {
        protectedText(object, text -> {
            Map<String, Object> header = new TreeMap<>(parse(text));
            header.put("sdx", new TreeMap<>(Vectors.object(header, "sdx")));
            change.accept(header);
            return JSONObjectUtils.toJSONString(header);
        });
    }

    private static Consumer<Map<String, Object>> inProtected(Consumer<Map<String, Object>> change) {
        return object -> protectedMembers(object, change);
    }

    private static Consumer<Map<String, Object>> inSdx(Consumer<Map<String, Object>> change) {
        return inProtected(header -> change.accept(Vectors.object(header, "sdx")));
    }

    private static Consumer<Map<String, Object>> inHeader(Consumer<Map<String, Object>> change) {
        return object -> change.accept(header(object));
    }

    private static Arguments refused(String what, Consumer<Map<String, Object>> change) {
        return Arguments.of(what, "SDX-REFUSED", change);
    }

    private static Arguments malformed(String what, Consumer<Map<String, Object>> change) {
        return Arguments.of(what, "SDX-MALFORMED", change);
    }

    static Stream<Arguments> protectedHeaders() {
        List<Arguments> cases = new ArrayList<>();
        for (String name :
                List.of("zip", "jku", "x5u", "jwk", "x5c", "p2c", "p2s", "alg", "kid", "epk", "b64", "new")) {
            cases.add(refused(name, inProtected(header -> header.put(name, "x"))));
        }
        cases.add(refused("crit", inProtected(header -> header.put("crit", List.of("sdx")))));
        cases.add(refused("enc A128GCM", inProtected(header -> header.put("enc", "A128GCM"))));
        cases.add(refused("enc CBC", inProtected(header -> header.put("enc", "A256CBC-HS512"))));
        cases.add(refused("typ", inProtected(header -> header.put("typ", "JOSE"))));
        for (String name : List.of("enc", "typ", "cty", "kc", "sdx")) {
            cases.add(malformed("no " + name, inProtected(header -> header.remove(name))));
            cases.add(malformed("number " + name, inProtected(header -> header.put(name, 1))));
        }
        cases.add(malformed("kc short", inProtected(header -> header.put("kc", "AAAA"))));
        cases.add(refused("sdx v2", inSdx(sdx -> sdx.put("v", 2))));
        cases.add(refused("sdx more", inSdx(sdx -> sdx.put("x", 1))));
        for (String name : List.of("v", "id", "ds", "pur", "from", "to", "iat")) {
            cases.add(malformed("no sdx." + name, inSdx(sdx -> sdx.remove(name))));
        }
        cases.add(malformed("to nobody", inSdx(sdx -> sdx.put("to", List.of()))));
        cases.add(malformed("to twice", inSdx(sdx -> sdx.put("to", List.of("disdik", "disdik")))));
        cases.add(malformed("empty id", inSdx(sdx -> sdx.put("id", ""))));
        cases.add(malformed("iat text", inSdx(sdx -> sdx.put("iat", "1"))));
        cases.add(malformed("iat negative", inSdx(sdx -> sdx.put("iat", -1))));
        cases.add(malformed("exp before iat", inSdx(sdx -> sdx.put("exp", 1))));
        cases.add(malformed("white space", object -> protectedText(object, text -> text + " ")));
        cases.add(malformed(
                "order",
                object -> protectedText(
                        object,
                        text -> "{\"typ\":\"sdx-stream+jwe\","
                                + text.substring(1).replace(",\"typ\":\"sdx-stream+jwe\"", ""))));
        cases.add(malformed(
                "twice", object -> protectedText(object, text -> text.replace("{\"cty\"", "{\"cty\":\"a\",\"cty\""))));
        cases.add(malformed("padding", object -> object.merge("protected", "=", (a, b) -> "" + a + b)));
        return cases.stream();
    }

    static Stream<Arguments> recipientHeaders() {
        List<Arguments> cases = new ArrayList<>();
        for (String alg : List.of(
                "RSA1_5",
                "RSA-OAEP",
                "dir",
                "ECDH-ES",
                "ECDH-ES+A128KW",
                "A128KW",
                "A256GCMKW",
                "PBES2-HS256+A128KW",
                "none",
                "HS256",
                "ES256",
                "")) {
            cases.add(refused("alg " + alg, inHeader(header -> header.put("alg", alg))));
        }
        for (String name : List.of("zip", "jku", "x5u", "jwk", "enc", "crit", "p2c", "kc", "ek")) {
            cases.add(refused("header " + name, inHeader(header -> header.put(name, "x"))));
        }
        for (String name : List.of("alg", "kid", "epk", "apu", "apv")) {
            cases.add(malformed("no " + name, inHeader(header -> header.remove(name))));
            cases.add(malformed("number " + name, inHeader(header -> header.put(name, 1))));
        }
        cases.add(malformed("kid", inHeader(header -> header.put("kid", "kunci-1"))));
        cases.add(malformed("apu other", inHeader(header -> header.put("apu", "ZGlua2Vz"))));
        cases.add(malformed("apu not UTF-8", inHeader(header -> header.put("apu", "_w"))));
        cases.add(refused("apu with A256KW", inHeader(header -> header.put("alg", "A256KW"))));
        cases.addAll(ephemeralKeys());
        return cases.stream();
    }

    private static List<Arguments> ephemeralKeys() {
        List<Arguments> cases = new ArrayList<>();
        cases.add(refused(
                "epk private", inHeader(header -> Vectors.object(header, "epk").put("d", "AAAA"))));
        cases.add(malformed(
                "epk without y",
                inHeader(header -> Vectors.object(header, "epk").remove("y"))));
        cases.add(refused(
                "epk beside the curve",
                inHeader(header -> Vectors.object(header, "epk")
                        .put("y", Vectors.object(header, "epk").get("x")))));
        cases.add(refused(
                "epk on another curve",
                inHeader(header -> Vectors.object(header, "epk").put("crv", "secp256k1"))));
        cases.add(refused(
                "epk of another kind",
                inHeader(header -> Vectors.object(header, "epk").put("crv", "X25519"))));
        return cases;
    }

    static Stream<Arguments> members() {
        List<Arguments> cases = new ArrayList<>();
        for (String name : List.of("unprotected", "aad", "header", "encrypted_key", "new")) {
            cases.add(refused(name, object -> object.put(name, "x")));
        }
        for (String name : List.of("protected", "recipients", "iv", "ciphertext", "tag")) {
            cases.add(malformed("no " + name, object -> object.remove(name)));
            cases.add(malformed("number " + name, object -> object.put(name, 1)));
        }
        cases.add(malformed("nobody", object -> object.put("recipients", List.of())));
        cases.add(malformed(
                "twice", object -> object.put("recipients", List.of(recipient(object), recipient(object)))));
        cases.add(refused("more in entry", object -> recipient(object).put("x", "x")));
        cases.add(malformed("no header", object -> recipient(object).remove("header")));
        cases.add(malformed("no key", object -> recipient(object).remove("encrypted_key")));
        cases.add(malformed("short key", object -> recipient(object).put("encrypted_key", "AAAA")));
        cases.add(malformed("long iv", object -> object.put("iv", "AAAAAAAAAAAAAAAAAAAAAA")));
        cases.add(malformed("short tag", object -> object.put("tag", "AAAAAAAAAAAAAAAA")));
        cases.add(malformed("spare bits", object -> object.put("tag", "AAAAAAAAAAAAAAAAAAAAAB")));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"protectedHeaders", "recipientHeaders", "members"})
    void refuses_beforeAnyPrivateKeyOperation(String what, String code, Consumer<Map<String, Object>> change) {
        Map<String, Object> object = parsed();
        change.accept(object);
        assertThat(refusal(json(object))).as(what).isNotNull().returns(code, EnvelopeException::code);
        assertThat(counting.operations).hasValue(0);
    }

    @Nested
    class TheWholeText {
        @Test
        void opens_unchangedAndReordered() {
            assertThat(refusal(envelope)).isNull();
            assertThat(refusal(json(parsed()))).isNull();
            assertThat(counting.operations).hasValue(2);
        }

        @Test
        void refuses_trailingBytes() {
            String text = new String(envelope, StandardCharsets.UTF_8);
            assertThat(refusal((text + "x").getBytes(StandardCharsets.UTF_8)).code())
                    .isEqualTo("SDX-MALFORMED");
            assertThat(refusal((text + "{}").getBytes(StandardCharsets.UTF_8)).code())
                    .isEqualTo("SDX-MALFORMED");
            assertThat(refusal(text.replace("{\"ciphertext\"", "{\"tag\":\"x\",\"ciphertext\"")
                                    .getBytes(StandardCharsets.UTF_8))
                            .code())
                    .isEqualTo("SDX-MALFORMED");
        }

        @Test
        void refuses_moreThanTheLimits() {
            assertThat(refusal(new byte[1024 * 1024 + 1]).code()).isEqualTo("SDX-TOO-LARGE");
            Map<String, Object> many = parsed();
            List<Object> recipients = new ArrayList<>();
            for (int i = 0; i < 65; i++) {
                Map<String, Object> entry = recipient(parsed());
                byte[] id = new byte[32];
                id[0] = (byte) i;
                Vectors.object(entry, "header")
                        .put("kid", Base64.getUrlEncoder().withoutPadding().encodeToString(id));
                recipients.add(entry);
            }
            many.put("recipients", recipients);
            assertThat(refusal(json(many)).code()).isEqualTo("SDX-TOO-LARGE");
            recipients.remove(64);
            assertThat(refusal(json(many)).code()).isEqualTo("SDX-NOT-A-RECIPIENT");
            assertThat(counting.operations).hasValue(0);
        }

        @Test
        void refuses_ABodyAboveTheLimit() throws IOException {
            Opener small = Opener.as(Identity.of(TestParties.RECIPIENT, keys))
                    .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                    .limits(new EnvelopeLimits(1024 * 1024, 64, body.length - 1))
                    .build();
            try (Opened opened = small.open(envelope, new ByteArrayInputStream(body))) {
                assertThat(catchThrowableOfType(
                                EnvelopeException.TooLarge.class,
                                () -> opened.content().readAllBytes()))
                        .isNotNull();
            }
            assertThat(catchThrowableOfType(
                            EnvelopeException.TooLarge.class,
                            () -> small.openChannel(envelope, new MemoryChannel(body))))
                    .isNotNull();
        }
    }

    @Nested
    class KeyConfusion {
        @Test
        void refuses_anAlgorithmThatTheKeyIsNotBoundTo() throws Exception {
            KeyHandle rsa = keys.generate(KeyAlgorithm.RSA_OAEP_256);
            Map<String, Object> object = parsed();
            recipient(object).put("header", Map.of("alg", "A256KW", "kid", rsa.id()));
            EnvelopeException.KeyUnusable refusal = (EnvelopeException.KeyUnusable) refusal(json(object));
            assertThat(refusal.reason()).isEqualTo(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
            assertThat(refusal.code()).isEqualTo("SDX-KEY-UNUSABLE");
            assertThat(counting.operations).hasValue(0);
        }

        @Test
        void refuses_aSigningKey() {
            KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
            Map<String, Object> object = parsed();
            header(object).put("kid", signing.id());
            assertThat(refusal(json(object))).isInstanceOf(EnvelopeException.KeyUnusable.class);
            assertThat(counting.operations).hasValue(0);
        }

        @Test
        void refuses_aDestroyedKeyAndOpensWithAReplacedOne() throws Exception {
            KeyHandle fresh = keys.rotate(key.id());
            assertThat(fresh.id()).isNotEqualTo(key.id());
            assertThat(refusal(envelope)).isNull();
            keys.destroy(key.id());
            assertThat(((EnvelopeException.KeyUnusable) refusal(envelope)).reason())
                    .isEqualTo(KeyRefusedException.Reason.DESTROYED);
        }

        @Test
        void goesOnWithARandomKeyWhenTheCurveDiffers() throws Exception {
            Keystore other = Keystore.inMemory();
            KeyHandle x25519 = other.generate(KeyAlgorithm.ECDH_ES_A256KW, "X25519");
            Map<String, Object> object = parsed();
            header(object).put("kid", x25519.id());
            assertThat(catchThrowableOfType(
                            EnvelopeException.NotAuthentic.class,
                            () -> opener(other).open(json(object), new ByteArrayInputStream(body))))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dataset, set data",
        "purpose, tujuan penggunaan",
        "sender, pengirim",
        "recipient, penerima",
    })
    void aForeignContextIsNamedInTheReadersLanguageWithARemedy(String member, String indonesian) {
        EnvelopeException refused = new EnvelopeException.ForeignContext(member);
        assertThat(refused.message(Locale.ROOT))
                .contains(indonesian + " berbeda; periksa")
                .doesNotContain(member);
        assertThat(refused.message(Locale.ENGLISH)).contains("the " + member + " differs; check");
    }

    @Test
    void aPackageThatIsTooLargeComesWithARemedy() {
        EnvelopeException refused = new EnvelopeException.TooLarge();
        assertThat(refused.message(Locale.ROOT)).contains("membaginya", "EnvelopeLimits");
        assertThat(refused.message(Locale.ENGLISH)).contains("split it", "EnvelopeLimits");
    }
}
