package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import id.go.semarangkota.berbagidata.testkit.store.StoredFile;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes sealed files by tus 1.0.0: creation, core, termination, expiration. Thread-safe. */
public final class UploadDesk {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,118}[A-Za-z0-9]");

    private final CaseBook book;

    /**
     * Works on a book.
     *
     * @param book the cases
     */
    public UploadDesk(CaseBook book) {
        this.book = book;
    }

    /**
     * How an upload stands.
     *
     * @param berkas the file
     * @param expires when it is dropped; null once it is complete
     */
    public record Standing(Paket.Berkas berkas, @Nullable Instant expires) {}

    /**
     * Makes an upload.
     *
     * @param caller who uploads
     * @param paket for which package
     * @param nama name of the file
     * @param length its length in bytes
     * @return the upload
     */
    public Standing create(Caller caller, String paket, String nama, long length) {
        return book.locked(() -> {
            PackageFile target = book.openPackage(paket, caller);
            requirePreparing(caller, target);
            if (!NAME.matcher(nama).matches()
                    || target.uploads().stream().anyMatch(u -> u.nama().equalsIgnoreCase(nama))) {
                throw Problem.of(KodeMasalah.ISI_TIDAK_SESUAI)
                        .at("Upload-Metadata", "nama-berkas")
                        .exception();
            }
            if (length > book.bounds().fileBytes()) {
                throw ProblemException.of(KodeMasalah.TERLALU_BESAR);
            }
            SealedUpload upload = new SealedUpload(book.nextUploadId(), nama, target, room(length), nextExpiry());
            target.add(upload);
            book.add(upload);
            return standing(upload);
        });
    }

    /** Where there is none, first that of uploads and requests whose time is over, though nobody has looked at them since. */
    private StoredFile room(long length) {
        StoredFile file = book.store().create(length);
        if (file == null) {
            book.endOverdue();
            file = book.store().create(length);
        }
        if (file == null) {
            throw Problem.of(KodeMasalah.LAYANAN_TIDAK_TERSEDIA)
                    .header("Retry-After", "60")
                    .exception();
        }
        return file;
    }

    /** Files change while the package may still be published, and by whom it may be. */
    private static void requirePreparing(Caller caller, PackageFile paket) {
        Judgement.of(
                paket.perkara().rolesOf(caller),
                role -> PackageMoves.decide(paket, PerintahPaket.TERBITKAN, role, EnumSet.allOf(Syarat.class)),
                () -> {});
    }

    private Instant nextExpiry() {
        return book.now().plus(book.bounds().uploadLife());
    }

    private static Standing standing(SealedUpload upload) {
        Paket.Berkas berkas = upload.toBerkas();
        return new Standing(berkas, berkas.sha256() == null ? upload.expires() : null);
    }

    /**
     * Where an upload stands.
     *
     * @param caller who asks
     * @param id which
     * @return how far it is
     */
    public Standing read(Caller caller, String id) {
        return book.locked(() -> {
            SealedUpload upload = book.openUpload(id, caller);
            requireOwner(caller, upload);
            return standing(upload);
        });
    }

    /** Positions are the uploader's business in any state. */
    private static void requireOwner(Caller caller, SealedUpload upload) {
        boolean owner = upload.paket()
                .perkara()
                .rolesOf(caller)
                .contains(id.go.semarangkota.berbagidata.pertukaran.Peran.PEMILIK);
        if (!owner) {
            throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
        }
        if (upload.file().isPurged()) {
            throw ProblemException.of(KodeMasalah.UNGGAHAN_BERAKHIR);
        }
    }

    /**
     * Takes bytes; no lock is held while they arrive.
     *
     * @param caller who sends them
     * @param id to which upload
     * @param offset where the caller believes it to stand
     * @param in the bytes
     * @return how far it is afterwards
     * @throws IOException if the connection breaks; what arrived before is kept
     */
    public Standing append(Caller caller, String id, long offset, StoredFile.Bytes in) throws IOException {
        SealedUpload upload = book.locked(() -> {
            SealedUpload found = book.openUpload(id, caller);
            requireOwner(caller, found);
            requirePreparing(caller, found.paket());
            return found;
        });
        return switch (upload.file().append(offset, in, () -> upload.prolong(nextExpiry()))) {
            case ELSEWHERE ->
                throw ProblemException.of(
                        upload.file().isPurged() ? KodeMasalah.UNGGAHAN_BERAKHIR : KodeMasalah.OFSET_TIDAK_COCOK);
            case TOO_LONG -> throw ProblemException.of(KodeMasalah.TERLALU_BESAR);
            case TAKEN -> standing(upload);
        };
    }

    /**
     * Drops an upload.
     *
     * @param caller who drops it
     * @param id which
     */
    public void delete(Caller caller, String id) {
        book.locked(() -> {
            SealedUpload upload = book.openUpload(id, caller);
            requireOwner(caller, upload);
            requirePreparing(caller, upload.paket());
            book.drop(upload);
            return upload;
        });
    }
}
