package id.go.semarangkota.berbagidata.testkit.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TLS server on the loopback interface, on a free port. All its threads are daemons. */
public final class HttpServing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServing.class);
    private static final int THREADS = 128;
    private static final int LAST_WORK_MILLIS = 500;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final ServerCertificate certificate;
    private final HttpsServer server;
    private final Patience patience;
    private final ExecutorService threads;
    private final Thread watch;

    private HttpServing(ServerCertificate certificate, HttpsServer server, Duration patience) {
        this.certificate = certificate;
        this.server = server;
        this.patience = new Patience(patience);
        this.threads = new Workers(this.patience);
        this.watch = daemon(this.patience::watch);
    }

    /** Each task is one request, from its first byte or that of the greeting before it. */
    private static final class Workers extends ThreadPoolExecutor {
        private final Patience patience;

        Workers(Patience patience) {
            super(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), HttpServing::daemon);
            this.patience = patience;
            allowCoreThreadTimeOut(true);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            patience.begin();
        }

        @Override
        protected void afterExecute(Runnable task, @Nullable Throwable failure) {
            patience.end();
        }
    }

    /**
     * Takes a port; nothing is answered before {@link #start}.
     *
     * @param patience how long a caller may take to send a request, to send more of a sealed file, and to read more of an answer
     * @return the server
     * @throws IOException if no port could be taken
     */
    public static HttpServing open(Duration patience) throws IOException {
        requestNoDelay();
        ServerCertificate certificate = ServerCertificate.make();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.sslContext()));
        return new HttpServing(certificate, server, patience);
    }

    /**
     * The JDK's server reads this once, when it loads, and from nowhere else; without it every small answer on a kept connection
     * waits 40 ms for the caller's acknowledgement. What the host has set stays.
     */
    private static void requestNoDelay() {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "reference-exchange");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts to answer.
     *
     * @param handler answers
     * @param observer sees both; null for none
     */
    public void start(Handler handler, @Nullable Observer observer) {
        server.createContext("/", new Conversation(handler, observer, patience));
        server.setExecutor(threads);
        watch.start();
        // The dispatcher inherits this thread's being a daemon.
        FutureTask<Void> starting = new FutureTask<>(server::start, null);
        Thread thread = daemon(starting);
        thread.start();
        boolean interrupted = false;
        while (!starting.isDone()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Where it answers.
     *
     * @return such as {@code https://localhost:43210}
     */
    public URI uri() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    /**
     * What callers must trust.
     *
     * @return the server's own certificate
     */
    public X509Certificate certificate() {
        return certificate.certificate();
    }

    /**
     * Its part of TLS.
     *
     * @return shows the certificate, and trusts it
     */
    public SSLContext tls() {
        return certificate.sslContext();
    }

    /** Breaks all connections and ends all threads; one that does not end at once is left to its work, and keeps no JVM. */
    @Override
    public void close() {
        server.stop(0);
        watch.interrupt();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LAST_WORK_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.warn("a request did not end with the exchange");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
