package id.go.semarangkota.berbagidata.format;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The place (<em>karantina</em>) where rejected records go, to be repaired in a spreadsheet and fed back.
 *
 * <p>The file {@code karantina.csv} has the columns of the source as they were read and, after them, {@code BARIS} (line in the source),
 * {@code ATURAN} (rules), {@code KOLOM} (columns) and {@code PENJELASAN} (what to do, in Indonesian). It is UTF-8 with a byte order mark
 * and semicolons, so that a spreadsheet opens it by a double click; formulas, and numbers and dates that a spreadsheet would change, carry
 * an apostrophe that is no part of the value. {@link RecordReader} knows such a file by its last columns, whatever delimiter it is
 * saved with, takes the apostrophes away and reads the rows like any others. A row that was cut or could not be divided (rules
 * {@code baris.*}) is taken only after its {@code ATURAN} cell has been emptied by who
 * repaired it. Records of JSON files stand under the dataset's own column names.
 *
 * <p><strong>The folder holds personal data in clear.</strong> Where the file system has permissions (POSIX), folder and file are made
 * for the owner only. The rows are written to {@code karantina.csv.part}, flushed at bounded intervals and renamed when the file was read
 * to its end: what bears the final name is complete. If reading ends in an exception or the process dies, the part file stays, for it
 * shows what is wrong; the next run replaces it. Nothing is created where nothing is rejected.
 *
 * <p>Immutable; one reading at a time may use a folder.
 */
public final class Quarantine {
    /** The name of the file. */
    public static final String FILE_NAME = "karantina.csv";

    private final Path folder;
    private final boolean overwriting;

    private Quarantine(Path folder, boolean overwriting) {
        this.folder = folder;
        this.overwriting = overwriting;
    }

    /**
     * A quarantine in a folder, which is made if need be. An existing {@code karantina.csv} is never replaced, because it may hold repairs:
     * reading is refused before it begins.
     *
     * @param folder a folder that only those who may see the data can read
     * @return a new quarantine
     */
    public static Quarantine in(Path folder) {
        return new Quarantine(folder, false);
    }

    /**
     * The same quarantine, which replaces the file of an earlier run, or deletes it if nothing is rejected.
     *
     * @return a new quarantine
     */
    public Quarantine overwriting() {
        return new Quarantine(folder, true);
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
     * @return {@code karantina.csv} in the folder
     */
    public Path file() {
        return folder.resolve(FILE_NAME);
    }

    boolean isOverwriting() {
        return overwriting;
    }

    /** Refuses before anything is read. */
    void requireFree() throws IOException {
        if (!overwriting && Files.exists(file())) {
            throw new FileAlreadyExistsException(
                    file().toString(), null, "Karantina lama belum dipindahkan / an earlier quarantine is still there");
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
