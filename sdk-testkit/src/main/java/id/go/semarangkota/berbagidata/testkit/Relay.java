package id.go.semarangkota.berbagidata.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One connection, forth and back, with the fault that it was given. */
final class Relay {
    private static final int ANSWER_MILLIS = 10_000;

    private final Socket client;
    private final Target target;
    private final NetworkFault fault;
    private final Consumer<Relay> ended;
    private final Socket server = new Socket();
    private final CountDownLatch wait = new CountDownLatch(1);

    /** The request that has not been answered; where the fault concerns requests. */
    private final AtomicReference<byte @Nullable []> asked = new AtomicReference<>();

    /** Where it leads to, and how either end of TLS is played. */
    record Target(int port, SSLContext tls) {}

    Relay(Socket client, Target target, NetworkFault fault, Consumer<Relay> ended) {
        this.client = client;
        this.target = target;
        this.fault = fault;
        this.ended = ended;
    }

    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void start() {
        try {
            if (fault.kind() == NetworkFault.Kind.REFUSE) {
                client.setSoLinger(true, 0);
                close();
                return;
            }
            client.setTcpNoDelay(true);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()));
            server.setTcpNoDelay(true);
            switch (fault.kind()) {
                case SWALLOW_RESPONSE, DUPLICATE -> startReading();
                default -> start(() -> forth(client, server), () -> back(server, client));
            }
        } catch (IOException e) {
            // One side has gone already.
            close();
        }
    }

    /** Ends TLS here and begins it anew, so that requests are seen. */
    private void startReading() throws IOException {
        SSLSocket here = (SSLSocket) target.tls().getSocketFactory().createSocket(client, null, 0, true);
        here.setUseClientMode(false);
        Socket there = target.tls().getSocketFactory().createSocket(server, "localhost", target.port(), true);
        start(() -> ask(here, there), () -> answer(there, here));
    }

    private void start(Direction up, Direction down) {
        daemon("faulty-network-up", () -> run(up)).start();
        daemon("faulty-network-down", () -> run(down)).start();
    }

    /** One direction. */
    private interface Direction {
        void pump() throws IOException;
    }

    private void run(Direction direction) {
        try {
            switch (fault.kind()) {
                case STALL -> wait.await(fault.pause().toMillis(), TimeUnit.MILLISECONDS);
                case HOLD -> wait.await();
                default -> {
                    // Goes on at once.
                }
            }
            direction.pump();
        } catch (IOException e) {
            // One side has gone: so does the other.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void forth(Socket from, Socket to) throws IOException {
        copy(from, to, fault.kind() == NetworkFault.Kind.CUT_UPSTREAM ? fault.bytes() : Long.MAX_VALUE);
    }

    private void back(Socket from, Socket to) throws IOException {
        copy(from, to, fault.kind() == NetworkFault.Kind.CUT_DOWNSTREAM ? fault.bytes() : Long.MAX_VALUE);
    }

    private static void copy(Socket from, Socket to, long limit) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] buffer = new byte[1 << 14];
        long left = limit;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                return;
            }
            out.write(buffer, 0, n);
            out.flush();
            left -= n;
        }
    }

    private void ask(Socket from, Socket to) throws IOException {
        HttpMessages requests = new HttpMessages(from.getInputStream());
        for (byte[] request = requests.next(); request.length > 0; request = requests.next()) {
            asked.set(request);
            to.getOutputStream().write(request);
        }
    }

    /** The answer begins once the request was carried out: that is the time for what goes wrong. */
    private void answer(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            byte[] request = asked.getAndSet(null);
            if (request != null && fault.kind() == NetworkFault.Kind.SWALLOW_RESPONSE) {
                return;
            }
            if (request != null && changes(request)) {
                repeat(request);
            }
            to.getOutputStream().write(buffer, 0, n);
        }
    }

    private static boolean changes(byte[] request) {
        String start = new String(request, 0, 5, StandardCharsets.ISO_8859_1);
        return !start.startsWith("GET ") && !start.equals("HEAD ");
    }

    private void repeat(byte[] request) throws IOException {
        try (Socket again =
                target.tls().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), target.port())) {
            again.setSoTimeout(ANSWER_MILLIS);
            again.getOutputStream().write(request);
            new HttpMessages(again.getInputStream()).next();
        }
    }

    /** Goes on, if it is held. */
    void release() {
        if (fault.kind() == NetworkFault.Kind.HOLD) {
            wait.countDown();
        }
    }

    /** Ends both sides; what was written arrives first. */
    void close() {
        wait.countDown();
        ended.accept(this);
        for (Socket side : new Socket[] {client, server}) {
            try {
                side.close();
            } catch (IOException e) {
                assert side.isClosed();
            }
        }
    }
}
