package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.bukti.DosirKeys.Refusal;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima.Keputusan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds terms, manifests and receipts of a dossier against the events that tell of them. */
final class DosirStatements {
    private static final String TERMS = "kesepakatan.json";
    private static final String SIGNER = "kunciPenandatangan";

    private final DosirZip zip;
    private final DosirKeys keys;
    private final DosirTrust trust;
    private final Riwayat riwayat;
    private final Map<String, WireDocument<DaftarData>> manifests = new HashMap<>();
    private @Nullable WireDocument<Kesepakatan> terms;
    private int receipts;

    DosirStatements(DosirZip zip, DosirKeys keys, DosirTrust trust, Riwayat riwayat) {
        this.zip = zip;
        this.keys = keys;
        this.trust = trust;
        this.riwayat = riwayat;
    }

    void check() throws DosirRefusedException {
        for (Kejadian event : riwayat.kejadian()) {
            String command = event.peristiwa().perintah();
            if (event.peristiwa().paket() == null) {
                approval(event, command);
            } else if (command.equals(PerintahPaket.TERBITKAN.toString())) {
                manifest(event);
            } else if (command.equals(PerintahPaket.KONFIRMASI.toString())
                    || command.equals(PerintahPaket.SANGGAH.toString())) {
                receipt(event);
            }
        }
        new Refusal(Reason.TERMS, TERMS).unless((terms != null) == zip.has(TERMS));
        requireCount("manifes/", manifests.size());
        requireCount("tanda-terima/", receipts);
    }

    private void requireCount(String folder, int told) throws DosirRefusedException {
        if (zip.in(folder).size() != told) {
            throw new DosirRefusedException(Reason.UNEXPECTED_ENTRY, folder);
        }
    }

    private void approval(Kejadian event, String command) throws DosirRefusedException {
        boolean approved = command.equals(PerintahPermohonan.SETUJUI.toString())
                && event.peristiwa().ke().equals(StatusPermohonan.DISETUJUI.toString());
        if (!approved) {
            return;
        }
        Refusal refusal = new Refusal(Reason.TERMS, TERMS);
        WireDocument<Kesepakatan> read = read(Kesepakatan.class, zip.require(TERMS), refusal);
        refusal.unless(read.digest().equals(event.peristiwa().sidik().get(Lampiran.KESEPAKATAN.toString())));
        refusal.unless(isCommitted(event, Lampiran.KESEPAKATAN, read.digest()));
        refusal.unless(read.content().permohonan().equals(riwayat.permohonan()));
        terms = read;
    }

    /** A document that was erased leaves the commitment alone; one that is there must be the same. */
    private static boolean isCommitted(Kejadian event, Lampiran lampiran, Digest digest) {
        Optional<Digest> beside = event.digest(lampiran);
        return event.peristiwa().komitmen().containsKey(lampiran.toString())
                && (beside.isEmpty() || beside.get().equals(digest));
    }

    private void manifest(Kejadian event) throws DosirRefusedException {
        Peristiwa told = event.peristiwa();
        String name = "manifes/" + told.paket() + ".jws";
        Refusal refusal = new Refusal(Reason.MANIFEST, name);
        Kesepakatan agreed = agreed(refusal).content();
        byte[] payload = payload(told, name, JenisJws.DAFTAR_DATA, refusal);
        WireDocument<DaftarData> list = read(DaftarData.class, payload, refusal);
        refusal.unless(trust.maySign(agreed.isi().pemilik().kode(), signer(told)));
        refusal.unless(isCommitted(event, Lampiran.DAFTAR_DATA, list.digest()));
        refusal.unless(list.content().permohonan().equals(riwayat.permohonan()));
        refusal.unless(list.content().paket().equals(told.paket()));
        refusal.unless(list.content().sidikKesepakatan().equals(agreed(refusal).digest()));
        manifests.put(list.content().paket(), list);
    }

    private void receipt(Kejadian event) throws DosirRefusedException {
        Peristiwa told = event.peristiwa();
        String name = "tanda-terima/" + told.paket() + ".jws";
        Refusal refusal = new Refusal(Reason.RECEIPT, name);
        Kesepakatan agreed = agreed(refusal).content();
        byte[] payload = payload(told, name, JenisJws.TANDA_TERIMA, refusal);
        TandaTerima.Klaim claims =
                read(TandaTerima.Klaim.class, payload, refusal).content();
        TandaTerima said = claims.events().get(TandaTerima.EVENT);
        boolean disputed = told.perintah().equals(PerintahPaket.SANGGAH.toString());
        refusal.unless(said != null && (said.keputusan() == Keputusan.DISANGGAH) == disputed);
        refusal.unless(said != null && isAbout(said, told, agreed(refusal).digest()));
        refusal.unless(claims.iss().equals(agreed.isi().peminta().kode()));
        refusal.unless(trust.maySign(claims.iss(), signer(told)));
        refusal.unless(said != null
                && isCommitted(
                        event, Lampiran.TANDA_TERIMA, WireFormat.standard().digest(said)));
        receipts++;
    }

    private boolean isAbout(TandaTerima said, Peristiwa told, Digest agreed) {
        WireDocument<DaftarData> list = manifests.get(said.paket());
        return list != null
                && said.permohonan().equals(riwayat.permohonan())
                && said.paket().equals(told.paket())
                && said.sidikKesepakatan().equals(agreed)
                && said.sidikDaftarData().equals(list.digest())
                && (said.keputusan() != Keputusan.DITERIMA || isComplete(said, list.content()));
    }

    /** Whoever receives without a note has received every row of every file. */
    private static boolean isComplete(TandaTerima said, DaftarData list) {
        return said.berkas().size() == list.berkas().size()
                && list.berkas().stream()
                        .allMatch(file -> said.berkas().stream()
                                .anyMatch(b -> b.nama().equals(file.nama())
                                        && b.sha256().equals(file.sha256())
                                        && b.baris() == file.baris()));
    }

    private WireDocument<Kesepakatan> agreed(Refusal refusal) throws DosirRefusedException {
        if (terms == null) {
            throw refusal.because(null);
        }
        return terms;
    }

    private byte[] payload(Peristiwa told, String name, JenisJws jenis, Refusal refusal) throws DosirRefusedException {
        return keys.payload(zip.line(name), jenis, signer(told), refusal);
    }

    private static String signer(Peristiwa told) {
        return told.rincian().getOrDefault(SIGNER, "");
    }

    private static <T extends Record> WireDocument<T> read(Class<T> type, byte[] json, Refusal refusal)
            throws DosirRefusedException {
        try {
            return WireFormat.standard().read(type, json);
        } catch (WireFormatException e) {
            throw refusal.because(e);
        }
    }

    @Nullable
    Kesepakatan terms() {
        return terms == null ? null : terms.content();
    }

    List<Integer> counts() {
        return List.of(manifests.size(), receipts);
    }
}
