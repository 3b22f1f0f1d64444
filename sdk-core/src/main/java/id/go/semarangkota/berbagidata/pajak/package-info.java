/**
 * Local taxes (<em>pajak daerah</em>): taxpayers, objects of property tax, assessments and payments, their identifiers and code lists.
 *
 * <p>The records carry what was said, good or bad; they are judged by a {@link id.go.semarangkota.berbagidata.validation.RecordValidator}.
 * {@code Npwp}, {@code Nitku}, {@code Npwpd} and {@code Nop} are for computing: they exist only well-formed. The calculators take every rate
 * and threshold from their caller: no city's are here.
 */
package id.go.semarangkota.berbagidata.pajak;
