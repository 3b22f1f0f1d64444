package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.validation.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link KetetapanPajak}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class KetetapanPajakRules implements RecordRules<KetetapanPajak> {
    private static final Finding DIFFERENCE = new Finding("ketetapan.beda-hitungan");

    /** The rules; one object may be shared. */
    public KetetapanPajakRules() {}

    @Override
    public void check(KetetapanPajak ketetapan, RuleContext context) {
        TaxRules.checkSubject(ketetapan.jenisPajak(), ketetapan.npwpd(), ketetapan.nop(), context);
        TaxRules.checkPeriod(ketetapan.jenisPajak(), ketetapan.tahunPajak(), ketetapan.masaPajak(), context);
        if (ketetapan.jenisKetetapan() == JenisKetetapan.SPPT
                && ketetapan.jenisPajak() != null
                && ketetapan.jenisPajak() != JenisPajak.PBB_P2) {
            context.warning("JenisKetetapan", "ketetapan.sppt-bukan-pbb");
        }
        checkAmount(ketetapan, context);
        LocalDate issued = ketetapan.tanggalTerbit();
        LocalDate due = ketetapan.tanggalJatuhTempo();
        context.errorIfInFuture("TanggalTerbit", issued);
        if (issued != null && due != null && due.isBefore(issued)) {
            context.error("TanggalJatuhTempo", "tanggal.jatuh-tempo-sebelum-terbit");
        }
    }

    private static void checkAmount(KetetapanPajak ketetapan, RuleContext context) {
        long tax = WholeRupiah.of(ketetapan.pokokPajak());
        long penalty = amount(ketetapan.sanksi(), "Sanksi", context);
        long reduction = amount(ketetapan.pengurangan(), "Pengurangan", context);
        long payable = WholeRupiah.of(ketetapan.jumlahHarusDibayar());
        // The bits of several numbers make a negative one if one of them is.
        boolean complete = (tax | penalty | reduction | payable) >= 0;
        long gross = WholeRupiah.sum(tax, penalty);
        if (complete && (gross == WholeRupiah.NONE || gross != WholeRupiah.sum(payable, reduction))) {
            context.report(severity(ketetapan.jenisKetetapan()), "JumlahHarusDibayar", DIFFERENCE);
        }
    }

    /** What need not be said is nothing where it is absent, but unknown where it could not be read. */
    private static long amount(@Nullable Long optional, String field, RuleContext context) {
        return optional == null && !context.isUnreadable(field) ? 0 : WholeRupiah.of(optional);
    }

    /** What has been paid before is credited in assessments of a difference and in claims, and stands in no field. */
    private static Severity severity(@Nullable JenisKetetapan jenis) {
        return jenis == JenisKetetapan.SPPT || jenis == JenisKetetapan.SKPD ? Severity.ERROR : Severity.WARNING;
    }
}
