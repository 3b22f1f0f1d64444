package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import java.io.IOException;
import java.util.Locale;

/**
 * A package that was not opened. Says why as far as anybody may know it without the key, and nothing beyond.
 *
 * <p>It is an {@link IOException}, so that streams can throw it. Everything that only somebody with the key could tell
 * apart (a wrong key, a changed header, a changed or shortened body) is one {@link NotAuthentic} with one message. Never
 * carries a value of the package.
 */
public abstract sealed class EnvelopeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The code, for programs. */
    private final String code;
    /** The message in Indonesian. */
    private final String indonesian;
    /** The message in English. */
    private final String english;

    private EnvelopeException(String code, String indonesian, String english) {
        super(indonesian);
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * The kind of refusal, for programs.
     *
     * @return a code that stays the same across versions
     */
    public String code() {
        return code;
    }

    /**
     * The message in a language.
     *
     * @param locale English for any English locale, else Indonesian
     * @return the message, with the remedy, without values
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }

    /** Not a package of this format. */
    public static final class Malformed extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        /** The part of the format. */
        private final String where;
        /** The position, or -1. */
        private final long offset;

        Malformed(String where, long offset) {
            super(
                    "SDX-MALFORMED",
                    "Berkas bukan paket yang sah atau rusak" + at(where) + "; minta pengirim mengirim ulang.",
                    "The file is not a valid package or is damaged" + at(where) + "; ask the sender to send it again.");
            this.where = where;
            this.offset = offset;
        }

        /**
         * The part of the format.
         *
         * @return a name of the format, may be empty
         */
        public String where() {
            return where;
        }

        /**
         * The position in that part.
         *
         * @return the offset in characters, or -1 when unknown
         */
        public long offset() {
            return offset;
        }
    }

    /** A package that uses something that is never accepted, whoever made it. */
    public static final class Refused extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        /** The part of the format. */
        private final String where;

        Refused(String where) {
            super(
                    "SDX-REFUSED",
                    "Paket memakai algoritme atau parameter yang tidak diterima" + at(where)
                            + "; minta pengirim memakai SDK ini.",
                    "The package uses an algorithm or parameter that is not accepted" + at(where)
                            + "; ask the sender to use this SDK.");
            this.where = where;
        }

        /**
         * The part of the format.
         *
         * @return a name of the format, may be empty
         */
        public String where() {
            return where;
        }
    }

    /** Larger than the limits allow. */
    public static final class TooLarge extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(
                    "SDX-TOO-LARGE",
                    "Paket melampaui batas ukuran yang diizinkan; minta pengirim membaginya menjadi beberapa paket, atau"
                            + " naikkan batasnya (EnvelopeLimits).",
                    "The package is larger than the limits allow; ask the sender to split it, or raise the limits"
                            + " (EnvelopeLimits).");
        }
    }

    /** Sealed to others. */
    public static final class NotARecipient extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        NotARecipient() {
            super(
                    "SDX-NOT-A-RECIPIENT",
                    "Paket ini tidak ditujukan kepada kunci Anda; periksa kunci atau minta pengirim menyegel ulang.",
                    "The package is not addressed to your keys; check the key or ask the sender to seal it again.");
        }
    }

    /** A wrong key, or anything at all changed, removed or added. */
    public static final class NotAuthentic extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        NotAuthentic() {
            super(
                    "SDX-NOT-AUTHENTIC",
                    "Paket tidak asli, rusak, atau terpotong; jangan pakai isinya, minta pengirim mengirim ulang.",
                    "The package is not authentic, damaged or cut short; do not use its content, ask the sender to send it"
                            + " again.");
        }
    }

    /** Genuine perhaps, and not what was expected. */
    public static final class ForeignContext extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        /** What differs. */
        private final String member;

        ForeignContext(String member) {
            super(
                    "SDX-FOREIGN-CONTEXT",
                    "Paket bukan yang diharapkan: " + indonesian(member)
                            + " berbeda; periksa apakah berkas dan nilai yang"
                            + " diharapkan sudah benar, atau minta pengirim menyegel ulang.",
                    "The package is not the expected one: the " + member
                            + " differs; check that file and expectation are"
                            + " the right ones, or ask the sender to seal it again.");
            this.member = member;
        }

        private static String indonesian(String member) {
            return switch (member) {
                case "dataset" -> "set data";
                case "purpose" -> "tujuan penggunaan";
                case "sender" -> "pengirim";
                case "recipient" -> "penerima";
                default -> throw new AssertionError(member);
            };
        }

        /**
         * What differs.
         *
         * @return {@code dataset}, {@code purpose}, {@code sender} or {@code recipient}
         */
        public String member() {
            return member;
        }
    }

    /** Past its last moment. */
    public static final class Expired extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        Expired() {
            super(
                    "SDX-EXPIRED",
                    "Masa berlaku paket sudah lewat; minta paket baru.",
                    "The package has expired; ask for a new one.");
        }
    }

    /** The recipient's own key may not be used. */
    public static final class KeyUnusable extends EnvelopeException {
        private static final long serialVersionUID = 1L;

        /** Why. */
        private final KeyRefusedException.Reason reason;

        KeyUnusable(KeyRefusedException cause) {
            super("SDX-KEY-UNUSABLE", cause.message(Locale.ROOT), cause.message(Locale.ENGLISH));
            this.reason = cause.reason();
            initCause(cause);
        }

        /**
         * Why.
         *
         * @return the reason
         */
        public KeyRefusedException.Reason reason() {
            return reason;
        }
    }

    private static String at(String where) {
        return where.isEmpty() ? "" : " (" + where + ")";
    }
}
