package id.go.semarangkota.berbagidata.kesehatan;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.wilayah.CoordinateRules;

/** The rules over several fields of a {@link FasilitasKesehatan}: those on its place. Stateless and thread-safe. */
public final class FasilitasKesehatanRules implements RecordRules<FasilitasKesehatan> {
    /** The rules; one object may be shared. */
    public FasilitasKesehatanRules() {}

    @Override
    public void check(FasilitasKesehatan faskes, RuleContext context) {
        CoordinateRules.check(faskes.lintang(), faskes.bujur(), faskes.alamat(), context);
    }
}
