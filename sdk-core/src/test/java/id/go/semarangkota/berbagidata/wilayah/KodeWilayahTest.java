package id.go.semarangkota.berbagidata.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeWilayahTest {
    @Nested
    class Parse {
        static List<Arguments> vectors() {
            return Vectors.of("kode-wilayah.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVectorThatAllowsAllLevels(JsonNode vector) {
            if (vector.has("digits")) {
                return;
            }
            String input = vector.get("input").asText();
            assertThat(KodeWilayah.isValid(input)).isEqualTo(Vectors.expected(vector) == null);
            if (KodeWilayah.isValid(input)) {
                assertThat(KodeWilayah.parse(input).dotted()).isEqualTo(input);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> KodeWilayah.parse(input));
            }
        }

        @ParameterizedTest
        @CsvSource({"33, 33", "3374, 33.74", "337401, 33.74.01", "3374011001, 33.74.01.1001", "1101, 11.01"})
        void plain_isReadWhereTheCallerVouchesForIt(String plain, String dotted) {
            assertThat(KodeWilayah.parsePlain(plain)).isEqualTo(KodeWilayah.parse(dotted));
            assertThat(KodeWilayah.parse(dotted).plain()).isEqualTo(plain);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "3", "337", "3374130", "33.74", "33740110010", "3374019001"})
        void plain_refusesOtherLengthsAndForms(String plain) {
            assertThatIllegalArgumentException().isThrownBy(() -> KodeWilayah.parsePlain(plain));
        }
    }

    @Nested
    class OfSiakNumbers {
        @ParameterizedTest
        @CsvSource({
            "33, 74, 1, 1001, 33.74.01.1001",
            "33, 74, 1, 0, 33.74.01",
            "33, 74, 0, 0, 33.74",
            "33, 0, 0, 0, 33",
            "11, 1, 2, 2003, 11.01.02.2003"
        })
        void padsThem(int provinsi, int kabupaten, int kecamatan, int kelurahan, String dotted) {
            assertThat(KodeWilayah.of(provinsi, kabupaten, kecamatan, kelurahan).dotted())
                    .isEqualTo(dotted);
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0, 0, 0, provinsi",
            "100, 0, 0, 0, provinsi",
            "33, 100, 0, 0, kabupaten",
            "33, -1, 0, 0, kabupaten",
            "33, 74, 100, 0, kecamatan",
            "33, 0, 1, 0, kecamatan",
            "33, 74, 0, 1001, kelurahan",
            "33, 74, 1, 999, kelurahan",
            "33, 74, 1, 4000, kelurahan"
        })
        void refusesWhatIsOutOfBounds_namingIt(int provinsi, int kabupaten, int kecamatan, int kelurahan, String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KodeWilayah.of(provinsi, kabupaten, kecamatan, kelurahan))
                    .withMessageStartingWith(name);
        }
    }

    @Nested
    class Levels {
        @ParameterizedTest
        @CsvSource({
            "33, PROVINSI,",
            "33.69, KABUPATEN, 33",
            "33.71, KOTA, 33",
            "33.74.01, KECAMATAN, 33.74",
            "33.74.01.1001, KELURAHAN, 33.74.01",
            "33.22.01.2001, DESA, 33.22.01",
            "91.03.01.3001, DESA_ADAT, 91.03.01"
        })
        void areToldByTheCode(String code, TingkatWilayah tingkat, String parent) {
            KodeWilayah kode = KodeWilayah.parse(code);
            assertThat(kode.tingkat()).isEqualTo(tingkat);
            assertThat(kode.parent().map(KodeWilayah::dotted).orElse(null)).isEqualTo(parent);
        }

        @Test
        void containWhatIsBelow() {
            KodeWilayah city = KodeWilayah.parse("33.74");
            assertThat(city.contains(city)).isTrue();
            assertThat(city.contains(KodeWilayah.parse("33.74.16.1007"))).isTrue();
            assertThat(city.contains(KodeWilayah.parse("33.75"))).isFalse();
            assertThat(city.contains(KodeWilayah.parse("33"))).isFalse();
            KodeWilayah village = KodeWilayah.parse("33.74.01.1001");
            assertThat(village.contains(KodeWilayah.parse("33.74.01.1002"))).isFalse();
        }
    }

    @Test
    void isAValue_orderedByNumber() {
        KodeWilayah city = KodeWilayah.parse("33.74");
        assertThat(city).isEqualTo(KodeWilayah.of(33, 74, 0, 0)).hasSameHashCodeAs(KodeWilayah.of(33, 74, 0, 0));
        assertThat(city).isNotEqualTo(KodeWilayah.parse("33.22")).isGreaterThan(KodeWilayah.parse("33.22"));
        assertThat(city).hasToString("33.74");
        assertThat(KodeWilayah.SYSTEM).isEqualTo("Kemendagri");
    }
}
