/**
 * Decides and does what happens to each field before a record leaves an agency.
 *
 * <p>An {@link AnonymizationPolicy} is written and reviewed by people; an {@link AnonymizationPlan} says what it means for a dataset
 * and refuses what would not protect; an {@link Anonymizer} does it, record by record. A field that the policy does not name is
 * dropped. No key is held here: a pseudonym names its key, and a {@link Pseudonymizer} knows it. There is no unkeyed hash of an
 * identifier anywhere. The package knows no domain; it reads the one description of each field.
 */
package id.go.semarangkota.berbagidata.anonymization;
