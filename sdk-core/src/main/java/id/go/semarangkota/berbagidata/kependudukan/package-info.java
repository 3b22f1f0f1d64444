/**
 * Population administration (<em>kependudukan</em>): residents, their identifiers and code lists.
 *
 * <p>{@link id.go.semarangkota.berbagidata.kependudukan.Penduduk} carries what was said, good or bad; it is judged by a
 * {@link id.go.semarangkota.berbagidata.validation.RecordValidator}. {@code Nik} and
 * {@code NomorKk} are for computing: they exist only well-formed.
 */
package id.go.semarangkota.berbagidata.kependudukan;
