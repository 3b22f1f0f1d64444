package id.go.semarangkota.berbagidata.testkit.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link BerkasSiak}: its cells, and whether it is dirty. Immutable and thread-safe. Its data are synthetic; {@code toString}
 * does not tell them all the same.
 */
public final class SiakRow {
    private static final char DELIMITER = ';';

    private final long number;
    private final List<String> cells;
    private final @Nullable Damage damage;

    SiakRow(long number, List<String> cells, @Nullable Damage damage) {
        this.number = number;
        this.cells = List.copyOf(cells);
        this.damage = damage;
    }

    /**
     * The number of the record, as readers count.
     *
     * @return 1 for the first after the header
     */
    public long number() {
        return number;
    }

    /**
     * The cells as they stand in the file, without the quotation marks that CSV asks for.
     *
     * @return one a column, empty where there is no value; more or fewer if the row is damaged so; unmodifiable
     */
    public List<String> cells() {
        return cells;
    }

    /**
     * What is wrong with the row.
     *
     * @return empty if it must be accepted
     */
    public Optional<Damage> damage() {
        return Optional.ofNullable(damage);
    }

    /**
     * The rules for which a reader must reject the row.
     *
     * @return empty if it must be accepted
     */
    public Set<String> brokenRules() {
        return damage == null ? Set.of() : damage.brokenRules();
    }

    /** The row as a line of the file, without its end. */
    String line() {
        StringBuilder line = new StringBuilder(320);
        boolean quotes = damage == null || !damage.isUnquoted();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(DELIMITER);
            }
            String cell = cells.get(i);
            if (quotes && (cell.indexOf(DELIMITER) >= 0 || cell.indexOf('"') >= 0)) {
                line.append('"').append(cell.replace("\"", "\"\"")).append('"');
            } else {
                line.append(cell);
            }
        }
        return line.toString();
    }

    @Override
    public String toString() {
        return "SiakRow[number=" + number + ", damage=" + damage + "]";
    }
}
