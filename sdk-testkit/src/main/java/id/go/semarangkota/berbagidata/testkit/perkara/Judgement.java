package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Reason;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Transition;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.util.Set;
import java.util.function.Function;

/**
 * What the transition table lets a caller do who may hold several roles.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param row the row that allows it
 * @param role the role in which it is done
 */
record Judgement<S extends Enum<S>, C extends Enum<C>>(Transition<S, C> row, Peran role) {
    /** Refusals are told as the table tells them. */
    static <S extends Enum<S>, C extends Enum<C>> Judgement<S, C> of(
            Set<Peran> roles, Function<Peran, Decision<S, C>> table, Runnable versionCheck) {
        return of(roles, table, versionCheck, refused -> Problem.of(refused).exception());
    }

    /** The first role that may; else the refusal that comes closest. A stale version is told before state and conditions. */
    static <S extends Enum<S>, C extends Enum<C>> Judgement<S, C> of(
            Set<Peran> roles,
            Function<Peran, Decision<S, C>> table,
            Runnable versionCheck,
            Function<Decision.Refused<S, C>, ProblemException> refusal) {
        Decision.Refused<S, C> closest = null;
        for (Peran role : roles) {
            Decision<S, C> decision = table.apply(role);
            if (decision instanceof Decision.Allowed<S, C> allowed) {
                versionCheck.run();
                return new Judgement<>(allowed.transition(), role);
            }
            Decision.Refused<S, C> refused = (Decision.Refused<S, C>) decision;
            if (closest == null || refused.reason().compareTo(closest.reason()) > 0) {
                closest = refused;
            }
        }
        if (closest == null) {
            throw new AssertionError("Who has no role in a case does not see it");
        }
        if (closest.reason() != Reason.WRONG_ROLE) {
            versionCheck.run();
        }
        throw refusal.apply(closest);
    }
}
