package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;

/** The documents that may stand beside an event, by the name that the event's commitments call them. */
public enum Lampiran {
    /** What the request says: with {@code buat}, {@code ubah} and {@code ajukan}. */
    PERMOHONAN("permohonan", IsiPermohonan.class),
    /** Question, answer or reason, and who says it; who hands a medium over or receives it. */
    PERINTAH("perintah", PermintaanPerintah.Isi.class),
    /** The verification form: with {@code setujui} and {@code tolak}. */
    FORMULIR("formulir", FormulirVerifikasi.class),
    /** The frozen terms: with the {@code setujui} that approves. */
    KESEPAKATAN("kesepakatan", Kesepakatan.class),
    /** The payload of the signed manifest: with {@code terbitkan}. */
    DAFTAR_DATA("daftarData", DaftarData.class),
    /** How the package was published: with {@code terbitkan}. */
    PENERBITAN("penerbitan", PenerbitanPaket.class),
    /** What the receipt says: with {@code konfirmasi} and {@code sanggah}. */
    TANDA_TERIMA("tandaTerima", TandaTerima.class);

    private final String wireName;
    private final Class<? extends Record> type;

    Lampiran(String wireName, Class<? extends Record> type) {
        this.wireName = wireName;
        this.type = type;
    }

    /**
     * The record that holds the document.
     *
     * @return a class that the wire format reads
     */
    public Class<? extends Record> type() {
        return type;
    }

    /** The name on the wire, such as {@code daftarData}. */
    @Override
    public String toString() {
        return wireName;
    }
}
