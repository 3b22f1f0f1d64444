package id.go.semarangkota.berbagidata.kesehatan;

import id.go.semarangkota.berbagidata.kependudukan.PersonRules;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link KasusPenyakit}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class KasusPenyakitRules implements RecordRules<KasusPenyakit> {
    /** Added after the version of 2010; there dengue is A90 and A91. */
    private static final String LATER_DENGUE = "A97";

    private static final int DAYS_OF_WEEK = 7;

    /** The rules; one object may be shared. */
    public KasusPenyakitRules() {}

    @Override
    public void check(KasusPenyakit kasus, RuleContext context) {
        PersonRules.checkNik(kasus.nik(), kasus.alasanTanpaNik(), context);
        PersonRules.compareNik(kasus.nik(), kasus.tanggalLahir(), kasus.jenisKelamin(), context);
        PersonRules.checkName("Nama", kasus.nama(), context);
        PersonRules.checkTanggalLahir(kasus.tanggalLahir(), context);
        checkAge(kasus, context);
        checkCode(kasus.kodeIcd10(), context);
        context.errorIfInFuture("TanggalGejala", kasus.tanggalGejala());
        context.errorIfInFuture("TanggalDiagnosis", kasus.tanggalDiagnosis());
        context.errorIfInFuture("TanggalLapor", kasus.tanggalLapor());
        checkOrder(kasus, context);
        checkAfterBirth(kasus, context);
        checkWeek(kasus.mingguEpidemiologi(), kasus.tanggalLapor(), context);
    }

    private static void checkAge(KasusPenyakit kasus, RuleContext context) {
        Long age = kasus.umurTahun();
        LocalDate birth = kasus.tanggalLahir();
        if (age == null) {
            if (birth == null) {
                context.error("TanggalLahir", "umur.tidak-ada");
            }
            return;
        }
        if (PersonRules.isBeyondAnyAge(age)) {
            context.warning("UmurTahun", "umur.tidak-wajar");
        }
        LocalDate report = kasus.tanggalLapor();
        // A year apart is none: the age may be that at the first symptoms.
        if (birth != null
                && report != null
                && age >= 0
                && Math.abs(ChronoUnit.YEARS.between(birth, report) - age) > 1) {
            context.warning("UmurTahun", "umur.beda-tanggal-lahir");
        }
    }

    private static void checkCode(@Nullable String code, RuleContext context) {
        if (code == null || !KodeIcd10.isCanonical(code)) {
            return;
        }
        if (code.startsWith(LATER_DENGUE)) {
            context.warning("KodeICD10", "kode-icd10.sesudah-2010");
        } else if (BabIcd10.orNull(code) == null) {
            context.warning("KodeICD10", "kode-icd10.luar-bab");
        }
    }

    private static void checkOrder(KasusPenyakit kasus, RuleContext context) {
        LocalDate onset = kasus.tanggalGejala();
        LocalDate diagnosis = kasus.tanggalDiagnosis();
        LocalDate report = kasus.tanggalLapor();
        if (isBefore(diagnosis, onset)) {
            context.error("TanggalDiagnosis", "tanggal.diagnosis-sebelum-gejala");
        }
        if (isBefore(report, diagnosis)) {
            context.error("TanggalLapor", "tanggal.lapor-sebelum-diagnosis");
        } else if (isBefore(report, onset)) {
            context.error("TanggalLapor", "tanggal.lapor-sebelum-gejala");
        }
    }

    private static void checkAfterBirth(KasusPenyakit kasus, RuleContext context) {
        LocalDate birth = kasus.tanggalLahir();
        checkAfterBirth("TanggalGejala", kasus.tanggalGejala(), birth, context);
        checkAfterBirth("TanggalDiagnosis", kasus.tanggalDiagnosis(), birth, context);
        checkAfterBirth("TanggalLapor", kasus.tanggalLapor(), birth, context);
    }

    private static void checkAfterBirth(
            String field, @Nullable LocalDate date, @Nullable LocalDate birth, RuleContext context) {
        if (isBefore(date, birth)) {
            context.warning(field, "tanggal.sebelum-lahir");
        }
    }

    private static boolean isBefore(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isBefore(other);
    }

    /** A week is reported on the Monday after it, so the week before that of the report is right too. */
    private static void checkWeek(@Nullable String text, @Nullable LocalDate report, RuleContext context) {
        if (!MingguEpidemiologi.isValid(text) || text == null) {
            return;
        }
        MingguEpidemiologi week = MingguEpidemiologi.parse(text);
        if (!week.exists()) {
            context.warning("MingguEpidemiologi", "minggu-epidemiologi.tidak-ada");
        } else if (report != null
                && (report.isBefore(week.firstDay())
                        || report.isAfter(week.lastDay().plusDays(DAYS_OF_WEEK)))) {
            context.warning("MingguEpidemiologi", "minggu-epidemiologi.beda-tanggal-lapor");
        }
    }
}
