/**
 * JSON as plain values: strict reading, canonical writing.
 *
 * <p>Not exported. A tree is made of {@link java.util.Map} (in the order of the document), {@link java.util.List}, {@link String},
 * {@link Long}, {@link Boolean}, {@link JsonNumeral} for any other number, and {@link JsonNull}.
 */
package id.go.semarangkota.berbagidata.jsontree;
