package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.CalendarException;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Deadlines;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import id.go.semarangkota.berbagidata.testkit.log.EventLog;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import id.go.semarangkota.berbagidata.testkit.store.ByteStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All cases of the exchange, behind one lock; sealed bytes travel outside of it. Thread-safe. */
public final class CaseBook {
    private static final Logger LOG = LoggerFactory.getLogger(CaseBook.class);

    private final Clock clock;
    private final Deadlines deadlines;
    private final EventLog log;
    private final Directory directory;
    private final Bounds bounds;
    private final Catalogue catalogue = new Catalogue();
    private final ByteStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, CaseFile> cases = new LinkedHashMap<>();
    private final Map<String, PackageFile> packages = new LinkedHashMap<>();
    private final Map<String, SealedUpload> uploads = new HashMap<>();
    private long uploadCount;

    /**
     * An empty book.
     *
     * @param clock the time
     * @param deadlines computes due dates and the hard limit
     * @param log takes the events
     * @param directory the agencies
     * @param bounds what is taken at most
     */
    public CaseBook(Clock clock, Deadlines deadlines, EventLog log, Directory directory, Bounds bounds) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.log = log;
        this.directory = directory;
        this.bounds = bounds;
        this.store = ByteStore.of(bounds.totalBytes());
    }

    /**
     * The datasets that can be asked for.
     *
     * @return the one catalogue of this exchange
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * What is taken at most.
     *
     * @return the bounds
     */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * How much memory sealed files take.
     *
     * @return bytes, those included that are still to arrive
     */
    public long heldBytes() {
        return store.reserved();
    }

    /** Throws all sealed bytes away. */
    public void close() {
        locked(() -> {
            packages.values().forEach(PackageFile::purge);
            return store;
        });
    }

    Instant now() {
        return clock.instant();
    }

    EventLog log() {
        return log;
    }

    Directory directory() {
        return directory;
    }

    ByteStore store() {
        return store;
    }

    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    String nextCaseId() {
        return "prm-" + (cases.size() + 1);
    }

    String nextPackageId() {
        return "pkt-" + (packages.size() + 1);
    }

    String nextUploadId() {
        uploadCount++;
        return "bks-" + uploadCount;
    }

    int caseCount() {
        return cases.size();
    }

    void add(CaseFile perkara) {
        cases.put(perkara.id(), perkara);
    }

    void add(PackageFile paket) {
        packages.put(paket.id(), paket);
    }

    void add(SealedUpload upload) {
        uploads.put(upload.id(), upload);
    }

    /** Forgets an upload. */
    void drop(SealedUpload upload) {
        upload.paket().drop(upload);
        uploads.remove(upload.id());
    }

    /** All cases that a caller may know of, in the order in which they were made. */
    List<CaseFile> visible(Caller caller) {
        List<CaseFile> visible = new ArrayList<>();
        for (CaseFile perkara : cases.values()) {
            expire(perkara);
            if (!perkara.rolesOf(caller).isEmpty()) {
                visible.add(perkara);
            }
        }
        return visible;
    }

    CaseFile open(String id, Caller caller) {
        CaseFile perkara = cases.get(id);
        if (perkara == null || perkara.rolesOf(caller).isEmpty()) {
            throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
        }
        expire(perkara);
        return perkara;
    }

    /** A case whose papers the caller may read: everybody in it but the overseer. */
    CaseFile openForReading(String id, Caller caller) {
        CaseFile perkara = open(id, caller);
        requireReader(perkara, caller);
        return perkara;
    }

    void requireReader(CaseFile perkara, Caller caller) {
        if (perkara.rolesOf(caller).equals(Set.of(Peran.PENGAWAS))) {
            throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
        }
    }

    PackageFile openPackage(String id, Caller caller) {
        PackageFile paket = packages.get(id);
        if (paket == null) {
            throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
        }
        open(paket.perkara().id(), caller);
        dropOverdue(paket.uploads());
        return paket;
    }

    private void dropOverdue(Collection<SealedUpload> among) {
        List<SealedUpload> overdue =
                among.stream().filter(u -> u.isOverdue(now())).toList();
        overdue.forEach(this::drop);
    }

    /** Ends what is otherwise ended when somebody looks at it; all cases are gone through. */
    void endOverdue() {
        cases.values().forEach(this::expire);
        dropOverdue(uploads.values());
    }

    SealedUpload openUpload(String id, Caller caller) {
        SealedUpload upload = uploads.get(id);
        if (upload == null) {
            throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
        }
        openPackage(upload.paket().id(), caller);
        return upload;
    }

    /** The deadlines of a case; none while the calendar lacks a year that one of them reaches, so that the case can be shown. */
    List<Tenggat> tenggat(CaseFile perkara) {
        try {
            return deadlines.compute(perkara.peristiwa(), now());
        } catch (CalendarException e) {
            LOG.warn("{}: no deadlines, {}", perkara.id(), e.getMessage());
            return List.of();
        }
    }

    /** Fails before anything changes if the calendar lacks a year that a deadline would reach after this event. */
    void requireCalendar(CaseFile perkara, @Nullable PackageFile paket, EventDraft draft) {
        List<Peristiwa> events = new ArrayList<>(perkara.peristiwa());
        events.add(log.preview(draft, perkara.id(), paket == null ? null : paket.id(), perkara.events(), now()));
        try {
            deadlines.compute(events, now());
        } catch (CalendarException e) {
            LOG.warn(
                    "{}: {} refused, {}",
                    perkara.id(),
                    events.get(events.size() - 1).perintah(),
                    e.getMessage());
            throw Problem.ofMissingYear(e.position()).exception();
        }
    }

    /** Ends a case whose hard limit has passed. */
    private void expire(CaseFile perkara) {
        boolean due = deadlines
                .hardLimit(perkara.peristiwa())
                .filter(limit -> !now().isBefore(limit))
                .isPresent();
        if (due && !perkara.status().isTerminal()) {
            PermintaanPerintah.Isi why =
                    new PermintaanPerintah.Isi(null, null, "Batas waktu keras perkara terlampaui.", null, null);
            PermintaanPerintah command = new PermintaanPerintah(PerintahPermohonan.KEDALUWARSAKAN, why);
            new RequestMoves(this).bySystem(perkara, command);
        }
    }
}
