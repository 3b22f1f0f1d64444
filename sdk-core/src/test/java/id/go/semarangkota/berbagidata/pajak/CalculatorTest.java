package id.go.semarangkota.berbagidata.pajak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalculatorTest {
    private static final Pembulatan WHOLE = new Pembulatan(RoundingMode.HALF_UP, 1);

    private static Pembulatan rounding(JsonNode vector) {
        return new Pembulatan(
                RoundingMode.valueOf(vector.get("mode").asText()),
                vector.get("unit").asLong());
    }

    private static BigDecimal decimal(JsonNode vector, String name) {
        return new BigDecimal(vector.get(name).asText());
    }

    @Nested
    class Pbb {
        static List<Arguments> vectors() {
            return Vectors.of("pbb.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            KalkulatorPbb kalkulator = new KalkulatorPbb(
                    decimal(vector, "tarifPersen"),
                    decimal(vector, "njkpPersen"),
                    vector.get("njoptkp").asLong(),
                    rounding(vector));
            long njop = vector.get("njop").asLong();
            JsonNode expected = vector.get("expect");
            if (expected.has("error")) {
                assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> kalkulator.calculate(njop));
                return;
            }
            KalkulatorPbb.Hasil hasil = kalkulator.calculate(njop);
            assertThat(hasil.njop()).isEqualTo(njop);
            assertThat(hasil.njopKenaPajak())
                    .isEqualTo(expected.get("njopKenaPajak").asLong());
            assertThat(hasil.njkp()).isEqualByComparingTo(expected.get("njkp").asText());
            assertThat(hasil.pajak()).isEqualTo(expected.get("pajak").asLong());
        }

        @Test
        void takesTheThresholdFromOneObjectOfATaxpayerOnly() {
            KalkulatorPbb first = new KalkulatorPbb(new BigDecimal("0.1"), new BigDecimal(100), 10_000_000, WHOLE);
            assertThat(first.calculate(336_000_000).pajak()).isEqualTo(326_000);
            assertThat(first.withoutNjoptkp().calculate(336_000_000).pajak()).isEqualTo(336_000);
        }

        @ParameterizedTest
        @CsvSource({
            "-0.1, 100, 0, tarifPersen",
            "100.1, 100, 0, tarifPersen",
            "0.00000000001, 100, 0, tarifPersen",
            "1, -1, 0, njkpPersen",
            "1, 101, 0, njkpPersen",
            "1, 100, -1, njoptkp"
        })
        void refusesAParameterOutOfBounds_namingIt(BigDecimal rate, BigDecimal njkp, long threshold, String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new KalkulatorPbb(rate, njkp, threshold, WHOLE))
                    .withMessageStartingWith(name);
        }

        @Test
        void refusesANegativeValue() {
            KalkulatorPbb kalkulator = new KalkulatorPbb(BigDecimal.ONE, BigDecimal.TEN, 0, WHOLE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kalkulator.calculate(-1))
                    .withMessageStartingWith("njop");
        }
    }

    @Nested
    class Njop {
        @Test
        void isTheSumOfTheProducts() {
            assertThat(KalkulatorPbb.njop(120, 2_000_000, 80, 1_200_000)).isEqualTo(336_000_000);
            assertThat(KalkulatorPbb.njop(1, Long.MAX_VALUE, 0, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        }

        @ParameterizedTest
        @CsvSource({
            "2, 9223372036854775807, 0, 0",
            "4294967296, 4294967296, 0, 0",
            "3037000500, 3037000500, 0, 0",
            "1, 9223372036854775807, 1, 1",
            "0, 0, 9223372036854775807, 9223372036854775807"
        })
        void beyondTheRangeIsRefused(long land, long landValue, long building, long buildingValue) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> KalkulatorPbb.njop(land, landValue, building, buildingValue));
        }

        @ParameterizedTest
        @CsvSource({
            "-1, 0, 0, 0, luasBumi",
            "0, -1, 0, 0, njopBumiPerM2",
            "0, 0, -1, 0, luasBangunan",
            "0, 0, 0, -1, njopBangunanPerM2"
        })
        void isOfNothingNegative(long land, long landValue, long building, long buildingValue, String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KalkulatorPbb.njop(land, landValue, building, buildingValue))
                    .withMessageStartingWith(name);
        }

        @Test
        void agreesWithUnboundedArithmetic() {
            long seed = 20_261_123L;
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 100_000; i++) {
                long amount = random.nextLong() >>> random.nextInt(1, 64);
                long factor = random.nextLong() >>> random.nextInt(1, 64);
                long other = random.nextLong() >>> random.nextInt(1, 64);
                BigInteger exact = BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(factor))
                        .add(BigInteger.valueOf(other));
                long expected = exact.bitLength() < Long.SIZE ? exact.longValue() : WholeRupiah.NONE;
                assertThat(WholeRupiah.sum(WholeRupiah.product(amount, factor), other))
                        .as("seed %d, %d * %d + %d", seed, amount, factor, other)
                        .isEqualTo(expected);
            }
        }
    }

    @Nested
    class Bphtb {
        static List<Arguments> vectors() {
            return Vectors.of("bphtb.json");
        }

        @ParameterizedTest
        @MethodSource("vectors")
        void agreesWithEveryVector(JsonNode vector) {
            KalkulatorBphtb kalkulator = new KalkulatorBphtb(
                    decimal(vector, "tarifPersen"), vector.get("npoptkp").asLong(), rounding(vector));
            Long price =
                    vector.get("harga").isNull() ? null : vector.get("harga").asLong();
            long npop = KalkulatorBphtb.npop(price, vector.get("njop").asLong());
            JsonNode expected = vector.get("expect");
            if (expected.has("error")) {
                assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> kalkulator.calculate(npop));
                return;
            }
            assertThat(kalkulator.calculate(npop))
                    .isEqualTo(new KalkulatorBphtb.Hasil(
                            expected.get("npop").asLong(),
                            expected.get("npopKenaPajak").asLong(),
                            expected.get("pajak").asLong()));
        }

        @Test
        void refusesWhatIsOutOfBounds_namingIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new KalkulatorBphtb(new BigDecimal(101), 0, WHOLE))
                    .withMessageStartingWith("tarifPersen");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new KalkulatorBphtb(BigDecimal.ONE, -1, WHOLE))
                    .withMessageStartingWith("npoptkp");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KalkulatorBphtb.npop(-1L, 0))
                    .withMessageStartingWith("harga");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KalkulatorBphtb.npop(null, -1))
                    .withMessageStartingWith("njop");
            KalkulatorBphtb kalkulator = new KalkulatorBphtb(BigDecimal.ONE, 0, WHOLE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kalkulator.calculate(-1))
                    .withMessageStartingWith("npop");
        }
    }

    @Nested
    class Rounding {
        @Test
        void isToAMultipleFromOneUp() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pembulatan(RoundingMode.UP, 0))
                    .withMessageStartingWith("unit");
        }
    }

    @Nested
    class Results {
        @Test
        void tellNothing() {
            assertThat(new KalkulatorPbb.Hasil(1, 2, BigDecimal.TEN, 3).toString())
                    .doesNotContainPattern("\\d");
            assertThat(new KalkulatorBphtb.Hasil(1, 2, 3).toString()).doesNotContainPattern("\\d");
        }
    }
}
