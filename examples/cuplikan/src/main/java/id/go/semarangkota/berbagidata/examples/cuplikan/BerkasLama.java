package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads a legacy file whose title lines say what its columns do not. */
final class BerkasLama {
    private BerkasLama() {}

    static ReadSummary read(Path file, Path folder, List<PesertaDidik> target) throws IOException {
        // mulai: dapodik
        RecordType<PesertaDidik> type = RecordType.of(PesertaDidik.class);
        LegacyProfile profile = LegacyProfile.of("DAPODIK", type)
                .with("date", "dd/MM/yyyy") // this export writes 12/01/2015
                .with("value.NPSN", "20328888") // what stands above the table, in every record
                .with("value.Jenjang", "SD")
                .with("value.TahunAjaran", "2026/2027")
                .with("value.Status", "AKTIF")
                .with("value.Alamat.Kota", "Kota Semarang");
        RecordReader<PesertaDidik> reader = RecordReader.of(type, LocalDate.of(2026, 11, 2))
                .profile(profile)
                .quarantine(Quarantine.in(folder))
                .build();

        ReadSummary summary = reader.read(file, accepted -> target.add(accepted.record()));
        // selesai: dapodik
        return summary;
    }
}
