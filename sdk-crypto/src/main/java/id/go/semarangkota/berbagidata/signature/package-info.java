/**
 * Detached signatures (JWS, RFC 7515), and the two statements that the exchange signs with them.
 *
 * <p>{@link JwsSigner} and {@link JwsVerifier} work on bytes. {@link Dispatch} is what a sender signs of a package and
 * {@link Acceptance} what a recipient answers: both name the package by the SHA-256 of its sealed parts, so that an auditor
 * verifies them without any key to the content.
 */
package id.go.semarangkota.berbagidata.signature;
