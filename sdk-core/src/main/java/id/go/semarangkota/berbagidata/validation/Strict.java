package id.go.semarangkota.berbagidata.validation;

import jakarta.validation.groups.Default;

/**
 * The group of Jakarta Validation for strict intake (<em>penerimaan ketat</em>): a constraint that names it holds there only.
 *
 * <p>Without it, constraints of the default group hold and warnings travel with a record. In strict intake those hold too, and of a
 * record whose {@link ConsistentRecord} names this group, as those of the standard do, a warning is an error. It is meant for
 * records that can still be corrected where they are entered; a register's stock holds warnings that are nobody's mistake. Choose it by
 * {@link RecordValidator#strict()}, {@code RecordReader.Builder.strict()} or, for a provider, {@code validate(bean, Strict.class)}.
 */
public interface Strict extends Default {}
