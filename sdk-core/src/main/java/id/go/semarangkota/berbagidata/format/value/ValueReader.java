package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;

/** Turns the characters of a present cell into a value. Immutable and thread-safe. */
public interface ValueReader {
    /**
     * Converts a cell.
     *
     * @param chars the buffer that holds the cell
     * @param start first character
     * @param end after the last character, greater than start
     * @param kind what the cell was in its source
     * @return the value, or a {@link id.go.semarangkota.berbagidata.validation.Finding} that says why there is none
     */
    Object read(char[] chars, int start, int end, CellKind kind);

    /**
     * A cell as a source without kinds would write it, to be read again from there.
     *
     * @param chars the buffer that holds the cell
     * @param start first character
     * @param end after the last character
     * @param kind what the cell was in its source
     * @return its text
     */
    default String text(char[] chars, int start, int end, CellKind kind) {
        return new String(chars, start, end - start);
    }
}
