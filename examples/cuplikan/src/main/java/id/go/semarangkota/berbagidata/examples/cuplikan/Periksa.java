package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.ValidationReport;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads and validates. */
final class Periksa {
    private Periksa() {}

    static List<Object> oneLiners() {
        List<Object> shown = new ArrayList<>();
        // mulai: sebaris
        Nik nik = Nik.parse("3374014502800001"); // throws if it is malformed
        boolean valid = Nik.isValid("3573011234567890"); // false: there is no month 34
        String safe = nik.masked(); // ••••••••••••••01
        JenisKelamin sex = nik.jenisKelamin(); // PEREMPUAN
        String kota = KodeWilayah.parse("33.74").nama().orElseThrow(); // Kota Semarang
        // selesai: sebaris
        shown.addAll(List.of(valid, safe, sex, kota));
        return shown;
    }

    static ReadSummary readLegacy(Path file, Path folder, List<Penduduk> target) throws IOException {
        // mulai: baca
        RecordType<Penduduk> type = RecordType.of(Penduduk.class);
        RecordReader<Penduduk> reader = RecordReader.of(type, LocalDate.of(2026, 11, 2)) // "today" is never hidden
                .profile(LegacyProfile.of("SIAK", type)) // semicolons, Windows-1252, SIAK's columns and codes
                .quarantine(Quarantine.in(folder)) // rejected rows with their reasons; opens in a spreadsheet
                .onProgress(p -> System.out.println(p.records() + " rows"))
                .build();

        ReadSummary summary = reader.read(file, accepted -> target.add(accepted.record()));

        System.out.println(summary.accepted() + " accepted, " + summary.rejected() + " rejected");
        System.out.println(summary.violationsByRule()); // {nik.bulan=81, ...}
        // selesai: baca
        return summary;
    }

    static ValidationReport validate() {
        // mulai: periksa
        RecordValidator<Penduduk> validator =
                RecordValidator.of(RecordType.of(Penduduk.class), LocalDate.of(2026, 11, 2));
        Penduduk penduduk = Penduduk.builder()
                .nik("3573011234567890")
                .nama("Warga Contoh")
                .tanggalLahir(LocalDate.of(1980, 1, 15))
                .jenisKelamin(JenisKelamin.LAKI_LAKI)
                .build();

        ValidationReport report = validator.validate(penduduk);

        for (Violation violation : report.errors()) { // nik.bulan, wajib-diisi, ...
            System.out.println(violation.ruleId() + " " + violation.field());
            System.out.println(violation.message() + " / " + violation.message(Locale.ENGLISH));
        }
        // selesai: periksa
        return report;
    }
}
