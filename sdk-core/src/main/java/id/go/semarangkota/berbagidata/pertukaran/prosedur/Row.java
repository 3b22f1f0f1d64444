package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Transition.Approvals;
import java.util.Set;

/** Spells a row of a table. */
final class Row<S extends Enum<S>, C extends Enum<C>> {
    private final S from;
    private final C command;
    private final S to;
    private Set<Peran> roles = Set.of();
    private Set<Syarat> conditions = Set.of();
    private Approvals approvals = Approvals.ANY;
    private boolean stepUp;

    private Row(S from, C command, S to) {
        this.from = from;
        this.command = command;
        this.to = to;
    }

    static <S extends Enum<S>, C extends Enum<C>> Row<S, C> of(S from, C command, S to) {
        return new Row<>(from, command, to);
    }

    Row<S, C> by(Peran... who) {
        roles = Set.of(who);
        return this;
    }

    Row<S, C> needs(Syarat... what) {
        conditions = Set.of(what);
        return this;
    }

    Row<S, C> onlyFor(Approvals cases) {
        approvals = cases;
        return this;
    }

    Row<S, C> stepUp() {
        stepUp = true;
        return this;
    }

    Transition<S, C> in(Langkah langkah) {
        return new Transition<>(from, command, to, roles, conditions, approvals, stepUp, langkah, false);
    }

    Transition<S, C> exceptional(Langkah langkah) {
        return new Transition<>(from, command, to, roles, conditions, approvals, stepUp, langkah, true);
    }
}
