package id.go.semarangkota.berbagidata.standard;

import java.util.List;

/** How a field may identify or hurt the person that a record is about. */
public enum Sensitivity {
    /** Identifies a person by itself, as the NIK or a name does. */
    DIRECT_IDENTIFIER,
    /** Identifies a person together with other fields, as birth date and address do. */
    QUASI_IDENTIFIER,
    /** Says something that may hurt the person once he or she is known. */
    SENSITIVE,
    /** Free text that may hold anything, names and numbers included. */
    FREE_TEXT,
    /** None of the others. */
    NONE;

    private static final List<Sensitivity> STRICTEST_FIRST =
            List.of(DIRECT_IDENTIFIER, FREE_TEXT, SENSITIVE, QUASI_IDENTIFIER, NONE);

    /**
     * The stricter of two, for a field in a part that has a class of its own.
     *
     * @param other another
     * @return the one that leaves less of a value by default
     */
    public Sensitivity stricter(Sensitivity other) {
        return STRICTEST_FIRST.indexOf(this) <= STRICTEST_FIRST.indexOf(other) ? this : other;
    }
}
