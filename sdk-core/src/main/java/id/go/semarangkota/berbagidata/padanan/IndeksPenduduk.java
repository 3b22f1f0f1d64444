package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;

/**
 * An index (<em>indeks</em>) over residents for matching: some 80 bytes a resident, so that a whole city, or several, fits into an ordinary
 * heap.
 *
 * <p>A NIK is held as a keyed fingerprint, names in normal form, of a date and a sex one number; nothing can be read out of it but what a
 * {@link SesiPadanan} answers. It belongs on the machines of the agency that owns the register. Immutable and thread-safe: several sessions
 * may ask at once. Sensitivity: biodata of all residents, in memory only; {@link #close()} wipes it, as far as the JVM has not moved
 * copies, which nobody can reach.
 */
public final class IndeksPenduduk implements AutoCloseable {
    private final Fingerprints fingerprints;
    private final ResidentColumns residents;
    private final NikTable niks;
    private final BirthTable births;
    private volatile boolean closed;

    private IndeksPenduduk(Fingerprints fingerprints, ResidentColumns residents) {
        this.fingerprints = fingerprints;
        this.residents = residents;
        this.niks = new NikTable(residents);
        this.births = new BirthTable(residents);
        residents.trim();
    }

    /**
     * Starts an index.
     *
     * @return an empty builder, which a {@link RecordReader} can feed
     */
    public static Builder builder() {
        byte[] key = new byte[Fingerprints.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return builder(key);
    }

    static Builder builder(byte[] key) {
        Builder builder = new Builder(key);
        Arrays.fill(key, (byte) 0);
        return builder;
    }

    /**
     * How many residents it holds, those that can never match included.
     *
     * @return not negative
     * @throws IllegalStateException after {@link #close()}
     */
    public int size() {
        requireOpen();
        return residents.size();
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    ResidentColumns residents() {
        return residents;
    }

    NikTable niks() {
        return niks;
    }

    BirthTable births() {
        return births;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the index is closed");
        }
    }

    /** Wipes everything; sessions over it cannot answer any more, and one that is answering fails instead. */
    @Override
    public void close() {
        closed = true;
        fingerprints.wipe();
        residents.wipe();
        niks.wipe();
        births.wipe();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "IndeksPenduduk[personal data]";
    }

    /**
     * Takes residents one by one, from a {@link RecordReader} or by hand. Not thread-safe. Sensitivity: as the index; {@link #close()} wipes
     * what was taken, unless it became an index.
     */
    public static final class Builder implements RecordReader.Handler<Penduduk>, AutoCloseable {
        private final Fingerprints fingerprints;
        private final ResidentColumns residents = new ResidentColumns();
        private boolean ended;

        private Builder(byte[] key) {
            fingerprints = new Fingerprints(key);
        }

        /**
         * Takes a resident. One without a well-formed NIK is found by biodata only; one without name or date of birth never agrees; without
         * the mother's name only by NIK. Whoever must not be found, such as the deceased, is not given to the index.
         *
         * @param penduduk the resident
         * @return this builder
         * @throws IllegalStateException after {@link #build()} or {@link #close()}, or if there is no room for more (about 2 GB of names)
         */
        public Builder add(Penduduk penduduk) {
            Objects.requireNonNull(penduduk, "penduduk");
            requireNotEnded();
            residents.add(penduduk, fingerprints);
            return this;
        }

        @Override
        public void accepted(Outcome.Accepted<Penduduk> accepted) {
            add(accepted.record());
        }

        /**
         * The index.
         *
         * @return a new index of what was taken; the builder is spent
         * @throws IllegalStateException after {@link #build()} or {@link #close()}
         */
        public IndeksPenduduk build() {
            requireNotEnded();
            ended = true;
            return new IndeksPenduduk(fingerprints, residents);
        }

        private void requireNotEnded() {
            if (ended) {
                throw new IllegalStateException("the builder is spent");
            }
        }

        /** Wipes what was taken; does nothing after {@link #build()}. */
        @Override
        public void close() {
            if (!ended) {
                ended = true;
                fingerprints.wipe();
                residents.wipe();
            }
        }

        /** Says what this is, never what it holds. */
        @Override
        public String toString() {
            return "IndeksPenduduk.Builder[personal data]";
        }
    }
}
