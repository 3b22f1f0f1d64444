package id.go.semarangkota.berbagidata.validation;

/** How much a violation matters. */
public enum Severity {
    /** Rejects the record. */
    ERROR,
    /** Travels with the accepted record. */
    WARNING,
    /** Concerns the whole file, not one record. */
    FILE_FINDING
}
