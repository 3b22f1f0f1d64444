package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.padanan.PadananSiswa;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.List;

/** The datasets of the standard, in its order, and the vectors of each. */
final class Datasets {
    /** A dataset and the file of its vectors. */
    record Described(RecordType<?> type, String vectors) {
        @Override
        public String toString() {
            return type.id();
        }
    }

    static final List<Described> ALL = List.of(
            of(Penduduk.class, "penduduk.json"),
            of(KartuKeluarga.class, "kartu-keluarga.json"),
            of(WajibPajak.class, "wajib-pajak.json"),
            of(ObjekPajakPbb.class, "objek-pbb.json"),
            of(KetetapanPajak.class, "ketetapan.json"),
            of(PembayaranPajak.class, "pembayaran.json"),
            of(KasusPenyakit.class, "kasus-penyakit.json"),
            of(FasilitasKesehatan.class, "fasilitas-kesehatan.json"),
            of(PesertaDidik.class, "peserta-didik.json"),
            of(SatuanPendidikan.class, "satuan-pendidikan.json"),
            of(PadananSiswa.class, "padanan-siswa.json"),
            of(RuasJalan.class, "ruas-jalan.json"),
            of(KondisiJalan.class, "kondisi-jalan.json"));

    private Datasets() {}

    private static Described of(Class<? extends Record> recordClass, String vectors) {
        return new Described(RecordType.of(recordClass), vectors);
    }
}
