package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The datasets that can be asked for. Thread-safe. */
public final class Catalogue {
    private final List<EntriKatalog> entries = new CopyOnWriteArrayList<>();

    /** Holds nothing yet. */
    public Catalogue() {}

    /**
     * Adds a dataset.
     *
     * @param entry the dataset
     */
    public void add(EntriKatalog entry) {
        entries.add(entry);
    }

    /**
     * All datasets.
     *
     * @return a copy, in the order in which they were added
     */
    public List<EntriKatalog> all() {
        return new ArrayList<>(entries);
    }

    /**
     * One page of datasets.
     *
     * @param all all of them
     * @param cursor from where, and how many
     * @return the page
     */
    public static EntriKatalog.Halaman page(List<EntriKatalog> all, Cursor cursor) {
        int start = Math.min(cursor.start("d"), all.size());
        int end = Math.min(all.size(), start + cursor.limit());
        return new EntriKatalog.Halaman(all.subList(start, end), end < all.size() ? Cursor.next("d", end) : null);
    }

    /**
     * Finds a dataset.
     *
     * @param id its identifier
     * @return empty if there is none
     */
    public Optional<EntriKatalog> find(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
