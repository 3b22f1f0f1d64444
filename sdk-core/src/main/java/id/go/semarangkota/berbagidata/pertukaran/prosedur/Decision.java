package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import java.util.Set;

/**
 * What the procedure says of a command: carried out, or refused and why.
 *
 * @param <S> the states
 * @param <C> the commands
 */
public sealed interface Decision<S extends Enum<S>, C extends Enum<C>> {
    /**
     * The command is carried out.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param transition the row that allows it
     */
    record Allowed<S extends Enum<S>, C extends Enum<C>>(Transition<S, C> transition) implements Decision<S, C> {}

    /**
     * The command is refused; nothing changes.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param reason why
     * @param state where the case stands
     * @param allowed the commands that this role may give in this state; not modifiable, may be empty
     * @param missing the conditions that do not hold; empty unless that is the reason; not modifiable
     */
    record Refused<S extends Enum<S>, C extends Enum<C>>(Reason reason, S state, Set<C> allowed, Set<Syarat> missing)
            implements Decision<S, C> {}

    /** Why a command is refused. */
    enum Reason {
        /** The role never gives this command. */
        WRONG_ROLE(KodeMasalah.PERAN_TIDAK_BERWENANG),
        /** The state does not allow it. */
        WRONG_STATE(KodeMasalah.TRANSISI_TIDAK_SAH),
        /** Something that must hold does not. */
        CONDITION(KodeMasalah.SYARAT_BELUM_TERPENUHI);

        private final KodeMasalah kode;

        Reason(KodeMasalah kode) {
            this.kode = kode;
        }

        /**
         * The problem that the exchange answers with.
         *
         * @return never null
         */
        public KodeMasalah kode() {
            return kode;
        }
    }
}
