package id.go.semarangkota.berbagidata.pajak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    private static final String NOP = "337401000100100010";
    private static final String DOTTED_NOP = "33.74.010.001.001-0001.0";

    /** The canonical form alone is taken; a refusal does not repeat what it refuses. */
    private static void judge(JsonNode vector, boolean valid, Function<String, String> canonical) {
        String input = vector.get("input").asText();
        assertThat(valid).isEqualTo(Vectors.expected(vector) == null);
        if (valid) {
            assertThat(canonical.apply(input)).isEqualTo(input);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> canonical.apply(input))
                    .satisfies(
                            e -> assertThat(input.isBlank() || !e.getMessage().contains(input))
                                    .as("the value stays out of the message")
                                    .isTrue());
        }
    }

    @Nested
    class AnNpwp {
        static Stream<Arguments> vectors() {
            return Vectors.of("npwp.json").stream()
                    .filter(arguments -> arguments.get()[0] instanceof Named<?> named
                            && named.getPayload() instanceof JsonNode vector
                            && !vector.has("checkDigit"));
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            judge(vector, Npwp.isValid(input), text -> new Npwp(text).value());
            assertThat(Npwp.check(input)).isEqualTo(Optional.ofNullable(Vectors.expected(vector)));
        }

        @Test
        void isReadInTheSpellingOfTheOldCards() {
            assertThat(Npwp.parse("01.312.166.0-091.000")).isEqualTo(Npwp.parse("013121660091000"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "01.312.1660-091.000",
                    "01.312.166.0.091.000",
                    "01.312.166.0-091.00",
                    " 01.312.166.0-091.000",
                    "01.312.166.O-091.000",
                    "01.312.166.1-091.000"
                })
        void isReadInNoOtherSpelling_andKeepsItsCheckDigit(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Npwp.parse(text));
        }

        @Test
        void ofAResidentIsTheNik() {
            Npwp npwp = Npwp.parse("3374011501800001");
            assertThat(npwp.nik()).contains(Nik.parse("3374011501800001"));
            assertThat(npwp.lama()).isEmpty();
            assertThat(npwp.isSuspect()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"013121660091000", "0013121660091000"})
        void ofABodyIsTheOldNumber(String digits) {
            Npwp npwp = Npwp.parse(digits);
            assertThat(npwp.lama()).contains("013121660091000");
            assertThat(npwp.nik()).isEmpty();
            assertThat(npwp.isSuspect()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1000000012345678", "3573011234567890"})
        void thatIsNeitherIsSuspect(String digits) {
            assertThat(Npwp.parse(digits).isSuspect()).isTrue();
            assertThat(Npwp.parse(digits).nik()).isEmpty();
            assertThat(Npwp.parse(digits).lama()).isEmpty();
        }
    }

    @Nested
    class ANitku {
        static List<Arguments> vectors() {
            return Vectors.of("nitku.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            judge(vector, Nitku.isValid(input), text -> Nitku.parse(text).value());
            assertThat(Nitku.check(input)).isEqualTo(Optional.ofNullable(Vectors.expected(vector)));
        }

        @Test
        void isTheNpwpAndASerialNumber() {
            Nitku branch = Nitku.parse("0013121660091000000012");
            assertThat(branch.npwp()).contains(Npwp.parse("0013121660091000"));
            assertThat(branch.nomorUrut()).isEqualTo("000012");
            assertThat(branch.isHeadOffice()).isFalse();
            assertThat(Nitku.parse("0013121660091000000000").isHeadOffice()).isTrue();
        }

        @Test
        void mayHoldAPlaceholderThatIsNoNpwp() {
            assertThat(Nitku.parse("1111111111111111000000").npwp()).isEmpty();
        }
    }

    @Nested
    class ANop {
        static List<Arguments> vectors() {
            return Vectors.of("nop.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            judge(vector, Nop.isValid(input), text -> new Nop(text).value());
            assertThat(Nop.check(input)).isEqualTo(Optional.ofNullable(Vectors.expected(vector)));
        }

        @Test
        void isReadInTheSpellingOfTheNotice_andWrittenInIt() {
            assertThat(Nop.parse(DOTTED_NOP)).isEqualTo(Nop.parse(NOP));
            assertThat(Nop.parse(NOP).dotted()).isEqualTo(DOTTED_NOP);
        }

        @ParameterizedTest
        @ValueSource(strings = {"33.74.010.001.001.0001.0", "33.74.010.001.001-00010", "33.74.010.001.001-0001.0 "})
        void isReadInNoOtherSpelling(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Nop.parse(text));
        }

        @Test
        void hasSevenParts() {
            Nop nop = Nop.parse("123456789012345679");
            assertThat(List.of(
                            nop.provinsi(),
                            nop.dati2(),
                            nop.kecamatan(),
                            nop.kelurahan(),
                            nop.blok(),
                            nop.nomorUrut(),
                            nop.kodeKhusus()))
                    .containsExactly("12", "34", "567", "890", "123", "4567", "9");
        }
    }

    @Nested
    class AnNpwpd {
        static List<Arguments> vectors() {
            return Vectors.of("npwpd.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            if (vector.has("pattern")) {
                Pattern pattern = Pattern.compile(vector.get("pattern").asText());
                judge(
                        vector,
                        Npwpd.isValid(input, pattern),
                        text -> Npwpd.parse(text, pattern).value());
            } else {
                judge(vector, Npwpd.isValid(input), text -> Npwpd.parse(text).value());
            }
        }
    }

    @Nested
    class Any {
        private final JsonMapper mapper = JsonMapper.builder().build();

        @Test
        void tellsNothing() {
            assertThat(List.of(
                            Npwp.parse("013121660091000"),
                            Nitku.parse("0013121660091000000000"),
                            Nop.parse(NOP),
                            Npwpd.parse("012")))
                    .allSatisfy(id -> assertThat(id.toString()).doesNotContainPattern("\\d"));
        }

        @Test
        void isNotNull() {
            assertThat(Npwp.isValid(null) || Nitku.isValid(null) || Nop.isValid(null) || Npwpd.isValid(null))
                    .isFalse();
            assertThat(Npwpd.isValid(null, Pattern.compile(""))).isFalse();
            assertThatNullPointerException().isThrownBy(() -> Npwp.parse(null)).withMessage("text");
            assertThatNullPointerException().isThrownBy(() -> Nitku.parse(null)).withMessage("text");
            assertThatNullPointerException().isThrownBy(() -> Nop.parse(null)).withMessage("text");
            assertThatNullPointerException().isThrownBy(() -> Npwpd.parse(null)).withMessage("text");
        }

        @ParameterizedTest
        @CsvSource({
            "id.go.semarangkota.berbagidata.pajak.Npwp, 0013121660091000",
            "id.go.semarangkota.berbagidata.pajak.Nitku, 0013121660091000000000",
            "id.go.semarangkota.berbagidata.pajak.Nop, 337401000100100010",
            "id.go.semarangkota.berbagidata.pajak.Npwpd, 0012"
        })
        void isTextEndToEnd(Class<?> type, String digits) throws JsonProcessingException {
            String json = "\"" + digits + "\"";
            assertThat(mapper.writeValueAsString(mapper.readValue(json, type))).isEqualTo(json);
        }

        @ParameterizedTest
        @CsvSource({
            "id.go.semarangkota.berbagidata.pajak.Npwp, 01.312.166.0-091.000",
            "id.go.semarangkota.berbagidata.pajak.Nop, 33.74.010.001.001-0001.0"
        })
        void isNotReadFromJsonInALegacySpelling(Class<?> type, String dotted) {
            assertThatExceptionOfType(ValueInstantiationException.class)
                    .isThrownBy(() -> mapper.readValue("\"" + dotted + "\"", type))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(dotted));
        }
    }
}
