package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** Looks for characters that no line of clean text holds. Thread-safe. */
public final class CleanTextCheck implements TextCheck<CleanText> {
    /** What stands for bytes that were no text; the two behind it are no characters at all, and XML cannot hold them. */
    private static final char REPLACEMENT = '\uFFFD';

    /** A check; one may be shared. */
    public CleanTextCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return isPrintableAscii(value) ? null : search(value);
    }

    /** Nearly all text is; without an exit from the loop it runs several characters at a time. */
    private static boolean isPrintableAscii(CharSequence value) {
        int length = value.length();
        int outside = 0;
        for (int i = 0; i < length; i++) {
            int c = value.charAt(i);
            outside |= (c - ' ') | ('~' - c);
        }
        return outside >= 0;
    }

    private static @Nullable Finding search(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < '\u007F') {
                continue;
            }
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return new Finding("teks.karakter-kendali", Integer.toString(i + 1));
            } else if (c >= REPLACEMENT || (Character.isSurrogate(c) && !isPair(value, i))) {
                return new Finding("teks.rusak", Integer.toString(i + 1));
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return null;
    }

    private static boolean isPair(CharSequence value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
    }
}
