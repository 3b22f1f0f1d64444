package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link PadananSiswa}: it tells how somebody was found if somebody was, and nothing else ever.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class PadananSiswaRules implements RecordRules<PadananSiswa> {
    /** The rules; one object may be shared. */
    public PadananSiswaRules() {}

    @Override
    public void check(PadananSiswa padanan, RuleContext context) {
        if (Nik.isValid(padanan.rujukan())) {
            context.error("Rujukan", "rujukan.nik");
        }
        StatusPadanan status = padanan.status();
        if (status == null) {
            return;
        }
        AturanPadanan rule = padanan.aturan();
        if (!status.isFound()) {
            checkNothingIsTold(padanan, context);
        } else if (rule == null) {
            context.error("Aturan", "padanan.tanpa-aturan");
        } else if (rule.isByNik() != (status == StatusPadanan.PADAN)) {
            context.error("Aturan", "padanan.aturan-beda-status");
        }
    }

    private static void checkNothingIsTold(PadananSiswa padanan, RuleContext context) {
        checkAbsent("Aturan", padanan.aturan(), context);
        checkAbsent("NamaSesuai", padanan.namaSesuai(), context);
        checkAbsent("TanggalLahirSesuai", padanan.tanggalLahirSesuai(), context);
        checkAbsent("JenisKelaminSesuai", padanan.jenisKelaminSesuai(), context);
        checkAbsent("NamaIbuSesuai", padanan.namaIbuSesuai(), context);
    }

    private static void checkAbsent(String field, @Nullable Object value, RuleContext context) {
        if (value != null) {
            context.error(field, "padanan.tanpa-temuan");
        }
    }
}
