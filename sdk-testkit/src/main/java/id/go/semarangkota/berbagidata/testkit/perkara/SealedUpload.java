package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.testkit.store.ServedRanges;
import id.go.semarangkota.berbagidata.testkit.store.StoredFile;
import java.time.Instant;

/**
 * A sealed file of a package, from its upload to its download. Guarded by the book's lock, but for its bytes and the time when it
 * expires, which moves with them.
 */
final class SealedUpload {
    private final String id;
    private final String nama;
    private final PackageFile paket;
    private final StoredFile file;
    private final ServedRanges served = new ServedRanges();
    private volatile Instant expires;

    SealedUpload(String id, String nama, PackageFile paket, StoredFile file, Instant expires) {
        this.id = id;
        this.nama = nama;
        this.paket = paket;
        this.file = file;
        this.expires = expires;
    }

    String id() {
        return id;
    }

    String nama() {
        return nama;
    }

    PackageFile paket() {
        return paket;
    }

    StoredFile file() {
        return file;
    }

    ServedRanges served() {
        return served;
    }

    Instant expires() {
        return expires;
    }

    void prolong(Instant until) {
        expires = until;
    }

    boolean isOverdue(Instant now) {
        return file.digest() == null && !file.isPurged() && !now.isBefore(expires);
    }

    Paket.Berkas toBerkas() {
        return new Paket.Berkas(id, nama, file.length(), file.received(), file.digest());
    }
}
