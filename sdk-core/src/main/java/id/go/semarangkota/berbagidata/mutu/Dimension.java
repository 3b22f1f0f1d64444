package id.go.semarangkota.berbagidata.mutu;

/** A dimension of data quality. */
public enum Dimension {
    /** Completeness (<em>kelengkapan</em>): a value is there. */
    COMPLETENESS,
    /** Validity (<em>keabsahan</em>): a value that is there keeps the rules on its field. */
    VALIDITY,
    /** Uniqueness (<em>keunikan</em>): the identifier of a record does not stand on another. */
    UNIQUENESS,
    /** Consistency (<em>konsistensi</em>): no rule over several fields, an error or a warning, is broken. */
    CONSISTENCY,
    /** Timeliness (<em>kemutakhiran</em>): a date is no older than a year of 366 days at the reference date. */
    TIMELINESS
}
