package id.go.semarangkota.berbagidata.paket;

import java.io.IOException;
import java.util.Locale;

/** A package folder that is not what it should be. Nothing of its content has been released. */
public final class PaketRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String subject;

    /** Why. */
    public enum Reason {
        /** A file is missing. */
        INCOMPLETE(
                "Berkas ini tidak ada di dalam paket; minta pengirim menyalin ulang seluruh folder",
                "This file is missing from the package; ask the sender to copy the whole folder again"),
        /** A statement cannot be read. */
        MALFORMED(
                "Berkas ini rusak atau bukan bagian paket; minta pengirim menyalin ulang",
                "This file is damaged or no part of a package; ask the sender to copy it again"),
        /** A signature was not accepted. */
        NOT_SIGNED(
                "Tanda tangan pada berkas ini tidak sah untuk pengirim yang diharapkan; hubungi pengirim lewat jalur lain",
                "The signature on this file is not the expected sender's; ask the sender by another way"),
        /** A package for another dataset, purpose, sender or recipient than was expected. */
        NOT_EXPECTED(
                "Paket ini bukan untuk dataset, tujuan, pengirim, atau penerima yang diharapkan",
                "This package is not for the dataset, purpose, sender or recipient that was expected"),
        /** The sealed file is not the one that the statements describe. */
        DIFFERENT(
                "Berkas tersegel tidak sama dengan yang dinyatakan pengirim; minta pengirim menyalin ulang",
                "The sealed file is not the one that the sender describes; ask the sender to copy it again"),
        /** There are not as many records, or not the columns, that the manifest lists. */
        INCOMPLETE_CONTENT(
                "Jumlah baris atau kolom tidak sama dengan Daftar Data; sanggah paket ini dan minta paket pengganti",
                "Records or columns are not those of the manifest; dispute the package and ask for another");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    PaketRefusedException(Reason reason, String subject) {
        super(reason.indonesian + " [" + subject + "] / " + reason.english);
        this.reason = reason;
        this.subject = subject;
    }

    PaketRefusedException(Reason reason, String subject, Throwable cause) {
        this(reason, subject);
        initCause(cause);
    }

    /**
     * Why the package is refused.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale English for English, anything else for Indonesian
     * @return one sentence with the file or member concerned; no personal data
     */
    public String message(Locale locale) {
        return (locale.getLanguage().equals("en") ? reason.english : reason.indonesian) + " [" + subject + "]";
    }
}
