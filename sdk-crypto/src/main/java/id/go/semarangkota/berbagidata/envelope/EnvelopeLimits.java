package id.go.semarangkota.berbagidata.envelope;

/**
 * How large a package may be before it is refused.
 *
 * @param maxEnvelopeBytes the envelope, at most 1 MiB by the format
 * @param maxRecipients recipients of one envelope, at most 64 by the format
 * @param maxBodyBytes the sealed body
 */
public record EnvelopeLimits(int maxEnvelopeBytes, int maxRecipients, long maxBodyBytes) {
    /** What the format allows: 1 MiB, 64 recipients, any body. */
    public static final EnvelopeLimits DEFAULTS = new EnvelopeLimits(1024 * 1024, 64, Long.MAX_VALUE);

    /**
     * Checks the numbers.
     *
     * @param maxEnvelopeBytes the envelope, at most 1 MiB by the format
     * @param maxRecipients recipients of one envelope, at most 64 by the format
     * @param maxBodyBytes the sealed body
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public EnvelopeLimits {
        if (maxEnvelopeBytes < 1 || maxEnvelopeBytes > 1024 * 1024) {
            throw new IllegalArgumentException("maxEnvelopeBytes");
        }
        if (maxRecipients < 1 || maxRecipients > 64) {
            throw new IllegalArgumentException("maxRecipients");
        }
        if (maxBodyBytes < 1) {
            throw new IllegalArgumentException("maxBodyBytes");
        }
    }
}
