package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.util.Iterator;
import java.util.List;

/** Rows one after the other; whether a row is dirty depends on its number only, and the kinds of damage take turns. Not thread-safe. */
final class SiakRowIterator implements Iterator<SiakRow> {
    static final int MILLION = 1_000_000;

    private static final List<Damage> KINDS = List.of(Damage.values());

    private final Iterator<Penduduk> residents;
    private final long seed;
    private final int dirtyPerMillion;
    private long number;
    private int turn;

    SiakRowIterator(Iterator<Penduduk> residents, long seed, int dirtyPerMillion) {
        this.residents = residents;
        // Apart from what the residents themselves are drawn from.
        this.seed = ~seed;
        this.dirtyPerMillion = dirtyPerMillion;
        this.turn = new SplitMix64(this.seed).below(KINDS.size());
    }

    @Override
    public boolean hasNext() {
        return residents.hasNext();
    }

    @Override
    public SiakRow next() {
        List<String> cells = SiakColumn.cells(residents.next());
        number++;
        SplitMix64 random = SplitMix64.of(seed, number);
        if (random.below(MILLION) >= dirtyPerMillion) {
            Habit.apply(cells, random);
            return new SiakRow(number, cells, null);
        }
        turn = (turn + 1) % KINDS.size();
        Damage damage = KINDS.get(turn);
        damage.apply(cells, random);
        return new SiakRow(number, cells, damage);
    }
}
