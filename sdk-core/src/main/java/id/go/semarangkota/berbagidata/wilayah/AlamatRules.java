package id.go.semarangkota.berbagidata.wilayah;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of an {@link Alamat}: whether the region's code is known and agrees with the names. All are warnings.
 *
 * <p>Stateless and thread-safe.
 */
public final class AlamatRules implements RecordRules<Alamat> {
    /** The rules; one object may be shared. */
    public AlamatRules() {}

    @Override
    public void check(Alamat alamat, RuleContext context) {
        String text = alamat.kodeWilayah();
        if (text == null || !KodeWilayah.isValid(text)) {
            return;
        }
        KodeWilayah kode = KodeWilayah.parse(text);
        checkKnown(kode, context);
        compare(above(kode, TingkatWilayah.KELURAHAN), "Kelurahan", alamat.kelurahan(), context);
        compare(above(kode, TingkatWilayah.KECAMATAN), "Kecamatan", alamat.kecamatan(), context);
        compare(above(kode, TingkatWilayah.KOTA), "Kota", alamat.kota(), context);
        compare(above(kode, TingkatWilayah.PROVINSI), "Provinsi", alamat.provinsi(), context);
    }

    /** The region of a level that this one is or is part of; null if this one is larger. */
    private static @Nullable KodeWilayah above(KodeWilayah kode, TingkatWilayah tingkat) {
        KodeWilayah up = kode;
        while (up.tingkat().digits() > tingkat.digits()) {
            up = up.parent().orElseThrow();
        }
        return up.tingkat().digits() == tingkat.digits() ? up : null;
    }

    private static void checkKnown(KodeWilayah kode, RuleContext context) {
        DaftarWilayah daftar = DaftarWilayah.nasional();
        KodeWilayah below = kode;
        while (!daftar.isKnown(below)) {
            KodeWilayah parent = below.parent().orElse(null);
            if (parent == null || daftar.listsPartsOf(parent)) {
                context.warning("KodeWilayah", "alamat.kode-wilayah-tidak-dikenal");
                return;
            }
            below = parent;
        }
        if (!daftar.isCurrent(below)) {
            context.warning("KodeWilayah", "alamat.kode-wilayah-lama");
        }
    }

    /** A name that is absent, or a code that no table has, says nothing. */
    private static void compare(@Nullable KodeWilayah kode, String field, @Nullable String name, RuleContext context) {
        DaftarWilayah daftar = DaftarWilayah.nasional();
        if (kode != null && name != null && !name.isBlank() && daftar.isKnown(kode) && !daftar.isNamed(kode, name)) {
            context.warning(field, "alamat.nama-beda-kode");
        }
    }
}
