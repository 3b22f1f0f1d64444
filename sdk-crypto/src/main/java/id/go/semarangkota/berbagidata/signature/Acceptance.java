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
 * A recipient's answer to a dispatch: this package has arrived whole and was opened.
 *
 * <p>Its bytes are canonical JSON: {@code v} = 1, {@code jti}, {@code dsp} (the dispatch's {@code jti}), {@code from} (the
 * recipient), {@code to} (the sender), {@code iat}, and {@code ctx}, {@code e} and {@code b} as in the dispatch. The
 * signature travels beside them as a detached JWS of type {@value #TYPE}.
 *
 * @param id identifies the statement ({@code jti})
 * @param dispatchId the dispatch that is answered
 * @param recipient the agency that accepts
 * @param issuedAt when, cut to the second
 * @param context the package's context, with this recipient alone and without expiry
 * @param digests the package's sealed parts, as they arrived
 */
public record Acceptance(
        String id,
        String dispatchId,
        String recipient,
        Instant issuedAt,
        EnvelopeContext context,
        SealedDigests digests) {
    /** The {@code typ} of its signature. */
    public static final String TYPE = "sdx-acceptance+jws";

    private static final Set<String> MEMBERS = Set.of("v", "jti", "dsp", "from", "to", "iat", "ctx", "e", "b");

    /**
     * Cuts the instant and drops expiry and other recipients.
     *
     * @param id identifies the statement ({@code jti})
     * @param dispatchId the dispatch that is answered
     * @param recipient the agency that accepts
     * @param issuedAt when, cut to the second
     * @param context the package's context, with this recipient alone and without expiry
     * @param digests the package's sealed parts, as they arrived
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public Acceptance {
        Objects.requireNonNull(digests, "digests");
        if (id.isBlank() || dispatchId.isBlank()) {
            throw new IllegalArgumentException("id");
        }
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        context = StatementJson.forRecipient(context, recipient);
    }

    /**
     * Accepts what a dispatch announced.
     *
     * @param dispatch the verified dispatch
     * @param recipient the accepting agency, one of the dispatch's recipients
     * @param found the digests of what was opened, which must be the dispatch's
     * @param clock tells when
     * @return a statement with a new identifier
     */
    public static Acceptance of(Dispatch dispatch, String recipient, SealedDigests found, Clock clock) {
        if (!dispatch.recipients().contains(recipient)) {
            throw new IllegalArgumentException("recipient");
        }
        if (!dispatch.digests().equals(found)) {
            throw new IllegalArgumentException("found: not what the dispatch announced");
        }
        return new Acceptance(
                UUID.randomUUID().toString(), dispatch.id(), recipient, clock.instant(), dispatch.context(), found);
    }

    /**
     * Reads and verifies a statement.
     *
     * @param json its bytes, exactly as they were signed
     * @param jws its signature
     * @param recipient the keys of the recipient whom the caller expects
     * @return the statement
     * @throws SignatureRefusedException if signature or statement are not accepted
     */
    public static Acceptance verify(byte[] json, String jws, JwsVerifier recipient) throws SignatureRefusedException {
        recipient.verifyDetached(jws, json, TYPE);
        return parse(json);
    }

    /**
     * Reads a statement that somebody else has verified.
     *
     * @param json its bytes
     * @return the statement
     * @throws SignatureRefusedException if the bytes are not a statement of this format
     */
    public static Acceptance parse(byte[] json) throws SignatureRefusedException {
        try {
            JsonObject object = StatementJson.read(json, MEMBERS);
            String recipient = object.string("from");
            EnvelopeContext context = StatementJson.context(object, List.of(recipient));
            if (!context.sender().equals(object.string("to"))) {
                throw new SignatureRefusedException(Reason.MALFORMED);
            }
            return new Acceptance(
                    object.string("jti"),
                    object.string("dsp"),
                    recipient,
                    StatementJson.instant(object),
                    context,
                    StatementJson.digests(object));
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
                .put("dsp", dispatchId)
                .put("from", recipient)
                .put("to", context.sender())
                .put("iat", issuedAt.getEpochSecond())
                .build()
                .toCanonical();
    }

    /**
     * Signs.
     *
     * @param signer the recipient's key
     * @return the detached JWS
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key may not sign
     */
    public String sign(JwsSigner signer) throws IOException, KeyRefusedException {
        return signer.signDetached(toJson(), TYPE);
    }

    /**
     * Tells whether this is an answer to a dispatch.
     *
     * @param dispatch what was sent
     * @return true if identifier, context and digests are the dispatch's and the recipient is one of its recipients
     */
    public boolean answers(Dispatch dispatch) {
        return dispatchId.equals(dispatch.id())
                && dispatch.recipients().contains(recipient)
                && context.equals(StatementJson.forRecipient(dispatch.context(), recipient))
                && digests.equals(dispatch.digests());
    }

    /**
     * The sender to whom the answer goes.
     *
     * @return the agency that sealed
     */
    public String sender() {
        return context.sender();
    }
}
