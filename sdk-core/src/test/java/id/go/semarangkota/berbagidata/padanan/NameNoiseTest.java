package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures matching on seeded noise: of 40,000 children of one district's schools, four fifths are in the register, and their twins and
 * namesakes are.
 */
class NameNoiseTest {
    private static final int CHILDREN = 40_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261127})
    void findsNearlyAllWhoAreThere_andHardlyEverOneWhoIsNot(long seed) {
        Warga generator = new Warga(seed, LocalDate.of(2010, 1, 1), 365 * 6);
        List<Penduduk> registered = new ArrayList<>();
        List<Penduduk> others = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            (i % 5 == 4 ? others : registered).add(generator.next());
        }
        try (IndeksPenduduk index = Rows.index(registered);
                SesiPadanan present = SesiPadanan.of(index, AmbangPadanan.DEFAULT);
                SesiPadanan absent = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
            registered.forEach(child -> present.match("ada", generator.pupilOf(child)));
            others.forEach(child -> absent.match("tidak-ada", generator.pupilOf(child)));
            double found = found(present.summary());
            double wrong = found(absent.summary());
            double recall = found / registered.size();
            double precision = found / (found + wrong);
            String measured = "seed " + seed + ": recall " + recall + ", precision " + precision + ", "
                    + present.summary() + ", absent: " + absent.summary();
            System.out.println(measured);
            assertThat(recall).as(measured).isGreaterThan(0.95);
            assertThat(precision).as(measured).isGreaterThan(0.998);
            assertThat(present.summary().menurutAturan()).as(measured).containsKeys(AturanPadanan.values());
        }
    }

    private static double found(RingkasanPadanan summary) {
        return summary.menurutStatus().entrySet().stream()
                .filter(entry -> entry.getKey().isFound())
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }
}
