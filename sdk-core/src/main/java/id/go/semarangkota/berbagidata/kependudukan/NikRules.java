package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a well-formed NIK may say against the register of regions and against its neighbours in a record: warnings, all of them. */
final class NikRules {
    private static final int LENGTH = 16;

    private NikRules() {}

    /** The cheap comparisons come first: only where one of them fails does it matter whether the NIK is well-formed. */
    static void check(
            String nik, @Nullable LocalDate tanggalLahir, @Nullable JenisKelamin jenisKelamin, RuleContext context) {
        if (nik.length() != LENGTH) {
            return;
        }
        boolean known = isKnown(NikDigits.kecamatan(nik));
        boolean sameDate = tanggalLahir == null || NikDigits.isBornOn(nik, tanggalLahir);
        boolean sameSex = jenisKelamin == null || jenisKelamin == NikDigits.jenisKelamin(nik);
        if ((known && sameDate && sameSex) || !Nik.isValid(nik)) {
            return;
        }
        if (!known) {
            context.warning("NIK", unknownRegion(NikDigits.pair(nik, 0), NikDigits.pair(nik, 2)));
        }
        if (!sameDate) {
            context.warning("TanggalLahir", "nik.beda-tanggal-lahir");
        }
        if (!sameSex) {
            context.warning("JenisKelamin", "nik.beda-jenis-kelamin");
        }
    }

    private static boolean isKnown(@Nullable KodeWilayah kode) {
        return kode != null && DaftarWilayah.nasional().isKnown(kode);
    }

    /** The rule for the largest region that is unknown. */
    private static String unknownRegion(int provinsi, int kabupaten) {
        if (provinsi == 0 || !isKnown(KodeWilayah.of(provinsi, 0, 0, 0))) {
            return "nik.provinsi-tidak-dikenal";
        }
        return kabupaten == 0 || !isKnown(KodeWilayah.of(provinsi, kabupaten, 0, 0))
                ? "nik.kabupaten-tidak-dikenal"
                : "nik.kecamatan-tidak-dikenal";
    }
}
