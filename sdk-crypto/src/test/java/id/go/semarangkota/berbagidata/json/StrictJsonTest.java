package id.go.semarangkota.berbagidata.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.json.JsonException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static JsonObject read(String json) throws JsonException {
        return StrictJson.read(json.getBytes(UTF_8), JsonLimits.SMALL);
    }

    private static JsonException refused(byte[] json) {
        return catchThrowableOfType(JsonException.class, () -> StrictJson.read(json, JsonLimits.SMALL));
    }

    private static Problem problem(String json) {
        return refused(json.getBytes(UTF_8)).problem();
    }

    @Nested
    class Reading {
        @Test
        void keepsWhatTheFormatsUse() throws JsonException {
            JsonObject object = read(" {\"s\":\"é\\u0041\",\"i\":-12,\"o\":{\"x\":true},\"l\":[\"a\",\"b\"]} ");
            assertThat(object.string("s")).isEqualTo("éA");
            assertThat(object.integer("i")).isEqualTo(-12);
            assertThat(object.object("o").has("x")).isTrue();
            assertThat(object.strings("l")).containsExactly("a", "b");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"a\":1,\"a\":1} | DUPLICATE_NAME",
                    "{\"a\":1,\"\\u0061\":1} | DUPLICATE_NAME",
                    "{\"a\":1} {} | TRAILING_DATA",
                    "{\"a\":1}x | SYNTAX",
                    "{\"a\":1.0} | UNSUPPORTED_VALUE",
                    "{\"a\":1e3} | UNSUPPORTED_VALUE",
                    "{\"a\":-0} | UNSUPPORTED_VALUE",
                    "{\"a\":9007199254740992} | UNSUPPORTED_VALUE",
                    "{\"a\":null} | UNSUPPORTED_VALUE",
                    "{\"a\":01} | SYNTAX",
                    "{\"a\":NaN} | SYNTAX",
                    "{\"a\":+1} | SYNTAX",
                    "{'a':1} | SYNTAX",
                    "{a:1} | SYNTAX",
                    "{\"a\":1,} | SYNTAX",
                    "{\"a\":[1,]} | SYNTAX",
                    "{\"a\":1 | SYNTAX",
                    "{\"a\":\"\\x\"} | SYNTAX",
                    "/*c*/{} | SYNTAX",
                    "[] | WRONG_TYPE",
                    "\"a\" | WRONG_TYPE",
                    "{\"a\":\"\\ud800\"} | UNPAIRED_SURROGATE",
                    "{\"a\":\"\\udc00\\ud800\"} | UNPAIRED_SURROGATE",
                    "{\"\\ud800\":1} | SYNTAX",
                })
        void refuses_whatTwoReadersCouldTakeDifferently(String json, Problem problem) {
            assertThat(problem(json)).isEqualTo(problem);
        }

        @Test
        void refuses_anEmptyDocument() {
            assertThat(problem("")).isEqualTo(Problem.WRONG_TYPE);
        }

        @Test
        void refuses_encodingsOtherThanUtf8() {
            assertThat(refused("{}".getBytes(StandardCharsets.UTF_16BE)).problem())
                    .isEqualTo(Problem.SYNTAX);
            assertThat(refused("\uFEFF{}".getBytes(UTF_8)).problem()).isEqualTo(Problem.SYNTAX);
            assertThat(refused(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'})
                            .problem())
                    .isEqualTo(Problem.ENCODING);
            // A surrogate spelled in UTF-8.
            assertThat(refused(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'})
                            .problem())
                    .isEqualTo(Problem.ENCODING);
        }

        @Test
        void says_where() {
            assertThat(refused("{\"a\":1,\"b\":1.5}".getBytes(UTF_8)).offset()).isEqualTo(11);
        }

        @Test
        void quotes_nothingOfTheDocument() {
            JsonException e = refused("{\"3374010101900001\":rahasia}".getBytes(UTF_8));
            assertThat(e)
                    .hasMessageNotContaining("3374")
                    .hasMessageNotContaining("rahasia")
                    .hasNoCause();
        }
    }

    @Nested
    class Limits {
        private Problem problem(String json, JsonLimits limits) {
            return catchThrowableOfType(JsonException.class, () -> StrictJson.read(json.getBytes(UTF_8), limits))
                    .problem();
        }

        @Test
        void bound_bytesDepthTokensAndStrings() throws JsonException {
            JsonLimits limits = new JsonLimits(40, 3, 10, 5);
            assertThat(StrictJson.read("{\"a\":[[1]]}".getBytes(UTF_8), limits).names())
                    .containsExactly("a");
            assertThat(problem("{\"a\":[[[1]]]}", limits)).isEqualTo(Problem.LIMIT);
            assertThat(problem("{\"a\":\"123456\"}", limits)).isEqualTo(Problem.LIMIT);
            assertThat(problem("{\"a\":[1,1,1,1,1,1,1,1,1]}", limits)).isEqualTo(Problem.LIMIT);
            assertThat(problem("{\"a\":1" + " ".repeat(40) + "}", limits)).isEqualTo(Problem.LIMIT);
        }

        @Test
        void bound_deepNesting() {
            assertThat(StrictJsonTest.problem("{\"a\":" + "[".repeat(10_000))).isEqualTo(Problem.LIMIT);
        }
    }

    @Nested
    class Getters {
        @Test
        void refuse_instead_of_converting() throws JsonException {
            JsonObject object = read("{\"s\":\"1\",\"i\":1,\"l\":[\"a\",1]}");
            assertThat(catchThrowableOfType(JsonException.class, () -> object.integer("s"))
                            .problem())
                    .isEqualTo(Problem.WRONG_TYPE);
            assertThat(catchThrowableOfType(JsonException.class, () -> object.string("x"))
                            .problem())
                    .isEqualTo(Problem.MISSING_MEMBER);
            assertThat(catchThrowableOfType(JsonException.class, () -> object.strings("l"))
                            .problem())
                    .isEqualTo(Problem.WRONG_TYPE);
            assertThat(catchThrowableOfType(JsonException.class, () -> object.only(Set.of("s", "i")))
                            .problem())
                    .isEqualTo(Problem.UNKNOWN_MEMBER);
        }

        @Test
        void show_noValues() throws JsonException {
            assertThat(read("{\"k\":\"rahasia\"}")).hasToString("JsonObject[k]");
        }
    }

    @Nested
    class Canonical {
        @Test
        void sorts_byUtf16AndEscapesShortest() throws JsonException {
            JsonObject object = read(
                    "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}");
            // The order of RFC 8785, 3.2.3.
            assertThat(new String(object.toCanonical(), UTF_8))
                    .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
        }

        @Test
        void writes_everyControlCharacterAsRfc8785Says() {
            JsonObject object = JsonObject.builder()
                    .put("s", "€$\u000f\nA'B\"\\\\\"/\b\t\f\r\u001f\u007f")
                    .put("l", List.of("a"))
                    .put("n", -7L)
                    .build();
            assertThat(new String(object.toCanonical(), UTF_8))
                    .isEqualTo(
                            "{\"l\":[\"a\"],\"n\":-7,\"s\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\\u001f\u007f\"}");
        }

        @Test
        void reads_backWhatItWrote() throws JsonException {
            JsonObject object = read("{\"b\":[{\"z\":1,\"a\":false}],\"a\":\"\\\\\\u0000\"}");
            assertThat(StrictJson.read(object.toCanonical(), JsonLimits.SMALL)).isEqualTo(object);
        }

        @Test
        void refuses_halfCharactersAndBigNumbers() {
            JsonObject half = JsonObject.builder().put("s", "\ud800").build();
            JsonObject big = JsonObject.builder().put("n", 1L << 53).build();
            assertThat(catchThrowableOfType(IllegalArgumentException.class, half::toCanonical))
                    .isNotNull();
            assertThat(catchThrowableOfType(IllegalArgumentException.class, big::toCanonical))
                    .isNotNull();
        }
    }

    @Nested
    class Base64url {
        @ParameterizedTest
        @ValueSource(strings = {"", "Zg", "Zm8", "Zm9v", "_-8"})
        void decodes_theOnlySpelling(String text) throws JsonException {
            assertThat(Base64Url.encode(Base64Url.decode(text, "x"))).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Zg==", "Zh", "Zm9", "Z", "Zm9v\n", "Zm 9v", "Zm9+", "Zm9/", "Zé", "Zg="})
        void refuses_paddingSpareBitsAndOtherAlphabets(String text) {
            assertThat(catchThrowableOfType(JsonException.class, () -> Base64Url.decode(text, "x"))
                            .problem())
                    .isEqualTo(Problem.BASE64URL);
        }
    }
}
