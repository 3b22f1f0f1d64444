package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.Strict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads files or query results of one dataset: text becomes values, values become records, every record is judged.
 *
 * <p>Each record is handed on as it is read, so memory does not grow with the file. Bad data is a value: the record is rejected with
 * every violation and its position, and goes to the {@link Quarantine} if one is named. A file that cannot be read on ends in
 * {@link UnreadableInputException}; what was delivered before stays delivered.
 *
 * <p>CSV needs a header, whose columns may stand in any order; columns that the dataset does not know are ignored and reported. Without
 * {@link LegacyProfile} a file must be canonical: the dataset's own names, ISO dates, codes as text, nothing trimmed. Codes are read by
 * their canonical text or an alias, numbers only under a profile that declares their scheme.
 *
 * <p>Immutable and thread-safe: one reader serves many files, also at the same time.
 *
 * @param <T> the record class
 */
public final class RecordReader<T extends Record> {
    private final RecordType<T> type;
    private final RecordPlan plan;
    private final RecordValidator<T> validator;
    private final ReadOptions options;

    private RecordReader(Builder<T> builder) {
        this.type = builder.type;
        this.plan = RecordPlan.of(type, builder.profile);
        RecordValidator<T> usual = RecordValidator.of(type, builder.referenceDate);
        RecordValidator<T> chosen = builder.strict ? usual.strict() : usual;
        for (RecordRules<? super T> rules : builder.rules) {
            chosen = chosen.and(rules);
        }
        this.validator = chosen;
        this.options = new ReadOptions(
                builder.format,
                builder.profile == null,
                builder.charset(),
                builder.delimiter(),
                builder.limits,
                builder.quarantine,
                builder.progress,
                builder.rejectedShare,
                builder.identifiers,
                builder.quality,
                builder.sheet);
    }

    /**
     * Starts a reader.
     *
     * @param type the dataset
     * @param referenceDate the date against which "future" is judged, usually that of the file; never the hidden clock
     * @param <T> the record class
     * @return a builder for canonical CSV in UTF-8, with the default limits
     */
    public static <T extends Record> Builder<T> of(RecordType<T> type, LocalDate referenceDate) {
        return new Builder<>(type, referenceDate);
    }

    /**
     * Takes the records of a file, in its order, on the thread that reads.
     *
     * @param <T> the record class
     */
    @FunctionalInterface
    public interface Handler<T extends Record> {
        /**
         * Takes a record without errors.
         *
         * @param accepted the record with its warnings and position
         * @throws IOException ends the reading and is passed on
         */
        void accepted(Outcome.Accepted<T> accepted) throws IOException;

        /**
         * Takes notice of a record that was rejected; does nothing by default. It is in the quarantine already.
         *
         * @param rejected the violations
         * @throws IOException ends the reading and is passed on
         */
        default void rejected(Outcome.Rejected<T> rejected) throws IOException {}
    }

    /**
     * How far a reading has come.
     *
     * @param records records read
     * @param accepted those without errors
     * @param rejected those with errors
     * @param bytesRead bytes of the file that were decoded
     */
    public record Progress(long records, long accepted, long rejected, long bytesRead) {}

    /**
     * Where the rejected rows go, in clear: never into a folder that travels.
     *
     * @return the quarantine's folder, or empty if none was named
     */
    public Optional<Path> quarantineFolder() {
        return Optional.ofNullable(options.quarantine()).map(Quarantine::folder);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param handler takes the records
     * @return what was read
     * @throws IOException if the file, the quarantine or the handler fails
     * @throws UnreadableInputException if the file cannot be read on
     */
    public ReadSummary read(Path file, Handler<T> handler) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(handler, "handler");
        return run(run -> run.read(file, handler));
    }

    /**
     * Reads a stream to its end. A workbook is held in memory as it is packed; a file is not.
     *
     * @param in the bytes; not closed
     * @param handler takes the records
     * @return what was read
     * @throws IOException if the stream, the quarantine or the handler fails
     * @throws UnreadableInputException if the stream cannot be read on
     */
    public ReadSummary read(InputStream in, Handler<T> handler) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(handler, "handler");
        return run(run -> run.read(in, handler));
    }

    /**
     * Reads the rows of a query, from the cursor on to the last.
     *
     * <p>The labels of its columns count as the header of a CSV file does, so that a dataset's column is called
     * {@code AS "Alamat.Kota"}, or a legacy system's own under its profile. Values are what the database says they are, in any locale and
     * zone: a number is no text (an identifier in a numeric column is refused, for it has lost its zeros), a date needs no pattern, a
     * timestamp is a date at midnight only. Padding of fixed-width columns is dropped. Positions name the row of the result and the column
     * of the query. Format, charset and delimiter do not matter.
     *
     * <p>One row is held at a time; how many the driver fetches at once is the business of the statement
     * ({@code Statement.setFetchSize}; PostgreSQL heeds it with auto-commit off only).
     *
     * @param rows the result of the query; not closed
     * @param handler takes the records
     * @return what was read
     * @throws IOException if the database (the cause is its {@link java.sql.SQLException}), the quarantine or the handler fails
     * @throws UnreadableInputException if the result cannot be read on
     */
    public ReadSummary read(ResultSet rows, Handler<T> handler) throws IOException {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(handler, "handler");
        return run(run -> run.read(rows, handler));
    }

    /** One reading. */
    @FunctionalInterface
    private interface Reading<T extends Record> {
        ReadSummary read(ReadRun<T> run) throws IOException;
    }

    private ReadSummary run(Reading<T> reading) throws IOException {
        ReadRun<T> run = new ReadRun<>(type, plan, validator, options);
        try (run) {
            return reading.read(run);
        } catch (InputFault e) {
            throw new UnreadableInputException(e, run.records());
        }
    }

    /**
     * Collects what a reader needs. Not thread-safe.
     *
     * @param <T> the record class
     */
    public static final class Builder<T extends Record> {
        private static final double SOME_REJECTED = 0.1;
        /** A table for so many takes 16 MiB. */
        private static final int SOME_IDENTIFIERS = 1_700_000;

        private static final int MOST_IDENTIFIERS = 200_000_000;

        private final RecordType<T> type;
        private final LocalDate referenceDate;
        private DataFormat format = DataFormat.CSV;
        private @Nullable LegacyProfile profile;
        private @Nullable Charset charset;
        private @Nullable Character delimiter;
        private ReadLimits limits = ReadLimits.DEFAULT;
        private @Nullable Quarantine quarantine;
        private Consumer<Progress> progress = ignored -> {};
        private double rejectedShare = SOME_REJECTED;
        private int identifiers = SOME_IDENTIFIERS;
        private boolean quality;
        private boolean strict;
        private final List<RecordRules<? super T>> rules = new ArrayList<>();
        private @Nullable String sheet;

        private Builder(RecordType<T> type, LocalDate referenceDate) {
            this.type = Objects.requireNonNull(type, "type");
            this.referenceDate = Objects.requireNonNull(referenceDate, "referenceDate");
        }

        /**
         * Names the format; CSV by default.
         *
         * @param format the format
         * @return this builder
         */
        public Builder<T> format(DataFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * Names how a legacy system wrote the file; canonical by default.
         *
         * @param profile a profile for the dataset
         * @return this builder
         */
        public Builder<T> profile(LegacyProfile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Declares the charset. By default that of the profile, or else UTF-8. A UTF-8 byte order mark in the file outweighs it.
         *
         * @param charset UTF-8, Windows-1252, or another in which ASCII bytes are ASCII
         * @return this builder
         * @throws IllegalArgumentException if it is UTF-16 or UTF-32
         */
        public Builder<T> charset(Charset charset) {
            if (!LegacyProfile.isUsable(Objects.requireNonNull(charset, "charset"))) {
                throw new IllegalArgumentException("charset must be one in which ASCII bytes are ASCII");
            }
            this.charset = charset;
            return this;
        }

        /**
         * Declares the delimiter of CSV. By default that of the profile, or else the one that the header uses most.
         *
         * @param delimiter semicolon, comma or tab
         * @return this builder
         * @throws IllegalArgumentException if it is another character
         */
        public Builder<T> delimiter(char delimiter) {
            if (delimiter != ';' && delimiter != ',' && delimiter != '\t') {
                throw new IllegalArgumentException("delimiter must be a semicolon, a comma or a tab");
            }
            this.delimiter = delimiter;
            return this;
        }

        /**
         * Sets the limits; {@link ReadLimits#DEFAULT} by default.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder<T> limits(ReadLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Names where rejected records go; nowhere by default.
         *
         * @param quarantine the place
         * @return this builder
         */
        public Builder<T> quarantine(Quarantine quarantine) {
            this.quarantine = Objects.requireNonNull(quarantine, "quarantine");
            return this;
        }

        /**
         * Asks for news of the reading: every 10,000 records, and at the end.
         *
         * @param progress told on the thread that reads
         * @return this builder
         */
        public Builder<T> onProgress(Consumer<Progress> progress) {
            this.progress = Objects.requireNonNull(progress, "progress");
            return this;
        }

        /**
         * Sets the share of rejected records above which the file as a whole gets a finding; a tenth by default.
         *
         * @param share 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if it is out of bounds
         */
        public Builder<T> rejectedShare(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share must be 0 to 1");
            }
            this.rejectedShare = share;
            return this;
        }

        /**
         * Sets how many different identifiers are all compared in search of repeated ones; 1,700,000 by default, for which a table of 16 MiB
         * is made in a file of that size. Beyond them one half of the identifiers is compared, then one quarter, and so on: what is found
         * is still true, and what is missed grows with the file.
         *
         * <p>The identifier is the first text field that is a direct identifier and either required or under a constraint that says its
         * form, such as that on a NIK: NIK for residents, the number of the card for families, of the case for cases of disease. A dataset
         * without such a field is not searched.
         *
         * @param most 1 to 200,000,000; memory is about ten bytes for each that occurs, at most twice that
         * @return this builder
         * @throws IllegalArgumentException if it is out of bounds
         */
        public Builder<T> comparedIdentifiers(int most) {
            if (most < 1 || most > MOST_IDENTIFIERS) {
                throw new IllegalArgumentException("most must be 1 to " + MOST_IDENTIFIERS);
            }
            this.identifiers = most;
            return this;
        }

        /**
         * Asks for a data-quality report of each file, which {@link ReadSummary#laporanMutu} then holds; none by default. It is measured
         * while the records are read, in memory that does not grow with the file.
         *
         * @return this builder
         */
        public Builder<T> measureQuality() {
            this.quality = true;
            return this;
        }

        /**
         * Judges as strict intake does (<em>penerimaan ketat</em>, see {@link Strict}): a warning of the standard's rules rejects a
         * record. By default a warning travels with it.
         *
         * @return this builder
         */
        public Builder<T> strict() {
            this.strict = true;
            return this;
        }

        /**
         * Asks further rules of each record, after those that it names itself: such as take parameters of the agency, as
         * {@code AmbangKondisi} of the infrastructure does. May be called more than once.
         *
         * @param further the rules; thread-safe
         * @return this builder
         */
        public Builder<T> and(RecordRules<? super T> further) {
            rules.add(Objects.requireNonNull(further, "further"));
            return this;
        }

        /**
         * Names the sheet of a workbook; the first by default.
         *
         * @param sheet its name as on its tab
         * @return this builder
         */
        public Builder<T> sheet(String sheet) {
            this.sheet = Objects.requireNonNull(sheet, "sheet");
            return this;
        }

        private Charset charset() {
            Charset declared = charset == null && profile != null ? profile.charset() : charset;
            return declared == null ? StandardCharsets.UTF_8 : declared;
        }

        private @Nullable Character delimiter() {
            return delimiter == null && profile != null ? profile.delimiter() : delimiter;
        }

        /**
         * The reader.
         *
         * @return a new reader
         * @throws IllegalArgumentException if the profile does not fit the dataset, or the dataset cannot be validated
         */
        public RecordReader<T> build() {
            return new RecordReader<>(this);
        }
    }
}
