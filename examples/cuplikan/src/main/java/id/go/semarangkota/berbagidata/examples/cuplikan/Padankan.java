package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.padanan.AmbangPadanan;
import id.go.semarangkota.berbagidata.padanan.IndeksPenduduk;
import id.go.semarangkota.berbagidata.padanan.PadananSiswa;
import id.go.semarangkota.berbagidata.padanan.RingkasanPadanan;
import id.go.semarangkota.berbagidata.padanan.SesiPadanan;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Matches pupils against residents. */
final class Padankan {
    private Padankan() {}

    static RingkasanPadanan match(Path register, Path school, Path answers) throws IOException {
        // mulai: padankan
        LocalDate today = LocalDate.of(2026, 11, 2);
        RecordReader<Penduduk> residents =
                RecordReader.of(RecordType.of(Penduduk.class), today).build();
        RecordReader<PesertaDidik> pupils =
                RecordReader.of(RecordType.of(PesertaDidik.class), today).build();
        RecordType<PadananSiswa> type = RecordType.of(PadananSiswa.class);

        RingkasanPadanan summary;
        try (IndeksPenduduk.Builder builder = IndeksPenduduk.builder()) {
            residents.read(register, builder); // a stream: no list of residents is ever made
            try (IndeksPenduduk index = builder.build();
                    SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT);
                    OutputStream out = Files.newOutputStream(answers);
                    RecordWriter<PadananSiswa> writer = RecordWriter.of(type, DataFormat.CSV, out)) {
                pupils.read(school, accepted -> {
                    String rujukan = Long.toString(accepted.position().record()); // the requester's row, not a NIK
                    writer.write(session.match(rujukan, accepted.record()).jawaban());
                });
                writer.finish();
                summary = session.summary(); // for the owner: look at unconfirmedShare() before the answers leave
            }
        }
        // selesai: padankan
        return summary;
    }
}
