package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a well-formed NIK may say against the register of regions and against its neighbours in a record: warnings, all of them. */
final class NikRules {
    private NikRules() {}

    static void check(
            String nik, @Nullable LocalDate tanggalLahir, @Nullable JenisKelamin jenisKelamin, RuleContext context) {
        checkRegion(nik, context);
        if (tanggalLahir != null && !NikDigits.isBornOn(nik, tanggalLahir)) {
            context.warning("TanggalLahir", "nik.beda-tanggal-lahir");
        }
        if (jenisKelamin != null && jenisKelamin != NikDigits.jenisKelamin(nik)) {
            context.warning("JenisKelamin", "nik.beda-jenis-kelamin");
        }
    }

    private static void checkRegion(String nik, RuleContext context) {
        KodeWilayah kecamatan = NikDigits.kecamatan(nik);
        if (kecamatan == null || !DaftarWilayah.nasional().isKnown(kecamatan)) {
            context.warning("NIK", unknownRegion(NikDigits.pair(nik, 0), NikDigits.pair(nik, 2)));
        }
    }

    /** The rule for the largest region that is unknown. */
    private static String unknownRegion(int provinsi, int kabupaten) {
        if (provinsi == 0 || !isKnown(provinsi, 0)) {
            return "nik.provinsi-tidak-dikenal";
        }
        return kabupaten == 0 || !isKnown(provinsi, kabupaten)
                ? "nik.kabupaten-tidak-dikenal"
                : "nik.kecamatan-tidak-dikenal";
    }

    private static boolean isKnown(int provinsi, int kabupaten) {
        return DaftarWilayah.nasional().isKnown(KodeWilayah.of(provinsi, kabupaten, 0, 0));
    }
}
