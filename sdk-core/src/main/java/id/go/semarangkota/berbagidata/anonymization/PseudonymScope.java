package id.go.semarangkota.berbagidata.anonymization;

/**
 * What a pseudonym belongs to: within one scope equal values have equal tokens, and across scopes nothing can be joined.
 *
 * @param keyReference the name of the key
 * @param purpose the purpose of the policy
 * @param recipient the recipient of the policy
 * @param field the full wire name of the field, such as {@code NIK}
 */
public record PseudonymScope(String keyReference, String purpose, String recipient, String field) {}
