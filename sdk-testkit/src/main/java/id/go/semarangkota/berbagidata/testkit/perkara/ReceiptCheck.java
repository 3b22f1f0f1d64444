package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds a receipt against the terms and the manifest of its package. */
final class ReceiptCheck {
    private ReceiptCheck() {}

    static boolean holds(TandaTerima receipt, PackageFile paket) {
        Kesepakatan terms = paket.perkara().terms();
        PackageFile.Publication published = paket.publication();
        return terms != null
                && published != null
                && receipt.permohonan().equals(paket.perkara().id())
                && receipt.paket().equals(paket.id())
                && receipt.sidikKesepakatan().equals(terms.digest())
                && receipt.sidikDaftarData().equals(published.digest())
                && namesFiles(receipt, published);
    }

    /** Whoever accepts has every file as it was listed; whoever disputes may have another or none. */
    private static boolean namesFiles(TandaTerima receipt, PackageFile.Publication published) {
        Map<String, Digest> listed =
                published.manifest().berkas().stream().collect(Collectors.toMap(BerkasData::nama, BerkasData::sha256));
        boolean known = receipt.berkas().stream().allMatch(b -> listed.containsKey(b.nama()));
        if (receipt.keputusan() == TandaTerima.Keputusan.DISANGGAH) {
            return known;
        }
        long equal = receipt.berkas().stream()
                .filter(b -> b.sha256().equals(listed.get(b.nama())))
                .map(TandaTerima.BerkasDiperiksa::nama)
                .distinct()
                .count();
        return known && equal == listed.size() && receipt.berkas().size() == listed.size();
    }
}
