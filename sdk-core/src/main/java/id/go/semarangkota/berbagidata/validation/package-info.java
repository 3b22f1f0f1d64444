/**
 * Judges records: every rule that a record breaks, with rule, field, position, severity and a message in Indonesian and English.
 *
 * <p>Constraints are annotations of Jakarta Validation, so that any provider can check them; {@link RecordValidator} checks the
 * same annotations with the same verdicts, fast enough for bulk data. The package knows no domain.
 */
package id.go.semarangkota.berbagidata.validation;
