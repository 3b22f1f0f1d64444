package id.go.semarangkota.berbagidata.padanan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Brings a name into its normal form: capital letters without accents, words divided by one space, no titles, no punctuation, one spelling
 * for Muhammad. A name is one text of one or more words; it is never divided into first and last.
 */
final class NameForm {
    /** Bytes of a normal form, at most. */
    static final int MAX_BYTES = 250;

    private static final byte[] NONE = {};
    private static final int MAX_UNITS = 200;
    private static final String APOSTROPHES = "'`\u00B4\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u2032\uFF07";

    /** What stands between two gaps: one part, or several joined by dots. */
    private record Word(String joined, List<String> parts, boolean marked) {}

    private final List<Word> words = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private boolean dotted;
    private boolean behindComma;

    private NameForm() {}

    /** What stands for "no usable name": no bytes. */
    static byte[] none() {
        return NONE;
    }

    /** The normal form in UTF-8; {@link #none()} if the name is absent, says that nobody knows it, or is longer than any name. */
    static byte[] of(@Nullable String name) {
        if (name == null || name.length() > MAX_UNITS) {
            return NONE;
        }
        String text = isNormal(name) ? name : normalized(name);
        byte[] bytes = TitleWords.isNoName(text) ? NONE : text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > MAX_BYTES ? NONE : bytes;
    }

    /** Whether the name is in normal form as it stands, as most of a register are. */
    private static boolean isNormal(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (c == ' ') {
                if (i == start || TitleWords.isSpecial(name.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            } else if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static String normalized(String name) {
        NameForm form = new NameForm();
        form.divide(Normalizer.normalize(name, Normalizer.Form.NFD));
        form.dropTitles();
        return form.text();
    }

    private void divide(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (!isIgnored(c)) {
                take(c);
            }
        }
        endWord();
    }

    private void take(int c) {
        if (Character.isLetterOrDigit(c)) {
            part.appendCodePoint(Character.toUpperCase(c));
        } else if (c == '.') {
            endPart();
            dotted = true;
        } else {
            endWord();
            behindComma |= c == ',';
        }
    }

    private static boolean isIgnored(int c) {
        if (c >= 'A' && c <= 'Z') {
            return false;
        }
        int type = Character.getType(c);
        return APOSTROPHES.indexOf(c) >= 0
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private void endPart() {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** Parts that make a title together are one word, others are words of their own. */
    private void endWord() {
        endPart();
        boolean marked = dotted || behindComma;
        String joined = String.join("", parts);
        if (parts.size() > 1 && !TitleWords.isTitle(joined)) {
            parts.forEach(each -> words.add(new Word(each, List.of(each), marked)));
        } else if (!parts.isEmpty()) {
            words.add(new Word(joined, List.copyOf(parts), marked));
        }
        parts.clear();
        dotted = false;
    }

    /** Titles go, but the last word that is left stays, whatever it is. */
    private void dropTitles() {
        while (words.size() > 1 && TitleWords.isBefore(words.get(0).joined())) {
            words.remove(0);
        }
        int behind = titleBehind();
        while (behind > 0) {
            words.subList(words.size() - behind, words.size()).clear();
            behind = titleBehind();
        }
    }

    /** How many words at the end are a title: one, two (S. Pd) or none. */
    private int titleBehind() {
        int size = words.size();
        if (size < 2) {
            return 0;
        }
        Word last = words.get(size - 1);
        if (TitleWords.isBehind(last.joined(), last.marked())) {
            return 1;
        }
        Word before = words.get(size - 2);
        boolean two = size > 2
                && before.marked()
                && before.joined().length() <= 2
                && TitleWords.isBehind(before.joined() + last.joined(), true);
        return two ? 2 : 0;
    }

    private String text() {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && i < words.size() - 1 && TitleWords.isSonOrDaughter(word.joined())) {
                text.add(Skeleton.OFFSPRING);
            } else {
                word.parts().forEach(each -> text.add(TitleWords.usual(each)));
            }
        }
        return text.toString();
    }
}
