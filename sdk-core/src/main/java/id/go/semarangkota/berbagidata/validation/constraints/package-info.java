/**
 * Constraints on identifiers and other texts of the standard, as annotations of Jakarta Validation.
 *
 * <p>They work on a vendor's own classes with any provider, and in bulk through
 * {@link id.go.semarangkota.berbagidata.validation.RecordValidator}. Each broken rule has an identifier and a sentence of its own.
 * Well-formed is not issued: only the register knows whether an identifier exists.
 */
package id.go.semarangkota.berbagidata.validation.constraints;
