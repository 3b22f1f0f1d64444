package id.go.semarangkota.berbagidata.transfer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of the journal. */
sealed interface JournalLine {
    /** The call's key. */
    String key();

    /** The line without its end. */
    String text();

    /** A call is about to leave for the first time. */
    record Begun(String key, String fingerprint) implements JournalLine {
        @Override
        public String text() {
            return "mulai " + key + " " + fingerprint;
        }
    }

    /** A call is about to leave once more. */
    record Tried(String key, int number) implements JournalLine {
        @Override
        public String text() {
            return "coba " + key + " " + number;
        }
    }

    /** A call has its final answer. */
    record Done(String key) implements JournalLine {
        @Override
        public String text() {
            return "selesai " + key;
        }
    }

    /** Reads a line; null if it is none. */
    static @Nullable JournalLine parse(String line) {
        Matcher matcher = Form.LINE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String key = matcher.group(2);
        String rest = matcher.group(3);
        return switch (matcher.group(1)) {
            case "mulai" -> rest != null && Form.FINGERPRINT.matcher(rest).matches() ? new Begun(key, rest) : null;
            case "coba" -> rest != null && rest.matches("[0-9]{1,6}") ? new Tried(key, Integer.parseInt(rest)) : null;
            default -> rest == null ? new Done(key) : null;
        };
    }

    /** What lines look like. */
    final class Form {
        private static final Pattern LINE =
                Pattern.compile("(mulai|coba|selesai) ([A-Za-z0-9_-]{16,100})(?: (.{1,2000}))?");
        private static final Pattern FINGERPRINT = Pattern.compile("[A-Z]{3,8} /\\S{1,1800} [0-9a-f]{64}");

        private Form() {}
    }
}
