package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import okhttp3.Response;

/** An answer whose body has not been read yet. Must be closed. */
public final class Incoming implements Closeable {
    private final Response response;
    private final Runnable onClose;

    Incoming(Response response, Runnable onClose) {
        this.response = response;
        this.onClose = onClose;
    }

    /** The HTTP status. */
    public int status() {
        return response.code();
    }

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(response.header(name));
    }

    /** The media type without parameters, in lower case; empty if there is none. */
    public String mediaType() {
        return header("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    /** The whole body; refuses one that is larger than a limit. */
    public byte[] bytes(int limit) throws IOException {
        try (InputStream in = stream()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw new ContractException(ContractException.Reason.TOO_LARGE, Answer.of(status(), new byte[0], null));
            }
            return body;
        }
    }

    /** The body as it arrives; a broken connection is an {@link UnreachableException}. */
    public InputStream stream() {
        return new Arriving(response.body().byteStream());
    }

    @Override
    public void close() {
        response.close();
        onClose.run();
    }

    /** Names what the network does to a stream. */
    private static final class Arriving extends FilterInputStream {
        Arriving(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return in.read(target, offset, length);
            } catch (IOException e) {
                throw Transport.unreachable(e);
            }
        }
    }
}
