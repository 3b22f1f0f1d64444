package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellGuardTest {
    @ParameterizedTest
    @EnumSource(CellGuard.class)
    void restores_exactlyWhatItGuarded(CellGuard guard) {
        String characters = "''''=+-@\t\r\n;,;, aE1234567890.:/\uFF1D\uFF0D";
        for (long seed = 1; seed <= 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(guard.restore(guard.guard(text.toString())))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void guards_whereEachKindOfSpreadsheetDividesACell() {
        assertThat(CellGuard.FORMULAS.guard("a;=1,=2\t=3\n=4\r=5 =6")).isEqualTo("a;'=1,'=2\t'=3\n'=4\r'=5 =6");
    }

    @Test
    void leavesTheLineOfARoadAsItIs_soThatItStaysJsonForOtherPrograms() {
        String line = "{\"type\":\"LineString\",\"coordinates\":[[110.42,-6.97],[110.43,-6.98]]}";
        assertThat(CellGuard.FORMULAS.guard(line)).isEqualTo(line);
        assertThat(CellGuard.FORMULAS.guard("[1,-2]+cmd|' /C calc'!A0")).isEqualTo("[1,'-2]+cmd|' /C calc'!A0");
    }

    @Test
    void guards_aNumberOnce() {
        assertThat(CellGuard.FORMULAS_AND_NUMBERS.guard("1,-2+3")).isEqualTo("'1,-2+3");
        assertThat(CellGuard.FORMULAS_AND_NUMBERS.guard("3374011201800001")).isEqualTo("'3374011201800001");
    }
}
