package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Vectors;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NikTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Nested
    class Parse {
        static List<Arguments> vectors() {
            return Vectors.of("nik.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            Finding expected = Vectors.expected(vector);
            assertThat(Nik.isValid(input)).isEqualTo(expected == null);
            assertThat(Nik.check(input)).isEqualTo(Optional.ofNullable(expected));
            if (expected == null) {
                assertThat(Nik.parse(input).value()).isEqualTo(input);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Nik.parse(input))
                        .satisfies(e -> assertThat(
                                        input.isBlank() || !e.getMessage().contains(input))
                                .as("the value stays out of the message")
                                .isTrue());
            }
        }

        @Test
        void saysTheImpossibleMonthOfTheArticlesSample() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Nik.parse("3573011234567890"))
                    .withMessageContaining("[34]");
        }

        @Test
        void isValid_refusesNull() {
            assertThat(Nik.isValid(null)).isFalse();
        }
    }

    @Nested
    class Of {
        private final KodeWilayah district = KodeWilayah.parse("33.74.01");

        @Test
        void addsFortyToTheDayOfAWoman() {
            LocalDate birth = LocalDate.of(2000, 2, 29);
            assertThat(Nik.of(district, birth, JenisKelamin.PEREMPUAN, 7).value())
                    .isEqualTo("3374016902000007");
            assertThat(Nik.of(district, birth, JenisKelamin.LAKI_LAKI, 9999).value())
                    .isEqualTo("3374012902009999");
        }

        @Test
        void isReadBackAsItWasPutTogether() {
            LocalDate birth = LocalDate.of(1999, 12, 31);
            Nik nik = Nik.of(district, birth, JenisKelamin.PEREMPUAN, 123);
            assertThat(nik.kecamatan()).contains(district);
            assertThat(nik.jenisKelamin()).isEqualTo(JenisKelamin.PEREMPUAN);
            assertThat(nik.tanggalLahir(TODAY)).contains(birth);
            assertThat(nik.nomorUrut()).isEqualTo(123);
        }

        @ParameterizedTest
        @CsvSource({
            "33.74, 2000-01-01, 1, kecamatan",
            "33.74.01.1001, 2000-01-01, 1, kecamatan",
            "33.74.01, 1899-12-31, 1, tanggalLahir",
            "33.74.01, 2100-01-01, 1, tanggalLahir",
            "33.74.01, 2000-01-01, 0, nomorUrut",
            "33.74.01, 2000-01-01, 10000, nomorUrut"
        })
        void refusesAPartOutOfBounds_namingIt(String kode, LocalDate birth, int serial, String parameter) {
            KodeWilayah region = KodeWilayah.parse(kode);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Nik.of(region, birth, JenisKelamin.LAKI_LAKI, serial))
                    .withMessageStartingWith(parameter);
        }
    }

    @Nested
    class TanggalLahir {
        @Test
        void hasACandidateInEachCentury() {
            assertThat(Nik.parse("3374011501050001").tanggalLahirCandidates())
                    .containsExactly(LocalDate.of(1905, 1, 15), LocalDate.of(2005, 1, 15));
        }

        @Test
        void hasOneCandidateOnly_for29FebruaryOf00() {
            assertThat(Nik.parse("3374012902000001").tanggalLahirCandidates())
                    .containsExactly(LocalDate.of(2000, 2, 29));
        }

        @ParameterizedTest
        @CsvSource({
            "3374012311260001, 2026-11-23, 2026-11-23", // born on the reference date: a newborn, not a centenarian
            "3374012411260001, 2026-11-23, 1926-11-24",
            "3374011501800001, 2026-11-23, 1980-01-15",
            "3374014101010001, 2026-11-23, 2001-01-01",
            "3374016902280001, 2026-11-23, 1928-02-29"
        })
        void isTheYoungestCandidateThatIsNotInTheFuture(String nik, LocalDate reference, LocalDate expected) {
            assertThat(Nik.parse(nik).tanggalLahir(reference)).contains(expected);
        }

        @Test
        void isEmptyWhereAllCandidatesLieInTheFuture() {
            assertThat(Nik.parse("3374012902000001").tanggalLahir(LocalDate.of(1999, 1, 1)))
                    .isEmpty();
        }

        @Test
        void isComparedWithoutTheCentury() {
            Nik nik = Nik.parse("3374015501050001");
            assertThat(nik.isBornOn(LocalDate.of(2005, 1, 15))).isTrue();
            assertThat(nik.isBornOn(LocalDate.of(1905, 1, 15))).isTrue();
            assertThat(nik.isBornOn(LocalDate.of(2005, 1, 16))).isFalse();
            assertThat(nik.isBornOn(LocalDate.of(2006, 1, 15))).isFalse();
        }
    }

    @Nested
    class Privacy {
        private final Nik nik = Nik.parse("3374011501800042");

        @Test
        void masked_showsTheLastTwoDigitsOnly() {
            assertThat(nik.masked()).isEqualTo("\u2022".repeat(14) + "42");
        }

        @Test
        void toString_showsNoDigit() {
            assertThat(nik.toString()).doesNotContainPattern("\\d");
            assertThat(NomorKk.parse("3374010203150004").toString()).doesNotContainPattern("\\d");
        }
    }

    @Nested
    class Region {
        @Test
        void isEmptyWhereTheDigitsCannotBeACode() {
            assertThat(Nik.parse("0074011501800001").kecamatan()).isEmpty();
            assertThat(Nik.parse("3300011501800001").kecamatan()).isEmpty();
            assertThat(Nik.parse("3374001501800001").kecamatan()).isEmpty();
        }
    }

    @Nested
    class FamilyCard {
        static List<Arguments> vectors() {
            return Vectors.of("nomor-kk.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            String input = vector.get("input").asText();
            assertThat(NomorKk.isValid(input)).isEqualTo(Vectors.expected(vector) == null);
            if (NomorKk.isValid(input)) {
                assertThat(NomorKk.parse(input).masked()).endsWith(input.substring(14));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> NomorKk.parse(input));
            }
        }

        @Test
        void tellsTheDistrictThatIssuedIt() {
            assertThat(NomorKk.parse("3374010203150004").kecamatan()).contains(KodeWilayah.parse("33.74.01"));
        }
    }

    @Nested
    class Json {
        private final JsonMapper mapper = JsonMapper.builder().build();

        @Test
        void isTextEndToEnd() throws JsonProcessingException {
            Nik nik = Nik.parse("9471014107990003");
            assertThat(mapper.writeValueAsString(nik)).isEqualTo("\"9471014107990003\"");
            assertThat(mapper.readValue("\"9471014107990003\"", Nik.class)).isEqualTo(nik);
            NomorKk kk = NomorKk.parse("3374010203150004");
            assertThat(mapper.readValue(mapper.writeValueAsString(kk), NomorKk.class))
                    .isEqualTo(kk);
        }
    }
}
