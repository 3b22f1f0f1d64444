package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A package with its files. Guarded by the book's lock. */
final class PackageFile {
    private final String id;
    private final CaseFile perkara;
    private final @Nullable String menggantikan;
    private final Instant dibuat;
    private final Map<String, SealedUpload> uploads = new LinkedHashMap<>();
    private StatusPaket status = StatusPaket.DISIAPKAN;
    private long versi = 1;
    private @Nullable Publication publication;
    private @Nullable String digantiOleh;
    private @Nullable String alasan;
    private @Nullable String receipt;

    PackageFile(String id, CaseFile perkara, @Nullable String menggantikan, Instant dibuat) {
        this.id = id;
        this.perkara = perkara;
        this.menggantikan = menggantikan;
        this.dibuat = dibuat;
    }

    /** What was published: the manifest as signed, what it says, the digest of its payload, and when. */
    record Publication(String jws, DaftarData manifest, Digest digest, Instant at) {}

    String id() {
        return id;
    }

    CaseFile perkara() {
        return perkara;
    }

    StatusPaket status() {
        return status;
    }

    long versi() {
        return versi;
    }

    @Nullable
    String menggantikan() {
        return menggantikan;
    }

    @Nullable
    Publication publication() {
        return publication;
    }

    @Nullable
    String receipt() {
        return receipt;
    }

    Collection<SealedUpload> uploads() {
        return uploads.values();
    }

    @Nullable
    SealedUpload upload(String berkas) {
        return uploads.get(berkas);
    }

    void moveTo(StatusPaket to) {
        status = to;
        versi++;
    }

    void add(SealedUpload upload) {
        uploads.put(upload.id(), upload);
        versi++;
    }

    void drop(SealedUpload upload) {
        uploads.remove(upload.id());
        upload.file().purge();
        versi++;
    }

    void publish(Publication published) {
        publication = published;
    }

    void replacedBy(String other) {
        digantiOleh = other;
    }

    void confirm(String jws) {
        receipt = jws;
    }

    void explain(@Nullable String why) {
        alasan = why;
    }

    /** Throws the bytes of its files away. */
    void purge() {
        uploads.values().forEach(upload -> upload.file().purge());
    }

    boolean isServedWhole() {
        return uploads.values().stream()
                .allMatch(upload -> upload.served().covers(upload.file().length()));
    }

    Paket toPaket() {
        List<Paket.Berkas> berkas =
                uploads.values().stream().map(SealedUpload::toBerkas).toList();
        Publication published = publication;
        return new Paket(
                id,
                versi,
                perkara.id(),
                status,
                berkas,
                published == null ? null : published.jws(),
                menggantikan,
                digantiOleh,
                dibuat,
                published == null ? null : published.at(),
                alasan);
    }
}
