package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import id.go.semarangkota.berbagidata.format.csv.CsvSink;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quarantine file while it is being written. */
final class QuarantineFile implements Closeable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final RuleMessages INDONESIAN = RuleMessages.of(Violation.INDONESIAN);
    private static final Finding EMPTY_RULES = new Finding("karantina.kosongkan-aturan");
    /** Pairs are one character to a pattern and do not match. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");

    private static final String DAMAGED = "\uFFFD";
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
        this.part = quarantine.part();
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a rejected row.
     *
     * @param cells those under the source's columns, then those for which the source had no column
     * @param violations what is wrong
     * @param named the name of the column of each violation
     * @throws Quarantine.AccessException if it cannot be written
     */
    void write(List<@Nullable String> cells, List<Violation> violations, List<String> named)
            throws Quarantine.AccessException {
        try {
            add(cells, violations, named);
        } catch (IOException e) {
            throw Quarantine.AccessException.of(part, e);
        }
    }

    private void add(List<@Nullable String> cells, List<Violation> violations, List<String> named) throws IOException {
        CsvSink open = sink == null ? open() : sink;
        int width = Math.min(cells.size(), columns.size());
        List<@Nullable String> row = new ArrayList<>(whole(cells.subList(0, width)));
        while (row.size() < columns.size()) {
            row.add(null);
        }
        row.add(Long.toString(violations.get(0).position().line()));
        row.add(QuarantineColumns.join(violations.stream().map(Violation::ruleId)));
        row.add(QuarantineColumns.join(named.stream()));
        row.add(explanation(violations));
        row.addAll(whole(cells.subList(width, cells.size())));
        open.write(row, columns.size());
        unflushed++;
        if (unflushed == FLUSHED_EVERY) {
            unflushed = 0;
            open.finish();
        }
    }

    /** Half a character cannot be written as UTF-8; the mark of a damaged one is refused again when the row comes back. */
    private static List<@Nullable String> whole(List<@Nullable String> cells) {
        List<@Nullable String> whole = new ArrayList<>(cells);
        whole.replaceAll(
                cell -> cell == null ? null : LONE_SURROGATE.matcher(cell).replaceAll(DAMAGED));
        return whole;
    }

    private static String explanation(List<Violation> violations) {
        String messages = QuarantineColumns.join(violations.stream().map(Violation::message));
        boolean gated = violations.stream().map(Violation::ruleId).anyMatch(QuarantineColumns::isGate);
        return gated ? messages + " " + INDONESIAN.text(EMPTY_RULES) : messages;
    }

    private CsvSink open() throws IOException {
        Path folder = quarantine.folder();
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, ownerOnly(posix, "rwx------"));
        FileChannel file = create(posix);
        channel = file;
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(quarantine.over(new OnDisk(file)), StandardCharsets.UTF_8));
        CsvSink opened = new CsvSink(writer, ';', CellGuard.FORMULAS_AND_NUMBERS);
        out = writer;
        sink = opened;
        writer.write(BYTE_ORDER_MARK);
        List<@Nullable String> header = new ArrayList<>(columns);
        header.addAll(QuarantineColumns.NAMES);
        opened.write(header);
        return opened;
    }

    /** A part file that is there now is another reading's: those of dead ones were deleted at the beginning. */
    private FileChannel create(boolean posix) throws IOException {
        FileChannel file;
        try {
            file = FileChannel.open(
                    part,
                    Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                    ownerOnly(posix, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            throw new Quarantine.AccessException(Quarantine.AccessException.Code.IN_USE, part, e);
        }
        try {
            quarantine.lock(file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return file;
    }

    private static FileAttribute<?>[] ownerOnly(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Completes the file and gives it its name; null if nothing was rejected.
     *
     * @throws Quarantine.AccessException if it cannot be written
     */
    @Nullable
    Path commit() throws Quarantine.AccessException {
        try {
            return complete();
        } catch (FileAlreadyExistsException e) {
            throw new Quarantine.AccessException(Quarantine.AccessException.Code.EXISTS, quarantine.file(), e);
        } catch (IOException e) {
            throw Quarantine.AccessException.of(quarantine.file(), e);
        }
    }

    private @Nullable Path complete() throws IOException {
        FileChannel file = channel;
        Writer writer = out;
        if (file == null || writer == null) {
            if (quarantine.isOverwriting()) {
                Files.deleteIfExists(quarantine.file());
            }
            return null;
        }
        writer.close();
        file.force(true);
        if (quarantine.isOverwriting()) {
            Files.move(part, quarantine.file(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(part, quarantine.file());
        }
        // the lock goes with the channel: until the file has its name nobody may take the part for abandoned
        file.close();
        return quarantine.file();
    }

    /** What is in clear is written to its end, for it shows what is wrong; what is sealed stays without one, and so does not open. */
    private void abandon(FileChannel file) throws IOException {
        try (file) {
            if (out != null && !quarantine.isSealed()) {
                out.close();
            }
        }
    }

    /** The file; closing it only flushes, for it is still to be forced and to get its name. */
    private static final class OnDisk extends FilterOutputStream {
        private OnDisk(FileChannel file) {
            super(Channels.newOutputStream(file));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /** Keeps what was written under the part's name. Does nothing after {@link #commit}. */
    @Override
    public void close() throws Quarantine.AccessException {
        try {
            if (channel != null && channel.isOpen()) {
                abandon(channel);
            }
        } catch (IOException e) {
            throw Quarantine.AccessException.of(part, e);
        }
    }
}
