package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one side is about to do by its client, and what the tables say of it. */
abstract class Deed {
    final Side by;
    private final String name;

    /** It was carried out, whatever its caller has heard of it. */
    boolean done;

    /** It was tried, and its caller does not know what came of it. */
    boolean interrupted;

    Deed(Side by, Object name) {
        this.by = by;
        this.name = name.toString();
    }

    /** What must come of it now; the model's moves that it makes then, one after the other. */
    record Verdict(String kode, Decision.@Nullable Refused<?, ?> refused, boolean stepUp, List<Runnable> moves) {
        static final Verdict NOTHING_MORE = new Verdict("", null, false, List.of());

        static Verdict refused(KodeMasalah kode) {
            return new Verdict(kode.toString(), null, false, List.of());
        }

        static Verdict moves(List<Runnable> moves) {
            return new Verdict("", null, false, moves);
        }

        /** First the role, then the version, then the state and the conditions. */
        static Verdict of(Decision<?, ?> decision, boolean stale, Runnable move) {
            if (decision instanceof Decision.Refused<?, ?> refused) {
                boolean role = refused.reason() == Decision.Reason.WRONG_ROLE;
                return stale && !role
                        ? refused(KodeMasalah.VERSI_USANG)
                        : new Verdict(refused.reason().kode().toString(), refused, false, List.of());
            }
            boolean stepUp = ((Decision.Allowed<?, ?>) decision).transition().stepUp();
            return stale ? refused(KodeMasalah.VERSI_USANG) : new Verdict("", null, stepUp, List.of(move));
        }
    }

    /** What the tables say, unless it was carried out already: then nothing happens again. */
    final Verdict verdict() {
        return done ? Verdict.NOTHING_MORE : judged();
    }

    abstract Verdict judged();

    abstract void give() throws IOException;

    /** Whether it is one call that changes something, and no more. */
    boolean isSingle() {
        return true;
    }

    /** Whether it may succeed though the tables refuse it by now: everything had arrived before it was broken off. */
    boolean mayBeComplete() {
        return false;
    }

    /** Whether it may be refused for its age though it reads anew: it was signed before it was broken off, and stays as signed. */
    boolean mayBeOld() {
        return false;
    }

    @Override
    public String toString() {
        return by.role + " " + name;
    }
}
