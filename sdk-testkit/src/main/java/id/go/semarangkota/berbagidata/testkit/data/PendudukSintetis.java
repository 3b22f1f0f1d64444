package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Synthetic residents (<em>penduduk sintetis</em>) of Kota Semarang, made up from a seed, for tests.
 *
 * <pre>{@code
 * List<Penduduk> residents = PendudukSintetis.withSeed(42).stream(1_000).toList();
 * }</pre>
 *
 * <p><strong>Nobody is meant.</strong> Every NIK and NomorKk is well-formed and was never looked up anywhere: whether one happens to be
 * issued is not known, and none may be used as if it were. Names are put together from syllables and common words, streets from
 * plants and birds; nothing is taken from a person, and a likeness is chance. Ages, occupations and the rest follow rough estimates,
 * so that data look like a city's; they are no statistics. Codes and names of regions are the real ones.
 *
 * <p>What is promised:
 *
 * <ul>
 *   <li>The same seed and reference date give the same residents on every JDK, platform, locale and time zone, and fewer of them are
 *       the first of more. Another version of the test kit may give others.
 *   <li>Every record is valid: a validator at the reference date or later finds no error. It finds a warning on about one in three hundred:
 *       a birth date or sex that was corrected after the NIK was given out, or a NIK from a region whose code is in no table.
 *   <li>No NIK and no NomorKk occurs twice in one stream, nor is a NIK of one the NomorKk of another.
 *   <li>Residents come household by household, its head first; members share address and NomorKk, and children name their parents. The
 *       last household may be cut off by the count. About one NIK in seven was given out elsewhere.
 *   <li>Memory does not grow with the count: a stream holds one household and some 1.3 MB of counters.
 * </ul>
 *
 * <p>Immutable and thread-safe; each stream is for one thread. Records of the other datasets that fit these residents come from
 * {@link DataSintetis}.
 */
public final class PendudukSintetis {
    /** The day that residents' ages are reckoned on unless another is said: 1 January 2026. */
    public static final LocalDate DEFAULT_REFERENCE_DATE = LocalDate.of(2026, 1, 1);

    /** The most residents that one stream gives: ten million. */
    public static final long MAX_COUNT = 10_000_000;

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2099;

    private final long seed;
    private final LocalDate referenceDate;

    private PendudukSintetis(long seed, LocalDate referenceDate) {
        this.seed = seed;
        this.referenceDate = referenceDate;
    }

    /**
     * The residents of a seed, at {@link #DEFAULT_REFERENCE_DATE}.
     *
     * @param seed any number; print it when a test fails
     * @return a source of residents
     */
    public static PendudukSintetis withSeed(long seed) {
        return new PendudukSintetis(seed, DEFAULT_REFERENCE_DATE);
    }

    /**
     * The residents of the same seed at another date. They are other residents.
     *
     * @param date the day on which ages are reckoned and after which nothing has happened, in the years 2010 to 2099
     * @return a new source of residents
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public PendudukSintetis asOf(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("date must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return new PendudukSintetis(seed, date);
    }

    /**
     * The seed.
     *
     * @return as it was given
     */
    public long seed() {
        return seed;
    }

    /**
     * The day on which ages are reckoned; give it to validators.
     *
     * @return the reference date
     */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /**
     * Residents, from the first on.
     *
     * @param count how many, 0 to {@link #MAX_COUNT}
     * @return a sequential, ordered, lazy stream of so many residents; each call starts anew with the same ones
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<Penduduk> stream(long count) {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException("count must be 0 to " + MAX_COUNT);
        }
        return Batches.stream(count, () -> new Households(seed, referenceDate));
    }

    /**
     * The first resident of the seed, the head of a household.
     *
     * @return always an equal record
     */
    public Penduduk one() {
        return new Households(seed, referenceDate).next().get(0);
    }

    @Override
    public String toString() {
        return "PendudukSintetis[seed=" + seed + ", referenceDate=" + referenceDate + "]";
    }
}
