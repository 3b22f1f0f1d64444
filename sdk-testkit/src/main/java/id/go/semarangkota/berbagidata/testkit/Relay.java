package id.go.semarangkota.berbagidata.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One connection, forth and back, with the fault that it was given. */
final class Relay {
    private static final int QUIET_MILLIS = 300;
    private static final int ANSWER_MILLIS = 10_000;

    private final Socket client;
    private final int target;
    private final NetworkFault fault;
    private final Consumer<Relay> ended;
    private final TlsRecords sent = new TlsRecords();
    private final Socket server = new Socket();
    private final CountDownLatch closed = new CountDownLatch(1);

    Relay(Socket client, int target, NetworkFault fault, Consumer<Relay> ended) {
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
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            server.setTcpNoDelay(true);
        } catch (IOException e) {
            // One side has gone already.
            close();
            return;
        }
        daemon("faulty-network-up", () -> run(this::forth)).start();
        daemon("faulty-network-down", () -> run(this::back)).start();
    }

    /** One direction. */
    private interface Direction {
        void pump() throws IOException, InterruptedException;
    }

    private void run(Direction direction) {
        try {
            if (fault.kind() != NetworkFault.Kind.STALL
                    || !closed.await(fault.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                direction.pump();
            }
        } catch (IOException e) {
            // One side has gone: so does the other.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void forth() throws IOException {
        long limit = fault.kind() == NetworkFault.Kind.CUT_UPSTREAM ? fault.bytes() : Long.MAX_VALUE;
        copy(client.getInputStream(), server.getOutputStream(), limit, sent);
    }

    private void back() throws IOException {
        if (fault.kind() == NetworkFault.Kind.SWALLOW_RESPONSE) {
            swallow();
            return;
        }
        long limit = fault.kind() == NetworkFault.Kind.CUT_DOWNSTREAM ? fault.bytes() : Long.MAX_VALUE;
        copy(server.getInputStream(), client.getOutputStream(), limit, new TlsRecords());
    }

    private static void copy(InputStream in, OutputStream out, long limit, TlsRecords seen) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = limit;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                return;
            }
            // Counted before they go: what comes back must not overtake the count.
            seen.saw(buffer, n);
            out.write(buffer, 0, n);
            out.flush();
            left -= n;
        }
    }

    /** Lets the handshake pass, then nothing: once the exchange has answered and said all, the connection ends. */
    private void swallow() throws IOException {
        InputStream in = server.getInputStream();
        byte[] buffer = new byte[1 << 14];
        boolean dropped = false;
        while (true) {
            server.setSoTimeout(dropped ? QUIET_MILLIS : ANSWER_MILLIS);
            int n;
            try {
                n = in.read(buffer);
            } catch (SocketTimeoutException e) {
                return;
            }
            if (n < 0) {
                return;
            }
            if (sent.hasRequest()) {
                dropped = true;
            } else {
                client.getOutputStream().write(buffer, 0, n);
            }
        }
    }

    /** Ends both sides; what was written arrives first. */
    void close() {
        closed.countDown();
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
