package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.validation.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link Penduduk}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class PendudukRules implements RecordRules<Penduduk> {
    private static final int LAST_DAY = 31;
    private static final int DIGITS = 16;

    /** The rules; one object may be shared. */
    public PendudukRules() {}

    @Override
    public void check(Penduduk penduduk, RuleContext context) {
        PersonRules.checkNik(penduduk.nik(), penduduk.alasanTanpaNik(), context);
        PersonRules.compareNik(penduduk.nik(), penduduk.tanggalLahir(), penduduk.jenisKelamin(), context);
        checkNomorKk(penduduk.nomorKk(), penduduk.nik(), context);
        PersonRules.checkName("Nama", penduduk.nama(), context);
        PersonRules.checkName("NamaIbu", penduduk.namaIbu(), context);
        PersonRules.checkName("NamaAyah", penduduk.namaAyah(), context);
        checkDates(penduduk, context);
        if (penduduk.statusHidup() == StatusHidup.HIDUP && penduduk.tanggalMeninggal() != null) {
            context.warning("StatusHidup", "status-hidup.beda-tanggal-meninggal");
        }
    }

    static void checkNomorKk(@Nullable String nomorKk, @Nullable String nik, RuleContext context) {
        if (nomorKk == null || nomorKk.length() != DIGITS) {
            return;
        }
        boolean same = nomorKk.equals(nik);
        // Whether the number is well-formed matters only where there is something to report.
        if ((same || NikDigits.pair(nomorKk, 6) > LAST_DAY) && NomorKk.isValid(nomorKk)) {
            context.report(
                    same ? Severity.ERROR : Severity.WARNING,
                    "NomorKK",
                    new Finding(same ? "nik.sama-dengan-kk" : "nomor-kk.mirip-nik"));
        }
    }

    private static void checkDates(Penduduk penduduk, RuleContext context) {
        LocalDate birth = penduduk.tanggalLahir();
        LocalDate death = penduduk.tanggalMeninggal();
        PersonRules.checkTanggalLahir(birth, context);
        context.errorIfInFuture("TanggalMeninggal", death);
        if (birth != null && death != null && death.isBefore(birth)) {
            context.error("TanggalMeninggal", "tanggal.meninggal-sebelum-lahir");
        }
        context.errorIfInFuture("TanggalPerubahan", penduduk.tanggalPerubahan());
    }
}
