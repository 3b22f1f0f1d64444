package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import id.go.semarangkota.berbagidata.format.csv.CsvSink;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quarantine file while it is being written. */
final class QuarantineFile implements Closeable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final RuleMessages INDONESIAN = RuleMessages.of(Violation.INDONESIAN);
    private static final Finding EMPTY_RULES = new Finding("karantina.kosongkan-aturan");
    private static final int FLUSHED_EVERY = 256;

    private final Quarantine quarantine;
    private final Path part;
    private final List<String> columns;
    private @Nullable FileChannel channel;
    private @Nullable Writer out;
    private @Nullable CsvSink sink;
    private int unflushed;

    QuarantineFile(Quarantine quarantine, List<String> columns) {
        this.quarantine = quarantine;
        this.part = quarantine.folder().resolve(Quarantine.FILE_NAME + ".part");
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a rejected row.
     *
     * @param cells those under the source's columns, then those for which the source had no column
     * @param violations what is wrong
     * @param named the name of the column of each violation
     */
    void write(List<@Nullable String> cells, List<Violation> violations, List<String> named) throws IOException {
        CsvSink open = sink == null ? open() : sink;
        int width = Math.min(cells.size(), columns.size());
        List<@Nullable String> row = new ArrayList<>(cells.subList(0, width));
        while (row.size() < columns.size()) {
            row.add(null);
        }
        row.add(Long.toString(violations.get(0).position().line()));
        row.add(QuarantineColumns.join(violations.stream().map(Violation::ruleId)));
        row.add(QuarantineColumns.join(named.stream()));
        row.add(explanation(violations));
        row.addAll(cells.subList(width, cells.size()));
        open.write(row);
        unflushed++;
        if (unflushed == FLUSHED_EVERY) {
            unflushed = 0;
            open.finish();
        }
    }

    private static String explanation(List<Violation> violations) {
        String messages = QuarantineColumns.join(violations.stream().map(Violation::message));
        boolean wholeRow = violations.stream().map(Violation::ruleId).anyMatch(QuarantineColumns::isAboutWholeRow);
        return wholeRow ? messages + " " + INDONESIAN.text(EMPTY_RULES) : messages;
    }

    private CsvSink open() throws IOException {
        Path folder = quarantine.folder();
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, ownerOnly(posix, "rwx------"));
        Files.deleteIfExists(part);
        FileChannel file = FileChannel.open(
                part, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), ownerOnly(posix, "rw-------"));
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8));
        CsvSink opened = new CsvSink(writer, ';', CellGuard.FORMULAS_AND_NUMBERS);
        channel = file;
        out = writer;
        sink = opened;
        writer.write(BYTE_ORDER_MARK);
        List<@Nullable String> header = new ArrayList<>(columns);
        header.addAll(QuarantineColumns.NAMES);
        opened.write(header);
        return opened;
    }

    private static FileAttribute<?>[] ownerOnly(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Completes the file and gives it its name; null if nothing was rejected. */
    @Nullable
    Path commit() throws IOException {
        FileChannel file = channel;
        Writer writer = out;
        if (file == null || writer == null) {
            if (quarantine.isOverwriting()) {
                Files.deleteIfExists(quarantine.file());
            }
            return null;
        }
        writer.flush();
        file.force(true);
        writer.close();
        if (quarantine.isOverwriting()) {
            Files.move(part, quarantine.file(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(part, quarantine.file());
        }
        return quarantine.file();
    }

    /** Keeps what was written under the part's name. Does nothing after {@link #commit}. */
    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
