package id.go.semarangkota.berbagidata.wilayah;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of an {@link Alamat}: whether the region's code is known and agrees with the names. All are warnings.
 *
 * <p>Thread-safe. Remembers nothing of an address but the names and codes of regions that agreed.
 */
public final class AlamatRules implements RecordRules<Alamat> {
    private static final int REMEMBERED = 1 << 9;

    /** Regions that agreed, each in the place of its code's hash; threads may overwrite each other's. */
    private final @Nullable Regions[] agreed = new Regions[REMEMBERED];

    /** What an address says of its regions. */
    private record Regions(
            String kode,
            @Nullable String kelurahan,
            @Nullable String kecamatan,
            @Nullable String kota,
            @Nullable String provinsi) {
        boolean isOf(Alamat alamat) {
            return kode.equals(alamat.kodeWilayah())
                    && Objects.equals(kelurahan, alamat.kelurahan())
                    && Objects.equals(kecamatan, alamat.kecamatan())
                    && Objects.equals(kota, alamat.kota())
                    && Objects.equals(provinsi, alamat.provinsi());
        }
    }

    /** The rules; one object may be shared. */
    public AlamatRules() {}

    @Override
    public void check(Alamat alamat, RuleContext context) {
        String text = alamat.kodeWilayah();
        if (text == null) {
            return;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        Regions remembered = agreed[place];
        if (remembered != null && remembered.isOf(alamat)) {
            return;
        }
        KodeWilayah kode = KodeWilayah.orNull(text);
        if (kode != null && agree(kode, alamat, context) && isOfVillage(kode)) {
            agreed[place] = new Regions(text, alamat.kelurahan(), alamat.kecamatan(), alamat.kota(), alamat.provinsi());
        }
    }

    private static boolean agree(KodeWilayah kode, Alamat alamat, RuleContext context) {
        boolean agree = checkKnown(kode, context);
        KodeWilayah kecamatan = kode.kecamatan();
        if (!kode.equals(kecamatan)) {
            agree &= compare(kecamatan == null ? null : kode, "Kelurahan", alamat.kelurahan(), context);
        }
        agree &= compare(kecamatan, "Kecamatan", alamat.kecamatan(), context);
        agree &= compare(kode.kabupatenKota(), "Kota", alamat.kota(), context);
        return compare(kode.provinsi(), "Provinsi", alamat.provinsi(), context) && agree;
    }

    /** Only then has every name been held against the register, so that nothing else is remembered. */
    private static boolean isOfVillage(KodeWilayah kode) {
        return !kode.equals(kode.kecamatan()) && DaftarWilayah.nasional().isCurrent(kode);
    }

    private static boolean checkKnown(KodeWilayah kode, RuleContext context) {
        DaftarWilayah daftar = DaftarWilayah.nasional();
        KodeWilayah below = kode;
        while (!daftar.isKnown(below)) {
            KodeWilayah parent = below.parent().orElse(null);
            if (parent == null || daftar.listsPartsOf(parent)) {
                context.warning("KodeWilayah", "alamat.kode-wilayah-tidak-dikenal");
                return false;
            }
            below = parent;
        }
        if (!daftar.isCurrent(below)) {
            context.warning("KodeWilayah", "alamat.kode-wilayah-lama");
            return false;
        }
        return true;
    }

    /** A name that is absent, or a code that no table has, says nothing. */
    private static boolean compare(
            @Nullable KodeWilayah kode, String field, @Nullable String name, RuleContext context) {
        DaftarWilayah daftar = DaftarWilayah.nasional();
        if (kode == null || name == null || daftar.isNamed(kode, name)) {
            return true;
        }
        if (daftar.isKnown(kode) && !name.isBlank()) {
            context.warning(field, "alamat.nama-beda-kode");
            return false;
        }
        return true;
    }
}
