package id.go.semarangkota.berbagidata.format.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenIdentifiersTest {
    private static String nik(long number) {
        return String.format(Locale.ROOT, "3374%012d", number);
    }

    private static String words(long number) {
        return "KASUS/" + number + "/2026";
    }

    private static long[] table(SeenIdentifiers seen) throws ReflectiveOperationException {
        Field slots = SeenIdentifiers.class.getDeclaredField("slots");
        slots.setAccessible(true);
        return (long[]) slots.get(seen);
    }

    /** Every identifier twice: in the first round none is repeated, in the second all are. */
    @Test
    void finds_everyRepetitionAndNothingElse_asLongAsThereIsRoom() {
        SeenIdentifiers seen = new SeenIdentifiers(200_000);
        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.isRepeated(i % 2 == 0 ? nik(i) : words(i))).isFalse();
        }
        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.isRepeated(i % 2 == 0 ? nik(i) : words(i))).isTrue();
        }
        assertThat(seen.compared()).isEqualTo(400_000);
    }

    @Test
    void tellsNumbersApart_byTheirLeadingZeros() {
        SeenIdentifiers seen = new SeenIdentifiers(1);
        assertThat(List.of("", "0", "00", "1", "01", "000000000000000000", "0000000000000000000"))
                .noneMatch(seen::isRepeated)
                .allMatch(seen::isRepeated);
    }

    /** A numbers' fingerprint is a permutation: a value that was never there is never taken for a repeated one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 50_000})
    void isNeverWrong_howeverManyThereAre(int room) throws ReflectiveOperationException {
        SeenIdentifiers seen = new SeenIdentifiers(room);
        for (int i = 0; i < 300_000; i++) {
            assertThat(seen.isRepeated(nik(i))).isFalse();
        }
        assertThat(table(seen).length).isLessThanOrEqualTo(Math.max(1 << 10, 2 * Integer.highestOneBit(room * 6 / 5)));
        assertThat(seen.compared()).isLessThan(300_000);
    }

    /** Beyond its room it still finds what is repeated often: of 100,000 the share that is compared. */
    @Test
    void findsAPart_beyondItsRoom() {
        SeenIdentifiers seen = new SeenIdentifiers(20_000, null);
        for (int i = 0; i < 100_000; i++) {
            seen.isRepeated(nik(i));
        }
        long before = seen.compared();
        int found = 0;
        for (int i = 0; i < 100_000; i++) {
            found += seen.isRepeated(nik(i)) ? 1 : 0;
        }
        assertThat(found).isEqualTo((int) (seen.compared() - before)).isBetween(20_000, 30_000);
    }

    @Test
    void drawsItsKeyAnew_forEachFile() throws ReflectiveOperationException {
        Set<Long> fingerprints = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            SeenIdentifiers seen = new SeenIdentifiers(1);
            seen.isRepeated(nik(1));
            for (long slot : table(seen)) {
                if (slot != 0) {
                    fingerprints.add(slot);
                }
            }
        }
        assertThat(fingerprints).hasSize(20).doesNotContain(3374000000000001L, 13374000000000001L);
    }

    @Test
    void wipes_theTableAndItsKey() throws ReflectiveOperationException {
        SeenIdentifiers seen = new SeenIdentifiers(5_000, new SecureRandom());
        List<long[]> tables = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            seen.isRepeated(nik(i));
            if (tables.isEmpty() || tables.get(tables.size() - 1) != table(seen)) {
                tables.add(table(seen));
            }
        }
        assertThat(tables).hasSizeGreaterThan(2);
        seen.wipe();
        assertThat(tables).allSatisfy(table -> assertThat(table).containsOnly(0));
        for (String key : List.of("first", "second")) {
            Field field = SeenIdentifiers.class.getDeclaredField(key);
            field.setAccessible(true);
            assertThat(field.getLong(seen)).isZero();
        }
    }
}
