package id.go.semarangkota.berbagidata.standard;

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
    NONE
}
