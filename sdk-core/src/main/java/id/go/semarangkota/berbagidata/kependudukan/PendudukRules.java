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
    /** Nobody has reached this age; 1 January 1900, which systems write for "unknown", is beyond it. */
    private static final int AGE_LIMIT = 123;

    private static final int LAST_DAY = 31;
    private static final int DIGITS = 16;

    /** The rules; one object may be shared. */
    public PendudukRules() {}

    @Override
    public void check(Penduduk penduduk, RuleContext context) {
        checkNik(penduduk, context);
        checkNomorKk(penduduk.nomorKk(), penduduk.nik(), context);
        checkName("Nama", penduduk.nama(), context);
        checkName("NamaIbu", penduduk.namaIbu(), context);
        checkName("NamaAyah", penduduk.namaAyah(), context);
        checkDates(penduduk, context);
        if (penduduk.statusHidup() == StatusHidup.HIDUP && penduduk.tanggalMeninggal() != null) {
            context.warning("StatusHidup", "status-hidup.beda-tanggal-meninggal");
        }
    }

    private static void checkNik(Penduduk penduduk, RuleContext context) {
        String nik = penduduk.nik();
        if (nik == null) {
            if (penduduk.alasanTanpaNik() == null) {
                context.error("NIK", "nik.tanpa-alasan");
            }
            return;
        }
        if (penduduk.alasanTanpaNik() != null) {
            context.warning("AlasanTanpaNIK", "nik.alasan-berlebih");
        }
        NikRules.check(nik, penduduk.tanggalLahir(), penduduk.jenisKelamin(), context);
    }

    private static void checkNomorKk(@Nullable String nomorKk, @Nullable String nik, RuleContext context) {
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

    private static void checkName(String field, @Nullable String name, RuleContext context) {
        for (int i = 0; name != null && i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                context.warning(field, "nama.angka");
                return;
            }
        }
    }

    private static void checkDates(Penduduk penduduk, RuleContext context) {
        LocalDate today = context.referenceDate();
        LocalDate birth = penduduk.tanggalLahir();
        LocalDate death = penduduk.tanggalMeninggal();
        context.errorIfInFuture("TanggalLahir", birth);
        if (birth != null && birth.getYear() + AGE_LIMIT < today.getYear()) {
            context.warning("TanggalLahir", "tanggal.tidak-wajar");
        }
        context.errorIfInFuture("TanggalMeninggal", death);
        if (birth != null && death != null && death.isBefore(birth)) {
            context.error("TanggalMeninggal", "tanggal.meninggal-sebelum-lahir");
        }
        context.errorIfInFuture("TanggalPerubahan", penduduk.tanggalPerubahan());
    }
}
