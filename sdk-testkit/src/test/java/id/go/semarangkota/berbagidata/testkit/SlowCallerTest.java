package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.testkit.http.Observer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever begins and does not go on holds no place for longer than the exchange's patience lasts. */
class SlowCallerTest {
    /** As many as the exchange answers at once. */
    private static final int PLACES = 128;

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final String FORM = """
            POST /oauth2/token HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 100\r
            \r
            """;

    private final List<Socket> sockets = new ArrayList<>();
    private World world;

    @BeforeEach
    void start() throws Exception {
        world = World.start(builder -> builder.patience(PATIENCE));
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        world.close();
    }

    private Socket connect() throws Exception {
        Socket socket = World.trusting(world.exchange.certificate())
                .getSocketFactory()
                .createSocket("localhost", world.exchange.uri().getPort());
        sockets.add(socket);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static boolean ends(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void assertAnswers() throws Exception {
        assertThat(world.anonymous("/.well-known/berbagi-data").get().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /oauth2/token HTTP/1.1\r\nHost: local", FORM + "a"})
    void halfRequests_asManyAsThereArePlaces_doNotStopIt(String half) throws Exception {
        for (int i = 0; i < PLACES; i++) {
            send(connect(), half);
        }
        assertAnswers();
    }

    /** Whoever opens as many as there are places, again and again, must not hold them for as long as a body may take. */
    @Test
    void halfHeaders_areWaitedForForSeconds_howeverPatientItIsOtherwise() throws Exception {
        world.close();
        world = World.start(builder -> builder.patience(Duration.ofMinutes(5)));
        Socket socket = connect();
        send(socket, "POST /oauth2/token HTTP/1.1\r\nHost: local");
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        assertThat(ends(socket)).isTrue();
    }

    @Test
    void halfGreetings_doNotStopIt() throws Exception {
        for (int i = 0; i < PLACES; i++) {
            Socket plain = new Socket("localhost", world.exchange.uri().getPort());
            sockets.add(plain);
            plain.getOutputStream().write(0x16);
        }
        assertAnswers();
    }

    /** A document is waited for as a whole: a byte now and then does not prolong it. */
    @Test
    void aFormThatDrips_isBrokenOff() throws Exception {
        Socket socket = connect();
        send(socket, FORM);
        long begun = System.nanoTime();
        await(() -> {
            try {
                send(socket, "a");
            } catch (IOException e) {
                return true;
            }
            Thread.sleep(50);
            return System.nanoTime() - begun > PATIENCE.multipliedBy(4).toNanos();
        });
        assertThat(world.traffic)
                .anyMatch(seen -> seen.target().equals("/oauth2/token") && seen.status() == Observer.BROKEN_OFF);
    }

    /** Sealed files may take as long as they take, as long as bytes keep coming. */
    @Test
    void anUploadThatKeepsComing_isWaitedFor() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
        String upload = driver.createUpload(CaseDriver.FILE, 20).header("Location");
        Socket socket = connect();
        send(
                socket,
                "PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + world.token(world.pemilik) + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                        + "Content-Type: application/offset+octet-stream\r\nContent-Length: 20\r\n\r\n");
        for (int i = 0; i < 20; i++) {
            send(socket, "x");
            Thread.sleep(PATIENCE.toMillis() / 8);
        }
        byte[] status = socket.getInputStream().readNBytes(12);
        assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 204");
    }

    @Test
    void aDownloadThatIsNotRead_isBrokenOff() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
        driver.content = new byte[32 << 20];
        new Random(1).nextBytes(driver.content);
        String path = driver.publish().contentPath();
        send(
                connect(),
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + world.token(world.peminta)
                        + "\r\n\r\n");
        await(() -> world.traffic.stream()
                .anyMatch(seen -> seen.target().equals(path) && seen.status() == Observer.BROKEN_OFF));
    }
}
