package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import id.go.semarangkota.berbagidata.tls.TlsTrust;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Sends single calls over HTTP; never tries again and never follows a redirection. Thread-safe. */
public final class Transport implements AutoCloseable {
    private final OkHttpClient client;
    private final OkHttpClient patient;
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Opens no connection yet. */
    public Transport(TransportSettings settings) {
        OkHttpJar.requireOne();
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectTimeout(settings.connect())
                .readTimeout(settings.silence())
                .writeTimeout(settings.silence())
                .callTimeout(Duration.ZERO)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(5, 30, TimeUnit.SECONDS))
                .dispatcher(new Dispatcher(daemons()));
        if (!settings.trusted().isEmpty()) {
            TlsTrust trust = TlsTrust.systemAnd(settings.trusted());
            builder.sslSocketFactory(trust.socketFactory(), trust.manager());
        }
        this.patient = builder.build();
        this.client = patient.newBuilder().callTimeout(settings.whole()).build();
    }

    private static ExecutorService daemons() {
        return new ThreadPoolExecutor(0, 8, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "berbagidata-http");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Sends a call with a small answer, which must be read before the time for the whole is over. */
    public Incoming send(Outgoing call) throws IOException {
        return send(call, client);
    }

    /** Sends a call that carries a file, which may take as long as bytes keep moving. */
    public Incoming transfer(Outgoing call) throws IOException {
        return send(call, patient);
    }

    /** Refuses, once closed. */
    public void requireOpen() throws UnreachableException {
        if (closed) {
            throw new UnreachableException(UnreachableException.Reason.CLOSED, new IOException("closed"));
        }
    }

    /** What OkHttp throws, said and unsaid. */
    private interface Execution {
        Response run() throws IOException, InterruptedException;
    }

    private Incoming send(Outgoing call, OkHttpClient by) throws IOException {
        Request.Builder request = new Request.Builder().url(call.url().toString());
        call.headers().forEach(request::header);
        request.method(call.method(), body(call));
        Call made = by.newCall(request.build());
        Execution execution = made::execute;
        running.add(made);
        boolean answered = false;
        try {
            requireOpen();
            Incoming in = new Incoming(execution.run(), () -> running.remove(made));
            answered = true;
            return in;
        } catch (IOException e) {
            requireOpen();
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(new InterruptedIOException("interrupted while connecting"));
        } finally {
            if (!answered) {
                running.remove(made);
            }
        }
    }

    private static @Nullable RequestBody body(Outgoing call) {
        Payload payload = call.payload();
        if (payload == null) {
            return switch (call.method()) {
                case "POST", "PUT", "PATCH" -> RequestBody.create(new byte[0], null);
                default -> null;
            };
        }
        MediaType type = MediaType.get(payload.contentType());
        Payload.Slice slice = payload.slice();
        return slice == null ? RequestBody.create(payload.bytes(), type) : new SliceBody(type, slice);
    }

    /** What the network said, as the caller shall know it; an interruption is not the network's doing. */
    static IOException unreachable(IOException cause) {
        if (cause instanceof ExchangeException) {
            return cause;
        }
        if (Thread.currentThread().isInterrupted()) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while calling");
            interrupted.initCause(cause);
            return interrupted;
        }
        boolean certificate = cause instanceof SSLException
                && (cause instanceof javax.net.ssl.SSLPeerUnverifiedException
                        || cause.getCause() instanceof java.security.cert.CertificateException);
        if (certificate) {
            LogEvent.CERTIFICATE_REFUSED.report();
        }
        return new UnreachableException(
                certificate ? UnreachableException.Reason.CERTIFICATE : UnreachableException.Reason.CONNECTION, cause);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Call::cancel);
        client.dispatcher().executorService().shutdownNow();
        client.connectionPool().evictAll();
    }

    /** Streams a stretch of a file in constant memory. */
    private static final class SliceBody extends RequestBody {
        private final MediaType type;
        private final Payload.Slice slice;

        SliceBody(MediaType type, Payload.Slice slice) {
            this.type = type;
            this.slice = slice;
        }

        @Override
        public MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return slice.length();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            FileSlice.copy(slice, sink.outputStream());
        }
    }
}
