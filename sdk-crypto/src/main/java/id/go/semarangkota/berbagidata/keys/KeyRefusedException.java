package id.go.semarangkota.berbagidata.keys;

import java.security.GeneralSecurityException;
import java.util.Locale;

/**
 * A key, certificate or keystore that may not be used, with the reason. Carries no key material and no name of a person.
 */
public final class KeyRefusedException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Not the format that was expected. */
        UNREADABLE(
                "Kunci atau berkas kunci tidak dapat dibaca; berikan JWK atau berkas PKCS #12 (.p12, .pfx) yang utuh.",
                "The key or keystore cannot be read; give a JWK, or a PKCS #12 file (.p12, .pfx), that is whole."),
        /** The keystore does not open with this password: it is another one, or the file is damaged, which looks the same. */
        WRONG_PASSWORD(
                "Kata sandi berkas kunci salah, atau berkasnya rusak; periksa kata sandi, lalu coba salinan cadangan.",
                "The keystore's password is wrong, or the file is damaged; check the password, then try the backup copy."),
        /** A keystore that is larger, or asks for more rounds of work, than any that is meant seriously. */
        TOO_COSTLY(
                "Berkas kunci terlalu besar atau meminta terlalu banyak putaran (iteration count); ekspor ulang dengan"
                        + " setelan biasa.",
                "The keystore is too large or asks for too many iterations; export it again with the usual settings."),
        /** A keystore with nothing to open or sign with: certificates only, or nothing at all. */
        NO_PRIVATE_KEY(
                "Berkas kunci tidak memuat kunci privat beserta sertifikatnya; ekspor keduanya bersama-sama ke satu"
                        + " berkas PKCS #12.",
                "The keystore holds no private key with a certificate; export both together into one PKCS #12 file."),
        /** A keystore with a private key that no certificate belongs to. */
        CERTIFICATE_MISSING(
                "Berkas kunci memuat kunci privat tanpa sertifikat; ekspor kunci dan sertifikat bersama-sama.",
                "The keystore holds a private key without a certificate; export key and certificate together."),
        /** A private key where a public one belongs. */
        PRIVATE_KEY_OFFERED(
                "Kunci privat diberikan di tempat kunci publik; anggap kunci itu sudah bocor dan gantilah.",
                "A private key was given in place of a public one; treat it as leaked and replace it."),
        /** RSA below 2048 bits, a point beside its curve, or another key that protects nothing. */
        WEAK_KEY("Kunci terlalu lemah atau tidak sah.", "The key is too weak or not valid."),
        /** The algorithm is not one that this key is bound to. */
        ALGORITHM_NOT_ALLOWED(
                "Kunci tidak terikat pada algoritma yang diminta.", "The key is not bound to the algorithm asked for."),
        /** No key with this identifier. */
        UNKNOWN_KEY("Kunci tidak ditemukan.", "No such key."),
        /** Not active yet. */
        PENDING("Kunci belum diaktifkan.", "The key is not active yet."),
        /** Kept for opening old packages only. */
        DECRYPT_ONLY(
                "Kunci hanya boleh dipakai untuk membuka paket lama.",
                "The key is kept for opening old packages only."),
        /** Destroyed. */
        DESTROYED("Kunci sudah dimusnahkan.", "The key has been destroyed."),
        /** The certificate is past its last day. */
        CERTIFICATE_EXPIRED(
                "Sertifikat sudah kedaluwarsa; minta sertifikat baru.",
                "The certificate has expired; ask for a new one."),
        /** The certificate is before its first day. */
        CERTIFICATE_NOT_YET_VALID("Sertifikat belum berlaku.", "The certificate is not valid yet."),
        /** No path to a trust anchor. */
        CERTIFICATE_UNTRUSTED(
                "Sertifikat tidak diterbitkan oleh otoritas yang dipercaya.",
                "The certificate does not lead to a trusted authority."),
        /** The certificate's KeyUsage forbids this. */
        CERTIFICATE_KEY_USAGE(
                "Sertifikat tidak mengizinkan kunci dipakai untuk keperluan ini (KeyUsage).",
                "The certificate's KeyUsage does not permit this use."),
        /** The private key is not that of the published public key. */
        PUBLIC_PRIVATE_MISMATCH(
                "Kunci privat tidak cocok dengan kunci publik yang diterbitkan.",
                "The private key does not match the published public key."),
        /** The key cannot leave its place. */
        NOT_EXPORTABLE("Kunci tidak dapat dikeluarkan.", "The key cannot be exported.");

        /** The message in Indonesian. */
        private final String indonesian;
        /** The message in English. */
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    /**
     * Refuses.
     *
     * @param reason why
     */
    public KeyRefusedException(Reason reason) {
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
     * @return the message, without identifiers or values
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? reason.english : reason.indonesian;
    }
}
