package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Reason;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The procedure as one total table: for every state, command and role it says what follows, or why nothing does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the states
 * @param <C> the commands
 */
public final class TransitionTable<S extends Enum<S>, C extends Enum<C>> {
    /** The table of requests. */
    public static final TransitionTable<StatusPermohonan, PerintahPermohonan> PERMOHONAN =
            new TransitionTable<>(PerintahPermohonan.class, RequestRows.all());

    /** The table of packages. */
    public static final TransitionTable<StatusPaket, PerintahPaket> PAKET =
            new TransitionTable<>(PerintahPaket.class, PackageRows.all());

    private final Class<C> commands;
    private final List<Transition<S, C>> rows;

    private TransitionTable(Class<C> commands, List<Transition<S, C>> rows) {
        this.commands = commands;
        this.rows = List.copyOf(rows);
    }

    /**
     * All rows.
     *
     * @return in the order of the procedure, not modifiable
     */
    public List<Transition<S, C>> rows() {
        return rows;
    }

    /**
     * The commands that a role may give in a state, conditions left aside.
     *
     * @param state where the case stands
     * @param role who asks
     * @return in the order of the commands, not modifiable; empty if none
     */
    public Set<C> allowedCommands(S state, Peran role) {
        return rows.stream()
                .filter(row -> row.from() == state && row.roles().contains(role))
                .map(Transition::command)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(commands)), Collections::unmodifiableSet));
    }

    /**
     * Judges a command: first the role, then the state, then the conditions.
     *
     * @param state where the case stands
     * @param command what is asked
     * @param role who asks
     * @param facts what holds
     * @return what follows; never null
     */
    public Decision<S, C> decide(S state, C command, Peran role, Facts facts) {
        if (rows.stream()
                .noneMatch(row -> row.command() == command && row.roles().contains(role))) {
            return refuse(Reason.WRONG_ROLE, state, role, Set.of());
        }
        Optional<Transition<S, C>> found = find(state, command, facts);
        if (found.isEmpty()) {
            return refuse(Reason.WRONG_STATE, state, role, Set.of());
        }
        Transition<S, C> row = found.get();
        if (!row.roles().contains(role)) {
            return refuse(Reason.WRONG_ROLE, state, role, Set.of());
        }
        Set<Syarat> missing = EnumSet.noneOf(Syarat.class);
        missing.addAll(row.conditions());
        missing.removeAll(facts.fulfilled());
        return missing.isEmpty() ? new Decision.Allowed<>(row) : refuse(Reason.CONDITION, state, role, missing);
    }

    private Optional<Transition<S, C>> find(S state, C command, Facts facts) {
        return rows.stream()
                .filter(row -> row.from() == state && row.command() == command && row.appliesTo(facts))
                .findFirst();
    }

    private Decision<S, C> refuse(Reason reason, S state, Peran role, Set<Syarat> missing) {
        return new Decision.Refused<>(
                reason, state, allowedCommands(state, role), Collections.unmodifiableSet(missing));
    }
}
