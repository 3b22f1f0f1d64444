package id.go.semarangkota.berbagidata.pertukaran.wire;

/**
 * How large a document of the exchange may be before reading stops with {@link WireFormatException.Code#LIMIT}.
 *
 * @param maxBytes length in bytes, from 1
 * @param maxDepth levels of nesting, from 1
 * @param maxTokens names, values and brackets together, from 1
 */
public record WireLimits(int maxBytes, int maxDepth, int maxTokens) {
    /** Room for the largest document of the contract: 4 MiB, 16 levels, 200,000 tokens. */
    public static final WireLimits DEFAULT = new WireLimits(4 << 20, 16, 200_000);

    /**
     * Checks the bounds.
     *
     * @param maxBytes length in bytes, from 1
     * @param maxDepth levels of nesting, from 1
     * @param maxTokens names, values and brackets together, from 1
     */
    public WireLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxTokens < 1) {
            throw new IllegalArgumentException("maxBytes, maxDepth, maxTokens: must be at least 1");
        }
    }
}
