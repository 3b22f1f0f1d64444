package id.go.semarangkota.berbagidata.testkit.data;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reader must find in a {@link BerkasSiak}. Immutable and thread-safe.
 *
 * @param rows how many rows there are, the header not counted
 * @param accepted how many of them must be accepted, with or without warnings
 * @param rejectedByDamage how many must be rejected, by what is wrong with them; copied
 */
public record Expectation(long rows, long accepted, SortedMap<Damage, Long> rejectedByDamage) {
    /**
     * Copies the map.
     *
     * @param rows how many rows there are, the header not counted
     * @param accepted how many of them must be accepted, with or without warnings
     * @param rejectedByDamage how many must be rejected, by what is wrong with them; copied
     */
    public Expectation {
        rejectedByDamage = Collections.unmodifiableSortedMap(new TreeMap<>(rejectedByDamage));
    }

    /**
     * How many rows must be rejected.
     *
     * @return the rows that are not accepted
     */
    public long rejected() {
        return rows - accepted;
    }

    /**
     * How many rows must be rejected for each rule.
     *
     * @return a new map by identifier of the rule, such as {@code nik.bulan}; without rules that no row breaks
     */
    public SortedMap<String, Long> rejectedByRule() {
        SortedMap<String, Long> byRule = new TreeMap<>();
        rejectedByDamage.forEach(
                (damage, count) -> damage.brokenRules().forEach(rule -> byRule.merge(rule, count, Long::sum)));
        return byRule;
    }
}
