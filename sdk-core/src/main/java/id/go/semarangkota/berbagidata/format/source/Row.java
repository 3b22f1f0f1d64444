package id.go.semarangkota.berbagidata.format.source;

import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of cells, as slices of a character buffer that the source owns or fills. One object serves a whole file: its content is
 * valid until the source reads the next row.
 */
public final class Row {
    private static final int SOME = 64;

    private char[] chars = new char[0];
    private int used;
    private int[] starts = new int[SOME];
    private int[] ends = new int[SOME];
    private int[] columns = new int[SOME];
    private int[] lines = new int[SOME];
    private CellKind[] kinds = new CellKind[SOME];
    private int size;
    private long line;
    private boolean apostrophe;
    private @Nullable Finding defect;
    private int defectColumn;

    /** A row without cells. */
    public Row() {
        Arrays.fill(kinds, CellKind.ABSENT);
    }

    /**
     * Empties the row.
     *
     * @param atLine the line on which the row begins
     */
    public void begin(long atLine) {
        line = atLine;
        Arrays.fill(kinds, 0, size, CellKind.ABSENT);
        size = 0;
        used = 0;
        defect = null;
        defectColumn = 0;
        apostrophe = false;
    }

    /**
     * Lends a buffer in which the slices lie.
     *
     * @param buffer the source's own
     */
    public void lend(char[] buffer) {
        chars = buffer;
    }

    /**
     * Adds a slice of the lent buffer as the next cell; its column is its place.
     *
     * @param start first character
     * @param end after the last character
     */
    public void add(int start, int end) {
        if (size == starts.length) {
            grow(size + 1);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = CellKind.TEXT;
        size++;
        columns[size - 1] = size;
    }

    /**
     * Moves all slices, because the source moved its buffer's content.
     *
     * @param distance by how much towards the front
     */
    public void shift(int distance) {
        for (int i = 0; i < size; i++) {
            starts[i] -= distance;
            ends[i] -= distance;
        }
    }

    /**
     * Copies a value into the row's own buffer.
     *
     * @param cell the cell, 0 for the first
     * @param kind what the value is
     * @param from the buffer that holds its characters
     * @param offset the first of them
     * @param length how many
     */
    public void put(int cell, CellKind kind, char[] from, int offset, int length) {
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(used + length, chars.length * 2));
        }
        System.arraycopy(from, offset, chars, used, length);
        if (cell >= starts.length) {
            grow(cell + 1);
        }
        starts[cell] = used;
        used += length;
        ends[cell] = used;
        kinds[cell] = kind;
        size = Math.max(size, cell + 1);
    }

    /**
     * Says where a value stands that was put.
     *
     * @param cell the cell
     * @param atLine its line
     * @param atColumn the character in its line
     */
    public void locate(int cell, long atLine, int atColumn) {
        lines[cell] = (int) (atLine - line);
        columns[cell] = atColumn;
    }

    /**
     * The characters that were put so far.
     *
     * @return their number
     */
    public int used() {
        return used;
    }

    /** Takes out of a cell what is no part of its value. */
    @FunctionalInterface
    public interface Restoration {
        /**
         * Moves the value to the beginning of its cell.
         *
         * @param buffer the buffer
         * @param start first character of the cell
         * @param end after its last character
         * @return where the value ends, at most {@code end}
         */
        int restored(char[] buffer, int start, int end);
    }

    /** Notes that an apostrophe stands somewhere in the row. */
    public void apostrophe() {
        apostrophe = true;
    }

    /**
     * Takes away what guarded the cells against spreadsheets, which an apostrophe did.
     *
     * @param restoration takes it away
     * @param cells how many cells to look at
     */
    public void restore(Restoration restoration, int cells) {
        for (int i = 0; apostrophe && i < Math.min(cells, size); i++) {
            ends[i] = restoration.restored(chars, starts[i], ends[i]);
        }
    }

    /**
     * Takes cells out; those behind them move up and still know where they stood.
     *
     * @param from the first of them
     * @param count how many, as far as there are so many
     */
    public void remove(int from, int count) {
        int next = Math.min(size, from + count);
        int moved = size - next;
        if (moved > 0) {
            System.arraycopy(starts, next, starts, from, moved);
            System.arraycopy(ends, next, ends, from, moved);
            System.arraycopy(columns, next, columns, from, moved);
            System.arraycopy(lines, next, lines, from, moved);
            System.arraycopy(kinds, next, kinds, from, moved);
        }
        truncate(Math.min(size, from + moved));
    }

    private void truncate(int most) {
        while (size > most) {
            size--;
            kinds[size] = CellKind.ABSENT;
        }
    }

    /**
     * Drops empty cells at the end.
     *
     * @param least how many to keep in any case
     */
    public void trimTo(int least) {
        while (size > least && starts[size - 1] == ends[size - 1]) {
            truncate(size - 1);
        }
    }

    private void grow(int atLeast) {
        int old = starts.length;
        int length = Math.max(atLeast, old * 2);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        columns = Arrays.copyOf(columns, length);
        lines = Arrays.copyOf(lines, length);
        kinds = Arrays.copyOf(kinds, length);
        Arrays.fill(kinds, old, length, CellKind.ABSENT);
    }

    /**
     * Notes what is wrong with the row as a whole; the first defect counts.
     *
     * @param finding the rule
     * @param column where, 0 if the whole row is meant
     */
    public void defect(Finding finding, int column) {
        if (defect == null) {
            defect = finding;
            defectColumn = column;
        }
    }

    /**
     * What is wrong with the row as a whole.
     *
     * @return null if it can be converted
     */
    public @Nullable Finding defect() {
        return defect;
    }

    /**
     * Where the defect stands.
     *
     * @return 0 if the whole row is meant
     */
    public int defectColumn() {
        return defectColumn;
    }

    /**
     * The line on which the row begins.
     *
     * @return 1 for the first
     */
    public long line() {
        return line;
    }

    /**
     * The number of cells, absent ones between them included.
     *
     * @return 0 if there is none
     */
    public int size() {
        return size;
    }

    /**
     * The buffer in which the slices lie.
     *
     * @return never to be changed or kept
     */
    public char[] chars() {
        return chars;
    }

    /**
     * Where a cell begins.
     *
     * @param cell 0 for the first
     * @return index into {@link #chars()}
     */
    public int start(int cell) {
        return starts[cell];
    }

    /**
     * Where a cell ends.
     *
     * @param cell 0 for the first
     * @return index into {@link #chars()}, exclusive
     */
    public int end(int cell) {
        return ends[cell];
    }

    /**
     * What a cell is.
     *
     * @param cell 0 for the first, may be beyond the last
     * @return absent beyond the last
     */
    public CellKind kind(int cell) {
        return cell < size ? kinds[cell] : CellKind.ABSENT;
    }

    /**
     * Where a cell stands.
     *
     * @param cell 0 for the first
     * @return number of the column, or of the character in the line; 1 for the first, 0 if absent
     */
    public int column(int cell) {
        return kind(cell) == CellKind.ABSENT ? 0 : columns[cell];
    }

    /**
     * The line of a cell.
     *
     * @param cell 0 for the first
     * @return that of the row if it is absent
     */
    public long line(int cell) {
        return kind(cell) == CellKind.ABSENT ? line : line + lines[cell];
    }

    /**
     * The text of a cell.
     *
     * @param cell 0 for the first
     * @return null if absent
     */
    public @Nullable String text(int cell) {
        return kind(cell) == CellKind.ABSENT ? null : new String(chars, starts[cell], ends[cell] - starts[cell]);
    }
}
