package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;

// mulai: aturan
/** A rule over a field and the reference date. */
public final class LosPasarRules implements RecordRules<LosPasar> {
    @Override
    public void check(LosPasar los, RuleContext context) {
        if (los.izinSampai() != null && los.izinSampai().isBefore(context.referenceDate())) {
            context.warning("IzinSampai", "izin.berakhir");
        }
    }
}
// selesai: aturan
