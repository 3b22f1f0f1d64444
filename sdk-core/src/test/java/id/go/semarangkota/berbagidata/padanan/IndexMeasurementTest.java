package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures heap and speed over a city, on an idle machine: {@code -Dberbagidata.padanan.penduduk=1700000}. */
@EnabledIfSystemProperty(named = IndexMeasurementTest.RESIDENTS, matches = "\\d+")
class IndexMeasurementTest {
    static final String RESIDENTS = "berbagidata.padanan.penduduk";

    private static final int PUPILS = 100_000;
    private static final int BYTES_EACH_AT_MOST = 100;
    private static final double ROWS_A_SECOND_AT_LEAST = 100_000;

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            Runtime.getRuntime().gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void holdsACityInModestHeap_andAnswersManyRowsASecond() {
        int size = Integer.getInteger(RESIDENTS);
        long before = heap();
        long start = System.nanoTime();
        Warga generator = city();
        IndeksPenduduk.Builder builder = IndeksPenduduk.builder();
        for (int i = 0; i < size; i++) {
            builder.add(generator.next());
        }
        IndeksPenduduk index = builder.build();
        double built = (System.nanoTime() - start) / 1e9;
        long held = heap() - before;
        System.out.println(size + " residents: " + (held >> 20) + " MiB, " + held / size
                + " bytes each, generated and built in " + built + " s");
        assertThat(held / size).isLessThan(BYTES_EACH_AT_MOST);
        List<PesertaDidik> pupils = pupils(size);
        double best = 0;
        for (int round = 0; round < 8; round++) {
            try (SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
                start = System.nanoTime();
                pupils.forEach(pupil -> session.match("1", pupil));
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.println(pupils.size() + " rows in " + seconds + " s: " + (long) (pupils.size() / seconds)
                        + " a second; " + session.summary());
                best = Math.max(best, pupils.size() / seconds);
            }
        }
        assertThat(best).isGreaterThan(ROWS_A_SECOND_AT_LEAST);
        index.close();
    }

    private static Warga city() {
        return new Warga(1, LocalDate.of(1946, 1, 1), 365 * 80);
    }

    /** The same residents once more, as schools have them. */
    private static List<PesertaDidik> pupils(int size) {
        Warga generator = city();
        Warga school = new Warga(2, LocalDate.of(1946, 1, 1), 1);
        List<PesertaDidik> pupils = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Penduduk resident = generator.next();
            if (i % (size / PUPILS) == 0) {
                pupils.add(school.pupilOf(resident));
            }
        }
        return pupils;
    }
}
