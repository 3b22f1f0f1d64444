package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;

/**
 * What became of one record of a file.
 *
 * @param <T> the record class
 */
public sealed interface Outcome<T extends Record> {
    /**
     * Where the record stands.
     *
     * @return its number and the line on which it begins; column 0
     */
    Position position();

    /**
     * A record without errors.
     *
     * <p>Sensitivity: holds the record; {@code toString} does not tell it.
     *
     * @param record the record
     * @param warnings what travels with it, in order of fields; copied
     * @param position its number and the line on which it begins
     * @param <T> the record class
     */
    record Accepted<T extends Record>(T record, List<Violation> warnings, Position position) implements Outcome<T> {
        /** Copies the list. */
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String toString() {
            return "Accepted[" + position + ", " + warnings.size() + " warnings]";
        }
    }

    /**
     * A record that was not taken. Its content is not kept here: it goes to the {@link Quarantine}, if there is one.
     *
     * @param violations every rule that it breaks, warnings included, in order of fields; copied
     * @param position its number and the line on which it begins
     * @param <T> the record class
     */
    record Rejected<T extends Record>(List<Violation> violations, Position position) implements Outcome<T> {
        /** Copies the list. */
        public Rejected {
            violations = List.copyOf(violations);
        }
    }
}
