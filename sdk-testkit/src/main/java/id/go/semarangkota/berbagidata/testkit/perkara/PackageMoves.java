package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Facts;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Transition;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import id.go.semarangkota.berbagidata.testkit.log.LoggedEvent;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/** Moves packages as the table says. Works under the book's lock. */
final class PackageMoves {
    private final CaseBook book;

    PackageMoves(CaseBook book) {
        this.book = book;
    }

    static Decision<StatusPaket, PerintahPaket> decide(
            PackageFile paket, PerintahPaket command, Peran role, Set<Syarat> fulfilled) {
        return TransitionTable.PAKET.decide(paket.status(), command, role, Facts.of(fulfilled));
    }

    /** Does what the table allowed. */
    LoggedEvent carryOut(
            PackageFile paket, Judgement<StatusPaket, PerintahPaket> judged, Consumer<EventDraft> details) {
        Transition<StatusPaket, PerintahPaket> row = judged.row();
        EventDraft draft = draft(judged);
        details.accept(draft);
        Instant now = book.now();
        LoggedEvent event = paket.perkara().record(book.log(), draft, paket, now);
        paket.moveTo(row.to());
        return event;
    }

    private static EventDraft draft(Judgement<StatusPaket, PerintahPaket> judged) {
        Transition<StatusPaket, PerintahPaket> row = judged.row();
        return EventDraft.of(row.command().toString(), judged.role(), row.from(), row.to());
    }

    /** Fails before anything changes if a deadline that would begin could not be told. */
    void requireCalendar(PackageFile paket, Judgement<StatusPaket, PerintahPaket> judged) {
        book.requireCalendar(paket.perkara(), paket, draft(judged));
    }

    /** What follows from something else; nothing happens where the table does not allow it. */
    boolean follow(PackageFile paket, PerintahPaket command, Peran role, Set<Syarat> fulfilled) {
        if (decide(paket, command, role, fulfilled) instanceof Decision.Allowed<StatusPaket, PerintahPaket> allowed) {
            carryOut(paket, new Judgement<>(allowed.transition(), role), draft -> {});
            return true;
        }
        return false;
    }
}
