package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a manifest against the terms, and against the files that have arrived. */
final class ManifestCheck {
    private final DaftarData manifest;
    private final List<Finding> terms = new ArrayList<>();
    private final List<Finding> files = new ArrayList<>();

    /** What does not match, and where in the manifest. */
    record Finding(String pointer, String rule) {}

    private ManifestCheck(DaftarData manifest) {
        this.manifest = manifest;
    }

    /** Asks for patience while a file that has arrived is still hashed. */
    static ManifestCheck of(DaftarData manifest, PackageFile paket, PenerbitanPaket.Cara cara) {
        ManifestCheck check = new ManifestCheck(manifest);
        check.againstTerms(paket, paket.perkara().terms());
        check.againstFiles(paket, cara);
        return check;
    }

    /** Where the manifest leaves the terms. */
    List<Finding> terms() {
        return terms;
    }

    /** Which files are not what it says. */
    List<Finding> files() {
        return files;
    }

    boolean holds() {
        return terms.isEmpty() && files.isEmpty();
    }

    private void againstTerms(PackageFile paket, @Nullable Kesepakatan agreed) {
        expect(manifest.permohonan().equals(paket.perkara().id()), "/permohonan");
        expect(manifest.paket().equals(paket.id()), "/paket");
        if (agreed == null) {
            return;
        }
        expect(manifest.dataset().equals(agreed.isi().dataset()), "/dataset");
        expect(manifest.sidikKesepakatan().equals(agreed.digest()), "/sidikKesepakatan");
        for (int i = 0; i < manifest.berkas().size(); i++) {
            boolean agreedColumns =
                    agreed.isi().kolom().containsAll(manifest.berkas().get(i).kolom());
            expect(agreedColumns, "/berkas/" + i + "/kolom");
        }
    }

    private void expect(boolean holds, String pointer) {
        if (!holds) {
            terms.add(new Finding("/manifes" + pointer, "kesepakatan"));
        }
    }

    private void againstFiles(PackageFile paket, PenerbitanPaket.Cara cara) {
        Map<String, SealedUpload> arrived =
                paket.uploads().stream().collect(Collectors.toMap(SealedUpload::nama, Function.identity()));
        if (cara == PenerbitanPaket.Cara.MEDIA_FISIK) {
            arrived.keySet().forEach(nama -> files.add(new Finding("/cara", "berkas-terunggah")));
            return;
        }
        for (int i = 0; i < manifest.berkas().size(); i++) {
            BerkasData listed = manifest.berkas().get(i);
            SealedUpload upload = arrived.remove(listed.nama());
            String pointer = "/manifes/berkas/" + i;
            if (upload == null || upload.file().received() < upload.file().length()) {
                files.add(new Finding(pointer, "belum-lengkap"));
            } else if (upload.file().length() != listed.ukuran()) {
                files.add(new Finding(pointer + "/ukuran", "ukuran"));
            } else if (upload.file().digest() == null) {
                throw Problem.of(KodeMasalah.LAYANAN_TIDAK_TERSEDIA)
                        .header("Retry-After", "1")
                        .exception();
            } else if (!listed.sha256().equals(upload.file().digest())) {
                files.add(new Finding(pointer + "/sha256", "sidik"));
            }
        }
        arrived.keySet().forEach(nama -> files.add(new Finding("/manifes/berkas", "berkas-tidak-terdaftar")));
    }
}
