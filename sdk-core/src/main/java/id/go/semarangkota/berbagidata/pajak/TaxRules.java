package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.validation.RuleContext;
import org.jspecify.annotations.Nullable;

/** Rules that assessments and payments share. */
final class TaxRules {
    private TaxRules() {}

    /** Property tax is about an object; any other tax about a taxpayer or an object. */
    static void checkSubject(
            @Nullable JenisPajak jenisPajak, @Nullable String npwpd, @Nullable String nop, RuleContext context) {
        if (nop != null) {
            return;
        }
        if (jenisPajak == JenisPajak.PBB_P2) {
            context.error("NOP", "pajak.pbb-tanpa-nop");
        } else if (npwpd == null) {
            context.error("NPWPD", "pajak.tanpa-identitas");
        }
    }

    /** A month belongs to a tax that is due by the month; an assessment over several months names none, so that is a warning only. */
    static void checkPeriod(
            @Nullable JenisPajak jenisPajak, @Nullable Long tahun, @Nullable Long masa, RuleContext context) {
        if (jenisPajak != null && masa != null && !jenisPajak.allowsMonth()) {
            context.error("MasaPajak", "masa-pajak.bukan-bulanan");
        } else if (jenisPajak != null && masa == null && jenisPajak.isMonthly()) {
            context.warning("MasaPajak", "masa-pajak.tidak-ada");
        }
        if (tahun != null && tahun > context.referenceDate().getYear()) {
            context.warning("TahunPajak", "tahun.masa-depan");
        }
    }
}
