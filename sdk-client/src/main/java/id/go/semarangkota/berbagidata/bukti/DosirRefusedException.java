package id.go.semarangkota.berbagidata.bukti;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that does not prove what it says. The message names reason and place in Indonesian, whatever the machine's locale, and
 * nothing of the content.
 */
public final class DosirRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;
    /** Where. */
    private final String place;

    /** Why. */
    public enum Reason {
        /** No ZIP, or one that says different things at its beginning and its end. */
        NOT_A_ZIP("Berkas bukan ZIP yang utuh", "The file is not a sound ZIP"),
        /** More or larger files than the limits allow. */
        TOO_LARGE("Isi dosir melampaui batas", "The dossier is larger than the limits allow"),
        /** A file twice, or one that no dossier has. */
        UNEXPECTED_ENTRY("Dosir berisi berkas yang tidak semestinya", "The dossier holds a file that it must not"),
        /** A file that must be there is not. */
        MISSING_ENTRY("Berkas ini tidak ada di dalam dosir", "This file is missing from the dossier"),
        /** A file that cannot be read. */
        MALFORMED("Berkas ini tidak terbaca", "This file cannot be read"),
        /** No key of the trusted log is among the keys. */
        UNTRUSTED_LOG(
                "Dosir tidak ditandatangani kunci pertukaran yang dipercaya",
                "The dossier is not signed by a trusted key of the exchange"),
        /** Events, their chain, commitments or transitions. */
        EVENTS("Catatan peristiwa tidak utuh", "The log of events is not whole"),
        /** The checkpoint's signature, or an event that is not in the log. */
        INCLUSION("Peristiwa tidak terbukti ada di catatan pertukaran", "An event is not proven to be in the log"),
        /** The terms are not those of the approval. */
        TERMS("Kesepakatan bukan yang disetujui", "The terms are not those that were approved"),
        /** A manifest. */
        MANIFEST("Daftar data tidak sah", "A manifest does not hold"),
        /** A receipt. */
        RECEIPT("Tanda terima tidak sah", "A receipt does not hold"),
        /** A letter is not what the events say. */
        DOCUMENT("Dokumen tidak sama dengan peristiwanya", "A document is not what the events say");

        /** The message in Indonesian. */
        private final String indonesian;
        /** The message in English. */
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    DosirRefusedException(Reason reason, String place) {
        this(reason, place, null);
    }

    DosirRefusedException(Reason reason, String place, @Nullable Throwable cause) {
        super(reason.indonesian + " [" + place + "]", cause);
        this.reason = reason;
        this.place = place;
    }

    /**
     * Why the dossier is refused.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Which file or event is refused.
     *
     * @return its name
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong.
     *
     * @param locale English for English, anything else for Indonesian
     * @return one sentence with the place
     */
    public String message(Locale locale) {
        return (locale.getLanguage().equals("en") ? reason.english : reason.indonesian) + " [" + place + "]";
    }
}
