package id.go.semarangkota.berbagidata.testkit.data;

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
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dataset and what generates it, so that one test serves all. */
record Generated<T extends Record>(RecordType<T> type, Generator<T> generator) {
    static final List<Generated<?>> ALL = List.of(
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

    interface Generator<T> {
        Stream<T> stream(DataSintetis data, long count);
    }

    private static <T extends Record> Generated<T> of(Class<T> type, Generator<T> generator) {
        return new Generated<>(RecordType.of(type), generator);
    }

    Stream<T> stream(DataSintetis data, long count) {
        return generator.stream(data, count);
    }

    /** The text of each field, as it travels. */
    List<@Nullable String> cells(T record) {
        Object[] values = type.values(record);
        List<@Nullable String> cells = new ArrayList<>();
        for (Field field : type.fields()) {
            Object value = values[field.index()];
            cells.add(value == null ? null : field.format(value));
        }
        return cells;
    }

    /** JUnit names a case by this. */
    @Override
    public String toString() {
        return type.id();
    }
}
