package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.log.EventDraft;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

/** Serves sealed files to the requester and nobody else; the first byte and the last one each leave an event. Thread-safe. */
public final class DownloadDesk {
    private static final Set<StatusPaket> OPEN = EnumSet.range(StatusPaket.DITERBITKAN, StatusPaket.DIKONFIRMASI);

    private final CaseBook book;
    private final PackageMoves moves;

    /**
     * Works on a book.
     *
     * @param book the cases
     */
    public DownloadDesk(CaseBook book) {
        this.book = book;
        this.moves = new PackageMoves(book);
    }

    /** A file that may be fetched. */
    public final class Download {
        private final SealedUpload upload;
        private final Digest digest;

        Download(SealedUpload upload, Digest digest) {
            this.upload = upload;
            this.digest = digest;
        }

        /**
         * How long it is.
         *
         * @return bytes
         */
        public long length() {
            return upload.file().length();
        }

        /**
         * The digest of all of it.
         *
         * @return SHA-256
         */
        public Digest digest() {
            return digest;
        }

        /**
         * Writes a part. The last byte waits until the transfer is on record, so that a receipt never comes before its event.
         *
         * @param from the first byte
         * @param count how many, from 1
         * @param out where they go
         * @throws IOException if the connection breaks, or the package was revoked meanwhile
         */
        public void writeTo(long from, long count, OutputStream out) throws IOException {
            if (!book.locked(() -> begin(upload))) {
                throw new IOException("The package is gone");
            }
            long last = from + count - 1;
            Counted sent = new Counted(out);
            try {
                upload.file().copy(from, count - 1, sent);
                sent.flush();
                sent.bytes++;
            } finally {
                // A caller whose connection broke asks for the rest only.
                book.locked(() -> served(upload, from, from + sent.bytes));
            }
            upload.file().copy(last, 1, out);
        }
    }

    /** Counts the bytes that went through. */
    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] piece, int offset, int length) throws IOException {
            out.write(piece, offset, length);
            bytes += length;
        }
    }

    /**
     * Finds a file for a requester.
     *
     * @param caller who asks
     * @param paket of which package
     * @param berkas which file
     * @return the file
     */
    public Download open(Caller caller, String paket, String berkas) {
        return book.locked(() -> {
            PackageFile found = book.openPackage(paket, caller);
            Set<Peran> roles = found.perkara().rolesOf(caller);
            if (!roles.contains(Peran.PEMINTA)) {
                throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
            }
            if (!OPEN.contains(found.status())) {
                throw Problem.of(KodeMasalah.TRANSISI_TIDAK_SAH)
                        .standing(found.status(), TransitionTable.PAKET.allowedCommands(found.status(), Peran.PEMINTA))
                        .exception();
            }
            if (found.perkara().status().isTerminal()) {
                throw Problem.of(KodeMasalah.TRANSISI_TIDAK_SAH)
                        .standing(found.perkara().status(), Set.of())
                        .exception();
            }
            SealedUpload upload = found.upload(berkas);
            Digest digest = upload == null ? null : upload.file().digest();
            if (upload == null || digest == null) {
                throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
            }
            requireCalendar(found);
            return new Download(upload, digest);
        });
    }

    /** The last byte begins the deadline of the receipt: one that could not be told is refused before the first one. */
    private void requireCalendar(PackageFile paket) {
        if (paket.status().compareTo(StatusPaket.TERKIRIM) < 0) {
            EventDraft arrival = EventDraft.of(
                    PerintahPaket.SELESAI_TRANSFER.toString(),
                    Peran.SISTEM,
                    StatusPaket.DITRANSFER,
                    StatusPaket.TERKIRIM);
            book.requireCalendar(paket.perkara(), paket, arrival);
        }
    }

    private boolean begin(SealedUpload upload) {
        moves.follow(upload.paket(), PerintahPaket.MULAI_TRANSFER, Peran.SISTEM, Set.of());
        return OPEN.contains(upload.paket().status()) && !upload.file().isPurged();
    }

    private boolean served(SealedUpload upload, long from, long to) {
        upload.served().add(from, to);
        return upload.paket().isServedWhole()
                && moves.follow(upload.paket(), PerintahPaket.SELESAI_TRANSFER, Peran.SISTEM, Set.of());
    }
}
