package id.go.semarangkota.berbagidata.pertukaran;

/** In which role (peran) somebody acts on a case. */
public enum Peran {
    /** The agency that asks for data: submits, clarifies, cancels, confirms or disputes. */
    PEMINTA,
    /** The agency that owns the data: verifies, prepares, publishes, revokes. */
    PEMILIK,
    /** The walidata: facilitates, extends deadlines, revokes, closes, reads metadata and never decrypts. */
    UNIT_PENGELOLA,
    /** The overseer (Inspektorat): reads the audit trail and nothing else. */
    PENGAWAS,
    /** The exchange itself, for what follows from bytes served and limits passed. Nobody can hold this role. */
    SISTEM
}
