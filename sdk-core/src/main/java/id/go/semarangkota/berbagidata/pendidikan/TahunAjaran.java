package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.TahunAjaranCheck;
import org.jspecify.annotations.Nullable;

/**
 * A school year (<em>tahun ajaran</em>), such as {@code 2026/2027}.
 *
 * <p>On which day it begins is not said here. Immutable and thread-safe; not personal.
 *
 * @param awal the year in which it begins, 0 to 9998
 */
public record TahunAjaran(int awal) implements Comparable<TahunAjaran> {
    private static final TahunAjaranCheck CHECK = new TahunAjaranCheck();
    private static final int LAST_YEAR = 9998;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public TahunAjaran {
        if (awal < 0 || awal > LAST_YEAR) {
            throw new IllegalArgumentException("awal must be 0 to 9998");
        }
    }

    /**
     * Reads a school year.
     *
     * @param text two years of four digits with a slash between them, nothing else
     * @return the school year
     * @throws IllegalArgumentException if the text is no well-formed school year; the message is the broken rule's sentence
     */
    @JsonCreator
    public static TahunAjaran parse(String text) {
        CHECK.require(text);
        return new TahunAjaran(Integer.parseInt(text, 0, 4, 10));
    }

    /**
     * Whether a text is a well-formed school year. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * The year in which it ends.
     *
     * @return the year after {@link #awal()}
     */
    public int akhir() {
        return awal + 1;
    }

    @Override
    public int compareTo(TahunAjaran other) {
        return Integer.compare(awal, other.awal);
    }

    /**
     * The school year as it travels.
     *
     * @return such as {@code 2026/2027}
     */
    @JsonValue
    @Override
    public String toString() {
        return digits(awal) + "/" + digits(akhir());
    }

    private static String digits(int year) {
        return Integer.toString(year + 10_000).substring(1);
    }
}
