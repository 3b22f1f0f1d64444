/**
 * Education (<em>pendidikan</em>): pupils, schools, their identifiers and code lists.
 *
 * <p>{@link id.go.semarangkota.berbagidata.pendidikan.PesertaDidik} and
 * {@link id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan} carry what was said, good or bad; they are judged by a
 * {@link id.go.semarangkota.berbagidata.validation.RecordValidator}. {@code Nisn}, {@code Npsn} and {@code TahunAjaran} are for computing:
 * they exist only well-formed.
 */
package id.go.semarangkota.berbagidata.pendidikan;
