package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.testkit.http.Observer;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that break where the sockets' buffers hide nothing. */
class BrokenTransferTest {
    private World world;
    private CaseDriver driver;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
        driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Socket connect() throws Exception {
        return World.trusting(world.exchange.certificate())
                .getSocketFactory()
                .createSocket("localhost", world.exchange.uri().getPort());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void aResumedDownload_isDelivered_andCanBeConfirmed() throws Exception {
        driver.content = new byte[16 << 20];
        new Random(1).nextBytes(driver.content);
        String path = driver.publish().contentPath();
        int got = readAndBreakOff(path, 1 << 20);
        await(() -> world.traffic.stream()
                .anyMatch(s -> s.status() == Observer.BROKEN_OFF && s.target().equals(path)));
        assertThat(driver.readPackage().text("/status")).isEqualTo("DITRANSFER");

        Reply rest = driver.download("bytes=" + got + "-");
        assertThat(rest.raw().body()).isEqualTo(Arrays.copyOfRange(driver.content, got, driver.content.length));
        assertThat(driver.readPackage().text("/status")).isEqualTo("TERKIRIM");
        driver.confirm(TandaTerima.Keputusan.DITERIMA);
    }

    /** Reads a little of the content and closes the connection; tells how many bytes of it arrived. */
    private int readAndBreakOff(String path, int atLeast) throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + world.token(world.peminta) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            return in.readNBytes(atLeast).length;
        }
    }

    /** Chunked, and cut before the mark of the last chunk: nobody would send another byte. */
    @Test
    void anUploadCutAfterItsLastByte_isWhole() throws Exception {
        String upload = create();
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + world.token(world.pemilik) + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                            + "Content-Type: application/offset+octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(driver.content.length) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(driver.content);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await(() -> received() == driver.content.length);
        }
        await(() -> driver.readPackage().json().at("/berkas/0").has("sha256"));
        assertThat(driver.readPackage().text("/berkas/0/sha256"))
                .isEqualTo(Digest.sha256(driver.content).toString());
        Reply published = driver.publish(driver.manifest(), PenerbitanPaket.Cara.SALURAN_TERENKRIPSI);
        assertThat(published.text("/status")).isEqualTo("DITERBITKAN");
    }

    /** Large enough that hashing takes a while: whoever publishes meanwhile comes back later, with the same version. */
    @Test
    void publishingWhileTheExchangeStillHashes_mayBeRepeated() throws Exception {
        driver.content = new byte[32 << 20];
        String upload = create();
        String jws = world.pemilik.sign(driver.manifest(), JenisJws.DAFTAR_DATA);
        String etag = driver.readPackage().etag();
        CompletableFuture<Reply> sent = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        sent.complete(driver.patch(upload, 0, driver.content));
                    } catch (Exception e) {
                        sent.completeExceptionally(e);
                    }
                })
                .start();
        await(() -> received() == driver.content.length);
        await(() -> {
            Reply reply = publish(jws, etag);
            if (reply.status() == 200) {
                return true;
            }
            RefusalTest.assertProblem(reply, 503, "layanan-tidak-tersedia");
            assertThat(reply.header("Retry-After")).isEqualTo("1");
            assertThat(reply.json().path("dapatDiulang").asBoolean()).isTrue();
            return false;
        });
        assertThat(sent.get().status()).isEqualTo(204);
    }

    private String create() throws Exception {
        return driver.createUpload(CaseDriver.FILE, driver.content.length).header("Location");
    }

    private int received() throws Exception {
        return driver.readPackage().json().at("/berkas/0/diterima").asInt();
    }

    private Reply publish(String jws, String etag) throws Exception {
        return world.as(world.pemilik, driver.packagePath() + "/terbitkan")
                .key(Call.newKey())
                .match(etag)
                .post(Letters.release(jws, PenerbitanPaket.Cara.SALURAN_TERENKRIPSI, world.pemilik.head));
    }
}
