package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import id.go.semarangkota.berbagidata.wilayah.Wilayah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Synthetic residents: the number of a resident decides all about them. */
public final class Warga {
    public static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);

    private static final Wilayah KECAMATAN =
            DaftarWilayah.nasional().children(KodeWilayah.parse("33.74")).get(0);
    private static final Wilayah KELURAHAN =
            DaftarWilayah.nasional().children(KECAMATAN.kode()).get(0);

    private Warga() {}

    public static Penduduk number(int i) {
        LocalDate born = LocalDate.of(1990, 1, 1).plusDays(i);
        JenisKelamin sex = i % 2 == 0 ? JenisKelamin.LAKI_LAKI : JenisKelamin.PEREMPUAN;
        return Penduduk.builder()
                .nik(Nik.of(KECAMATAN.kode(), born, sex, 1 + i % 9_999).value())
                .nama("CONTOH " + letters(i))
                .tempatLahir("SEMARANG")
                .tanggalLahir(born)
                .jenisKelamin(sex)
                .alamat(Alamat.builder()
                        .jalan("Jl. \"Contoh\", No. " + (1 + i % 300))
                        .rt("001")
                        .rw("002")
                        .kelurahan(KELURAHAN.nama())
                        .kecamatan(KECAMATAN.nama())
                        .kota("Kota Semarang")
                        .provinsi("Jawa Tengah")
                        .kodeWilayah(KELURAHAN.kode().dotted())
                        .build())
                .nomorKk(KECAMATAN.kode().plain() + "150320" + (1_000 + i % 8_000))
                .statusHidup(StatusHidup.HIDUP)
                .build();
    }

    private static String letters(int i) {
        return "" + (char) ('A' + i / 676 % 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26);
    }

    static List<String> niks(int count) {
        return IntStream.range(0, count).mapToObj(i -> number(i).nik()).toList();
    }

    /** The owner's file. */
    public static byte[] csv(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Penduduk> writer = RecordWriter.of(TYPE, DataFormat.CSV, out)) {
            for (int i = 0; i < count; i++) {
                writer.write(number(i));
            }
            writer.finish();
        }
        return out.toByteArray();
    }
}
