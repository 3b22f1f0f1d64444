package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place (<em>karantina</em>) where rejected records go, to be repaired in a spreadsheet and fed back.
 *
 * <p>The file {@code karantina.csv} has the columns of the source as they were read and, after them, {@code BARIS} (line in the source),
 * {@code ATURAN} (rules), {@code KOLOM} (columns) and {@code PENJELASAN} (what to do, in Indonesian). It is UTF-8 with a byte order mark
 * and semicolons, so that a spreadsheet opens it by a double click; formulas, and numbers and dates that a spreadsheet would change, carry
 * an apostrophe that is no part of the value. {@link RecordReader} knows such a file by its last columns, whatever delimiter it is
 * saved with, takes the apostrophes away and reads the rows like any others, columns that somebody put behind its own included. It is
 * read as UTF-8 also where a spreadsheet has dropped the byte order mark. A row that was cut or could not be divided (rules
 * {@code baris.*}), or held a JSON value that is no text ({@code teks.bukan-teks}, {@code isian.struktur}; its cell is left empty), is
 * taken only after its {@code ATURAN} cell has been emptied by who repaired it. Cells beyond the header stay with their row from pass to
 * pass. Half a character of a JSON text is written as U+FFFD, which is refused again. Records of JSON and XML files stand under the dataset's own
 * column names; what they hold beside the dataset's fields stands in {@code LAINNYA} as a JSON object, which is kept from pass to pass.
 *
 * <p><strong>The folder holds personal data in clear</strong>, unless it is {@link #sealed}. Where the file system has permissions (POSIX), folder and file are made
 * for the owner only. The rows are written to {@code karantina.csv.part}, flushed at bounded intervals and renamed when the file was read
 * to its end: what bears the final name is complete. If reading ends in an exception or the process dies, the part file stays, for it
 * shows what is wrong; the next run deletes it before it reads, also if it then rejects nothing. Nothing is created where nothing is
 * rejected.
 *
 * <p>Immutable; one reading at a time may write to a folder: its part file is locked, and a second reading is refused.
 */
public final class Quarantine {
    /** The name of the file. */
    public static final String FILE_NAME = "karantina.csv";

    private static final String SEALED_FILE_NAME = "karantina.sdx";

    private final Path folder;
    private final boolean overwriting;
    private final @Nullable Sealing sealing;

    private Quarantine(Path folder, boolean overwriting, @Nullable Sealing sealing) {
        this.folder = folder;
        this.overwriting = overwriting;
        this.sealing = sealing;
    }

    /** Seals what is written, so that nothing of it is on disk in clear. This module knows no keys: {@code SealedQuarantine} of the client does. */
    @FunctionalInterface
    public interface Sealing {
        /**
         * Begins a sealed file.
         *
         * @param file where the sealed bytes go
         * @return takes the quarantine in clear; its {@code close} completes the sealed file, and is not called if reading ends in an
         *     exception, so that what was written does not open
         * @throws IOException if the file cannot be written
         */
        OutputStream seal(OutputStream file) throws IOException;
    }

    /**
     * A quarantine in a folder, which is made if need be. An existing {@code karantina.csv} is never replaced, because it may hold repairs:
     * reading is refused before it begins.
     *
     * @param folder a folder that only those who may see the data can read
     * @return a new quarantine
     */
    public static Quarantine in(Path folder) {
        return new Quarantine(Objects.requireNonNull(folder, "folder"), false, null);
    }

    /**
     * The same quarantine, which replaces the file of an earlier run, or deletes it if nothing is rejected.
     *
     * @return a new quarantine
     */
    public Quarantine overwriting() {
        return new Quarantine(folder, true, sealing);
    }

    /**
     * The same quarantine, sealed: its file is {@code karantina.sdx} and no row of it is ever on disk in clear. It must be opened before it can
     * be repaired.
     *
     * @param with seals
     * @return a new quarantine
     */
    public Quarantine sealed(Sealing with) {
        return new Quarantine(folder, overwriting, Objects.requireNonNull(with, "with"));
    }

    /**
     * The folder.
     *
     * @return as given
     */
    public Path folder() {
        return folder;
    }

    /**
     * The file that will hold the rejected records.
     *
     * @return {@code karantina.csv} in the folder, or {@code karantina.sdx} if it is sealed
     */
    public Path file() {
        return folder.resolve(sealing == null ? FILE_NAME : SEALED_FILE_NAME);
    }

    /** Whether a file is one that was sealed. */
    static boolean isSealed(Path file) {
        return file.endsWith(SEALED_FILE_NAME);
    }

    boolean isSealed() {
        return sealing != null;
    }

    /** The stream that takes the text in clear, over one that takes what is on disk. */
    OutputStream over(OutputStream file) throws IOException {
        return sealing == null ? file : sealing.seal(file);
    }

    boolean isOverwriting() {
        return overwriting;
    }

    Path part() {
        return folder.resolve(file().getFileName() + ".part");
    }

    /**
     * Refuses before anything is read, and deletes what a run that failed has left.
     *
     * @throws AccessException if there is a quarantine already, somebody is writing one, or the part file cannot be deleted
     */
    void prepare() throws AccessException {
        if (!overwriting && Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) {
            throw new AccessException(AccessException.Code.EXISTS, file(), null);
        }
        if (Files.exists(part(), LinkOption.NOFOLLOW_LINKS)) {
            try {
                requireAbandoned();
                Files.deleteIfExists(part());
            } catch (IOException e) {
                throw AccessException.of(part(), e);
            }
        }
    }

    private void requireAbandoned() throws IOException {
        if (Files.isRegularFile(part(), LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(part(), StandardOpenOption.WRITE)) {
                lock(channel);
            }
        }
    }

    /** Locks the part file until its channel is closed. */
    void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new AccessException(AccessException.Code.IN_USE, part(), e);
        }
        throw new AccessException(AccessException.Code.IN_USE, part(), null);
    }

    /** The quarantine cannot be written; what was accepted before stays delivered. */
    public static final class AccessException extends IOException {
        private static final long serialVersionUID = 1L;

        /** Why. */
        public enum Code {
            /** A quarantine stands in the folder already, and may hold repairs. */
            EXISTS("karantina.sudah-ada"),
            /** Another reading is writing to the folder. */
            IN_USE("karantina.sedang-dipakai"),
            /** The folder or file cannot be written: missing, read-only, or the disk is full. */
            UNWRITABLE("karantina.gagal-ditulis");

            private final String ruleId;

            Code(String ruleId) {
                this.ruleId = ruleId;
            }

            /**
             * The code as rules are named, under which its sentence stands.
             *
             * @return such as {@code karantina.sudah-ada}
             */
            public String ruleId() {
                return ruleId;
            }
        }

        private final Code code;
        private final String file;

        AccessException(Code code, Path file, @Nullable Exception cause) {
            super(code.ruleId, cause);
            this.code = code;
            this.file = file.toString();
        }

        /** What the system said of a file, unless it was said already. */
        static AccessException of(Path file, IOException cause) {
            return cause instanceof AccessException known ? known : new AccessException(Code.UNWRITABLE, file, cause);
        }

        /**
         * Why the quarantine cannot be written.
         *
         * @return never null
         */
        public Code code() {
            return code;
        }

        /**
         * What is wrong, how to mend it, and the file concerned, in Indonesian.
         *
         * @return never holds personal data
         */
        @Override
        public String getMessage() {
            return message(Violation.INDONESIAN);
        }

        /**
         * What is wrong, how to mend it, and the file concerned.
         *
         * @param locale English for English, anything else for Indonesian
         * @return never holds personal data
         */
        public String message(Locale locale) {
            return RuleMessages.of(locale).text(new Finding(code.ruleId, file));
        }
    }

    QuarantineFile open(List<String> columns) {
        return new QuarantineFile(this, columns);
    }

    @Override
    public String toString() {
        return "Quarantine[" + folder + "]";
    }
}
