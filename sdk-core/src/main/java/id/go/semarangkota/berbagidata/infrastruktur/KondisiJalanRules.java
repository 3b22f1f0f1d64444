package id.go.semarangkota.berbagidata.infrastruktur;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link KondisiJalan}.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class KondisiJalanRules implements RecordRules<KondisiJalan> {
    private static final BigDecimal HIGHEST_PCI = BigDecimal.valueOf(100);

    /** The rules; one object may be shared. */
    public KondisiJalanRules() {}

    @Override
    public void check(KondisiJalan kondisi, RuleContext context) {
        Sta begin = sta(kondisi.staAwal());
        Sta end = sta(kondisi.staAkhir());
        if (begin != null && end != null && end.compareTo(begin) <= 0) {
            context.error("STAAkhir", "sta.akhir-sebelum-awal");
        }
        if (kondisi.metode() == MetodeSurvei.PCI
                && kondisi.nilai() != null
                && kondisi.nilai().compareTo(HIGHEST_PCI) > 0) {
            context.error("Nilai", "kondisi.nilai-pci");
        }
        context.errorIfInFuture("TanggalSurvei", kondisi.tanggalSurvei());
    }

    private static @Nullable Sta sta(@Nullable String text) {
        return text != null && Sta.isValid(text) ? Sta.parse(text) : null;
    }
}
