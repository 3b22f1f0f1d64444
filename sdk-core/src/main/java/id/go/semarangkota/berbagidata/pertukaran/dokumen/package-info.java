/**
 * The five documents of the procedure, made from the events of a case: typed values, and letters that print on A4.
 *
 * <p>{@link id.go.semarangkota.berbagidata.pertukaran.dokumen.Perkara} reads the events; each document is a record of what the letter
 * says, and {@link id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen#html()} the letter itself, in Indonesian. A letter never
 * says what the log does not.
 */
package id.go.semarangkota.berbagidata.pertukaran.dokumen;
