package id.go.semarangkota.berbagidata.paket;

import java.io.IOException;
import java.util.Locale;

/**
 * A package folder that is not what it should be. Nothing of its content has been released.
 *
 * <p>The message is in Indonesian, whatever the locale of the machine, and holds the name of a file of the package, nothing of its
 * content.
 */
public final class PaketRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;
    /** The file concerned. */
    private final String file;

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
                "Tanda tangan pada berkas ini bukan dari pihak yang diharapkan; hubungi pihak itu lewat jalur lain",
                "The signature on this file is not the expected party's; ask that party by another way"),
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
                "Records or columns are not those of the manifest; dispute the package and ask for another"),
        /** There is no receipt yet. */
        NO_RECEIPT(
                "Folder ini belum berisi tanda terima yang lengkap; minta penerima mengirimkannya",
                "This folder holds no complete receipt yet; ask the recipient to send it"),
        /** A receipt that answers another package, or is another recipient's. */
        OTHER_RECEIPT(
                "Tanda terima ini menjawab paket lain atau milik penerima lain; minta tanda terima untuk paket ini",
                "This receipt answers another package or is another recipient's; ask for the one of this package"),
        /** The quarantine, which holds personal data in clear, would lie in a folder that travels. */
        QUARANTINE_INSIDE(
                "Karantina memuat data pribadi apa adanya dan tidak boleh berada di folder paket; pakai folder lain",
                "The quarantine holds personal data in clear and must not lie in the package's folder; use another"),
        /** The policy under which the data were to leave is not in force on the day of the writing. */
        POLICY_NOT_IN_FORCE(
                "Kebijakan anonimisasi ini tidak berlaku hari ini; perbarui kebijakannya bersama pejabat yang berwenang",
                "This anonymization policy is not in force today; renew it with the official in charge"),
        /** A package, what is left of one, or another writer is in the folder where a package should go. */
        OCCUPIED(
                "Folder tujuan sudah berisi paket, sisa paket, atau sedang ditulis; pakai folder lain yang kosong",
                "The folder already holds a package, the rest of one, or is being written; use another, empty folder");

        /** The message in Indonesian. */
        private final String indonesian;
        /** The message in English. */
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    PaketRefusedException(Reason reason, String file) {
        super(text(reason.indonesian, file));
        this.reason = reason;
        this.file = file;
    }

    PaketRefusedException(Reason reason, String file, Throwable cause) {
        this(reason, file);
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
     * Which file of the package is refused.
     *
     * @return its name, without its folder
     */
    public String file() {
        return file;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale English for English, anything else for Indonesian
     * @return one sentence with the file concerned; no personal data
     */
    public String message(Locale locale) {
        return text(locale.getLanguage().equals("en") ? reason.english : reason.indonesian, file);
    }

    private static String text(String sentence, String file) {
        return sentence + " [" + file + "]";
    }
}
