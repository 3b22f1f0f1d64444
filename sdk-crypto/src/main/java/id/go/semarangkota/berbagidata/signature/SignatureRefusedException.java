package id.go.semarangkota.berbagidata.signature;

import java.security.GeneralSecurityException;
import java.util.Locale;

/**
 * A signature, or a signed statement, that is not accepted. Carries no value of it.
 */
public final class SignatureRefusedException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Not a detached compact JWS, or not a statement of this format. */
        MALFORMED("Tanda tangan atau pernyataan tidak terbaca.", "The signature or statement cannot be read."),
        /** An algorithm or header parameter that is never accepted: {@code none}, HMAC, {@code crit}, {@code jwk} and so on. */
        REFUSED(
                "Tanda tangan memakai algoritme atau parameter yang tidak diterima.",
                "The signature uses an algorithm or parameter that is not accepted."),
        /** Signs another kind of statement. */
        WRONG_TYPE(
                "Tanda tangan dibuat untuk jenis pernyataan lain.",
                "The signature was made for another kind of statement."),
        /** By a key that is not trusted here. */
        UNKNOWN_KEY(
                "Penanda tangan tidak dikenal; periksa sertifikat atau kunci publik pihak lain.",
                "The signer is not known; check the other party's certificate or public key."),
        /** By an algorithm that the key is not bound to. */
        ALGORITHM_NOT_ALLOWED(
                "Algoritme tanda tangan bukan algoritme kunci itu.", "The signature's algorithm is not the key's."),
        /** Changed, or by another key. */
        NOT_AUTHENTIC("Tanda tangan tidak cocok dengan isinya.", "The signature does not match what it should sign.");

        /** The message in Indonesian. */
        private final String indonesian;
        /** The message in English. */
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    SignatureRefusedException(Reason reason) {
        super(reason.indonesian);
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the reason, stable across versions
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The message in a language.
     *
     * @param locale English for any English locale, else Indonesian
     * @return the message, without values
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? reason.english : reason.indonesian;
    }
}
