package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    @Test
    void gives_theNumbersPublishedForASeed() {
        SplitMix64 random = new SplitMix64(1_234_567);
        assertThat(List.of(random.next(), random.next(), random.next(), random.next(), random.next()))
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        -8629252141511181193L,
                        4593380528125082431L,
                        -2037821214251327795L);
    }

    @Test
    void reaches_bothBoundsAndNothingBeyond() {
        SplitMix64 random = new SplitMix64(1);
        assertThat(IntStream.range(0, 10_000).map(i -> random.between(-2, 3)).distinct())
                .containsExactlyInAnyOrder(-2, -1, 0, 1, 2, 3);
    }

    @Test
    void takesChancesInTenThousand() {
        SplitMix64 random = new SplitMix64(1);
        assertThat(IntStream.range(0, 1_000).filter(i -> random.chance(0))).isEmpty();
        assertThat(IntStream.range(0, 1_000).filter(i -> random.chance(10_000))).hasSize(1_000);
        assertThat(IntStream.range(0, 100_000).filter(i -> random.chance(2_500)).count())
                .isBetween(24_000L, 26_000L);
    }

    @Test
    void givesNeighboursUnrelatedStreams() {
        long first = SplitMix64.of(42, 0).next();
        assertThat(SplitMix64.of(42, 0).next()).isEqualTo(first);
        assertThat(SplitMix64.of(42, 1).next()).isNotEqualTo(first);
        assertThat(SplitMix64.of(43, 0).next()).isNotEqualTo(first);
    }
}
