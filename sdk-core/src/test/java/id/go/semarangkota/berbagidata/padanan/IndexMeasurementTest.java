package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures heap and speed over a city: {@code -Dberbagidata.padanan.penduduk=1700000}. */
@EnabledIfSystemProperty(named = IndexMeasurementTest.RESIDENTS, matches = "\\d+")
class IndexMeasurementTest {
    static final String RESIDENTS = "berbagidata.padanan.penduduk";

    private static final int PUPILS = 100_000;
    private static final int BYTES_EACH_AT_MOST = 100;

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void holdsACityInModestHeap_andAnswersManyRowsASecond() {
        int size = Integer.getInteger(RESIDENTS);
        Warga generator = new Warga(1, LocalDate.of(1946, 1, 1), 365 * 80);
        List<PesertaDidik> pupils = new ArrayList<>();
        long before = heap();
        IndeksPenduduk.Builder builder = IndeksPenduduk.builder();
        long start = System.nanoTime();
        for (int i = 0; i < size; i++) {
            Penduduk resident = generator.next();
            builder.add(resident);
            if (i % (size / PUPILS) == 0) {
                pupils.add(generator.pupilOf(resident));
            }
        }
        IndeksPenduduk index = builder.build();
        double built = (System.nanoTime() - start) / 1e9;
        long held = heap();
        long perRow = (held - before) / size;
        for (int round = 0; round < 5; round++) {
            try (SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
                start = System.nanoTime();
                pupils.forEach(pupil -> session.match("1", pupil));
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.println(pupils.size() + " rows in " + seconds + " s: " + (long) (pupils.size() / seconds)
                        + " a second; " + session.summary());
                assertThat(round == 0 || pupils.size() / seconds > 100_000).isTrue();
            }
        }
        System.out.println(size + " residents: " + (held - before >> 20) + " MB with " + pupils.size() + " pupils, "
                + perRow + " bytes each, made and built in " + built + " s");
        assertThat(perRow).isLessThan(BYTES_EACH_AT_MOST + 40L * pupils.size() / size);
        index.close();
    }
}
