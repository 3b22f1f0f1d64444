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
        KodeWilayah kode = text == null ? null : KodeWilayah.orNull(text);
        if (kode == null) {
            return;
        }
        checkKnown(kode, context);
        KodeWilayah kecamatan = kode.kecamatan();
        if (!kode.equals(kecamatan)) {
            compare(kecamatan == null ? null : kode, "Kelurahan", alamat.kelurahan(), context);
        }
        compare(kecamatan, "Kecamatan", alamat.kecamatan(), context);
        compare(kode.kabupatenKota(), "Kota", alamat.kota(), context);
        compare(kode.provinsi(), "Provinsi", alamat.provinsi(), context);
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
        if (kode == null || name == null || daftar.isNamed(kode, name)) {
            return;
        }
        if (daftar.isKnown(kode) && !name.isBlank()) {
            context.warning(field, "alamat.nama-beda-kode");
        }
    }
}
