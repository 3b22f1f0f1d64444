package id.go.semarangkota.berbagidata.pendidikan;

import id.go.semarangkota.berbagidata.kependudukan.PersonRules;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link PesertaDidik}, and those on one field that are warnings.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class PesertaDidikRules implements RecordRules<PesertaDidik> {
    private static final int BIRTH_DIGITS = 3;
    private static final int MILLENNIUM = 1000;

    /** The rules; one object may be shared. */
    public PesertaDidikRules() {}

    @Override
    public void check(PesertaDidik siswa, RuleContext context) {
        PersonRules.compareNik(siswa.nik(), siswa.tanggalLahir(), siswa.jenisKelamin(), context);
        PersonRules.checkName("Nama", siswa.nama(), context);
        PersonRules.checkName("NamaIbu", siswa.namaIbu(), context);
        PersonRules.checkTanggalLahir(siswa.tanggalLahir(), context);
        checkNisn(siswa.nisn(), siswa.tanggalLahir(), context);
        checkTingkat(siswa.tingkat(), siswa.jenjang(), context);
        checkKip(siswa.penerimaKip(), siswa.nomorKip(), context);
    }

    /** The first three digits are said to be the last three of the year of birth. */
    private static void checkNisn(@Nullable String nisn, @Nullable LocalDate birth, RuleContext context) {
        if (nisn == null || birth == null || !Nisn.isValid(nisn)) {
            return;
        }
        int year = Integer.parseInt(nisn, 0, BIRTH_DIGITS, 10);
        if (year != Math.floorMod(birth.getYear(), MILLENNIUM)) {
            context.warning("NISN", "nisn.beda-tahun-lahir");
        }
    }

    private static void checkTingkat(@Nullable Long tingkat, @Nullable Jenjang jenjang, RuleContext context) {
        if (tingkat != null && jenjang != null && isGrade(tingkat) && !jenjang.hasTingkat(tingkat)) {
            context.warning("Tingkat", "tingkat.beda-jenjang");
        }
    }

    /** Whether any level has the grade; if none has, that is reported elsewhere. */
    private static boolean isGrade(long tingkat) {
        return Jenjang.PKBM.hasTingkat(tingkat);
    }

    private static void checkKip(@Nullable Boolean holder, @Nullable String number, RuleContext context) {
        if (number == null && Boolean.TRUE.equals(holder)) {
            context.warning("NomorKIP", "nomor-kip.tidak-ada");
        } else if (number != null && Boolean.FALSE.equals(holder)) {
            context.warning("PenerimaKIP", "nomor-kip.bukan-penerima");
        }
    }
}
