package id.go.semarangkota.berbagidata.pendidikan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Arguments> of(String constraint) {
        return Vectors.of("pengenal-pendidikan.json").stream()
                .filter(arguments -> arguments.get()[0].toString().startsWith(constraint))
                .toList();
    }

    /** A value is read where its vector breaks no rule, and its text is the same again. */
    private static void judge(
            JsonNode vector, Predicate<CharSequence> isValid, Function<String, Object> parse, Class<?> type)
            throws JsonProcessingException {
        String input = vector.get("input").asText();
        assertThat(isValid.test(input)).isEqualTo(vector.get("rule").isNull());
        if (isValid.test(input)) {
            Object value = parse.apply(input);
            assertThat(JSON.writeValueAsString(value)).isEqualTo("\"" + input + "\"");
            assertThat(JSON.readValue("\"" + input + "\"", type)).isEqualTo(value);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse.apply(input))
                    .satisfies(
                            e -> assertThat(input.isBlank() || !e.getMessage().contains("[" + input))
                                    .as("the value stays out of the message")
                                    .isTrue());
        }
        assertThat(isValid.test(null)).isFalse();
    }

    @Nested
    class OfPupils {
        static List<Arguments> vectors() {
            return of("nisn");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreeWithEveryVector(JsonNode vector) throws JsonProcessingException {
            judge(vector, Nisn::isValid, Nisn::parse, Nisn.class);
        }

        @Test
        void showTheLastTwoDigitsAtMost() {
            Nisn nisn = Nisn.parse("0153219876");
            assertThat(nisn.masked()).isEqualTo("\u2022".repeat(8) + "76");
            assertThat(nisn.toString()).doesNotContainPattern("\\d");
        }
    }

    @Nested
    class OfSchools {
        static List<Arguments> vectors() {
            return of("npsn");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreeWithEveryVector(JsonNode vector) throws JsonProcessingException {
            judge(vector, Npsn::isValid, Npsn::parse, Npsn.class);
        }

        @Test
        void areNoSecret() {
            assertThat(Npsn.parse("20328999")).hasToString("20328999");
        }
    }

    @Nested
    class OfSchoolYears {
        static List<Arguments> vectors() {
            return of("tahun-ajaran");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreeWithEveryVector(JsonNode vector) throws JsonProcessingException {
            judge(vector, TahunAjaran::isValid, TahunAjaran::parse, TahunAjaran.class);
        }

        @Test
        void beginAndEnd() {
            TahunAjaran tahun = TahunAjaran.parse("2026/2027");
            assertThat(tahun.awal()).isEqualTo(2026);
            assertThat(tahun.akhir()).isEqualTo(2027);
            assertThat(tahun).isEqualTo(new TahunAjaran(2026)).isGreaterThan(new TahunAjaran(2025));
            assertThat(new TahunAjaran(7)).hasToString("0007/0008");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 9999})
        void refuseAYearOutOfBounds(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TahunAjaran(year))
                    .withMessageStartingWith("awal");
        }
    }
}
