package id.go.semarangkota.berbagidata.json;

/**
 * How large a JSON document may be.
 *
 * @param maxBytes the whole document, in bytes
 * @param maxDepth nesting of objects and arrays
 * @param maxTokens tokens in all
 * @param maxStringLength one string, in characters
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxTokens, int maxStringLength) {
    /** For headers, manifests, keys and statements: 64 KiB, depth 8. */
    public static final JsonLimits SMALL = new JsonLimits(64 * 1024, 8, 4096, 32 * 1024);

    /**
     * Checks the numbers.
     *
     * @param maxBytes the whole document, in bytes
     * @param maxDepth nesting of objects and arrays
     * @param maxTokens tokens in all
     * @param maxStringLength one string, in characters
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public JsonLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxTokens < 1 || maxStringLength < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
