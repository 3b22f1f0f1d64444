package id.go.semarangkota.berbagidata.files;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be put in its place: nothing new is there, and nothing half-written. Names the file or folder.
 */
public final class TargetUnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;
    /** The file's or folder's name. */
    private final String name;

    /** Why. */
    public enum Reason {
        /** The place is a folder, or names no file. */
        IS_FOLDER("\"%s\" adalah folder; sebutkan nama berkas.", "\"%s\" is a folder; name a file."),
        /** The folder of the file does not exist. */
        NO_FOLDER(
                "Folder \"%s\" tidak ada; buat dahulu atau pilih folder lain.",
                "The folder \"%s\" does not exist; make it first or choose another."),
        /** The file is the one that is read. */
        IS_SOURCE(
                "\"%s\" adalah berkas yang sedang dibaca; pilih nama lain.",
                "\"%s\" is the file that is read; choose another name."),
        /** Somebody else is writing it. */
        IN_USE(
                "Berkas \"%s\" sedang ditulis pihak lain; tunggu sampai selesai atau pilih nama lain.",
                "The file \"%s\" is being written by somebody else; wait until that is done or choose another name."),
        /** The disk is full, may not be written to, or failed. */
        FAILED(
                "Berkas \"%s\" tidak dapat ditulis; kosongkan ruang disk atau pilih folder lain yang boleh ditulisi.",
                "The file \"%s\" cannot be written; free space, or choose another folder that may be written to.");

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
     * @param name the file's or folder's name
     * @param cause what the system said, or null
     */
    public TargetUnwritableException(Reason reason, String name, @Nullable IOException cause) {
        super(reason.indonesian.replace("%s", name), cause);
        this.reason = reason;
        this.name = Objects.requireNonNull(name, "name");
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
     * What could not be written, or where.
     *
     * @return the file's name, or the folder's path for {@link Reason#NO_FOLDER}
     */
    public String name() {
        return name;
    }

    /**
     * The message in a language.
     *
     * @param locale English for any English locale, else Indonesian
     * @return the message, with the remedy
     */
    public String message(Locale locale) {
        return (locale.getLanguage().equals("en") ? reason.english : reason.indonesian).replace("%s", name);
    }
}
