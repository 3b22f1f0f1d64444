/**
 * A strict core of JSON Web Encryption (RFC 7516), General JSON serialization. Not exported.
 *
 * <p>It knows headers, key wrapping and content keys, and nothing of datasets or bodies. Everything that is not on a list
 * is refused while parsing, before any private key is touched.
 */
package id.go.semarangkota.berbagidata.envelope.jwe;
