package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KeadaanPermohonan;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import id.go.semarangkota.berbagidata.testkit.log.EventLog;
import id.go.semarangkota.berbagidata.testkit.log.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request with all that happened to it. Guarded by the book's lock. */
final class CaseFile {
    private static final int REASON = 2000;

    private final String id;
    private final int ordinal;
    private final List<FormulirVerifikasi> approvals = new ArrayList<>();
    private final List<LoggedEvent> events = new ArrayList<>();
    private final Map<String, PackageFile> packages = new LinkedHashMap<>();
    private StatusPermohonan status = StatusPermohonan.DRAF;
    private IsiPermohonan isi;
    private EntriKatalog dataset;
    private long versi;
    private boolean submitted;
    private @Nullable Kesepakatan terms;
    private @Nullable String alasan;

    CaseFile(String id, int ordinal, IsiPermohonan isi, EntriKatalog dataset) {
        this.id = id;
        this.ordinal = ordinal;
        this.isi = isi;
        this.dataset = dataset;
    }

    String id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    StatusPermohonan status() {
        return status;
    }

    IsiPermohonan isi() {
        return isi;
    }

    EntriKatalog dataset() {
        return dataset;
    }

    long versi() {
        return versi;
    }

    @Nullable
    Kesepakatan terms() {
        return terms;
    }

    @Nullable
    String alasan() {
        return alasan;
    }

    List<LoggedEvent> events() {
        return events;
    }

    List<Peristiwa> peristiwa() {
        return events.stream().map(LoggedEvent::event).toList();
    }

    Collection<PackageFile> packages() {
        return packages.values();
    }

    @Nullable
    PackageFile find(String paket) {
        return packages.get(paket);
    }

    void add(PackageFile paket) {
        packages.put(paket.id(), paket);
        versi++;
    }

    void revise(IsiPermohonan revised, EntriKatalog of) {
        isi = revised;
        dataset = of;
    }

    void approve(FormulirVerifikasi form) {
        approvals.add(form);
    }

    /** Freezes what was approved. */
    Kesepakatan freeze(Instant now) {
        boolean anonymized = approvals.stream()
                .anyMatch(f -> Boolean.TRUE.equals(f.anonimisasi().ya()));
        List<Pejabat> officials =
                approvals.stream().map(FormulirVerifikasi::pejabat).toList();
        Kesepakatan frozen =
                new Kesepakatan(id, isi, dataset.klasifikasi(), dataset.dataSpesifik(), anonymized, officials, now);
        terms = frozen;
        return frozen;
    }

    void explain(@Nullable String text) {
        alasan = text == null || text.length() <= REASON
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, REASON)));
    }

    /** Moves the request and leaves the event. */
    void record(EventLog log, EventDraft draft, StatusPermohonan to, Instant now) {
        LoggedEvent event = log.append(draft, id, null, events, now);
        events.add(event);
        submitted |= event.event().perintah().equals(PerintahPermohonan.AJUKAN.toString());
        status = to;
        versi++;
    }

    /** Leaves an event of a package. */
    LoggedEvent record(EventLog log, EventDraft draft, PackageFile paket, Instant now) {
        LoggedEvent event = log.append(draft, id, paket.id(), events, now);
        events.add(event);
        return event;
    }

    KeadaanPermohonan keadaan() {
        return new KeadaanPermohonan(
                status,
                isi,
                dataset.klasifikasi(),
                dataset.dataSpesifik(),
                approvals.isEmpty() ? null : approvals.get(0).pejabat(),
                packages.values().stream().map(PackageFile::status).toList());
    }

    /** The roles that a caller has in this case; empty for whoever may not know of it: before submission its requester alone does. */
    Set<Peran> rolesOf(Caller caller) {
        Set<Peran> roles = EnumSet.noneOf(Peran.class);
        for (Peran role : caller.peran()) {
            boolean holds = switch (role) {
                case PEMINTA -> caller.kode().equals(isi.peminta().kode());
                case PEMILIK -> caller.kode().equals(isi.pemilik().kode());
                case UNIT_PENGELOLA, PENGAWAS -> true;
                case SISTEM -> false;
            };
            if (holds && (role == Peran.PEMINTA || submitted)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
