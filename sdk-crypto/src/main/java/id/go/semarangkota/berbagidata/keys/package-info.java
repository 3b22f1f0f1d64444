/**
 * Keys as handles and operations.
 *
 * <p>{@link KeyProvider} is what the rest of the SDK works with: it unwraps, agrees and signs, and never hands out a
 * private key. {@link Keystore} is the provider over keys of this process (PKCS #12, JWK, generated); a KMS or a token is
 * another implementation of the same few operations. Every key has an identifier (its RFC 7638 thumbprint), the
 * algorithms that it is bound to, a validity and a state.
 *
 * <p>Losing a private key loses the data that was sealed to it: nobody else can open it. Keep a backup of every keystore.
 */
package id.go.semarangkota.berbagidata.keys;
