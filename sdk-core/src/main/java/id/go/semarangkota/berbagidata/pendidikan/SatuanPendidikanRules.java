package id.go.semarangkota.berbagidata.pendidikan;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.wilayah.CoordinateRules;

/** The rules over several fields of a {@link SatuanPendidikan}: those on its place. Stateless and thread-safe. */
public final class SatuanPendidikanRules implements RecordRules<SatuanPendidikan> {
    /** The rules; one object may be shared. */
    public SatuanPendidikanRules() {}

    @Override
    public void check(SatuanPendidikan sekolah, RuleContext context) {
        CoordinateRules.check(sekolah.lintang(), sekolah.bujur(), sekolah.alamat(), context);
    }
}
