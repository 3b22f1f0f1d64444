package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.semarangkota.berbagidata.pertukaran.Vectors;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.CalendarException.Code;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderKerjaTest {
    private final KalenderKerja calendar = KalenderKerja.shipped();

    private static KalenderKerja parse(String csv) throws IOException {
        return KalenderKerja.parse(new StringReader(csv));
    }

    @Nested
    class Shipped {
        @Test
        void hasTheHolidaysOfTheDecree() {
            assertThat(calendar.years()).containsExactly(2026);
            assertThat(calendar.holidays().values())
                    .filteredOn(d -> d.jenis() == KalenderKerja.HariLibur.Jenis.LIBUR_NASIONAL)
                    .hasSize(17);
            assertThat(calendar.holidays().values())
                    .filteredOn(d -> d.jenis() == KalenderKerja.HariLibur.Jenis.CUTI_BERSAMA)
                    .hasSize(8);
        }

        @Test
        void knowsWorkingDaysAsTheVectorsSay() {
            for (Map<String, Object> day : Vectors.cases(Vectors.read("kalender.json"), "hari")) {
                assertThat(calendar.isWorkingDay(LocalDate.parse((String) day.get("tanggal"))))
                        .as("%s", day.get("id"))
                        .isEqualTo(day.get("kerja"));
            }
        }

        @Test
        void countsWorkingDaysAsTheVectorsSay() {
            for (Map<String, Object> span : Vectors.cases(Vectors.read("kalender.json"), "plus")) {
                LocalDate from = LocalDate.parse((String) span.get("dari"));
                int days = ((Long) span.get("hari")).intValue();
                LocalDate to = LocalDate.parse((String) span.get("sampai"));
                assertThat(calendar.plusWorkingDays(from, days))
                        .as("%s", span.get("id"))
                        .isEqualTo(to);
                assertThat(calendar.workingDaysBetween(from, to))
                        .as("%s", span.get("id"))
                        .isEqualTo(days);
            }
        }

        @Test
        void failsLoudlyForAYearThatItLacks() {
            assertThatExceptionOfType(CalendarException.class)
                    .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MISSING_YEAR))
                    .satisfies(e -> assertThat(e.position()).isEqualTo(2027));
        }
    }

    @Nested
    class Loading {
        @Test
        void addsAYear() throws IOException {
            KalenderKerja both = calendar.with(parse("tanggal,jenis,nama\n2027-01-01,LIBUR_NASIONAL,Tahun Baru\n"));
            assertThat(both.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        }

        @Test
        void replacesAYearThatWasAmended() throws IOException {
            KalenderKerja amended = calendar.with(parse("tanggal,jenis,nama\n2026-03-02,CUTI_BERSAMA,Contoh\n"));
            assertThat(amended.isWorkingDay(LocalDate.of(2026, 3, 2))).isFalse();
            assertThat(amended.isWorkingDay(LocalDate.of(2026, 1, 1))).isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "tanggal;jenis;nama | MALFORMED_LINE | 1",
                    "tanggal,jenis,nama/2026-02-30,LIBUR_NASIONAL,x | MALFORMED_LINE | 2",
                    "tanggal,jenis,nama/2026-02-03,LIBUR,x | MALFORMED_LINE | 2",
                    "tanggal,jenis,nama/2026-02-03,LIBUR_NASIONAL | MALFORMED_LINE | 2",
                    "tanggal,jenis,nama/2026-02-03,LIBUR_NASIONAL,x/2026-02-03,CUTI_BERSAMA,y | DUPLICATE_DATE | 3"
                })
        void namesTheLineThatItCannotRead(String csv, Code code, int line) {
            assertThatExceptionOfType(CalendarException.class)
                    .isThrownBy(() -> parse(csv.replace('/', '\n')))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                    .satisfies(e -> assertThat(e.position()).isEqualTo(line));
        }
    }
}
