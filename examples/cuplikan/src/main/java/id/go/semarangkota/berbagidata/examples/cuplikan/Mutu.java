package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.mutu.Dimension;
import id.go.semarangkota.berbagidata.mutu.LaporanMutu;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/** Measures the quality of a file. */
final class Mutu {
    private Mutu() {}

    static LaporanMutu measure(Path file, Path folder) throws IOException {
        // mulai: lapor
        RecordType<Penduduk> type = RecordType.of(Penduduk.class);
        RecordReader<Penduduk> reader = RecordReader.of(type, LocalDate.of(2026, 11, 2))
                .profile(LegacyProfile.of("SIAK", type))
                .measureQuality()
                .build();

        ReadSummary summary = reader.read(file, accepted -> {}); // or take the records: it is the same pass

        for (Violation finding : summary.fileFindings()) { // repeated NIKs, swapped columns, ...
            System.out.println(finding.field() + ": " + finding.message());
        }
        LaporanMutu laporan = Objects.requireNonNull(summary.laporanMutu()).labelled("biodata-wni.csv");
        laporan.overall(Dimension.VALIDITY).ifPresent(share -> System.out.println(share.value()));
        Files.writeString(folder.resolve("mutu.html"), laporan.html(Violation.INDONESIAN)); // open, read, print
        Files.writeString(folder.resolve("mutu.json"), laporan.json());
        // selesai: lapor
        return laporan;
    }
}
