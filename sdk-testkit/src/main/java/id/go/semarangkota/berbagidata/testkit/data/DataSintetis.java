package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Synthetic records (<em>data sintetis</em>) of every dataset of the standard, made up from a seed, for tests. They fit each other.
 *
 * <pre>{@code
 * DataSintetis data = DataSintetis.withSeed(42);
 * List<KasusPenyakit> cases = data.kasusPenyakit(1_000).toList();
 * }</pre>
 *
 * <p><strong>Nobody and nothing real is meant.</strong> Persons are those of {@link PendudukSintetis}, with its promises. Facilities,
 * schools, bodies and roads have CONTOH in their names and numbers that none has; values, rates and shares are made up and say nothing
 * about the city. Codes and names of regions are the real ones.
 *
 * <p>What is promised:
 *
 * <ul>
 *   <li>The same seed and reference date give the same records on every JDK, platform, locale and time zone, and fewer of them are
 *       the first of more. Another version of the test kit may give others.
 *   <li>Every record is valid: a validator at the reference date or later finds no error, and warnings only about a NIK that is older than
 *       a correction or comes from a region whose code is in no table.
 *   <li>What one dataset says of another holds, for one seed and date: households, patients, pupils and taxpayers who are persons are
 *       residents; payments name assessments, these objects, these taxpayers; cases name one of the first 32 facilities, pupils one of
 *       the first 128 schools; surveys name roads. Of a stream of so many records the others need not be as many: take enough of each.
 *   <li>Memory does not grow with the count, but for some small counters.
 * </ul>
 *
 * <p>Immutable and thread-safe; each stream is lazy, sequential, ordered and for one thread, and each call starts anew with the same
 * records. A count is 0 to {@link #MAX_COUNT}; every method throws {@link IllegalArgumentException} for another.
 */
public final class DataSintetis {
    /** The most records that one stream gives: one million. */
    public static final long MAX_COUNT = 1_000_000;

    private final PendudukSintetis residents;

    private DataSintetis(PendudukSintetis residents) {
        this.residents = residents;
    }

    /**
     * The records of a seed, at {@link PendudukSintetis#DEFAULT_REFERENCE_DATE}.
     *
     * @param seed any number; print it when a test fails
     * @return a source of records
     */
    public static DataSintetis withSeed(long seed) {
        return new DataSintetis(PendudukSintetis.withSeed(seed));
    }

    /**
     * The records of the same seed at another date. They are other records.
     *
     * @param date the day on which ages are reckoned and after which nothing has happened, in the years 2010 to 2099
     * @return a new source of records
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public DataSintetis asOf(LocalDate date) {
        return new DataSintetis(residents.asOf(date));
    }

    /**
     * The seed.
     *
     * @return as it was given
     */
    public long seed() {
        return residents.seed();
    }

    /**
     * The day on which ages are reckoned; give it to validators.
     *
     * @return the reference date
     */
    public LocalDate referenceDate() {
        return residents.referenceDate();
    }

    private static <T> Stream<T> stream(long count, Supplier<Batches.Source<T>> source) {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException("count must be 0 to " + MAX_COUNT);
        }
        return Batches.stream(count, source);
    }

    /**
     * Residents (<em>penduduk</em>), household by household: the same as those of {@link PendudukSintetis}.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<Penduduk> penduduk(long count) {
        return stream(count, () -> new Households(seed(), referenceDate()));
    }

    /**
     * Family cards (<em>kartu keluarga</em>), one for each household of residents, in their order.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<KartuKeluarga> kartuKeluarga(long count) {
        return stream(count, () -> new FamilyCards(new Households(seed(), referenceDate())));
    }

    /**
     * Taxpayers (<em>wajib pajak</em>): heads of households, and one body in eight.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<WajibPajak> wajibPajak(long count) {
        return tax(count, file -> List.of(file.taxpayer()));
    }

    /**
     * Objects of property tax (<em>objek pajak PBB-P2</em>), those of one taxpayer after those of another.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<ObjekPajakPbb> objekPajakPbb(long count) {
        return tax(count, TaxFiles.TaxFile::objects);
    }

    /**
     * Assessments (<em>ketetapan pajak</em>) of the year before that of the reference date: of property tax for each object in force, of
     * consumption taxes for bodies.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<KetetapanPajak> ketetapanPajak(long count) {
        return tax(count, TaxFiles.TaxFile::assessments);
    }

    /**
     * Payments (<em>pembayaran pajak</em>) of the assessments that are paid or paid in part.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<PembayaranPajak> pembayaranPajak(long count) {
        return tax(count, TaxFiles.TaxFile::payments);
    }

    private <T> Stream<T> tax(long count, Function<TaxFiles.TaxFile, List<T>> part) {
        return stream(count, () -> {
            TaxFiles files = new TaxFiles(seed(), referenceDate());
            return () -> part.apply(files.next());
        });
    }

    /**
     * Cases of communicable diseases (<em>kasus penyakit</em>) among residents, reported within the year before the reference date.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<KasusPenyakit> kasusPenyakit(long count) {
        return stream(count, () -> new DiseaseCases(seed(), referenceDate()));
    }

    /**
     * Health facilities (<em>fasilitas kesehatan</em>): 16 puskesmas and 16 hospitals, one of each for a district, then others.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<FasilitasKesehatan> fasilitasKesehatan(long count) {
        return stream(count, () -> new Facilities(seed()));
    }

    /**
     * Pupils (<em>peserta didik</em>) in the school year of the reference date: residents of school age, most of whom go to school.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<PesertaDidik> pesertaDidik(long count) {
        return stream(count, () -> new Pupils(seed(), referenceDate()));
    }

    /**
     * Schools (<em>satuan pendidikan</em>): first one of each level for each district, which makes 128.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<SatuanPendidikan> satuanPendidikan(long count) {
        return stream(count, () -> new Schools(seed()));
    }

    /**
     * Sections of roads (<em>ruas jalan</em>), whose length agrees with their line.
     *
     * @param count how many
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<RuasJalan> ruasJalan(long count) {
        return stream(count, () -> new Roads(seed()));
    }

    /**
     * The condition of roads (<em>kondisi jalan</em>), section by section from its beginning to its end; segments do not overlap.
     *
     * @param count how many segments
     * @return a stream of so many
     * @throws IllegalArgumentException if the count is out of bounds
     */
    public Stream<KondisiJalan> kondisiJalan(long count) {
        return stream(count, () -> new RoadSurveys(seed(), referenceDate()));
    }

    @Override
    public String toString() {
        return "DataSintetis[seed=" + seed() + ", referenceDate=" + referenceDate() + "]";
    }
}
