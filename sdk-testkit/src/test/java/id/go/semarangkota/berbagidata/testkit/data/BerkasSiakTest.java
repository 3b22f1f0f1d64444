package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BerkasSiakTest {
    private static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);
    private static final PendudukSintetis RESIDENTS = PendudukSintetis.withSeed(20_261_123);

    private static byte[] written(BerkasSiak file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    /** What the reader made of a file, by the number of the record. */
    private static final class Reading implements RecordReader.Handler<Penduduk> {
        private final Map<Long, Penduduk> accepted = new HashMap<>();
        private final Map<Long, Set<String>> rejected = new HashMap<>();

        ReadSummary read(byte[] file) throws IOException {
            return RecordReader.of(TYPE, RESIDENTS.referenceDate())
                    .profile(LegacyProfile.of("SIAK", TYPE))
                    .build()
                    .read(new ByteArrayInputStream(file), this);
        }

        @Override
        public void accepted(Outcome.Accepted<Penduduk> outcome) {
            accepted.put(outcome.position().record(), outcome.record());
        }

        @Override
        public void rejected(Outcome.Rejected<Penduduk> outcome) {
            rejected.put(
                    outcome.position().record(),
                    outcome.violations().stream()
                            .filter(violation -> violation.severity() == Severity.ERROR)
                            .map(Violation::ruleId)
                            .collect(Collectors.toSet()));
        }
    }

    @Nested
    class ReadWithTheSiakProfile {
        private static final int ROWS = 20_000;
        private static final BerkasSiak FILE = BerkasSiak.of(RESIDENTS, ROWS).withDirtyShare(0.1);
        private static final Reading READING = new Reading();

        private static ReadSummary summary;
        private static Expectation expected;

        @BeforeAll
        static void read() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            expected = FILE.write(out);
            summary = READING.read(out.toByteArray());
        }

        @Test
        void everyDirtyRowIsRejected_forExactlyTheRulesItNames() {
            Map<Long, Set<String>> mustBreak = FILE.rows()
                    .filter(row -> row.damage().isPresent())
                    .collect(Collectors.toMap(SiakRow::number, SiakRow::brokenRules));
            assertThat(mustBreak).hasSizeBetween(ROWS / 11, ROWS / 9);
            assertThat(READING.rejected).as("seed %d", RESIDENTS.seed()).isEqualTo(mustBreak);
        }

        @Test
        void everyCleanRowIsTheResidentItCameFrom() {
            List<Penduduk> residents = RESIDENTS.stream(ROWS).toList();
            Map<Long, Penduduk> clean = FILE.rows()
                    .filter(row -> row.damage().isEmpty())
                    .collect(Collectors.toMap(
                            SiakRow::number, row -> asSiakTellsIt(residents.get((int) row.number() - 1))));
            assertThat(READING.accepted).as("seed %d", RESIDENTS.seed()).isEqualTo(clean);
        }

        /** SIAK has no column for citizenship and date of death, and its older scheme says nothing of registration. */
        private Penduduk asSiakTellsIt(Penduduk resident) {
            StatusKawin marital = switch (resident.statusKawin()) {
                case KAWIN_TERCATAT, KAWIN_BELUM_TERCATAT -> StatusKawin.KAWIN;
                case CERAI_HIDUP_TERCATAT, CERAI_HIDUP_BELUM_TERCATAT -> StatusKawin.CERAI_HIDUP;
                default -> resident.statusKawin();
            };
            Object[] values = TYPE.values(resident);
            values[TYPE.field("StatusKawin").orElseThrow().index()] = marital;
            values[TYPE.field("Kewarganegaraan").orElseThrow().index()] = null;
            values[TYPE.field("TanggalMeninggal").orElseThrow().index()] = null;
            return TYPE.create(values);
        }

        @Test
        void theExpectationIsWhatTheReaderCounts() {
            assertThat(summary.records()).isEqualTo(expected.rows()).isEqualTo(ROWS);
            assertThat(summary.accepted()).isEqualTo(expected.accepted());
            assertThat(summary.rejected()).isEqualTo(expected.rejected());
            assertThat(READING.rejected.values().stream()
                            .flatMap(Set::stream)
                            .collect(Collectors.groupingBy(rule -> rule, Collectors.counting())))
                    .isEqualTo(expected.rejectedByRule());
        }

        @Test
        void everyKindOfDamageOccursAboutEquallyOften() {
            assertThat(expected.rejectedByDamage()).containsOnlyKeys(Damage.values());
            long each = expected.rejected() / Damage.values().length;
            assertThat(expected.rejectedByDamage().values()).allMatch(count -> count == each || count == each + 1);
        }

        @Test
        void everyColumnIsKnown() {
            assertThat(summary.columns().ignored()).isEmpty();
            assertThat(summary.columns().mapped()).containsOnlyKeys(FILE.columns());
        }
    }

    @Nested
    class Writing {
        @Test
        void isSemicolonsInWindows1252WithDosLines() throws IOException {
            String text = new String(written(BerkasSiak.of(RESIDENTS, 3)), BerkasSiak.CHARSET);
            assertThat(text.split("\r\n")).hasSize(4).allMatch(line -> !line.contains("\n"));
            assertThat(text).startsWith("NIK;NO_KK;NAMA_LGKP;TMPT_LHR;TGL_LHR;").endsWith("00:00:00.0\r\n");
        }

        @Test
        void holdsBytesThatAreNoUtf8_andCellsThatNeedQuotes() throws IOException {
            byte[] file = written(BerkasSiak.of(RESIDENTS, 5_000));
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("\uFFFD");
            assertThat(new String(file, BerkasSiak.CHARSET))
                    .contains("’", "; BELAKANG MASJID\";", "(WARUNG \"\"BAROKAH\"\")\";");
        }

        @Test
        void isTheSameEachTime_andAShorterFileIsTheBeginning() throws IOException {
            byte[] file = written(BerkasSiak.of(RESIDENTS, 500));
            byte[] longer = written(BerkasSiak.of(RESIDENTS, 700));
            assertThat(written(BerkasSiak.of(RESIDENTS, 500))).isEqualTo(file);
            assertThat(new String(longer, BerkasSiak.CHARSET)).startsWith(new String(file, BerkasSiak.CHARSET));
        }

        @Test
        void flushesAndLeavesTheStreamOpen() throws IOException {
            boolean[] seen = new boolean[2];
            OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
                @Override
                public void flush() {
                    seen[0] = true;
                }

                @Override
                public void close() {
                    seen[1] = true;
                }
            };
            BerkasSiak.of(RESIDENTS, 1).write(out);
            assertThat(seen).containsExactly(true, false);
        }

        @Test
        void passesOnWhatTheStreamThrows() {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("disk full");
                }
            };
            assertThatThrownBy(() -> BerkasSiak.of(RESIDENTS, 1_000).write(full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }

    @Nested
    class DirtyShare {
        @Test
        void isThreeInAHundredByDefault() throws IOException {
            Expectation expected = BerkasSiak.of(RESIDENTS, 20_000).write(OutputStream.nullOutputStream());
            assertThat(expected.rejected()).isBetween(500L, 700L);
            assertThat(expected.rejectedByDamage()).containsOnlyKeys(Damage.values());
        }

        @Test
        void mayBeNoneOrAll() {
            assertThat(BerkasSiak.of(RESIDENTS, 500).withDirtyShare(0).rows())
                    .allMatch(row -> row.damage().isEmpty() && row.brokenRules().isEmpty());
            assertThat(BerkasSiak.of(RESIDENTS, 500).withDirtyShare(1).rows())
                    .allMatch(row ->
                            row.damage().isPresent() && !row.brokenRules().isEmpty());
        }

        @Test
        void refuses_whatIsNoShare() {
            BerkasSiak file = BerkasSiak.of(RESIDENTS, 1);
            for (double share : new double[] {-0.01, 1.01, Double.NaN}) {
                assertThatThrownBy(() -> file.withDirtyShare(share))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("share");
            }
        }
    }

    @Nested
    class Rows {
        @Test
        void areNumberedFromOne() {
            assertThat(BerkasSiak.of(RESIDENTS, 3).rows().map(SiakRow::number)).containsExactly(1L, 2L, 3L);
        }

        @Test
        void refuse_countsOutOfBounds() {
            for (long rows : new long[] {-1, PendudukSintetis.MAX_COUNT + 1}) {
                assertThatThrownBy(() -> BerkasSiak.of(RESIDENTS, rows))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("rows");
            }
        }

        @Test
        void haveOneCellAColumn_asTheFileHasThem() throws IOException {
            BerkasSiak file = BerkasSiak.of(RESIDENTS, 1).withDirtyShare(0);
            SiakRow row = file.rows().findFirst().orElseThrow();
            assertThat(row.cells()).hasSameSizeAs(file.columns());
            assertThat(row.cells().get(0)).isEqualTo(RESIDENTS.one().nik());
            assertThat(new String(written(file), BerkasSiak.CHARSET)).endsWith(String.join(";", row.cells()) + "\r\n");
        }

        @Test
        void tellNoCellInToString() {
            SiakRow row = BerkasSiak.of(RESIDENTS, 1)
                    .withDirtyShare(0)
                    .rows()
                    .findFirst()
                    .orElseThrow();
            assertThat(row).hasToString("SiakRow[number=1, damage=null]");
        }

        @Test
        void ofABirthOn29February2000_areInTheFutureOnADayThatExists() {
            List<String> cells = SiakColumn.cells(RESIDENTS.one());
            SiakColumn.TGL_LHR.put(cells, "2000-02-29 00:00:00.0");
            Damage.BIRTH_IN_FUTURE.apply(cells, new SplitMix64(1));
            assertThat(SiakColumn.TGL_LHR.of(cells)).isEqualTo("2100-02-28 00:00:00.0");
        }
    }
}
