package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    /** Whoever accepts has every file as listed, and without notes every row; whoever disputes may have another or none. */
    private static boolean namesFiles(TandaTerima receipt, PackageFile.Publication published) {
        Map<String, BerkasData> listed =
                published.manifest().berkas().stream().collect(Collectors.toMap(BerkasData::nama, Function.identity()));
        boolean known = receipt.berkas().stream().allMatch(b -> listed.containsKey(b.nama()));
        if (!known || receipt.keputusan() == TandaTerima.Keputusan.DISANGGAH) {
            return known;
        }
        boolean complete = receipt.keputusan() == TandaTerima.Keputusan.DITERIMA;
        long equal = receipt.berkas().stream()
                .filter(b -> isAsListed(b, Objects.requireNonNull(listed.get(b.nama())), complete))
                .map(TandaTerima.BerkasDiperiksa::nama)
                .distinct()
                .count();
        return equal == listed.size() && receipt.berkas().size() == listed.size();
    }

    private static boolean isAsListed(TandaTerima.BerkasDiperiksa found, BerkasData listed, boolean complete) {
        return found.sha256().equals(listed.sha256()) && (!complete || found.baris() == listed.baris());
    }
}
