package id.go.semarangkota.berbagidata.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps a copy of what passes, up to a bound, and shows it to an observer. */
final class Recorder {
    private static final int LIMIT = 1 << 20;

    private final ByteArrayOutputStream request = new ByteArrayOutputStream();
    private final ByteArrayOutputStream response = new ByteArrayOutputStream();

    InputStream reading(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int n = in.read(bytes, offset, length);
                keep(request, bytes, offset, n);
                return n;
            }
        };
    }

    OutputStream writing(OutputStream to) {
        return new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                keep(response, bytes, offset, length);
            }
        };
    }

    private static void keep(ByteArrayOutputStream copy, byte[] bytes, int offset, int length) {
        if (length > 0 && copy.size() + length <= LIMIT) {
            copy.write(bytes, offset, length);
        }
    }

    void show(Observer observer, HttpExchange exchange, int status) {
        observer.saw(new Observer.Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                copy(exchange.getRequestHeaders()),
                request.toString(StandardCharsets.ISO_8859_1),
                status,
                copy(exchange.getResponseHeaders()),
                response.toString(StandardCharsets.ISO_8859_1)));
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return copy;
    }
}
