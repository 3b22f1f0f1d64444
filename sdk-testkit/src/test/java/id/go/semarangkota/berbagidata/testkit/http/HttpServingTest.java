package id.go.semarangkota.berbagidata.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

/** The server's end, whatever its workers are at. */
class HttpServingTest {
    @Test
    void closes_thoughARequestDoesNotEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        HttpServing server = HttpServing.open(Duration.ofSeconds(30));
        server.start(
                request -> {
                    begun.countDown();
                    awaitWhateverHappens(enough);
                    throw new IOException("over");
                },
                null);
        try (SSLSocket socket = (SSLSocket) server.tls()
                .getSocketFactory()
                .createSocket("localhost", server.uri().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(ends(socket.getInputStream())).isTrue();
        } finally {
            enough.countDown();
        }
    }

    /** As a loop over many bytes does: no interrupt ends it. */
    private static void awaitWhateverHappens(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private static boolean ends(InputStream in) {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return true;
        }
    }
}
