package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Residents one after the other, household by household; only one household is held. Not thread-safe. */
final class ResidentIterator implements Iterator<Penduduk> {
    private final long seed;
    private final LocalDate reference;
    private final Registration registration;
    private long left;
    private long households;
    private Iterator<Penduduk> household = List.<Penduduk>of().iterator();

    ResidentIterator(long seed, LocalDate reference, long count) {
        this.seed = seed;
        this.reference = reference;
        this.registration = new Registration(reference);
        this.left = count;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public Penduduk next() {
        if (left <= 0) {
            throw new NoSuchElementException();
        }
        left--;
        if (!household.hasNext()) {
            SplitMix64 random = SplitMix64.of(seed, households++);
            household = registration
                    .register(Household.members(random, reference), random)
                    .iterator();
        }
        return household.next();
    }
}
