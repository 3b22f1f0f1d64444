package id.go.semarangkota.berbagidata.pajak;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;

/**
 * The rules over several fields of a {@link PembayaranPajak}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class PembayaranPajakRules implements RecordRules<PembayaranPajak> {
    /** The rules; one object may be shared. */
    public PembayaranPajakRules() {}

    @Override
    public void check(PembayaranPajak pembayaran, RuleContext context) {
        // What is paid for is named by the number of its assessment, or else by whoever owes it or by the object.
        String assessment = pembayaran.nomorKetetapan();
        if ((assessment == null || assessment.isBlank()) && !context.isUnreadable("NomorKetetapan")) {
            TaxRules.checkSubject(pembayaran.jenisPajak(), pembayaran.npwpd(), pembayaran.nop(), context);
        }
        TaxRules.checkPeriod(pembayaran.jenisPajak(), pembayaran.tahunPajak(), pembayaran.masaPajak(), context);
        long tax = WholeRupiah.of(pembayaran.jumlahPokok());
        long penalty = WholeRupiah.of(pembayaran.jumlahSanksi());
        long paid = WholeRupiah.of(pembayaran.jumlahBayar());
        // The bits of several numbers make a negative one if one of them is.
        if ((tax | penalty | paid) >= 0 && paid != WholeRupiah.sum(tax, penalty)) {
            context.error("JumlahBayar", "pembayaran.beda-jumlah");
        }
        context.errorIfInFuture("TanggalBayar", pembayaran.tanggalBayar());
    }
}
