package id.go.semarangkota.berbagidata.jsontree;

/**
 * How large a document may be before reading stops.
 *
 * @param maxBytes length of the document in bytes, at least 1
 * @param maxDepth levels of nesting, at least 1
 * @param maxTokens names, values and brackets together, at least 1
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxTokens) {}
