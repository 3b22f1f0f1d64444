package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Credentials;
import id.go.semarangkota.berbagidata.http.Incoming;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.http.Payload;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Uploads sealed files by tus 1.0.0 in constant memory. After a broken connection or another offset it asks where the upload stands
 * and goes on there; an upload that is gone is created anew. Thread-safe.
 */
public final class Uploads {
    private final Api api;
    private final Credentials credentials;
    private final TransferLimits limits;

    /** Needs no connection yet. */
    public Uploads(Api api, Credentials credentials, TransferLimits limits) {
        this.api = api;
        this.credentials = credentials;
        this.limits = limits;
    }

    /** Where an upload of a file lives, and how a new one is made. */
    public interface Place {
        /** The upload that an earlier run has made; empty if there is none. */
        Optional<URI> known() throws IOException;

        /** Makes an upload and remembers it. */
        URI create() throws IOException;
    }

    /** Uploads a file to its end. */
    public void upload(Path file, Place place, LongConsumer progress) throws IOException {
        new Run(file, Files.size(file), place, progress).toItsEnd();
    }

    /** One upload: where it stands, as far as is known, and what has gone wrong in a row. */
    private final class Run {
        private static final long UNKNOWN = -1;

        private final Path file;
        private final long length;
        private final Place place;
        private final LongConsumer progress;
        private long offset;
        private long furthest;
        private int failures;
        private int renewals;

        Run(Path file, long length, Place place, LongConsumer progress) {
            this.file = file;
            this.length = length;
            this.place = place;
            this.progress = progress;
        }

        void toItsEnd() throws IOException {
            Optional<URI> known = place.known();
            URI url = known.isPresent() ? known.get() : place.create();
            offset = known.isPresent() ? UNKNOWN : 0;
            while (offset != length) {
                // A token that cannot be had is no failure of the line: it has been tried often enough.
                credentials.token();
                try {
                    advance(url);
                } catch (ExchangeException e) {
                    if (isGone(e) && renewals++ < limits.renewals()) {
                        LogEvent.UPLOAD_ANEW.report(length);
                        url = place.create();
                        offset = 0;
                        furthest = 0;
                    } else if (isPassing(e) && ++failures <= limits.failures()) {
                        pause(e);
                        offset = UNKNOWN;
                    } else {
                        throw e;
                    }
                }
            }
        }

        /** Asks where the upload stands, or sends a piece. Only bytes that arrive are progress: an offset that is told is none. */
        private void advance(URI url) throws IOException {
            long before = offset;
            offset = before == UNKNOWN ? ask(url, length) : send(file, url, before, progress);
            if (before == UNKNOWN && offset > 0) {
                LogEvent.UPLOAD_RESUMED.report(offset, length);
            }
            if (offset > furthest) {
                furthest = offset;
                failures = 0;
            } else if (offset == before) {
                if (++failures > limits.failures()) {
                    throw Api.wrongHeader(204);
                }
                api.retries().sleep(limits.pause().multipliedBy(failures));
            }
        }

        private void pause(ExchangeException e) throws IOException {
            if (e.kode().filter(k -> k == KodeMasalah.OFSET_TIDAK_COCOK).isEmpty()) {
                api.retries().pause("upload", e, failures, limits.pause());
            }
        }
    }

    private static boolean isGone(ExchangeException e) {
        int status = e.status().orElse(0);
        return status == 404 || status == 410;
    }

    private static boolean isPassing(ExchangeException e) {
        return e.isRetryable() || e.status().orElse(0) == 409;
    }

    private long ask(URI url, long length) throws IOException {
        try (Incoming in = api.once(tus(Outgoing.of("HEAD", url, null)), credentials)) {
            if (number(in, "Upload-Length") != length) {
                throw new IntegrityException(IntegrityException.Reason.OTHER_SUBJECT, "unggahan");
            }
            return offset(in, 0, length);
        }
    }

    private long send(Path file, URI url, long offset, LongConsumer progress) throws IOException {
        long piece = Math.min(limits.piece(), Files.size(file) - offset);
        Payload bytes = Payload.file(file, offset, piece, sent -> progress.accept(offset + sent));
        Outgoing patch = tus(Outgoing.of("PATCH", url, bytes)).with("Upload-Offset", Long.toString(offset));
        try (Incoming in = api.once(patch, credentials)) {
            return offset(in, offset, offset + piece);
        }
    }

    private static Outgoing tus(Outgoing call) {
        return call.with("Tus-Resumable", "1.0.0");
    }

    private static long offset(Incoming in, long least, long most) throws IOException {
        long offset = number(in, "Upload-Offset");
        if (offset < least || offset > most) {
            throw Api.wrongHeader(in.status());
        }
        return offset;
    }

    private static long number(Incoming in, String header) throws IOException {
        String value = in.header(header).orElse("");
        if (!value.matches("[0-9]{1,18}")) {
            throw Api.wrongHeader(in.status());
        }
        return Long.parseLong(value);
    }
}
