/**
 * Sealed packages: one content for one or more agencies, bound to dataset, purpose and sender.
 *
 * <p>Start with {@link Sealer} and {@link Opener}. The format, so that any language can open what this package writes:
 *
 * <p><b>Envelope (E).</b> A JWE in General JSON serialization (RFC 7516), at most 1 MiB, 1 to 64 recipients, members
 * {@code protected}, {@code recipients}, {@code iv}, {@code ciphertext}, {@code tag} and no others. The protected header is
 * canonical JSON (RFC 8785) with exactly
 * <ul>
 * <li>{@code enc}: {@code A256GCM};
 * <li>{@code typ}: {@code sdx-stream+jwe};
 * <li>{@code cty}: the media type of the content;
 * <li>{@code kc}: base64url of HKDF-Expand-SHA-256(content key, {@code sdx/v1 kc}, 32), a commitment to the content key;
 * <li>{@code sdx}: {@code v} = 1, {@code id}, {@code ds} dataset, {@code pur} purpose, {@code from} sender, {@code to}
 * recipients' names, {@code iat} and optionally {@code exp} in seconds since 1970.
 * </ul>
 * Each recipient's header has {@code alg} ({@code RSA-OAEP-256}, {@code ECDH-ES+A256KW} or {@code A256KW}) and {@code kid}
 * (RFC 7638 thumbprint of the key, or {@code x5t#S256} of its certificate, 32 bytes in base64url); with
 * {@code ECDH-ES+A256KW} also {@code epk}, {@code apu} = base64url of the sender's name and {@code apv} = base64url of the
 * recipient's name. Drafts that an {@link EnvelopePolicy} permits are described in the format's page. All base64url is without padding and without spare bits.
 *
 * <p><b>Manifest (M)</b>, the plaintext of (E): a JSON object with {@code v} = 1, {@code alg} =
 * {@code C2SP-Cobblestone-256}, {@code k} = the 32-byte stream key in base64url, {@code ctx} = an object with exactly
 * {@code id}, {@code ds}, {@code pur}, {@code from}, {@code iat}, {@code cty} and {@code schema}, equal to the header where
 * both have them, and optionally {@code len} and {@code sha512} of the content.
 *
 * <p><b>Body (B).</b> C2SP chunked encryption, instantiation Cobblestone-256. With context = {@code sdx/v1 body}, a zero
 * byte, and the canonical JSON of {@code ctx}:
 * <pre>
 * AEAD key (32) || base nonce (12) || commitment (32) = HKDF-Expand-SHA-512(k,
 *     "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM" || 00 || salt || context, 76)
 * body = salt (24) || commitment (32) || chunks
 * </pre>
 * Chunks hold 16384 bytes each and the last always fewer, perhaps none; each is AES-256-GCM with nonce = base nonce XOR chunk
 * number (big-endian), no associated data, followed by its 16-byte tag. Byte i of the content is at 56 + (i / 16384) * 16400 +
 * i mod 16384.
 *
 * <p><b>Single file</b> ({@code .sdx}): {@code SDX1}, one byte 01, three bytes 00, the length of (E) as four bytes
 * big-endian, (E), (B).
 *
 * <p>A body does not name recipients: adding one later is a new envelope over the same body ({@link Rewrapper}). Removing one only stops future
 * copies; whoever could open a package can have kept its key.
 */
package id.go.semarangkota.berbagidata.envelope;
