package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules over several fields of a {@link Penduduk}. Stateless and thread-safe. */
public final class PendudukRules implements RecordRules<Penduduk> {
    /** The rules; one object may be shared. */
    public PendudukRules() {}

    @Override
    public void check(Penduduk penduduk, RuleContext context) {
        checkIdentifiers(penduduk, context);
        checkDates(penduduk, context);
    }

    private static void checkIdentifiers(Penduduk penduduk, RuleContext context) {
        String nik = penduduk.nik();
        if (nik == null && penduduk.alasanTanpaNik() == null) {
            context.error("NIK", "penduduk.nik-tanpa-alasan");
        } else if (nik != null && nik.equals(penduduk.nomorKk())) {
            context.error("NomorKK", "penduduk.nik-sama-dengan-kk");
        }
    }

    private static void checkDates(Penduduk penduduk, RuleContext context) {
        checkNotInFuture("TanggalLahir", penduduk.tanggalLahir(), context);
        checkNotInFuture("TanggalMeninggal", penduduk.tanggalMeninggal(), context);
        checkNotInFuture("TanggalPerubahan", penduduk.tanggalPerubahan(), context);
        LocalDate birth = penduduk.tanggalLahir();
        LocalDate death = penduduk.tanggalMeninggal();
        if (birth != null && death != null && death.isBefore(birth)) {
            context.error("TanggalMeninggal", "penduduk.meninggal-sebelum-lahir");
        }
    }

    private static void checkNotInFuture(String field, @Nullable LocalDate date, RuleContext context) {
        if (date != null && date.isAfter(context.referenceDate())) {
            context.error(field, "tanggal.masa-depan");
        }
    }
}
