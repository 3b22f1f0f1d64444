package id.go.semarangkota.berbagidata.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaftarWilayahTest {
    private static final DaftarWilayah DAFTAR = DaftarWilayah.nasional();

    private static KodeWilayah kode(String dotted) {
        return KodeWilayah.parse(dotted);
    }

    @Nested
    class Tables {
        @Test
        void haveTheCountsOfTheDecree() {
            List<Wilayah> regencies = new ArrayList<>();
            List<Wilayah> districts = new ArrayList<>();
            for (Wilayah province : DAFTAR.provinces()) {
                regencies.addAll(DAFTAR.children(province.kode()));
            }
            regencies.forEach(regency -> districts.addAll(DAFTAR.children(regency.kode())));
            assertThat(DAFTAR.provinces()).hasSize(38);
            assertThat(regencies).hasSize(514);
            assertThat(regencies.stream().filter(r -> r.tingkat() == TingkatWilayah.KOTA))
                    .hasSize(98);
            assertThat(districts).hasSize(7285).allMatch(d -> d.tingkat() == TingkatWilayah.KECAMATAN);
        }

        @Test
        void haveTheKelurahanOfSemarang() {
            List<Wilayah> districts = DAFTAR.children(kode("33.74"));
            assertThat(districts).hasSize(16);
            assertThat(districts.stream()
                            .mapToInt(d -> DAFTAR.children(d.kode()).size())
                            .sum())
                    .isEqualTo(177);
            assertThat(DAFTAR.children(kode("33.74.16")))
                    .extracting(Wilayah::nama)
                    .containsExactly(
                            "Jerakah",
                            "Tugurejo",
                            "Karanganyar",
                            "Randugarut",
                            "Mangkang Wetan",
                            "Mangkang Kulon",
                            "Mangunharjo");
        }

        @Test
        void agreeWithTheirOwnCodes() {
            for (Wilayah province : DAFTAR.provinces()) {
                for (Wilayah regency : DAFTAR.children(province.kode())) {
                    String word = regency.tingkat() == TingkatWilayah.KOTA ? "Kota " : "Kabupaten ";
                    assertThat(regency.nama()).startsWith(word);
                    assertThat(regency.kode().parent()).contains(province.kode());
                }
            }
        }

        @Test
        void sayWhatTheyList() {
            assertThat(DAFTAR.listsPartsOf(kode("33"))).isTrue();
            assertThat(DAFTAR.listsPartsOf(kode("33.22"))).isTrue();
            assertThat(DAFTAR.listsPartsOf(kode("33.74.01"))).isTrue();
            assertThat(DAFTAR.listsPartsOf(kode("33.22.01"))).isFalse();
            assertThat(DAFTAR.listsPartsOf(kode("33.74.01.1001"))).isFalse();
            assertThat(DAFTAR.listsPartsOf(kode("96.71.10"))).isFalse();
        }
    }

    @Nested
    class Find {
        @ParameterizedTest
        @CsvSource({
            "11, Aceh",
            "33, Jawa Tengah",
            "33.22, Kabupaten Semarang",
            "33.74, Kota Semarang",
            "33.74.01, Semarang Tengah",
            "33.74.16.1007, Mangunharjo",
            "96.71, Kota Sorong"
        })
        void tellsTheNameOfACodeInForce(String code, String nama) {
            assertThat(kode(code).nama()).contains(nama);
            Wilayah wilayah = kode(code).wilayah().orElseThrow();
            assertThat(wilayah.isBerlaku()).isTrue();
            assertThat(wilayah.pengganti()).isNull();
            assertThat(DAFTAR.isCurrent(kode(code))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "91.01, Kabupaten Merauke, 2022, 93.01",
            "91.01.01, Merauke, 2022, 93.01.01",
            "92.71, Kota Sorong, 2023, 96.71"
        })
        void tellsTheSuccessorOfACodeThatCeased(String code, String nama, int until, String successor) {
            Wilayah wilayah = DAFTAR.find(kode(code)).orElseThrow();
            assertThat(wilayah)
                    .isEqualTo(new Wilayah(kode(code), nama, Year.of(2016), Year.of(until), kode(successor)));
            assertThat(wilayah.isBerlaku()).isFalse();
            assertThat(DAFTAR.isCurrent(kode(code))).isFalse();
            assertThat(DAFTAR.isKnown(kode(code))).isTrue();
            assertThat(DAFTAR.isCurrent(kode(successor))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"91.13.36", "91.13.44", "91.13.47", "91.18.18", "91.21.01", "92.01.43", "92.71.01"})
        void namesNoSuccessorWhereNoneIsCertain(String code) {
            assertThat(DAFTAR.find(kode(code)).orElseThrow().pengganti()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"54", "64.73", "33.74.17", "33.74.01.1016", "33.22.01.2001", "99.99.99.3999", "10"})
        void isEmptyForACodeInNoTable(String code) {
            assertThat(DAFTAR.find(kode(code))).isEmpty();
            assertThat(DAFTAR.isKnown(kode(code))).isFalse();
            assertThat(kode(code).nama()).isEmpty();
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource({
            "33.74, Kota Semarang, true",
            "33.74, KOTA SEMARANG, true",
            "33.74, Semarang, true",
            "33.74, Kotamadya Semarang, true",
            "33.74, Kab. Semarang, false",
            "33.74, Kabupaten Semarang, false",
            "33.22, Kabupaten Semarang, true",
            "33.22, KAB SEMARANG, true",
            "33.22, Semarang, true",
            "33.22, Kota Semarang, false",
            "31.71, Jakarta Pusat, true",
            "31.71, Kota Adm. Jakarta Pusat, true",
            "31.01, Kepulauan Seribu, true",
            "31, DKI Jakarta, true",
            "34, D.I. Yogyakarta, true",
            "33, Prov. Jawa Tengah, true",
            "33, Jawa Barat, false",
            "33.74.12, Gunung Pati, true",
            "33.74.12, Kec. Gunungpati, true",
            "33.74.14.1010, Kedungpani, true",
            "33.74.14.1010, Kel. Kedungpani, true",
            "33.74.14.1010, Kedungpan, false",
            "33.74.14.1010, Kedungpanee, false",
            "12.14.21, O’o’u, true",
            "13.05.04, 2x11 Anam Lingkuang, true",
            "63.02, Kotabaru, true",
            "63.02, Kab. Kotabaru, true",
            "63.02, Kota Baru, true",
            "91.01, Kab. Merauke, true",
            "33.74, '', false",
            "33.74, '-', false",
            "54, Timor Timur, false",
            "33.74, Semarangİ, false"
        })
        void areComparedByLettersThenByOtherSpellings_neverByLikeness(String code, String spelling, boolean same) {
            assertThat(DAFTAR.isNamed(kode(code), spelling)).isEqualTo(same);
        }

        @Test
        void leaveOpenWhatTheyDoNotDecide() {
            assertThat(DAFTAR.named(kode("33"), "Semarang"))
                    .extracting(Wilayah::kode)
                    .containsExactly(kode("33.22"), kode("33.74"));
            assertThat(DAFTAR.named(kode("33"), "Kota Semarang"))
                    .extracting(Wilayah::kode)
                    .containsExactly(kode("33.74"));
            assertThat(DAFTAR.named(kode("33.74.02"), "Purwosari"))
                    .extracting(Wilayah::kode)
                    .containsExactly(kode("33.74.02.1004"));
            assertThat(DAFTAR.named(kode("33"), "Atlantis")).isEmpty();
        }

        @Test
        void ofEveryRegionMatchThemselves() {
            for (Wilayah province : DAFTAR.provinces()) {
                assertThat(DAFTAR.isNamed(province.kode(), province.nama())).isTrue();
                for (Wilayah regency : DAFTAR.children(province.kode())) {
                    assertThat(DAFTAR.isNamed(regency.kode(), regency.nama())).isTrue();
                    for (Wilayah district : DAFTAR.children(regency.kode())) {
                        assertThat(DAFTAR.isNamed(district.kode(), district.nama()))
                                .isTrue();
                    }
                }
            }
        }
    }
}
