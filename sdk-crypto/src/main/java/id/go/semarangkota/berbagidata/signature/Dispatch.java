package id.go.semarangkota.berbagidata.signature;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.SealedDigests;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A sender's statement: this package, by the digests of its sealed parts, goes to these recipients.
 *
 * <p>Its bytes are canonical JSON: {@code v} = 1, {@code jti}, {@code from}, {@code to}, {@code iat}, {@code ctx} as in the
 * manifest, and {@code e} and {@code b} with {@code sha256} and {@code len} of envelope and body. The signature travels
 * beside them as a detached JWS of type {@value #TYPE}.
 *
 * @param id identifies the statement ({@code jti})
 * @param issuedAt when it was made, cut to the second
 * @param context the package's context; its expiry is left out, since the envelope's digest covers it
 * @param digests the package's sealed parts
 */
public record Dispatch(String id, Instant issuedAt, EnvelopeContext context, SealedDigests digests) {
    /** The {@code typ} of its signature. */
    public static final String TYPE = "sdx-dispatch+jws";

    private static final Set<String> MEMBERS = Set.of("v", "jti", "from", "to", "iat", "ctx", "e", "b");

    /**
     * Cuts the instant and drops the expiry.
     *
     * @param id identifies the statement ({@code jti})
     * @param issuedAt when it was made, cut to the second
     * @param context the package's context; its expiry is left out, since the envelope's digest covers it
     * @param digests the package's sealed parts
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public Dispatch {
        Objects.requireNonNull(digests, "digests");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id");
        }
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        context = StatementJson.withoutExpiry(context);
    }

    /**
     * States that a package was sealed.
     *
     * @param context what the package is
     * @param digests what {@code finish()} gave
     * @param clock tells when
     * @return a statement with a new identifier
     */
    public static Dispatch of(EnvelopeContext context, SealedDigests digests, Clock clock) {
        return new Dispatch(UUID.randomUUID().toString(), clock.instant(), context, digests);
    }

    /**
     * Reads and verifies a statement.
     *
     * @param json its bytes, exactly as they were signed
     * @param jws its signature
     * @param sender the keys of the sender whom the caller expects
     * @return the statement
     * @throws SignatureRefusedException if signature or statement are not accepted
     */
    public static Dispatch verify(byte[] json, String jws, JwsVerifier sender) throws SignatureRefusedException {
        sender.verifyDetached(jws, json, TYPE);
        return parse(json);
    }

    /**
     * Reads a statement that somebody else has verified.
     *
     * @param json its bytes
     * @return the statement
     * @throws SignatureRefusedException if the bytes are not a statement of this format
     */
    public static Dispatch parse(byte[] json) throws SignatureRefusedException {
        try {
            JsonObject object = StatementJson.read(json, MEMBERS);
            EnvelopeContext context = StatementJson.context(object, object.strings("to"));
            if (!context.sender().equals(object.string("from"))) {
                throw new SignatureRefusedException(Reason.MALFORMED);
            }
            return new Dispatch(
                    object.string("jti"), StatementJson.instant(object), context, StatementJson.digests(object));
        } catch (JsonException | IllegalArgumentException e) {
            throw new SignatureRefusedException(Reason.MALFORMED);
        }
    }

    /**
     * The bytes that are signed.
     *
     * @return canonical JSON in UTF-8
     */
    public byte[] toJson() {
        return StatementJson.write(context, digests)
                .put("jti", id)
                .put("from", context.sender())
                .put("to", context.recipients())
                .put("iat", issuedAt.getEpochSecond())
                .build()
                .toCanonical();
    }

    /**
     * Signs.
     *
     * @param signer the sender's key
     * @return the detached JWS
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key may not sign
     */
    public String sign(JwsSigner signer) throws IOException, KeyRefusedException {
        return signer.signDetached(toJson(), TYPE);
    }

    /**
     * Tells whether this statement is about a package that was opened.
     *
     * @param opened the opened package's context
     * @param found the opened package's digests
     * @return true if context and digests are the same
     */
    public boolean describes(EnvelopeContext opened, SealedDigests found) {
        return context.equals(StatementJson.withoutExpiry(opened)) && digests.equals(found);
    }

    /**
     * The sender.
     *
     * @return the agency that sealed and signs
     */
    public String sender() {
        return context.sender();
    }

    /**
     * The recipients.
     *
     * @return the agencies that the package goes to
     */
    public List<String> recipients() {
        return context.recipients();
    }
}
