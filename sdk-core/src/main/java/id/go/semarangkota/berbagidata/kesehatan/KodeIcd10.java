package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.KodeIcd10Check;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed code of ICD-10 (<em>kode ICD-10</em>), version 2010, the classification of diseases: {@code A91}, {@code A00.1}.
 *
 * <p>Well-formed is not in the classification: no list of codes is carried here. Immutable and thread-safe. A code alone is no personal
 * data; beside a person it is health data. Source: WHO ICD-10, version 2010, which SATUSEHAT validates against.
 *
 * @param value the code in canonical form: a capital letter, two digits and perhaps a dot with one or two digits more
 */
public record KodeIcd10(@JsonValue String value) {
    private static final KodeIcd10Check CHECK = new KodeIcd10Check();
    private static final int CATEGORY = 3;

    /**
     * Checks the canonical form.
     *
     * @throws IllegalArgumentException if the text is not in canonical form; the message is the broken rule's sentence
     */
    public KodeIcd10 {
        CHECK.require(value);
    }

    /**
     * Reads a code as systems write it: without the dot ({@code A001}), with a small letter, with the dagger or asterisk behind it.
     *
     * @param text the code, nothing else
     * @return the code in canonical form
     * @throws IllegalArgumentException if the text is no well-formed code; the message is the broken rule's sentence
     */
    @JsonCreator
    public static KodeIcd10 parse(String text) {
        return new KodeIcd10(canonical(text));
    }

    /**
     * Whether a text can be read as a code. Allocates nothing if it is canonical.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && (CHECK.check(text) == null || CHECK.check(canonical(text.toString())) == null);
    }

    static boolean isCanonical(String text) {
        return CHECK.check(text) == null;
    }

    private static String canonical(String text) {
        int end = text.length();
        while (end > CATEGORY && (text.charAt(end - 1) == '\u2020' || text.charAt(end - 1) == '*')) {
            end--;
        }
        if (end < CATEGORY) {
            return text;
        }
        char first = text.charAt(0);
        char letter = first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') : first;
        boolean dotless = end > CATEGORY && text.charAt(CATEGORY) != '.';
        return letter + text.substring(1, CATEGORY) + (dotless ? "." : "") + text.substring(CATEGORY, end);
    }

    /**
     * The category (<em>kategori</em>): the first three characters.
     *
     * @return such as {@code A00} of {@code A00.1}
     */
    public String kategori() {
        return value.substring(0, CATEGORY);
    }

    /**
     * The chapter (<em>bab</em>) that the code stands in.
     *
     * @return empty if no chapter spans the category, which therefore does not exist
     */
    public Optional<BabIcd10> bab() {
        return Optional.ofNullable(BabIcd10.orNull(value));
    }

    /**
     * The code as it travels.
     *
     * @return such as {@code A00.1}
     */
    @Override
    public String toString() {
        return value;
    }
}
