package id.go.semarangkota.berbagidata.kesehatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Arguments> of(String constraint) {
        return Vectors.of("pengenal-kesehatan.json").stream()
                .filter(arguments -> arguments.get()[0].toString().startsWith(constraint))
                .toList();
    }

    @Nested
    class Icd10 {
        static List<Arguments> vectors() {
            return Vectors.of("kode-icd10.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void isReadAsSystemsWriteIt(JsonNode vector) {
            String input = vector.get("input").asText();
            boolean readable = !vector.get("canonical").isNull();
            assertThat(KodeIcd10.isValid(input)).isEqualTo(readable);
            if (!readable) {
                assertThatIllegalArgumentException().isThrownBy(() -> KodeIcd10.parse(input));
                return;
            }
            KodeIcd10 kode = KodeIcd10.parse(input);
            assertThat(kode.value()).isEqualTo(vector.get("canonical").asText()).startsWith(kode.kategori());
            assertThat(kode).hasToString(kode.value());
            assertThat(kode.bab().map(Enum::name))
                    .isEqualTo(Optional.ofNullable(vector.get("chapter").textValue()));
        }

        static List<Arguments> canonical() {
            return of("kode-icd10");
        }

        @ParameterizedTest
        @MethodSource("canonical")
        void isHeldInCanonicalFormOnly(JsonNode vector) {
            String input = vector.get("input").asText();
            if (vector.get("rule").isNull()) {
                assertThat(new KodeIcd10(input)).isEqualTo(KodeIcd10.parse(input));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> new KodeIcd10(input));
            }
        }

        @Test
        void hasTwentyTwoChapters_inAlphabeticalOrderButTheLast_withoutOverlap() {
            List<BabIcd10> chapters = List.of(BabIcd10.values());
            assertThat(chapters).hasSize(22);
            assertThat(chapters).allSatisfy(bab -> {
                assertThat(bab.nama()).isNotBlank();
                assertThat(KodeIcd10.parse(bab.awal()).bab()).contains(bab);
                assertThat(KodeIcd10.parse(bab.akhir()).bab()).contains(bab);
                assertThat(bab.awal()).isLessThan(bab.akhir());
            });
            List<String> bounds = new ArrayList<>();
            chapters.subList(0, 19).forEach(bab -> bounds.addAll(List.of(bab.awal(), bab.akhir())));
            assertThat(bounds).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void isTextInJson_andReadLeniently() throws JsonProcessingException {
            assertThat(JSON.writeValueAsString(KodeIcd10.parse("A001"))).isEqualTo("\"A00.1\"");
            assertThat(JSON.readValue("\"a001\"", KodeIcd10.class)).isEqualTo(KodeIcd10.parse("A00.1"));
        }

        @Test
        void isValid_refusesNull() {
            assertThat(KodeIcd10.isValid(null)).isFalse();
        }
    }

    @Nested
    class Bpjs {
        static List<Arguments> vectors() {
            return of("nomor-bpjs");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            assertThat(NomorBpjs.isValid(input)).isEqualTo(vector.get("rule").isNull());
            if (NomorBpjs.isValid(input)) {
                assertThat(NomorBpjs.parse(input).value()).isEqualTo(input);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> NomorBpjs.parse(input))
                        .satisfies(e -> assertThat(
                                        input.isBlank() || !e.getMessage().contains(input))
                                .as("the value stays out of the message")
                                .isTrue());
            }
        }

        @Test
        void showsTheLastTwoDigitsAtMost() throws JsonProcessingException {
            NomorBpjs nomor = NomorBpjs.parse("0000039043761");
            assertThat(nomor.masked()).isEqualTo("\u2022".repeat(11) + "61");
            assertThat(nomor.toString()).doesNotContainPattern("\\d");
            assertThat(JSON.readValue(JSON.writeValueAsString(nomor), NomorBpjs.class))
                    .isEqualTo(nomor);
            assertThat(NomorBpjs.isValid(null)).isFalse();
        }
    }

    @Nested
    class Minggu {
        static List<Arguments> weeks() {
            return Vectors.of("minggu-epidemiologi.json");
        }

        @ParameterizedTest
        @MethodSource("weeks")
        void isThatOfItsDays(JsonNode vector) {
            MingguEpidemiologi week =
                    MingguEpidemiologi.of(LocalDate.parse(vector.get("date").asText()));
            assertThat(week).hasToString(vector.get("week").asText());
            assertThat(week).isEqualTo(MingguEpidemiologi.parse(week.toString()));
            assertThat(week.firstDay()).isEqualTo(vector.get("first").asText());
            assertThat(week.lastDay()).isEqualTo(vector.get("last").asText());
            assertThat(week.exists()).isTrue();
        }

        @Test
        void isTheSameOnItsSevenDays_andTheNextOnTheEighth_forFiftyYears() {
            LocalDate sunday = MingguEpidemiologi.parse("1990-W01").firstDay();
            MingguEpidemiologi before = MingguEpidemiologi.parse("1989-W52");
            for (; sunday.getYear() < 2040; sunday = sunday.plusDays(7)) {
                MingguEpidemiologi week = MingguEpidemiologi.of(sunday);
                assertThat(week).isGreaterThan(before);
                assertThat(week.exists()).isTrue();
                assertThat(week.firstDay()).isEqualTo(sunday);
                assertThat(MingguEpidemiologi.of(sunday.plusDays(6))).isEqualTo(week);
                before = week;
            }
        }

        @Test
        void has53InSomeYearsOnly() {
            List<Integer> expected = new ArrayList<>();
            Vectors.file("minggu-epidemiologi.json")
                    .get("yearsWith53Weeks")
                    .forEach(year -> expected.add(year.asInt()));
            assertThat(IntStream.rangeClosed(2000, 2026)
                            .filter(year -> new MingguEpidemiologi(year, 53).exists())
                            .boxed())
                    .isEqualTo(expected);
            assertThat(MingguEpidemiologi.parse("2026-W53").firstDay())
                    .as("as week 1 of the next year")
                    .isEqualTo(MingguEpidemiologi.parse("2027-W01").firstDay());
        }

        static List<Arguments> vectors() {
            return of("minggu-epidemiologi");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void isReadInItsFormOnly(JsonNode vector) {
            String input = vector.get("input").asText();
            assertThat(MingguEpidemiologi.isValid(input))
                    .isEqualTo(vector.get("rule").isNull());
            if (MingguEpidemiologi.isValid(input)) {
                assertThat(MingguEpidemiologi.parse(input)).hasToString(input);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> MingguEpidemiologi.parse(input));
            }
        }

        @ParameterizedTest
        @CsvSource({"-1, 1, tahun", "10000, 1, tahun", "2026, 0, nomor", "2026, 54, nomor"})
        void refusesAPartOutOfBounds_namingIt(int year, int week, String parameter) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MingguEpidemiologi(year, week))
                    .withMessageStartingWith(parameter);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-W07", "0000-W01", "9999-W53"})
        void isTextInJson(String text) throws JsonProcessingException {
            MingguEpidemiologi week = MingguEpidemiologi.parse(text);
            assertThat(JSON.writeValueAsString(week)).isEqualTo("\"" + text + "\"");
            assertThat(JSON.readValue("\"" + text + "\"", MingguEpidemiologi.class))
                    .isEqualTo(week);
        }

        @Test
        void sortsByYearThenNumber() {
            assertThat(MingguEpidemiologi.parse("2025-W53")).isLessThan(MingguEpidemiologi.parse("2026-W01"));
            assertThat(MingguEpidemiologi.parse("2026-W09")).isLessThan(MingguEpidemiologi.parse("2026-W10"));
        }
    }
}
