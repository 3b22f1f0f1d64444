package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.time.LocalDate;
import java.util.List;

/** The households of a seed one after the other, each as the records of its residents, head first. Not thread-safe. */
final class Households implements Batches.Source<Penduduk> {
    private final long seed;
    private final LocalDate reference;
    private final Registration registration;
    private long households;

    Households(long seed, LocalDate reference) {
        this.seed = seed;
        this.reference = reference;
        this.registration = new Registration(reference);
    }

    @Override
    public List<Penduduk> next() {
        SplitMix64 random = SplitMix64.of(seed, households++);
        return registration.register(Household.members(random, reference), random);
    }
}
