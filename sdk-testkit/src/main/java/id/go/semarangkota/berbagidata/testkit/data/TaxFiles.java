package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import java.time.LocalDate;
import java.util.List;

/**
 * The files of the tax office one after the other: for each household its head as a taxpayer, or else a body. One source gives all
 * four datasets, so that each refers to the others. Not thread-safe.
 */
final class TaxFiles {
    private static final int BODIES = 1_200;

    private final long seed;
    private final LocalDate reference;
    private final Households households;
    private final TaxObjects objects;
    private final TaxAssessments assessments;
    private final TaxPayments payments = new TaxPayments();
    private long files;

    TaxFiles(long seed, LocalDate reference) {
        this.seed = seed;
        this.reference = reference;
        this.households = new Households(seed, reference);
        this.objects = new TaxObjects(reference);
        this.assessments = new TaxAssessments(reference);
    }

    /** A taxpayer with all that refers to it. */
    record TaxFile(
            WajibPajak taxpayer,
            List<ObjekPajakPbb> objects,
            List<KetetapanPajak> assessments,
            List<PembayaranPajak> payments) {}

    TaxFile next() {
        SplitMix64 random = SplitMix64.of(seed, "pajak", files++);
        Penduduk head = households.next().get(0);
        WajibPajak taxpayer = random.chance(BODIES)
                ? Taxpayers.body(files, reference, random)
                : Taxpayers.person(head, files, reference, random);
        List<ObjekPajakPbb> owned = objects.of(taxpayer, random);
        List<KetetapanPajak> owed = assessments.of(taxpayer, owned, random);
        return new TaxFile(taxpayer, owned, owed, payments.of(owed, random));
    }
}
