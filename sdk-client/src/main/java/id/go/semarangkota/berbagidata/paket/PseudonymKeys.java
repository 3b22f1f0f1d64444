package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.anonymization.PseudonymScope;
import id.go.semarangkota.berbagidata.anonymization.Pseudonymizer;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.pseudonym.Pseudonyms;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gives the keys to the pseudonyms that a policy names by reference.
 *
 * <p>Two recipients, purposes, fields or keys never give tokens that can be joined. Thread-safe; the keys stay the caller's, who
 * closes them.
 */
public final class PseudonymKeys implements Pseudonymizer {
    private final Map<String, SecretBytes> keys;

    private PseudonymKeys(Map<String, SecretBytes> keys) {
        this.keys = keys;
    }

    /**
     * Takes keys.
     *
     * @param keys at least 32 random bytes each, by the reference that policies use, such as {@code pseudonim-2026}; the map is
     *     copied, the keys are not
     * @return the keys
     */
    public static PseudonymKeys of(Map<String, SecretBytes> keys) {
        return new PseudonymKeys(Map.copyOf(keys));
    }

    /**
     * The tokenizer of a scope.
     *
     * @throws IllegalArgumentException if there is no key of that name
     */
    @Override
    public UnaryOperator<String> bind(PseudonymScope scope) {
        SecretBytes key = keys.get(scope.keyReference());
        if (key == null) {
            throw new IllegalArgumentException("No pseudonym key is named " + scope.keyReference());
        }
        return Pseudonyms.keyedBy(key)
                .purpose(scope.purpose())
                .recipient(scope.recipient())
                .field(scope.field())
                .keyVersion(scope.keyReference())
                .build()::of;
    }

    @Override
    public String toString() {
        return "PseudonymKeys" + keys.keySet();
    }
}
