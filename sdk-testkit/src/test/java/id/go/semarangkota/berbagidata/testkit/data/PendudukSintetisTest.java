package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Pekerjaan;
import id.go.semarangkota.berbagidata.kependudukan.PendidikanTerakhir;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.Shdk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PendudukSintetisTest {
    private static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);
    private static final PendudukSintetis RESIDENTS = PendudukSintetis.withSeed(42);
    private static final int MANY = 30_000;
    private static final List<Penduduk> SAMPLE = RESIDENTS.stream(MANY).toList();

    private static int age(Penduduk resident) {
        return (int) ChronoUnit.YEARS.between(resident.tanggalLahir(), RESIDENTS.referenceDate());
    }

    /** How many of a hundred residents. */
    private static double percent(Predicate<Penduduk> predicate) {
        return SAMPLE.stream().filter(predicate).count() * 100.0 / MANY;
    }

    private static Map<String, List<Penduduk>> households() {
        return SAMPLE.stream()
                .collect(Collectors.groupingBy(Penduduk::nomorKk, LinkedHashMap::new, Collectors.toList()));
    }

    @Nested
    class Seed {
        @Test
        void gives_theSameResidentsOnEveryMachine() throws NoSuchAlgorithmException {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            RESIDENTS.stream(1_000).forEach(resident -> digest.update(text(resident)));
            // Changes whenever the generator's output does: say so in CHANGELOG, then replace it.
            assertThat(HexFormat.of().formatHex(digest.digest()))
                    .isEqualTo("0a15130eb26a1572c73b0ceabb1d056c7014a2b2e682f1a827f3de029743ee1b");
        }

        private byte[] text(Penduduk resident) {
            Object[] values = TYPE.values(resident);
            StringBuilder line = new StringBuilder();
            for (Field field : TYPE.fields()) {
                Object value = values[field.index()];
                line.append(value == null ? "" : field.format(value)).append('\t');
            }
            return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void gives_fewerAsTheBeginningOfMore() {
            assertThat(RESIDENTS.stream(3_000).limit(1_000))
                    .containsExactlyElementsOf(RESIDENTS.stream(1_000).toList());
        }

        @Test
        void gives_otherResidentsForAnotherSeedOrDate() {
            assertThat(PendudukSintetis.withSeed(43).one()).isNotEqualTo(RESIDENTS.one());
            assertThat(RESIDENTS.asOf(LocalDate.of(2030, 6, 1)).one()).isNotEqualTo(RESIDENTS.one());
        }

        @Test
        void gives_theFirstResidentAsOne() {
            assertThat(RESIDENTS.one())
                    .isEqualTo(RESIDENTS.stream(1).findFirst().orElseThrow());
        }

        @Test
        void tellsItselfToWhoeverPrintsIt() {
            assertThat(RESIDENTS).hasToString("PendudukSintetis[seed=42, referenceDate=2026-01-01]");
            assertThat(RESIDENTS.seed()).isEqualTo(42);
        }
    }

    @Nested
    class Streaming {
        @Test
        void isLazy_soThatTheLargestStreamStartsAtOnce() {
            assertThat(RESIDENTS.stream(PendudukSintetis.MAX_COUNT).limit(3)).hasSize(3);
        }

        @Test
        void knowsItsSize_andEndsThere() {
            assertThat(RESIDENTS.stream(1_234).spliterator().getExactSizeIfKnown())
                    .isEqualTo(1_234);
            assertThat(RESIDENTS.stream(1_234).map(Penduduk::nik)).hasSize(1_234);
            assertThat(RESIDENTS.stream(0)).isEmpty();
        }

        @Test
        void keepsOrderAndContentInParallel() {
            assertThat(RESIDENTS.stream(2_000).parallel().toList())
                    .isEqualTo(RESIDENTS.stream(2_000).toList());
        }

        @Test
        void refuses_countsOutOfBounds() {
            assertThatThrownBy(() -> RESIDENTS.stream(-1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("count");
            assertThatThrownBy(() -> RESIDENTS.stream(PendudukSintetis.MAX_COUNT + 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("count");
        }
    }

    @Nested
    class AsOf {
        @Test
        void letsNothingHappenAfterTheDate() {
            for (LocalDate date :
                    List.of(LocalDate.of(2010, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2099, 12, 31))) {
                RecordValidator<Penduduk> validator = RecordValidator.of(TYPE, date);
                assertThat(RESIDENTS.asOf(date).stream(2_000).flatMap(r -> validator.validate(r).errors().stream()))
                        .isEmpty();
            }
        }

        @Test
        void refuses_yearsThatTwoDigitsCannotTell() {
            assertThatThrownBy(() -> RESIDENTS.asOf(LocalDate.of(2009, 12, 31)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("date");
            assertThatThrownBy(() -> RESIDENTS.asOf(LocalDate.of(2100, 1, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("date");
        }
    }

    @Nested
    class Numbers {
        private static final int VERY_MANY = 200_000;

        @Test
        void neverRepeat() {
            Set<String> niks = new HashSet<>();
            Set<String> cards = new HashSet<>();
            List<String> repeated = new ArrayList<>();
            RESIDENTS.stream(VERY_MANY).forEach(resident -> {
                if (!niks.add(resident.nik())) {
                    repeated.add(resident.nik());
                }
                cards.add(resident.nomorKk());
            });
            assertThat(repeated).isEmpty();
            assertThat(cards).hasSizeBetween(VERY_MANY / 4, VERY_MANY / 2);
            assertThat(cards.stream().filter(niks::contains)).isEmpty();
        }

        @Test
        void tellApartAHundredYears() {
            SerialNumbers serials = new SerialNumbers(0);
            District district = new District("330101", "CILACAP", -1);
            assertThat(serials.nextNik(district, LocalDate.of(1926, 1, 1), false))
                    .isEqualTo("3301010101260001");
            assertThat(serials.nextNik(district, LocalDate.of(2026, 1, 1), false))
                    .isEqualTo("3301010101260002");
            assertThat(serials.nextNomorKk(district, LocalDate.of(2026, 1, 1))).isEqualTo("3301010101260003");
        }

        @Test
        void add40ToTheDayOfWomen() {
            SerialNumbers serials = new SerialNumbers(1);
            District district = new District("337401", "SEMARANG", 0);
            assertThat(serials.nextNik(district, LocalDate.of(1999, 12, 31), true))
                    .isEqualTo("3374017112990001");
        }

        @Test
        void refuse_toRunOverIntoAFifthDigit() {
            SerialNumbers serials = new SerialNumbers(1);
            District district = new District("337401", "SEMARANG", 0);
            LocalDate date = LocalDate.of(2000, 2, 29);
            for (int i = 1; i < 9_999; i++) {
                serials.nextNomorKk(district, date);
            }
            assertThat(serials.nextNomorKk(district, date)).isEqualTo("3374012902009999");
            assertThatThrownBy(() -> serials.nextNomorKk(district, date)).isInstanceOf(AssertionError.class);
        }

        @Test
        void areRarelyFromElsewhere() {
            assertThat(percent(resident -> !resident.nik().startsWith("3374"))).isBetween(12.0, 18.0);
        }
    }

    @Nested
    class Records {
        @Test
        void areValid_andFewDrawAWarning() {
            RecordValidator<Penduduk> validator = RecordValidator.of(TYPE, RESIDENTS.referenceDate());
            List<Violation> violations = SAMPLE.stream()
                    .flatMap(resident -> validator.validate(resident).violations().stream())
                    .toList();
            assertThat(violations).hasSizeBetween(MANY / 500, MANY / 200).allSatisfy(violation -> {
                assertThat(violation.severity()).isEqualTo(Severity.WARNING);
            });
            assertThat(violations.stream().map(Violation::ruleId).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(
                            "nik.beda-tanggal-lahir", "nik.beda-jenis-kelamin", "nik.kabupaten-tidak-dikenal");
        }

        @Test
        void fillEveryFieldThatARegisterFills() {
            Penduduk resident = RESIDENTS.one();
            Object[] values = TYPE.values(resident);
            List<String> absent = TYPE.fields().stream()
                    .filter(field -> values[field.index()] == null)
                    .map(Field::path)
                    .toList();
            assertThat(absent).isSubsetOf("AlasanTanpaNIK", "TanggalMeninggal", "Alamat.KodePos");
        }

        @Test
        void areBornWhereTheirNikWasGivenOut() {
            assertThat(RESIDENTS.stream(1_000)
                            .filter(r -> r.nik().startsWith("3374"))
                            .map(Penduduk::tempatLahir))
                    .containsOnly("SEMARANG");
            assertThat(RESIDENTS.stream(1_000)
                            .filter(r -> r.nik().startsWith("3324"))
                            .map(Penduduk::tempatLahir))
                    .isNotEmpty()
                    .containsOnly("KENDAL");
        }

        @Test
        void areReadableByNik() {
            Penduduk resident = RESIDENTS.one();
            Nik nik = Nik.parse(resident.nik());
            assertThat(nik.tanggalLahir(RESIDENTS.referenceDate())).contains(resident.tanggalLahir());
            assertThat(nik.jenisKelamin()).isEqualTo(resident.jenisKelamin());
        }
    }

    @Nested
    class Households {
        @Test
        void haveOneHeadWhoComesFirst_andOneAddress() {
            assertThat(households().values()).hasSizeGreaterThan(MANY / 5).allSatisfy(members -> {
                assertThat(members.stream().map(Penduduk::shdk).toList().indexOf(Shdk.KEPALA_KELUARGA))
                        .isZero();
                assertThat(members.stream().filter(m -> m.shdk() == Shdk.KEPALA_KELUARGA))
                        .hasSize(1);
                assertThat(members.stream().map(Penduduk::alamat).distinct()).hasSize(1);
                assertThat(members).hasSizeLessThanOrEqualTo(16);
            });
        }

        @Test
        void nameTheParentsOfChildren() {
            List<List<Penduduk>> families = households().values().stream()
                    .filter(members -> members.size() > 2
                            && members.get(1).shdk() == Shdk.ISTRI
                            && members.get(2).shdk() == Shdk.ANAK)
                    .toList();
            assertThat(families).hasSizeGreaterThan(MANY / 20).allSatisfy(members -> {
                assertThat(untitled(members.get(0).nama()))
                        .isEqualTo(members.get(2).namaAyah());
                assertThat(untitled(members.get(1).nama()))
                        .isEqualTo(members.get(2).namaIbu());
                assertThat(members.get(2).tanggalLahir())
                        .isAfter(members.get(1).tanggalLahir().plusYears(19));
            });
        }

        private String untitled(String name) {
            return name.replaceFirst("^HJ?\\. ", "").replaceFirst(",.*", "");
        }

        @Test
        void marryHusbandAndWifeAlike() {
            List<List<Penduduk>> couples = households().values().stream()
                    .filter(members -> members.size() > 1 && members.get(1).shdk() == Shdk.ISTRI)
                    .toList();
            assertThat(couples).isNotEmpty().allSatisfy(members -> {
                assertThat(members.get(1).statusKawin())
                        .isEqualTo(members.get(0).statusKawin())
                        .isIn(StatusKawin.KAWIN, StatusKawin.KAWIN_TERCATAT, StatusKawin.KAWIN_BELUM_TERCATAT);
                assertThat(members.get(0).jenisKelamin()).isEqualTo(JenisKelamin.LAKI_LAKI);
                assertThat(members.get(1).jenisKelamin()).isEqualTo(JenisKelamin.PEREMPUAN);
            });
        }

        @Test
        void knowEveryRelation() {
            assertThat(SAMPLE.stream().map(Penduduk::shdk).collect(Collectors.toSet()))
                    .containsAll(EnumSet.complementOf(EnumSet.of(Shdk.SUAMI)));
        }
    }

    @Nested
    class Population {
        @Test
        void hasAPlausiblePyramid() {
            assertThat(percent(resident -> age(resident) < 15)).isBetween(20.0, 25.0);
            assertThat(percent(resident -> age(resident) >= 65)).isBetween(6.0, 10.0);
            assertThat(percent(resident -> age(resident) > 100)).isZero();
            for (int decade = 0; decade < 7; decade++) {
                int from = decade * 10;
                assertThat(percent(resident -> age(resident) >= from && age(resident) < from + 10))
                        .as("aged %d to %d", from, from + 9)
                        .isBetween(4.0, 20.0);
            }
        }

        @Test
        void isHalfFemale() {
            assertThat(percent(resident -> resident.jenisKelamin() == JenisKelamin.PEREMPUAN))
                    .isBetween(49.0, 52.0);
        }

        @Test
        void livesInAllOfTheCity() {
            Set<String> codes =
                    SAMPLE.stream().map(r -> r.alamat().kodeWilayah()).collect(Collectors.toSet());
            assertThat(codes).hasSize(177).allMatch(code -> code.startsWith("33.74."));
            assertThat(SAMPLE.stream().map(r -> r.alamat().kecamatan()).distinct())
                    .hasSize(16);
        }

        @Test
        void goesToSchoolBeforeItWorks() {
            assertThat(SAMPLE.stream().filter(resident -> age(resident) < 6))
                    .allMatch(resident -> resident.pekerjaan() == Pekerjaan.BELUM_TIDAK_BEKERJA
                            && resident.pendidikanTerakhir() == PendidikanTerakhir.TIDAK_BELUM_SEKOLAH);
            assertThat(SAMPLE.stream().filter(resident -> age(resident) >= 6 && age(resident) < 18))
                    .allMatch(resident -> resident.pekerjaan() == Pekerjaan.PELAJAR_MAHASISWA
                            && resident.statusKawin() == StatusKawin.BELUM_KAWIN);
            assertThat(SAMPLE.stream().filter(resident -> resident.pekerjaan() == Pekerjaan.DOKTER))
                    .isNotEmpty()
                    .allMatch(resident ->
                            resident.pendidikanTerakhir().compareTo(PendidikanTerakhir.DIPLOMA_IV_STRATA_I) >= 0);
            assertThat(SAMPLE.stream().filter(resident -> resident.pekerjaan() == Pekerjaan.PENSIUNAN))
                    .isNotEmpty()
                    .allMatch(resident -> age(resident) > 60);
        }

        @Test
        void diesAfterItWasBorn() {
            assertThat(SAMPLE.stream().filter(resident -> resident.tanggalMeninggal() != null))
                    .hasSizeBetween(MANY / 5_000, MANY / 200)
                    .allMatch(resident -> !resident.tanggalPerubahan().isBefore(resident.tanggalMeninggal()));
        }
    }

    @Nested
    class Spelling {
        private static final String NAME = "[A-ZÉ.,'’ ]{3,60}";

        @Test
        void isThatOfRegisters_andFitsWindows1252() {
            assertThat(SAMPLE.stream().flatMap(r -> List.of(r.nama(), r.namaIbu(), r.namaAyah()).stream()))
                    .allMatch(name -> name.matches(NAME)
                            && BerkasSiak.CHARSET.newEncoder().canEncode(name));
        }

        @Test
        void hasSingleWordsTitlesAndApostrophes_butNotMany() {
            assertThat(percent(resident -> !resident.nama().contains(" "))).isBetween(4.0, 12.0);
            assertThat(percent(resident -> resident.nama().matches("HJ?\\. .*")))
                    .isBetween(0.1, 2.0);
            assertThat(percent(resident -> resident.nama().matches(".*, [A-Z.]+")))
                    .isBetween(0.1, 2.0);
            assertThat(percent(resident -> resident.nama().contains("'"))).isBetween(0.2, 4.0);
            assertThat(percent(resident -> resident.nama().contains("’"))).isBetween(0.02, 1.0);
            assertThat(percent(resident -> resident.nama().contains("É"))).isPositive();
        }

        @Test
        void givesTheYoungestTwoWords() {
            assertThat(SAMPLE.stream().filter(r -> r.tanggalLahir().getYear() >= 2022))
                    .isNotEmpty()
                    .allMatch(resident -> resident.nama().contains(" "));
        }
    }
}
