package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One row of the procedure.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param from the state before
 * @param command the command
 * @param to the state after
 * @param roles who may give it; not modifiable, in the order of the roles
 * @param conditions what must hold; not modifiable, in the order of the conditions
 * @param approvals for which cases the row is
 * @param stepUp whether a second factor is needed (RFC 9470)
 * @param langkah the step of the procedure in which it happens
 * @param exceptional whether it leaves the ordinary course: extension, cancellation, revocation, expiry
 */
public record Transition<S extends Enum<S>, C extends Enum<C>>(
        S from,
        C command,
        S to,
        Set<Peran> roles,
        Set<Syarat> conditions,
        Approvals approvals,
        boolean stepUp,
        Langkah langkah,
        boolean exceptional) {
    /**
     * Copies the sets.
     *
     * @param from the state before
     * @param command the command
     * @param to the state after
     * @param roles who may give it; not modifiable, in the order of the roles
     * @param conditions what must hold; not modifiable, in the order of the conditions
     * @param approvals for which cases the row is
     * @param stepUp whether a second factor is needed (RFC 9470)
     * @param langkah the step of the procedure in which it happens
     * @param exceptional whether it leaves the ordinary course: extension, cancellation, revocation, expiry
     */
    public Transition {
        Set<Peran> roleCopy = EnumSet.noneOf(Peran.class);
        roleCopy.addAll(roles);
        roles = Collections.unmodifiableSet(roleCopy);
        conditions = new Facts(conditions, false).fulfilled();
    }

    /** For which cases a row is. */
    public enum Approvals {
        /** For every case. */
        ANY,
        /** For cases that one official decides. */
        ONE,
        /** For cases that need two approvers. */
        TWO
    }

    boolean appliesTo(Facts facts) {
        return approvals == Approvals.ANY || (approvals == Approvals.TWO) == facts.fourEyes();
    }
}
