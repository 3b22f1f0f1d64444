package id.go.semarangkota.berbagidata.testkit.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file (<em>berkas</em>) of residents as an export from SIAK leaves it, a known share of its rows dirty, for tests of what reads it.
 *
 * <pre>{@code
 * Expectation expected = BerkasSiak.of(PendudukSintetis.withSeed(42), 100_000).write(out);
 * }</pre>
 *
 * <p>It is CSV in Windows-1252 with semicolons and lines ended by CR LF, under the column names of BIODATA_WNI and DATA_KELUARGA: code
 * numbers ({@code LAMA_4} for marital status, {@code SIAK_89} for occupation), timestamps for dates, small numbers for RT, RW and the
 * four parts of the region code. The ready profile {@code SIAK} reads it.
 *
 * <p>Each dirty row has one {@link Damage}, which says the rules that it breaks; the file itself does not. All kinds of damage take
 * turns, so that each occurs in a file of so many dirty rows. Some clean rows look odd, with an apostrophe before the NIK or labels for
 * codes: the profile accepts them. All data are synthetic, see {@link PendudukSintetis}; the same seed gives the same file, and a
 * shorter file is the beginning of a longer one.
 *
 * <p>Immutable and thread-safe. Memory does not grow with the number of rows.
 */
public final class BerkasSiak {
    /** What the file is encoded in: Windows-1252. */
    public static final Charset CHARSET = Charset.forName("windows-1252");

    private static final double DEFAULT_SHARE = 0.03;
    private static final String LINE_END = "\r\n";

    private final PendudukSintetis residents;
    private final long rows;
    private final int dirtyPerMillion;

    private BerkasSiak(PendudukSintetis residents, long rows, int dirtyPerMillion) {
        this.residents = residents;
        this.rows = rows;
        this.dirtyPerMillion = dirtyPerMillion;
    }

    /**
     * A file of which three rows in a hundred are dirty.
     *
     * @param residents whom the rows describe
     * @param rows how many, the header not counted, 0 to {@link PendudukSintetis#MAX_COUNT}
     * @return a new file, not written yet
     * @throws IllegalArgumentException if the number of rows is out of bounds
     */
    public static BerkasSiak of(PendudukSintetis residents, long rows) {
        if (rows < 0 || rows > PendudukSintetis.MAX_COUNT) {
            throw new IllegalArgumentException("rows must be 0 to " + PendudukSintetis.MAX_COUNT);
        }
        return new BerkasSiak(residents, rows, perMillion(DEFAULT_SHARE));
    }

    /**
     * The same file with another share of dirty rows.
     *
     * @param share 0 for none to 1 for all
     * @return a new file
     * @throws IllegalArgumentException if the share is out of bounds or no number
     */
    public BerkasSiak withDirtyShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1");
        }
        return new BerkasSiak(residents, rows, perMillion(share));
    }

    private static int perMillion(double share) {
        return (int) Math.round(share * SiakRowIterator.MILLION);
    }

    /**
     * The names of the columns.
     *
     * @return in order, unmodifiable
     */
    public List<String> columns() {
        return Stream.of(SiakColumn.values()).map(SiakColumn::name).toList();
    }

    /**
     * The rows, each with what is wrong with it.
     *
     * @return a sequential, ordered, lazy stream without the header; each call starts anew with the same rows
     */
    public Stream<SiakRow> rows() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                () -> Spliterators.spliterator(iterator(), rows, traits),
                traits | Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    private Iterator<SiakRow> iterator() {
        return new SiakRowIterator(residents.stream(rows).iterator(), residents.seed(), dirtyPerMillion);
    }

    /**
     * Writes header and rows.
     *
     * @param out takes the bytes; flushed, not closed
     * @return what a reader must find
     * @throws IOException if the stream fails
     */
    public Expectation write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, CHARSET.newEncoder()));
        writer.append(String.join(";", columns())).append(LINE_END);
        TreeMap<Damage, Long> rejected = new TreeMap<>();
        long accepted = 0;
        for (Iterator<SiakRow> iterator = iterator(); iterator.hasNext(); ) {
            SiakRow row = iterator.next();
            writer.append(row.line()).append(LINE_END);
            accepted += row.damage().isEmpty() ? 1 : 0;
            row.damage().ifPresent(damage -> rejected.merge(damage, 1L, Long::sum));
        }
        writer.flush();
        return new Expectation(rows, accepted, rejected);
    }

    @Override
    public String toString() {
        return "BerkasSiak[" + residents + ", rows=" + rows + ", dirtyPerMillion=" + dirtyPerMillion + "]";
    }
}
