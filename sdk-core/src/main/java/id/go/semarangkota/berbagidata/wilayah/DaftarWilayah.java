package id.go.semarangkota.berbagidata.wilayah;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register of regions (<em>daftar wilayah</em>): today's codes of the whole country down to districts, the kelurahan of Kota Semarang,
 * and the codes that ceased since 2015 with their successors.
 *
 * <p>Codes that ceased before 2015 are in no table that could be had, so a code that is not found here is suspect, not wrong. Names are
 * compared by letters only, then by a list of other spellings; nothing is matched by likeness. Immutable and thread-safe; under half a
 * megabyte, read when first asked for. Source: Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025, and the tables before it; the
 * origin of the compilation stands in {@code NOTICE}.
 */
public final class DaftarWilayah {
    /** The decree behind the codes in force, to be cited beside them. */
    public static final String DASAR = "Kepmendagri 300.2.2-2138/2025 jo. 300.2.2-2430/2025";

    /** Years and successor stand before the name of a code that ceased. */
    private static final int HISTORIC_FIELDS = 3;

    private final RegionTable current = RegionTable.load("wilayah.txt");
    private final RegionTable historic = RegionTable.load("riwayat.txt");
    private final RegionTable aliases = RegionTable.load("alias.txt");

    /** Rows of today's table from 0 upwards, of the former ones from -1 downwards. */
    private final RegionIndex rows = new RegionIndex(current.size() + historic.size());

    private DaftarWilayah() {
        for (int row = 0; row < historic.size(); row++) {
            rows.put(historic.code(row), -1 - row);
        }
        for (int row = 0; row < current.size(); row++) {
            rows.put(current.code(row), row);
        }
    }

    /** Read when first asked for. */
    private static final class Holder {
        private static final DaftarWilayah NASIONAL = new DaftarWilayah();
    }

    /**
     * The national register.
     *
     * @return always the same object
     */
    public static DaftarWilayah nasional() {
        return Holder.NASIONAL;
    }

    /**
     * What is known of a code, in force or not.
     *
     * @param kode the code
     * @return empty if no table has it
     */
    public Optional<Wilayah> find(KodeWilayah kode) {
        int row = rows.place(kode.number());
        if (row == RegionIndex.ABSENT) {
            return Optional.empty();
        }
        return Optional.of(row >= 0 ? Wilayah.current(kode, current.rest(row)) : former(kode, historic.rest(-1 - row)));
    }

    private static Wilayah former(KodeWilayah kode, String row) {
        String[] fields = row.split(" ", HISTORIC_FIELDS + 1);
        KodeWilayah successor = fields[2].equals("-") ? null : KodeWilayah.parsePlain(fields[2]);
        return new Wilayah(kode, fields[HISTORIC_FIELDS], Year.parse(fields[0]), Year.parse(fields[1]), successor);
    }

    /**
     * Whether a code is in force today.
     *
     * @param kode the code
     * @return false if it ceased or is in no table
     */
    public boolean isCurrent(KodeWilayah kode) {
        return rows.place(kode.number()) >= 0;
    }

    /**
     * Whether a code is or was in force.
     *
     * @param kode the code
     * @return true if a table has it, today's or a former one
     */
    public boolean isKnown(KodeWilayah kode) {
        return rows.place(kode.number()) != RegionIndex.ABSENT;
    }

    /**
     * Whether the parts of a region are listed here, so that a part that is missing is unknown indeed.
     *
     * @param kode the region
     * @return true for provinces, regencies and cities, and for the districts of Kota Semarang
     */
    public boolean listsPartsOf(KodeWilayah kode) {
        int next = current.rowFrom(kode.number() + 1);
        return next < current.size() && kode.contains(KodeWilayah.ofNumber(current.code(next)));
    }

    /**
     * Whether a spelling is the name of a region.
     *
     * @param kode a code of any table
     * @param spelling a name as somebody wrote it, with or without the word for its level; {@code Semarang} is a spelling both of Kota
     *     Semarang and of Kabupaten Semarang, {@code Kota Semarang} of one only
     * @return false if the name is another or the code is unknown
     */
    public boolean isNamed(KodeWilayah kode, CharSequence spelling) {
        NameBytes name = name(kode);
        return name != null && (Spelling.isOf(spelling, name, kode.tingkat()) || isAlias(kode, spelling));
    }

    private @Nullable NameBytes name(KodeWilayah kode) {
        int row = rows.place(kode.number());
        if (row == RegionIndex.ABSENT) {
            return null;
        }
        return row >= 0 ? current.name(row, 0) : historic.name(-1 - row, HISTORIC_FIELDS);
    }

    private boolean isAlias(KodeWilayah kode, CharSequence spelling) {
        int row = aliases.row(kode.number());
        while (row >= 0 && row < aliases.size() && aliases.code(row) == kode.number()) {
            if (Spelling.isOf(spelling, aliases.name(row, 0), kode.tingkat())) {
                return true;
            }
            row++;
        }
        return false;
    }

    /**
     * The regions of a name directly below another.
     *
     * @param parent where to look
     * @param spelling a name as somebody wrote it, with or without the word for its level
     * @return regions in force in order of their codes; more than one where the name alone does not decide, such as {@code Semarang} below
     *     Jawa Tengah
     */
    public List<Wilayah> named(KodeWilayah parent, CharSequence spelling) {
        List<Wilayah> found = new ArrayList<>();
        for (Wilayah child : children(parent)) {
            if (isNamed(child.kode(), spelling)) {
                found.add(child);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The regions directly below another.
     *
     * @param parent any code
     * @return regions in force in order of their codes, empty if none is listed
     */
    public List<Wilayah> children(KodeWilayah parent) {
        return siblings(parent.number() + 1, parent.number() + parent.span());
    }

    /**
     * The provinces.
     *
     * @return those in force in order of their codes
     */
    public List<Wilayah> provinces() {
        return siblings(0, Long.MAX_VALUE);
    }

    /** The regions from a number on, each after the whole of the one before. */
    private List<Wilayah> siblings(long from, long to) {
        List<Wilayah> found = new ArrayList<>();
        int row = current.rowFrom(from);
        while (row < current.size() && current.code(row) < to) {
            KodeWilayah kode = KodeWilayah.ofNumber(current.code(row));
            found.add(Wilayah.current(kode, current.rest(row)));
            row = current.rowFrom(kode.number() + kode.span());
        }
        return List.copyOf(found);
    }
}
