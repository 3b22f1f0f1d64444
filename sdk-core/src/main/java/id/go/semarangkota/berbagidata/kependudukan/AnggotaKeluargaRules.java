package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;

/** The rules over several fields of an {@link AnggotaKeluarga}. Stateless and thread-safe. */
public final class AnggotaKeluargaRules implements RecordRules<AnggotaKeluarga> {
    /** The rules; one object may be shared. */
    public AnggotaKeluargaRules() {}

    @Override
    public void check(AnggotaKeluarga anggota, RuleContext context) {
        PersonRules.compareNik(anggota.nik(), anggota.tanggalLahir(), anggota.jenisKelamin(), context);
        PersonRules.checkName("Nama", anggota.nama(), context);
        PersonRules.checkTanggalLahir(anggota.tanggalLahir(), context);
    }
}
