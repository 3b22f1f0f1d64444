package id.go.semarangkota.berbagidata.anonymization;

import java.util.function.UnaryOperator;

/**
 * Makes keyed pseudonyms; the one place where anonymization meets a key.
 *
 * <p>Implementations derive a key of its own from the referenced key and all parts of the scope (HMAC-SHA-256 or as strong; an
 * unkeyed hash of a NIK is undone in seconds) and give tokens of at least 64 bits, 128 by default. The client module binds this to
 * the pseudonyms of the crypto module.
 */
@FunctionalInterface
public interface Pseudonymizer {
    /**
     * The tokenizer of a scope; asked once for each pseudonymized field when an {@link Anonymizer} is made.
     *
     * @param scope key reference, purpose, recipient and field, each of which must change the token
     * @return a function from a value to its token: deterministic, thread-safe, never null, at least 11 characters that do not hold
     *     the value; its exceptions do not hold the value either
     * @throws RuntimeException if there is no such key, of the kind that the implementation documents
     */
    UnaryOperator<String> bind(PseudonymScope scope);
}
