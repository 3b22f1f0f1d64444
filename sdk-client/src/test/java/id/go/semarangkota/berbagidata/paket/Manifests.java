package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import java.util.List;

/** Manifests with one part exchanged. */
final class Manifests {
    private Manifests() {}

    static DaftarData of(DaftarData d, String paket) {
        return with(d, paket, d.dataset(), d.berkas());
    }

    static DaftarData ofDataset(DaftarData d, String dataset) {
        return with(d, d.paket(), dataset, d.berkas());
    }

    static DaftarData withSecondFile(DaftarData d) {
        BerkasData first = d.berkas().get(0);
        BerkasData second = named(first, "paket-2.sdx");
        return with(d, d.paket(), d.dataset(), List.of(first, second));
    }

    private static DaftarData with(DaftarData d, String paket, String dataset, List<BerkasData> berkas) {
        return new DaftarData(
                d.nomorSurat(),
                d.tanggal(),
                d.permohonan(),
                paket,
                dataset,
                d.sidikKesepakatan(),
                berkas,
                d.anonimisasi(),
                d.penandatangan());
    }

    static BerkasData named(BerkasData b, String nama) {
        return new BerkasData(nama, b.jenisMedia(), b.ukuran(), b.sha256(), b.baris(), b.kolom(), b.skema(), null);
    }

    static BerkasData ofType(BerkasData b, String jenisMedia) {
        return new BerkasData(b.nama(), jenisMedia, b.ukuran(), b.sha256(), b.baris(), b.kolom(), b.skema(), null);
    }

    static BerkasData ofSchema(BerkasData b, String skema) {
        return new BerkasData(b.nama(), b.jenisMedia(), b.ukuran(), b.sha256(), b.baris(), b.kolom(), skema, null);
    }

    static BerkasData withColumns(BerkasData b, List<String> kolom) {
        return new BerkasData(b.nama(), b.jenisMedia(), b.ukuran(), b.sha256(), b.baris(), kolom, b.skema(), null);
    }

    static BerkasData withSize(BerkasData b, long ukuran) {
        return new BerkasData(b.nama(), b.jenisMedia(), ukuran, b.sha256(), b.baris(), b.kolom(), b.skema(), null);
    }

    static BerkasData withDigest(BerkasData b, Digest sha256) {
        return new BerkasData(b.nama(), b.jenisMedia(), b.ukuran(), sha256, b.baris(), b.kolom(), b.skema(), null);
    }
}
