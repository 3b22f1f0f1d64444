/**
 * Health (<em>kesehatan</em>): cases of communicable diseases, health facilities, their identifiers and code lists.
 *
 * <p>{@link id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit} and
 * {@link id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan} carry what was said, good or bad; they are judged by a
 * {@link id.go.semarangkota.berbagidata.validation.RecordValidator}. {@code KodeIcd10}, {@code NomorBpjs} and {@code MingguEpidemiologi}
 * are for computing: they exist only well-formed.
 */
package id.go.semarangkota.berbagidata.kesehatan;
