package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules on what any dataset says of a person, for the {@link id.go.semarangkota.berbagidata.validation.RecordRules} of a dataset of
 * one's own: they report under the wire names {@code NIK}, {@code AlasanTanpaNIK}, {@code TanggalLahir} and {@code JenisKelamin}.
 *
 * <p>Each rule is silent about a field that is absent or malformed. Stateless and thread-safe. Nothing here tells a value.
 */
public final class PersonRules {
    /** Nobody has reached this age; 1 January 1900, which systems write for "unknown", is beyond it. */
    private static final int AGE_LIMIT = 123;

    private PersonRules() {}

    /**
     * An absent NIK needs its reason (error {@code nik.tanpa-alasan}); beside a NIK a reason is one too many (warning
     * {@code nik.alasan-berlebih}).
     *
     * @param nik the NIK, null if absent
     * @param alasan why there is none, null if not said
     * @param context takes the findings
     */
    public static void checkNik(@Nullable String nik, @Nullable AlasanTanpaNik alasan, RuleContext context) {
        if (nik == null && alasan == null) {
            context.error("NIK", "nik.tanpa-alasan");
        } else if (nik != null && alasan != null) {
            context.warning("AlasanTanpaNIK", "nik.alasan-berlebih");
        }
    }

    /**
     * Compares a well-formed NIK with the register of regions and with its neighbours in the record: warnings, all of them, for a NIK
     * stays when its holder moves or biodata are corrected.
     *
     * @param nik the NIK, null if absent
     * @param tanggalLahir date of birth, null if absent
     * @param jenisKelamin sex, null if absent
     * @param context takes the findings
     */
    public static void compareNik(
            @Nullable String nik,
            @Nullable LocalDate tanggalLahir,
            @Nullable JenisKelamin jenisKelamin,
            RuleContext context) {
        if (nik != null) {
            NikRules.check(nik, tanggalLahir, jenisKelamin, context);
        }
    }

    /**
     * A name that holds a digit hints at swapped columns (warning {@code nama.angka}).
     *
     * @param field the wire name of the field
     * @param name the name, null if absent
     * @param context takes the finding
     */
    public static void checkName(String field, @Nullable String name, RuleContext context) {
        if (name != null && holdsDigit(name)) {
            context.warning(field, "nama.angka");
        }
    }

    private static boolean holdsDigit(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && (c <= '9' || (c > '~' && Character.isDigit(c)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A date of birth lies in no future (error {@code tanggal.masa-depan}) and makes nobody older than anybody ever was (warning
     * {@code tanggal.tidak-wajar}).
     *
     * @param tanggalLahir date of birth, null if absent
     * @param context takes the findings
     */
    public static void checkTanggalLahir(@Nullable LocalDate tanggalLahir, RuleContext context) {
        context.errorIfInFuture("TanggalLahir", tanggalLahir);
        if (tanggalLahir != null && isBeyondAnyAge(context.referenceDate().getYear() - tanggalLahir.getYear())) {
            context.warning("TanggalLahir", "tanggal.tidak-wajar");
        }
    }

    /**
     * Whether nobody ever had so many years.
     *
     * @param years an age, or the difference of two years
     * @return true above 123
     */
    public static boolean isBeyondAnyAge(long years) {
        return years > AGE_LIMIT;
    }
}
