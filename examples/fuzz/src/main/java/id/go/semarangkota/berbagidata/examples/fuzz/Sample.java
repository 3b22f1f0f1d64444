package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.ReadLimits;
import id.go.semarangkota.berbagidata.format.RecordReader;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A dataset and its synthetic records. */
final class Sample<T extends Record> {
    /** Low, so that inputs come near them. */
    private static final ReadLimits LOW = new ReadLimits(4_096, 512, 64, 64, 6, 20, 1 << 16);

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

    private final RecordType<T> type;
    private final Generator<T> generator;
    /** Readers take longer to make than inputs to be read. */
    private final Map<DataFormat, RecordReader<T>> strict = new EnumMap<>(DataFormat.class);

    private final Map<DataFormat, RecordReader<T>> usual = new EnumMap<>(DataFormat.class);

    private Sample(RecordType<T> type, Generator<T> generator) {
        this.type = type;
        this.generator = generator;
    }

    private static <T extends Record> Sample<T> of(Class<T> type, Generator<T> generator) {
        return new Sample<>(RecordType.of(type), generator);
    }

    RecordType<T> type() {
        return type;
    }

    /** A reader with low limits. */
    RecordReader<T> reader(DataFormat format) {
        return strict.computeIfAbsent(format, f -> lowReader().format(f).build());
    }

    RecordReader<T> reader(LegacyProfile profile) {
        return lowReader().profile(profile).build();
    }

    private RecordReader.Builder<T> lowReader() {
        return RecordReader.of(type, DATA.referenceDate())
                .limits(LOW)
                .comparedIdentifiers(16)
                .measureQuality();
    }

    /** A reader with the limits by default. */
    RecordReader<T> usualReader(DataFormat format) {
        return usual.computeIfAbsent(
                format,
                f -> RecordReader.of(type, DATA.referenceDate()).format(f).build());
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
