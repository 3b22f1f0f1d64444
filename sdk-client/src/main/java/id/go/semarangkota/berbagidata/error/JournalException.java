package id.go.semarangkota.berbagidata.error;

import java.io.IOException;
import java.util.Locale;

/** The client's journal cannot be used; nothing has left. */
public final class JournalException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Another client, of this process or another one, works with the folder. */
        IN_USE(
                "Folder jurnal sedang dipakai klien lain; beri setiap klien folder sendiri.",
                "Another client uses the journal's folder; give each client its own."),
        /** The file is no journal, or was changed by something else. */
        DAMAGED(
                "Berkas jurnal rusak; simpan salinannya, periksa perkara yang berjalan, lalu pakai folder baru.",
                "The journal is damaged; keep a copy, check the open cases, then use a new folder.");

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
     * Makes one.
     *
     * @param reason why
     */
    public JournalException(Reason reason) {
        super(reason.indonesian);
        this.reason = reason;
    }

    /**
     * Why.
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
     * @return one sentence
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? reason.english : reason.indonesian;
    }
}
