package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Facts;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KeadaanPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.RequestJudge;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.identity.Tokens;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes requests and commands to them. Thread-safe. */
public final class RequestDesk {
    private static final String CURSOR = "p";

    private final CaseBook book;
    private final Drafts drafts;

    /**
     * Works on a book.
     *
     * @param book the cases
     */
    public RequestDesk(CaseBook book) {
        this.book = book;
        this.drafts = new Drafts(book.catalogue());
    }

    /**
     * Makes a draft.
     *
     * @param caller who asks
     * @param isi what for
     * @return the request
     */
    public Permohonan create(Caller caller, IsiPermohonan isi) {
        return book.locked(() -> {
            if (!caller.peran().contains(Peran.PEMINTA)) {
                throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
            }
            EntriKatalog dataset = drafts.check(isi, caller, "");
            if (book.caseCount() >= book.bounds().cases()) {
                throw Problem.of(KodeMasalah.LAYANAN_TIDAK_TERSEDIA)
                        .header("Retry-After", "60")
                        .exception();
            }
            CaseFile perkara = new CaseFile(book.nextCaseId(), book.caseCount(), isi, dataset);
            EventDraft draft = EventDraft.of("buat", Peran.PEMINTA, null, StatusPermohonan.DRAF)
                    .attach(Lampiran.PERMOHONAN, WireFormat.standard().write(isi));
            perkara.record(book.log(), draft, StatusPermohonan.DRAF, book.now());
            book.add(perkara);
            return show(perkara, caller);
        });
    }

    /**
     * Shows a request.
     *
     * @param caller who asks
     * @param id which
     * @return the request
     */
    public Permohonan read(Caller caller, String id) {
        return book.locked(() -> show(book.openForReading(id, caller), caller));
    }

    /**
     * Which requests are listed.
     *
     * @param peran only those in which the caller has this role; null for all
     * @param status only those that stand here; null for all
     * @param jatuhTempoSebelum only those with an open deadline before this day, or with one that cannot be told; null for all
     */
    public record Filter(
            @Nullable Peran peran,
            @Nullable StatusPermohonan status,
            @Nullable LocalDate jatuhTempoSebelum) {
        boolean fits(Permohonan shown, Set<Peran> roles) {
            boolean untold = shown.tenggat().isEmpty()
                    && shown.status() != StatusPermohonan.DRAF
                    && !shown.status().isTerminal();
            boolean due = jatuhTempoSebelum == null
                    || untold
                    || shown.tenggat().stream()
                            .anyMatch(t -> t.selesai() == null && t.jatuhTempo().isBefore(jatuhTempoSebelum));
            return due && (peran == null || roles.contains(peran)) && (status == null || shown.status() == status);
        }
    }

    /**
     * Lists requests.
     *
     * @param caller who asks
     * @param filter which
     * @param cursor from where, and how many
     * @return a page
     */
    public Permohonan.Halaman list(Caller caller, Filter filter, Cursor cursor) {
        return book.locked(() -> {
            if (caller.peran().equals(Set.of(Peran.PENGAWAS))
                    || (filter.peran() != null && !caller.peran().contains(filter.peran()))) {
                throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
            }
            int start = cursor.start(CURSOR);
            List<CaseFile> found = book.visible(caller).stream()
                    .filter(c -> c.ordinal() >= start)
                    .filter(c -> filter.fits(show(c, caller), c.rolesOf(caller)))
                    .limit(cursor.limit() + 1L)
                    .toList();
            boolean more = found.size() > cursor.limit();
            List<Permohonan> page = found.stream()
                    .limit(cursor.limit())
                    .map(c -> show(c, caller))
                    .toList();
            String next = more ? Cursor.next(CURSOR, found.get(cursor.limit()).ordinal()) : null;
            return new Permohonan.Halaman(page, next);
        });
    }

    /**
     * Carries a command out.
     *
     * @param caller who gives it
     * @param id to which request
     * @param command what, with its content
     * @param version what it is based on
     * @return the request afterwards
     */
    public Permohonan command(Caller caller, String id, PermintaanPerintah command, Version version) {
        return book.locked(() -> {
            CaseFile perkara = book.open(id, caller);
            KeadaanPermohonan keadaan = perkara.keadaan();
            Facts facts = facts(caller, keadaan, command);
            Judgement<StatusPermohonan, PerintahPermohonan> judged = Judgement.of(
                    perkara.rolesOf(caller),
                    role -> TransitionTable.PERMOHONAN.decide(keadaan.status(), command.perintah(), role, facts),
                    () -> version.require(perkara.versi()));
            if (judged.row().stepUp() && !caller.hasSecondFactor()) {
                throw Tokens.stepUp(book.bounds().tokenLife().toSeconds());
            }
            IsiPermohonan revised = command.isi().permohonan();
            if (command.perintah() == PerintahPermohonan.UBAH && revised != null) {
                drafts.check(revised, caller, "/isi/permohonan");
            }
            new RequestMoves(book).carryOut(perkara, judged, command);
            return show(perkara, caller);
        });
    }

    /** An official's second factor is for that official's own acts only. */
    private Facts facts(Caller caller, KeadaanPermohonan keadaan, PermintaanPerintah command) {
        Facts facts = RequestJudge.facts(keadaan, command, KalenderKerja.dayOf(book.now()));
        if (caller.mayActAs(RequestJudge.actor(keadaan, command))) {
            return facts;
        }
        Set<Syarat> fewer = EnumSet.noneOf(Syarat.class);
        fewer.addAll(facts.fulfilled());
        fewer.remove(Syarat.PEJABAT_BERWENANG);
        return new Facts(fewer, facts.fourEyes());
    }

    /**
     * The frozen terms.
     *
     * @param caller who asks
     * @param id of which request
     * @return the terms
     */
    public Kesepakatan terms(Caller caller, String id) {
        return book.locked(() -> {
            Kesepakatan terms = book.openForReading(id, caller).terms();
            if (terms == null) {
                throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
            }
            return terms;
        });
    }

    private Permohonan show(CaseFile perkara, Caller caller) {
        Set<PerintahPermohonan> commands = new LinkedHashSet<>();
        perkara.rolesOf(caller)
                .forEach(role -> commands.addAll(TransitionTable.PERMOHONAN.allowedCommands(perkara.status(), role)));
        Kesepakatan terms = perkara.terms();
        return new Permohonan(
                perkara.id(),
                perkara.versi(),
                perkara.status(),
                perkara.isi(),
                perkara.dataset().klasifikasi(),
                perkara.dataset().dataSpesifik(),
                perkara.events().get(0).event().waktu(),
                perkara.events().get(perkara.events().size() - 1).event().waktu(),
                book.tenggat(perkara),
                commands.stream().map(PerintahPermohonan::toString).toList(),
                perkara.packages().stream().map(PackageFile::id).toList(),
                terms == null ? null : terms.digest(),
                perkara.alasan());
    }
}
