/**
 * Pseudonyms that only the holder of a key can make: HMAC-SHA-256 under a key of their own for each purpose, recipient, field
 * and key version.
 */
package id.go.semarangkota.berbagidata.pseudonym;
