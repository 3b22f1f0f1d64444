package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Credentials;
import id.go.semarangkota.berbagidata.http.Incoming;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Downloads a file in constant memory to a part beside its place, resumed by ranges after a broken connection, checked against its
 * signed digest and only then moved. Thread-safe for different targets.
 */
public final class Downloads {
    private static final String BYTES = "application/octet-stream";
    private static final String ZIP = "application/zip";

    private final Api api;
    private final Credentials credentials;
    private final TransferLimits limits;

    /** Needs no connection yet. */
    public Downloads(Api api, Credentials credentials, TransferLimits limits) {
        this.api = api;
        this.credentials = credentials;
        this.limits = limits;
    }

    /** What is signed of the file. */
    public record Expected(long length, Digest sha256) {}

    /** Downloads; a file that is there already, and the right one, is kept. */
    public void download(URI url, Expected expected, Path target, LongConsumer progress) throws IOException {
        if (Files.isRegularFile(target) && holds(target, expected)) {
            PartFile.removeTag(target);
            return;
        }
        AtomicFile.requirePlace(target);
        try (PartFile part = PartFile.beside(target)) {
            boolean older = part.length() > 0;
            boolean same = new Run(url, expected, part, progress).toItsEnd();
            if (!same && older) {
                // Bytes of an earlier run say nothing of the exchange.
                LogEvent.DOWNLOAD_ANEW.report(part.length());
                part.restart();
                same = new Run(url, expected, part, progress).toItsEnd();
            }
            if (!same) {
                part.restart();
                throw new IntegrityException(IntegrityException.Reason.DIGEST, String.valueOf(target.getFileName()));
            }
            part.moveTo(target);
        } catch (ClosedByInterruptException e) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while downloading");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    /**
     * Downloads a ZIP that nothing is signed of beforehand, whole or not at all; begins anew after a broken connection. It is held
     * against the digest that its header tells, if it tells one.
     */
    public void downloadZip(URI url, Path target, long limit) throws IOException {
        api.read(Outgoing.of("GET", url, null).with("Accept", ZIP), credentials, in -> {
            requireType(in, ZIP);
            try (AtomicFile file = AtomicFile.beside(target, new SecureRandom());
                    InputStream body = new Copying(in.stream(), file.stream(), limit)) {
                requireDigest(in, Digest.sha256(body), target);
                file.commit();
                return target;
            }
        });
    }

    private static void requireType(Incoming in, String type) throws ContractException {
        if (!in.mediaType().equals(type)) {
            throw new ContractException(
                    ContractException.Reason.NOT_THE_EXCHANGE, Answer.of(in.status(), new byte[0], null));
        }
    }

    private static void requireDigest(Incoming in, Digest digest, Path target) throws IntegrityException {
        String told = in.header("Repr-Digest").orElse("");
        boolean same =
                Arrays.stream(told.split(",", -1)).anyMatch(d -> d.strip().equals(digest.reprDigest()));
        if (told.contains("sha-256=") && !same) {
            throw new IntegrityException(IntegrityException.Reason.DIGEST, String.valueOf(target.getFileName()));
        }
    }

    private static boolean holds(Path file, Expected expected) throws IOException {
        if (Files.size(file) != expected.length()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.sha256(in).equals(expected.sha256());
        }
    }

    /** What is read of it goes to a file, too, up to a limit. */
    private static final class Copying extends FilterInputStream {
        private final OutputStream out;
        private long left;

        Copying(InputStream in, OutputStream out, long limit) {
            super(in);
            this.out = out;
            this.left = limit;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            left -= Math.max(n, 0);
            if (left < 0) {
                throw new ContractException(ContractException.Reason.TOO_LARGE, Answer.NONE);
            }
            out.write(target, offset, Math.max(n, 0));
            return n;
        }
    }

    /** One download, with what has gone wrong in a row and how often it began anew. */
    private final class Run {
        private final URI url;
        private final Expected expected;
        private final PartFile part;
        private final LongConsumer progress;
        private int failures;
        private int restarts;

        Run(URI url, Expected expected, PartFile part, LongConsumer progress) {
            this.url = url;
            this.expected = expected;
            this.part = part;
            this.progress = progress;
        }

        /** Fetches what is missing, and tells whether it is the signed file. */
        boolean toItsEnd() throws IOException {
            while (part.length() < expected.length()) {
                advance();
            }
            part.sync();
            return part.holds(expected);
        }

        /** Fetches what is missing, as far as the connection carries. */
        private void advance() throws IOException {
            long before = part.length();
            // A token that cannot be had is no failure of the line: it has been tried often enough.
            credentials.token();
            try {
                fetch();
                failures = part.length() > before ? 0 : failures + 1;
                if (failures > limits.failures()) {
                    throw new IntegrityException(IntegrityException.Reason.DIGEST, "isi");
                }
            } catch (ExchangeException e) {
                failures = part.length() > before ? 1 : failures + 1;
                if (e.status().orElse(0) == 416 && before > 0) {
                    startOver("");
                } else if (!e.isRetryable() || failures > limits.failures()) {
                    throw e;
                } else {
                    api.retries().pause("download", e, failures, limits.pause());
                }
            }
        }

        private void fetch() throws IOException {
            Outgoing call = Outgoing.of("GET", url, null).with("Accept", BYTES);
            if (part.length() > 0) {
                LogEvent.DOWNLOAD_RESUMED.report(part.length(), expected.length());
                call = call.with("Range", "bytes=" + part.length() + "-").with("If-Range", part.tag());
            }
            try (Incoming in = api.once(call, credentials)) {
                requireType(in, BYTES);
                String tag = in.header("ETag").orElse("");
                if (in.status() == 200) {
                    startOver(tag);
                } else if (part.length() == 0) {
                    throw Api.wrongHeader(in.status());
                } else if (!isContinuation(in, tag)) {
                    startOver("");
                    return;
                }
                try (InputStream body = in.stream()) {
                    part.append(body, expected.length(), progress);
                }
            }
        }

        /** Whether the answer goes on exactly where the part ends, of the same file. */
        private boolean isContinuation(Incoming in, String tag) throws IOException {
            String range = "bytes " + part.length() + "-" + (expected.length() - 1) + "/" + expected.length();
            return in.status() == 206
                    && tag.equals(part.tag())
                    && in.header("Content-Range").filter(range::equals).isPresent();
        }

        private void startOver(String tag) throws IOException {
            if (part.length() > 0 && ++restarts > limits.renewals()) {
                throw Api.wrongHeader(0);
            }
            if (part.length() > 0) {
                LogEvent.DOWNLOAD_ANEW.report(part.length());
            }
            part.restart(tag);
        }
    }
}
