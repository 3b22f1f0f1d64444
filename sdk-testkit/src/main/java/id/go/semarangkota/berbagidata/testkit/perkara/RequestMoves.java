package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.RequestJudge;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Transition;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/** Moves requests as the table says, and their packages with them. Works under the book's lock. */
final class RequestMoves {
    private final CaseBook book;

    RequestMoves(CaseBook book) {
        this.book = book;
    }

    /** Does what the exchange itself does. */
    void bySystem(CaseFile perkara, PermintaanPerintah command) {
        Decision<StatusPermohonan, PerintahPermohonan> decision =
                RequestJudge.decide(perkara.keadaan(), command, Peran.SISTEM, KalenderKerja.dayOf(book.now()));
        if (decision instanceof Decision.Allowed<StatusPermohonan, PerintahPermohonan> allowed) {
            carryOut(perkara, new Judgement<>(allowed.transition(), Peran.SISTEM), command);
        }
    }

    /** Does what the table allowed; an ending is never refused for a deadline that cannot be told. */
    void carryOut(
            CaseFile perkara, Judgement<StatusPermohonan, PerintahPermohonan> judged, PermintaanPerintah command) {
        Transition<StatusPermohonan, PerintahPermohonan> row = judged.row();
        Instant now = book.now();
        EventDraft draft = EventDraft.of(row.command().toString(), judged.role(), row.from(), row.to());
        nameExtension(draft, command);
        if (!row.to().isTerminal()) {
            book.requireCalendar(perkara, null, draft);
        }
        attachContent(draft, perkara, command);
        attachDecision(draft, perkara, row, command);
        perkara.record(book.log(), draft, row.to(), now);
        if (row.to().isTerminal()) {
            perkara.explain(command.isi().teks());
            endPackages(perkara, judged.role(), row.command());
        }
    }

    private static void nameExtension(EventDraft draft, PermintaanPerintah command) {
        if (command.perintah() == PerintahPermohonan.PERPANJANG) {
            PermintaanPerintah.Perpanjangan moved =
                    Objects.requireNonNull(command.isi().tenggatBaru(), "tenggatBaru");
            draft.detail("tahap", moved.tahap().toString()).detail("hariKerja", Integer.toString(moved.hariKerja()));
        }
    }

    private void attachContent(EventDraft draft, CaseFile perkara, PermintaanPerintah command) {
        PermintaanPerintah.Isi isi = command.isi();
        switch (command.perintah()) {
            case UBAH -> {
                IsiPermohonan revised = Objects.requireNonNull(isi.permohonan(), "permohonan");
                perkara.revise(revised, book.catalogue().find(revised.dataset()).orElseThrow());
                draft.attach(Lampiran.PERMOHONAN, WireFormat.standard().write(revised));
            }
            case AJUKAN ->
                draft.attach(Lampiran.PERMOHONAN, WireFormat.standard().write(perkara.isi()));
            default -> {
                // What was said stands beside the event, below.
            }
        }
        if (isi.teks() != null || isi.pejabat() != null) {
            PermintaanPerintah.Isi said =
                    new PermintaanPerintah.Isi(null, null, isi.teks(), isi.pejabat(), isi.tenggatBaru());
            draft.attach(Lampiran.PERINTAH, WireFormat.standard().write(said));
        }
    }

    private void attachDecision(
            EventDraft draft,
            CaseFile perkara,
            Transition<StatusPermohonan, PerintahPermohonan> row,
            PermintaanPerintah command) {
        FormulirVerifikasi form = command.isi().formulir();
        boolean approval = row.command() == PerintahPermohonan.SETUJUI;
        if (form == null || !(approval || row.command() == PerintahPermohonan.TOLAK)) {
            return;
        }
        draft.attach(Lampiran.FORMULIR, WireFormat.standard().write(form));
        if (approval) {
            perkara.approve(form);
        }
        if (row.to() == StatusPermohonan.DISETUJUI) {
            Kesepakatan terms = perkara.freeze(book.now());
            draft.attach(Lampiran.KESEPAKATAN, terms.canonicalBytes());
            draft.digest(Lampiran.KESEPAKATAN.toString(), terms.digest());
        }
    }

    /**
     * Packages end with their request where the table lets them: revoked by whom the request was, or by the exchange itself. The
     * bytes of all of them go, also where the request ended well: its receipts say that the requester has them.
     */
    private void endPackages(CaseFile perkara, Peran role, PerintahPermohonan command) {
        PackageMoves moves = new PackageMoves(book);
        PerintahPaket ending = switch (command) {
            case KEDALUWARSAKAN -> PerintahPaket.KEDALUWARSAKAN;
            default -> PerintahPaket.CABUT;
        };
        for (PackageFile paket : perkara.packages()) {
            boolean ended = moves.follow(paket, ending, role, Set.of(Syarat.BERALASAN))
                    || moves.follow(paket, ending, Peran.SISTEM, Set.of(Syarat.BERALASAN));
            if (ended) {
                paket.explain(perkara.alasan());
            }
            paket.purge();
        }
    }
}
