package id.go.semarangkota.berbagidata.mutu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.mutu.Distribution.Shown;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    private static final int LARGEST_TOTAL = 45;

    static List<Arguments> vectors() {
        return Vectors.of("sebaran-nilai.json");
    }

    private static Optional<List<String>> shown(long... counts) {
        List<String> names =
                IntStream.range(0, counts.length).mapToObj(i -> "nilai" + i).toList();
        return Distribution.of(names, counts)
                .map(distribution -> distribution.cells().stream()
                        .map(DistributionTest::text)
                        .toList());
    }

    private static String text(Distribution.Cell cell) {
        assertThat(cell.shown() == Shown.COUNT || cell.count() == 0).isTrue();
        return switch (cell.shown()) {
            case COUNT -> Long.toString(cell.count());
            case SMALL -> "< " + Distribution.SMALL;
            case WITHHELD -> "-";
        };
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void shows(JsonNode vector) {
        List<Long> counts = new ArrayList<>();
        vector.get("counts").forEach(count -> counts.add(count.asLong()));
        List<String> expected = new ArrayList<>();
        vector.get("shown").forEach(cell -> expected.add(cell.asText()));
        long[] given = counts.stream().mapToLong(Long::longValue).toArray();
        assertThat(shown(given)).isEqualTo(vector.get("shown").isNull() ? Optional.empty() : Optional.of(expected));
    }

    /**
     * The attack: whoever knows this code and the total lists every table of four counts that would have been shown like that. Each
     * small count must then still be open.
     */
    @Test
    void leavesEverySmallCountOpen_toWhoeverKnowsTheTotalAndTheRule() {
        Map<String, List<Set<Long>>> possible = new HashMap<>();
        for (int total = 0; total <= LARGEST_TOTAL; total++) {
            for (long[] counts : tables(4, total)) {
                shown(counts).filter(cells -> cells.contains("< 5")).ifPresent(cells -> note(counts, cells, possible));
            }
        }
        assertThat(possible).hasSizeGreaterThan(1_000);
        possible.forEach((published, seen) -> seen.stream()
                .filter(counts -> !counts.isEmpty())
                .forEach(counts -> assertThat(counts).as(published).hasSizeGreaterThan(1)));
    }

    private static void note(long[] counts, List<String> cells, Map<String, List<Set<Long>>> possible) {
        List<Set<Long>> seen = possible.computeIfAbsent(
                LongStream.of(counts).sum() + " " + cells,
                published -> List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>()));
        for (int i = 0; i < counts.length; i++) {
            if (cells.get(i).equals("< 5")) {
                seen.get(i).add(counts[i]);
            }
        }
    }

    private static List<long[]> tables(int cells, int total) {
        if (cells == 1) {
            return List.of(new long[] {total});
        }
        List<long[]> tables = new ArrayList<>();
        for (int first = 0; first <= total; first++) {
            for (long[] rest : tables(cells - 1, total - first)) {
                long[] table = Arrays.copyOf(rest, cells);
                table[cells - 1] = first;
                tables.add(table);
            }
        }
        return tables;
    }
}
