package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known when a command is judged.
 *
 * @param fulfilled the conditions that hold, copied
 * @param fourEyes whether the case needs two approvers
 */
public record Facts(Set<Syarat> fulfilled, boolean fourEyes) {
    /**
     * Copies the set.
     *
     * @param fulfilled the conditions that hold, copied
     * @param fourEyes whether the case needs two approvers
     */
    public Facts {
        Set<Syarat> copy = EnumSet.noneOf(Syarat.class);
        copy.addAll(fulfilled);
        fulfilled = Collections.unmodifiableSet(copy);
    }

    /**
     * Facts of a case that one official decides.
     *
     * @param fulfilled the conditions that hold
     * @return the facts
     */
    public static Facts of(Set<Syarat> fulfilled) {
        return new Facts(fulfilled, false);
    }
}
