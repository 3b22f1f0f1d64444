package id.go.semarangkota.berbagidata.format.source;

/**
 * The sizes at which a source gives up.
 *
 * @param recordLength most characters of a record
 * @param cellLength most characters of a cell
 * @param columns most columns
 * @param nesting most levels of objects and arrays, the record being the first
 */
public record SourceLimits(int recordLength, int cellLength, int columns, int nesting) {}
