package id.go.semarangkota.berbagidata.wilayah;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import org.jspecify.annotations.Nullable;

/** The rules over several fields of an {@link Alamat}. Stateless and thread-safe. */
public final class AlamatRules implements RecordRules<Alamat> {
    /** The rules; one object may be shared. */
    public AlamatRules() {}

    @Override
    public void check(Alamat alamat, RuleContext context) {
        if (isAbsent(alamat.kelurahan()) && isAbsent(alamat.kecamatan()) && !isAbsent(alamat.kodeWilayah())) {
            context.warning("KodeWilayah", "alamat.nama-wilayah-kosong");
        }
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
