package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sealed bytes, up by tus and down by ranges. */
class TransferTest {
    private static final byte[] BYTES = "tersegel ".repeat(40_000).getBytes(StandardCharsets.UTF_8);

    private World world;
    private CaseDriver driver;

    @BeforeEach
    void start() throws Exception {
        world = World.start(builder -> builder.limits(ExchangeLimits.DEFAULT
                .withFileBytes(1 << 20, 2 << 20)
                .withLives(Duration.ofMinutes(5), Duration.ofHours(1))));
        driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
        driver.content = BYTES;
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Reply head(String upload) throws Exception {
        return world.as(world.pemilik, upload).header("Tus-Resumable", "1.0.0").method("HEAD", new byte[0]);
    }

    private String create() throws Exception {
        return driver.createUpload(CaseDriver.FILE, BYTES.length).header("Location");
    }

    @Nested
    class Creation {
        @Test
        void tellsWhatItSpeaks() throws Exception {
            Reply reply = world.anonymous("/v1/unggahan/x").method("OPTIONS", new byte[0]);
            assertThat(reply.status()).isEqualTo(204);
            assertThat(reply.header("Tus-Version")).isEqualTo("1.0.0");
            assertThat(reply.header("Tus-Extension")).isEqualTo("creation,termination,expiration");
            assertThat(reply.header("Tus-Max-Size")).isEqualTo(Integer.toString(1 << 20));
        }

        @Test
        void refuses_anotherVersion() throws Exception {
            Reply reply = world.as(world.pemilik, driver.packagePath() + "/berkas")
                    .key(Call.newKey())
                    .header("Tus-Resumable", "0.2.2")
                    .method("POST", new byte[0]);
            assertThat(reply.kode()).isEqualTo("versi-tus-tidak-didukung");
            assertThat(reply.header("Tus-Version")).isEqualTo("1.0.0");
        }

        @Test
        void refuses_aBadName_aNameTwice_andNoLength() throws Exception {
            assertThat(driver.createUpload("../x", 5).text("/errors/0/rule")).isEqualTo("nama-berkas");
            assertThat(driver.createUpload("a.sdx", 5).status()).isEqualTo(201);
            assertThat(driver.createUpload("A.SDX", 5).text("/errors/0/rule")).isEqualTo("nama-berkas");
            assertThat(driver.createUpload("b.sdx", 0).kode()).isEqualTo("permintaan-tidak-sah");
            Reply reply = world.as(world.pemilik, driver.packagePath() + "/berkas")
                    .key(Call.newKey())
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Length", "5")
                    .header("Upload-Metadata", "lain bmFtYQ==")
                    .method("POST", new byte[0]);
            assertThat(reply.text("/errors/0/pointer")).isEqualTo("Upload-Metadata");
        }

        @Test
        void refuses_aFileThatIsTooLarge_andMoreThanThereIsRoomFor() throws Exception {
            assertThat(driver.createUpload("a.sdx", (1 << 20) + 1).kode()).isEqualTo("terlalu-besar");
            String first = driver.createUpload("a.sdx", 1 << 20).header("Location");
            assertThat(driver.createUpload("b.sdx", 1 << 20).status()).isEqualTo(201);
            Reply full = driver.createUpload("c.sdx", 1);
            assertThat(full.kode()).isEqualTo("layanan-tidak-tersedia");
            assertThat(full.header("Retry-After")).isEqualTo("60");
            world.as(world.pemilik, first).header("Tus-Resumable", "1.0.0").method("DELETE", new byte[0]);
            assertThat(driver.createUpload("c.sdx", 1).status()).isEqualTo(201);
        }

        @Test
        void refuses_theSameKey_withAnotherLength_orAnotherName() throws Exception {
            String key = Call.newKey();
            assertThat(keyed(key, 5, "a.sdx").status()).isEqualTo(201);
            assertThat(keyed(key, 5, "a.sdx").header("Location"))
                    .isEqualTo("/v1/unggahan/" + driver.readPackage().text("/berkas/0/id"));
            for (Reply other : List.of(keyed(key, 7, "a.sdx"), keyed(key, 5, "b.sdx"))) {
                RefusalTest.assertProblem(other, 422, "idempotensi-bentrok");
            }
            assertThat(driver.readPackage().json().path("berkas")).hasSize(1);
        }

        private Reply keyed(String key, long length, String name) throws Exception {
            return world.as(world.pemilik, driver.packagePath() + "/berkas")
                    .key(key)
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Length", Long.toString(length))
                    .header(
                            "Upload-Metadata",
                            "nama " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)))
                    .method("POST", new byte[0]);
        }

        @Test
        void findsTheRoom_ofAbandonedUploadsThatNobodyLooksAt() throws Exception {
            driver.createUpload("a.sdx", 1 << 20);
            driver.createUpload("b.sdx", 1 << 20);
            CaseDriver other = CaseDriver.draft(world, World.PLAIN).approve().pack();
            assertThat(other.createUpload("c.sdx", 1).kode()).isEqualTo("layanan-tidak-tersedia");
            world.clock.advance(Duration.ofHours(1));
            assertThat(other.createUpload("c.sdx", 1).status()).isEqualTo(201);
            assertThat(world.exchange.heldBytes()).isEqualTo(1);
        }

        @Test
        void findsTheRoom_ofRequestsThatExpiredUnseen() throws Exception {
            driver.content = new byte[1 << 20];
            driver.publish().pack().publish();
            world.clock.advance(Duration.ofDays(181));
            CaseDriver other = CaseDriver.draft(world, World.PLAIN).approve().pack();
            assertThat(other.createUpload("c.sdx", 1).status()).isEqualTo(201);
            assertThat(world.exchange.heldBytes()).isEqualTo(1);
        }

        @Test
        void isTheOwners() throws Exception {
            Reply reply = world.as(world.peminta, driver.packagePath() + "/berkas")
                    .key(Call.newKey())
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Length", "5")
                    .header("Upload-Metadata", "nama YS5zZHg=")
                    .method("POST", new byte[0]);
            assertThat(reply.kode()).isEqualTo("peran-tidak-berwenang");
        }
    }

    @Nested
    class Upload {
        @Test
        void arrivesInPieces_andIsHashedAtTheEnd() throws Exception {
            String upload = create();
            assertThat(driver.patch(upload, 0, Arrays.copyOf(BYTES, 1000)).header("Upload-Offset"))
                    .isEqualTo("1000");
            Reply head = head(upload);
            assertThat(head.header("Upload-Offset")).isEqualTo("1000");
            assertThat(head.header("Upload-Length")).isEqualTo(Integer.toString(BYTES.length));
            assertThat(head.header("Upload-Expires")).isEqualTo("Mon, 02 Mar 2026 03:00:00 GMT");
            assertThat(driver.readPackage().json().at("/berkas/0").has("sha256"))
                    .isFalse();
            driver.patch(upload, 1000, Arrays.copyOfRange(BYTES, 1000, BYTES.length));
            assertThat(driver.readPackage().text("/berkas/0/sha256"))
                    .isEqualTo(Digest.sha256(BYTES).toString());
            assertThat(head(upload).header("Upload-Expires")).isEmpty();
        }

        @Test
        void refuses_anotherOffset_andKeepsWhatIsThere() throws Exception {
            String upload = create();
            driver.patch(upload, 0, Arrays.copyOf(BYTES, 1000));
            Reply reply = driver.patch(upload, 500, Arrays.copyOf(BYTES, 10));
            assertThat(reply.kode()).isEqualTo("ofset-tidak-cocok");
            assertThat(reply.json().path("dapatDiulang").asBoolean()).isTrue();
            assertThat(head(upload).header("Upload-Offset")).isEqualTo("1000");
        }

        @Test
        void refuses_moreThanWasAnnounced() throws Exception {
            String upload = driver.createUpload("a.sdx", 5).header("Location");
            assertThat(driver.patch(upload, 0, new byte[6]).kode()).isEqualTo("terlalu-besar");
            assertThat(driver.readPackage().json().at("/berkas/0").has("sha256"))
                    .isFalse();
        }

        @Test
        void keepsNothing_ofABodyThatSaysItIsLongerThanWasAnnounced() throws Exception {
            String upload = driver.createUpload("a.sdx", 40_000).header("Location");
            driver.patch(upload, 0, Arrays.copyOf(BYTES, 1000));
            assertThat(driver.patch(upload, 1000, Arrays.copyOf(BYTES, 39_001)).kode())
                    .isEqualTo("terlalu-besar");
            assertThat(head(upload).header("Upload-Offset")).isEqualTo("1000");
            // Whoever stands at another place is told that first.
            assertThat(driver.patch(upload, 0, Arrays.copyOf(BYTES, 50_000)).kode())
                    .isEqualTo("ofset-tidak-cocok");
            assertThat(driver.patch(upload, 1000, Arrays.copyOf(BYTES, 39_000)).status())
                    .isEqualTo(204);
        }

        @Test
        void isKept_whileBytesArrive_andAsLongAfterTheLastOnes() throws Exception {
            String upload = create();
            try (SSLSocket socket = connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(patchHead(upload).getBytes(StandardCharsets.US_ASCII));
                for (int sent = 0; sent < 90_000; ) {
                    out.write(BYTES, sent, 30_000);
                    out.flush();
                    sent += 30_000;
                    awaitOffset(upload, sent);
                    world.clock.advance(Duration.ofMinutes(50));
                }
                assertThat(head(upload).header("Upload-Expires")).isEqualTo("Mon, 02 Mar 2026 04:40:00 GMT");
                // A refused attempt brings no bytes.
                assertThat(driver.patch(upload, 1, new byte[1]).kode()).isEqualTo("ofset-tidak-cocok");
                world.clock.advance(Duration.ofMinutes(10));
                assertThat(head(upload).status()).isEqualTo(410);
            }
        }

        @Test
        void refuses_anotherMediaType_andNoOffset() throws Exception {
            String upload = create();
            Reply type = world.as(world.pemilik, upload)
                    .header("Tus-Resumable", "1.0.0")
                    .header("Upload-Offset", "0")
                    .header("Content-Type", "application/octet-stream")
                    .method("PATCH", new byte[3]);
            assertThat(type.kode()).isEqualTo("jenis-media-tidak-didukung");
            Reply offset = world.as(world.pemilik, upload)
                    .header("Tus-Resumable", "1.0.0")
                    .header("Content-Type", "application/offset+octet-stream")
                    .method("PATCH", new byte[3]);
            assertThat(offset.text("/errors/0/pointer")).isEqualTo("Upload-Offset");
            assertThat(head(upload).header("Upload-Offset")).isEqualTo("0");
        }

        @Test
        void keepsWhatArrived_whenTheConnectionBreaks() throws Exception {
            String upload = create();
            int sent = 100_000;
            try (SSLSocket socket = connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(patchHead(upload).getBytes(StandardCharsets.US_ASCII));
                out.write(BYTES, 0, sent);
                out.flush();
                awaitOffset(upload, sent);
            }
            driver.patch(upload, sent, Arrays.copyOfRange(BYTES, sent, BYTES.length));
            assertThat(driver.readPackage().text("/berkas/0/sha256"))
                    .isEqualTo(Digest.sha256(BYTES).toString());
        }

        private String patchHead(String upload) throws Exception {
            return "PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + world.token(world.pemilik) + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                    + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + BYTES.length + "\r\n\r\n";
        }

        private SSLSocket connect() throws Exception {
            return (SSLSocket) World.trusting(world.exchange.certificate())
                    .getSocketFactory()
                    .createSocket("localhost", world.exchange.uri().getPort());
        }

        private void awaitOffset(String upload, int offset) throws Exception {
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (!head(upload).header("Upload-Offset").equals(Integer.toString(offset))) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.onSpinWait();
            }
        }

        @Test
        void survivesACutConnection_throughAFaultyNetwork() throws Exception {
            String upload = create();
            try (FaultyNetwork network = FaultyNetwork.before(world.exchange)) {
                network.next(NetworkFault.cutUpstream(150_000));
                Call call = new Call(
                        World.client(world.exchange.certificate()),
                        network.uri().resolve(upload));
                assertThat(catchIo(() -> call.bearer(world.token(world.pemilik))
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Offset", "0")
                                .header("Content-Type", "application/offset+octet-stream")
                                .method("PATCH", BYTES)))
                        .isTrue();
            }
            int offset = Integer.parseInt(head(upload).header("Upload-Offset"));
            assertThat(offset).isBetween(1, 150_000);
            Reply rest = driver.patch(upload, offset, Arrays.copyOfRange(BYTES, offset, BYTES.length));
            assertThat(rest.status()).as("%s", rest).isEqualTo(204);
            assertThat(driver.readPackage().text("/berkas/0/sha256"))
                    .isEqualTo(Digest.sha256(BYTES).toString());
        }

        @Test
        void isDroppedOnceItExpires_orIsDeleted_andGoneAfterwards() throws Exception {
            String upload = create();
            world.clock.advance(Duration.ofHours(1));
            assertThat(head(upload).status()).isEqualTo(410);
            assertThat(driver.readPackage().json().has("berkas")).isFalse();
            String second = create();
            Reply deleted = world.as(world.pemilik, second)
                    .header("Tus-Resumable", "1.0.0")
                    .method("DELETE", new byte[0]);
            assertThat(deleted.status()).isEqualTo(204);
            // Told once to whoever finds it expired, then forgotten; both codes mean that it must be made anew.
            assertThat(head(upload).status()).isEqualTo(404);
            assertThat(driver.patch(second, 0, new byte[1]).kode()).isEqualTo("tidak-ditemukan");
            assertThat(head("/v1/unggahan/bks-99").status()).isEqualTo(404);
            assertThat(world.as(world.peminta, create())
                            .header("Tus-Resumable", "1.0.0")
                            .method("HEAD", new byte[0])
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void isOver_onceThePackageIsPublished() throws Exception {
            driver.publish();
            String upload = "/v1/unggahan/" + driver.readPackage().text("/berkas/0/id");
            assertThat(driver.patch(upload, BYTES.length, new byte[0]).kode()).isEqualTo("transisi-tidak-sah");
            assertThat(driver.createUpload("lain.sdx", 5).text("/statusKini")).isEqualTo("DITERBITKAN");
        }
    }

    static boolean catchIo(java.util.concurrent.Callable<?> call) throws Exception {
        try {
            call.call();
            return false;
        } catch (java.io.IOException e) {
            return true;
        }
    }

    @Nested
    class Download {
        @BeforeEach
        void publish() throws Exception {
            driver.publish();
        }

        @Test
        void servesTheWholeFile_withItsDigest() throws Exception {
            Reply reply = driver.download("");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.raw().body()).isEqualTo(BYTES);
            assertThat(reply.etag()).isEqualTo("\"" + Digest.sha256(BYTES) + "\"");
            assertThat(reply.header("Repr-Digest"))
                    .isEqualTo(Digest.sha256(BYTES).reprDigest());
            assertThat(reply.header("Accept-Ranges")).isEqualTo("bytes");
            assertThat(driver.readPackage().text("/status")).isEqualTo("TERKIRIM");
        }

        @Test
        void servesRanges() throws Exception {
            Reply middle = driver.download("bytes=10-19");
            assertThat(middle.status()).isEqualTo(206);
            assertThat(middle.header("Content-Range")).isEqualTo("bytes 10-19/" + BYTES.length);
            assertThat(middle.raw().body()).isEqualTo(Arrays.copyOfRange(BYTES, 10, 20));
            Reply tail = driver.download("bytes=-5");
            assertThat(tail.raw().body()).isEqualTo(Arrays.copyOfRange(BYTES, BYTES.length - 5, BYTES.length));
            Reply open = driver.download("bytes=" + (BYTES.length - 3) + "-");
            assertThat(open.raw().body()).hasSize(3);
            Reply beyond = driver.download("bytes=0-999999999");
            assertThat(beyond.raw().body()).isEqualTo(BYTES);
        }

        @Test
        void isDelivered_onceEveryByteWasServed_inWhicheverOrder() throws Exception {
            driver.download("bytes=200000-");
            driver.download("bytes=0-99");
            driver.download("bytes=50-199998");
            assertThat(driver.readPackage().text("/status")).isEqualTo("DITRANSFER");
            driver.download("bytes=199999-199999");
            assertThat(driver.readPackage().text("/status")).isEqualTo("TERKIRIM");
        }

        @Test
        void refuses_aRangeOutsideTheFile_andTellsItsLength() throws Exception {
            for (String range : new String[] {"bytes=" + BYTES.length + "-", "bytes=-0"}) {
                Reply reply = driver.download(range);
                assertThat(reply.kode()).isEqualTo("rentang-tidak-sah");
                assertThat(reply.header("Content-Range")).isEqualTo("bytes */" + BYTES.length);
            }
            assertThat(driver.readPackage().text("/status")).isEqualTo("DITERBITKAN");
        }

        @Test
        void servesTheWhole_whenTheRangeIsNone_orTheFileAnother() throws Exception {
            for (String range : new String[] {"bytes=5-4", "bytes=-", "byte=0-1", "bytes=0-1,3-4"}) {
                Call call = world.as(world.peminta, driver.contentPath()).header("Range", range);
                assertThat(call.get().raw().body()).as(range).hasSize(BYTES.length);
            }
            // They break the contract on purpose, and are answered all the same (RFC 9110, 14.2).
            world.traffic.removeIf(seen -> seen.requestHeaders().containsKey("Range"));
            Reply other = world.as(world.peminta, driver.contentPath())
                    .header("Range", "bytes=0-4")
                    .header("If-Range", "\"lain\"")
                    .get();
            assertThat(other.status()).isEqualTo(200);
            Reply same = world.as(world.peminta, driver.contentPath())
                    .header("Range", "bytes=0-4")
                    .header("If-Range", other.etag())
                    .get();
            assertThat(same.status()).isEqualTo(206);
        }

        @Test
        void endsWithTheRequest_andTheBytesAreGone() throws Exception {
            String path = driver.contentPath();
            driver.must(PerintahPermohonan.CABUT, world.pemilik, world.pemilik.head);
            Reply reply = world.as(world.peminta, path).get();
            assertThat(reply.kode()).isEqualTo("transisi-tidak-sah");
            assertThat(reply.text("/statusKini")).isEqualTo(StatusPaket.DICABUT.toString());
            assertThat(driver.readPackage().text("/alasan")).isEqualTo("Alasan contoh.");
            assertThat(head("/v1/unggahan/" + driver.readPackage().text("/berkas/0/id"))
                            .status())
                    .isEqualTo(410);
        }

        @Test
        void knowsNoOtherFile() throws Exception {
            assertThat(world.as(world.peminta, driver.packagePath() + "/berkas/bks-99/isi")
                            .get()
                            .status())
                    .isEqualTo(404);
        }
    }
}
