package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers the rows of one requester (<em>sesi padanan</em>: a session of matching) from an index, row by row, and counts them.
 *
 * <p>First by NIK, if name and date of birth agree; else by name, date of birth and mother's name. A resident who agrees worse by NIK than
 * another agrees exactly by biodata yields to that other (twins whose NIKs were swapped). Answers never say whether a NIK exists that was
 * not confirmed. A session is what one agreement allows: its limits make guessing slow and visible, not impossible (read
 * {@link RingkasanPadanan#unconfirmedShare()} before answers leave), so a new one is opened for a request that was decided, never by the
 * requester. Not thread-safe; several sessions may share an index. Sensitivity: holds
 * fingerprints of what was asked; {@link #close()} wipes them and leaves the index open.
 */
public final class SesiPadanan implements AutoCloseable {
    private final IndeksPenduduk index;
    private final AmbangPadanan limits;
    private final Search search;
    private final Person person = new Person();
    private final RepeatCounter repeats = new RepeatCounter();
    private final Map<StatusPadanan, Long> statuses = new EnumMap<>(StatusPadanan.class);
    private final Map<AturanPadanan, Long> rules = new EnumMap<>(AturanPadanan.class);
    private long rows;
    private long held;
    private boolean closed;

    private SesiPadanan(IndeksPenduduk index, AmbangPadanan limits) {
        this.index = index;
        this.limits = limits;
        this.search = new Search(index, limits);
    }

    /**
     * Opens a session.
     *
     * @param index the residents; stays open when the session is closed
     * @param limits how much may differ, and how much may be asked
     * @return a new session
     * @throws IllegalStateException if the index is closed
     */
    public static SesiPadanan of(IndeksPenduduk index, AmbangPadanan limits) {
        Objects.requireNonNull(limits, "limits");
        index.requireOpen();
        return new SesiPadanan(index, limits);
    }

    /**
     * Answers a row.
     *
     * @param rujukan the requester's own reference to the row, such as its number or the NISN; repeated in the answer and not looked at
     * @param siswa the pupil; components that are absent or malformed count as absent
     * @return the answer, and what stays with the owner
     * @throws IllegalStateException if the session or its index is closed
     */
    public HasilPadanan match(String rujukan, PesertaDidik siswa) {
        Objects.requireNonNull(rujukan, "rujukan");
        Objects.requireNonNull(siswa, "siswa");
        requireOpen();
        rows++;
        HasilPadanan result = isAllowed(siswa) ? answer(rujukan, siswa) : refuse(rujukan);
        index.requireOpen(); // an answer from an index that is being wiped would be wrong
        count(result);
        return result;
    }

    /** Counts what is asked about, whether or not it exists, so that a refusal says nothing either. */
    private boolean isAllowed(PesertaDidik siswa) {
        if (rows > limits.batasBaris()) {
            return false;
        }
        person.set(siswa, index.fingerprints());
        int repeated = person.nik() == ResidentColumns.NO_NIK ? 0 : repeats.count(person.nik());
        if (person.isNamed()) {
            long named = index.fingerprints().ofPerson(person.nameSkeleton(), person.day());
            repeated = Math.max(repeated, repeats.count(named));
        }
        return repeated <= limits.batasUlang() && !isCalendar();
    }

    /** Whether so many rows name the same child and mother that dates of birth are being tried; namesakes are far fewer. */
    private boolean isCalendar() {
        return person.isComplete()
                && repeats.count(index.fingerprints().ofNames(person.nameSkeleton(), person.motherSkeleton()))
                        > limits.batasNamaIbu();
    }

    private static HasilPadanan refuse(String rujukan) {
        return new HasilPadanan(unanswered(rujukan, StatusPadanan.BATAS_TERLAMPAUI), false);
    }

    private static PadananSiswa unanswered(String rujukan, StatusPadanan status) {
        return PadananSiswa.builder().rujukan(rujukan).status(status).build();
    }

    private HasilPadanan answer(String rujukan, PesertaDidik siswa) {
        boolean nikHeld = search.searchByNik(person);
        Search.Best nik = search.byNik();
        if (!nik.isExact()) {
            search.searchByBiodata(person);
        }
        Search.Best biodata = search.byBiodata();
        boolean confirmed =
                nik.isFound() && !(biodata.isExact() && !(biodata.isUnique() && biodata.resident() == nik.resident()));
        Search.Best best = confirmed ? nik : biodata;
        StatusPadanan status = status(best, confirmed);
        PadananSiswa answer = status.isFound() ? found(rujukan, status, best, siswa) : unanswered(rujukan, status);
        return new HasilPadanan(answer, nikHeld && !confirmed && person.isNamed());
    }

    private StatusPadanan status(Search.Best best, boolean confirmed) {
        if (best.isFound() && !best.isUnique()) {
            return StatusPadanan.GANDA;
        } else if (confirmed) {
            return StatusPadanan.PADAN;
        } else if (best.isFound()) {
            return person.isNikGiven() ? StatusPadanan.NIK_BERBEDA : StatusPadanan.PADAN_BIODATA;
        } else if (person.isNamed() && person.isNikGiven()) {
            return StatusPadanan.NIK_TIDAK_TERKONFIRMASI;
        }
        return person.isComplete() ? StatusPadanan.TIDAK_DITEMUKAN : StatusPadanan.DATA_KURANG;
    }

    /** A flag is absent where the row says nothing to compare, and false where the register says nothing or something else. */
    private PadananSiswa found(String rujukan, StatusPadanan status, Search.Best best, PesertaDidik siswa) {
        int resident = best.resident();
        int born = index.residents().born(resident);
        return PadananSiswa.builder()
                .rujukan(rujukan)
                .status(status)
                .aturan(best.rule())
                .namaSesuai(search.name(person, resident) == Agreement.EQUAL)
                .tanggalLahirSesuai(Born.day(born) == person.day())
                .jenisKelaminSesuai(said(siswa.jenisKelamin() != null, Born.isSameSex(born, person.born())))
                .namaIbuSesuai(said(person.mother().length > 0, search.mother(person, resident) == Agreement.EQUAL))
                .build();
    }

    private static @Nullable Boolean said(boolean given, boolean agrees) {
        return given ? agrees : null;
    }

    private void count(HasilPadanan result) {
        StatusPadanan status = result.jawaban().status();
        AturanPadanan rule = result.jawaban().aturan();
        statuses.merge(Objects.requireNonNull(status, "status"), 1L, Long::sum);
        if (rule != null) {
            rules.merge(rule, 1L, Long::sum);
        }
        held += result.nikMilikOrangLain() ? 1 : 0;
    }

    /**
     * What was answered so far.
     *
     * @return counts, for the owner of the register; also after {@link #close()}
     */
    public RingkasanPadanan summary() {
        return new RingkasanPadanan(rows, statuses, rules, held);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
        index.requireOpen();
    }

    /** Wipes what was asked; the index stays open. */
    @Override
    public void close() {
        closed = true;
        person.wipe();
        search.wipe();
        repeats.wipe();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "SesiPadanan[personal data]";
    }
}
