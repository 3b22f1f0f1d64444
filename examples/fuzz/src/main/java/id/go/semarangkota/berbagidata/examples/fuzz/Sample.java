package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.DataSintetis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A dataset and its synthetic records. */
record Sample<T extends Record>(RecordType<T> type, Generator<T> generator) {
    static final List<Sample<?>> ALL = List.of(
            of(Penduduk.class, DataSintetis::penduduk),
            of(KartuKeluarga.class, DataSintetis::kartuKeluarga),
            of(WajibPajak.class, DataSintetis::wajibPajak),
            of(ObjekPajakPbb.class, DataSintetis::objekPajakPbb),
            of(KetetapanPajak.class, DataSintetis::ketetapanPajak),
            of(PembayaranPajak.class, DataSintetis::pembayaranPajak),
            of(KasusPenyakit.class, DataSintetis::kasusPenyakit),
            of(FasilitasKesehatan.class, DataSintetis::fasilitasKesehatan),
            of(PesertaDidik.class, DataSintetis::pesertaDidik),
            of(SatuanPendidikan.class, DataSintetis::satuanPendidikan),
            of(RuasJalan.class, DataSintetis::ruasJalan),
            of(KondisiJalan.class, DataSintetis::kondisiJalan));

    static final DataSintetis DATA = DataSintetis.withSeed(3374);

    /** What generates it. */
    @FunctionalInterface
    interface Generator<T> {
        Stream<T> stream(DataSintetis data, long count);
    }

    private static <T extends Record> Sample<T> of(Class<T> type, Generator<T> generator) {
        return new Sample<>(RecordType.of(type), generator);
    }

    byte[] file(DataFormat format, int rows) throws IOException {
        return write(format, generator.stream(DATA, rows).toList());
    }

    byte[] write(DataFormat format, List<T> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<T> writer = RecordWriter.of(type, format, out)) {
            for (T record : records) {
                writer.write(record);
            }
            writer.finish();
        }
        return out.toByteArray();
    }
}
