package id.go.semarangkota.berbagidata.pajak;

import java.util.Objects;

/** How identifiers are written: digits only, or as people print them. */
final class Spelling {
    /** Stands for a digit in a form. */
    private static final char DIGIT = '0';

    private Spelling() {}

    /** The digits of a text that has exactly the form; any other text as it is. Nothing is repaired. */
    static String digits(String text, String form) {
        Objects.requireNonNull(text, "text");
        if (text.length() != form.length()) {
            return text;
        }
        StringBuilder digits = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) != DIGIT) {
                if (c != form.charAt(i)) {
                    return text;
                }
            } else if (c < '0' || c > '9') {
                return text;
            } else {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
