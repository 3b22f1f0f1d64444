package id.go.semarangkota.berbagidata.testkit.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A TLS server on the loopback interface, on a free port. All its threads are daemons. */
public final class HttpServing implements AutoCloseable {
    private static final int THREADS = 128;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final ServerCertificate certificate;
    private final HttpsServer server;
    private final ExecutorService threads;

    private HttpServing(ServerCertificate certificate, HttpsServer server, ExecutorService threads) {
        this.certificate = certificate;
        this.server = server;
        this.threads = threads;
    }

    /**
     * Takes a port; nothing is answered before {@link #start}.
     *
     * @return the server
     * @throws IOException if no port could be taken
     */
    public static HttpServing open() throws IOException {
        requestNoDelay();
        ServerCertificate certificate = ServerCertificate.make();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.sslContext()));
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), HttpServing::daemon);
        threads.allowCoreThreadTimeOut(true);
        return new HttpServing(certificate, server, threads);
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
        server.createContext("/", new Conversation(handler, observer));
        server.setExecutor(threads);
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

    /** Breaks all connections and ends all threads. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A request did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
