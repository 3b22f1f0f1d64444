package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket.Cara;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bad input to the exchange: a clear typed problem, whose fault, retryable or not, and nothing changed. */
class RefusalTest {
    private World world;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
    }

    @AfterEach
    void close() {
        world.close();
    }

    static void assertProblem(Reply reply, int status, String kode) {
        assertThat(reply.kode()).as("%s", reply).isEqualTo(kode);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("/status")).isEqualTo(Integer.toString(status));
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.text("/traceId")).matches("[0-9a-f]{32}");
        assertThat(reply.text("/asal")).isEqualTo(status < 500 ? "client" : "exchange");
    }

    private static String bodyOf(Record document) {
        return new String(WireFormat.standard().write(document), StandardCharsets.UTF_8);
    }

    private IsiPermohonan request() {
        return Letters.request(world.peminta, world.pemilik, World.PLAIN).build();
    }

    @Nested
    class Versions {
        @Test
        void refuses_aStaleVersion_withTheCurrentOne() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
            Reply reply = world.as(world.pemilik, driver.path() + "/transisi")
                    .key(Call.newKey())
                    .match("\"1\"")
                    .post("{\"perintah\":\"mulaiVerifikasi\",\"isi\":{}}");
            assertProblem(reply, 412, "versi-usang");
            assertThat(reply.etag()).isEqualTo(driver.read().etag());
            assertThat(reply.json().path("dapatDiulang").asBoolean()).isFalse();
            assertThat(driver.read().text("/status")).isEqualTo("DIAJUKAN");
        }

        @Test
        void refuses_aCommandWithoutVersion_andOneThatIsNone() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
            String body = "{\"perintah\":\"mulaiVerifikasi\",\"isi\":{}}";
            Reply missing = world.as(world.pemilik, driver.path() + "/transisi")
                    .key(Call.newKey())
                    .post(body);
            assertProblem(missing, 428, "versi-wajib");
            Reply strange = world.as(world.pemilik, driver.path() + "/transisi")
                    .key(Call.newKey())
                    .match("*")
                    .post(body);
            assertProblem(strange, 400, "permintaan-tidak-sah");
            assertThat(driver.read().text("/status")).isEqualTo("DIAJUKAN");
        }

        @Test
        void refuses_aStalePackageVersion() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.DISIAPKAN);
            String jws = world.pemilik.sign(driver.manifest(), JenisJws.DAFTAR_DATA);
            Reply reply = world.as(world.pemilik, driver.packagePath() + "/terbitkan")
                    .key(Call.newKey())
                    .match("\"1\"")
                    .post(Letters.release(jws, Cara.SALURAN_TERENKRIPSI, world.pemilik.head));
            assertProblem(reply, 412, "versi-usang");
            assertThat(driver.readPackage().text("/status")).isEqualTo("DISIAPKAN");
        }
    }

    /** Two proxies, or a proxy and the exchange, could each go by another one of the two. */
    @Nested
    class Headers {
        private void assertRefusedTwice(String name, String second) throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
            Reply reply = world.as(world.pemilik, driver.path() + "/transisi")
                    .key("kunci-yang-pertama")
                    .match(driver.read().etag())
                    .again(name, second)
                    .post("{\"perintah\":\"mulaiVerifikasi\",\"isi\":{}}");
            assertProblem(reply, 400, "permintaan-tidak-sah");
            assertThat(reply.text("/errors/0/pointer")).isEqualTo(name);
            assertThat(reply.text("/errors/0/rule")).isEqualTo("satu-kali");
            assertThat(driver.read().text("/status")).isEqualTo("DIAJUKAN");
        }

        @Test
        void refuses_aTokenTwice() throws Exception {
            assertRefusedTwice("Authorization", "Bearer " + world.token(world.peminta));
        }

        @Test
        void refuses_aVersionTwice() throws Exception {
            assertRefusedTwice("If-Match", "\"9\"");
        }

        @Test
        void refuses_aKeyTwice_evenTheSame() throws Exception {
            assertRefusedTwice("Idempotency-Key", "kunci-yang-pertama");
        }

        @Test
        void takesAListOfLanguages_inTwoFields() throws Exception {
            Reply reply = world.as(world.peminta, "/v1/permohonan/prm-9")
                    .header("Accept-Language", "en")
                    .again("Accept-Language", "id")
                    .get();
            assertThat(reply.text("/title")).isEqualTo("Not found.");
        }
    }

    @Nested
    class Idempotency {
        @Test
        void replaysTheStoredAnswer_andDoesTheDeedOnce() throws Exception {
            String key = Call.newKey();
            Reply first = world.as(world.peminta, "/v1/permohonan").key(key).post(request());
            Reply second = world.as(world.peminta, "/v1/permohonan").key(key).post(request());
            assertThat(second.status()).isEqualTo(201);
            assertThat(second.raw().body()).isEqualTo(first.raw().body());
            assertThat(second.header("Location")).isEqualTo(first.header("Location"));
            Reply list = world.as(world.peminta, "/v1/permohonan").get();
            assertThat(list.json().path("permohonan")).hasSize(1);
        }

        @Test
        void replays_alsoOnceTheVersionHasMovedOn() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
            String etag = driver.read().etag();
            String key = Call.newKey();
            String body = "{\"perintah\":\"mulaiVerifikasi\",\"isi\":{}}";
            Call call = world.as(world.pemilik, driver.path() + "/transisi")
                    .key(key)
                    .match(etag);
            assertThat(call.post(body).status()).isEqualTo(200);
            assertThat(call.post(body).text("/status")).isEqualTo("DIVERIFIKASI");
            assertThat(driver.read().json().path("versi").asInt()).isEqualTo(3);
        }

        @Test
        void refuses_theSameKeyWithAnotherBody() throws Exception {
            String key = Call.newKey();
            world.as(world.peminta, "/v1/permohonan").key(key).post(request());
            IsiPermohonan other = Letters.request(world.peminta, world.pemilik, World.SPECIFIC)
                    .build();
            Reply reply = world.as(world.peminta, "/v1/permohonan").key(key).post(other);
            assertProblem(reply, 422, "idempotensi-bentrok");
            assertThat(world.as(world.peminta, "/v1/permohonan").get().json().path("permohonan"))
                    .hasSize(1);
        }

        @Test
        void keepsTheKeysOfCallersApart() throws Exception {
            String key = Call.newKey();
            world.as(world.peminta, "/v1/permohonan").key(key).post(request());
            IsiPermohonan theirs =
                    Letters.request(world.other, world.pemilik, World.PLAIN).build();
            assertThat(world.as(world.other, "/v1/permohonan")
                            .key(key)
                            .post(theirs)
                            .status())
                    .isEqualTo(201);
        }

        /** The clock holds the first deed up in the middle: its second look at the time comes after who calls is known. */
        @Test
        void refuses_whatIsBeingWorkedOn_andTellsWhenToComeBack() throws Exception {
            HeldClock held = new HeldClock(world.clock);
            try (World slow = World.start(builder -> builder.clock(held))) {
                IsiPermohonan isi =
                        Letters.request(slow.peminta, slow.pemilik, World.PLAIN).build();
                String key = Call.newKey();
                slow.token(slow.peminta);
                held.holdSecondLook();
                CompletableFuture<Reply> first = new CompletableFuture<>();
                Thread thread = new Thread(() -> {
                    try {
                        first.complete(
                                slow.as(slow.peminta, "/v1/permohonan").key(key).post(isi));
                    } catch (Exception e) {
                        first.completeExceptionally(e);
                    }
                });
                thread.start();
                held.awaitHeld();
                Reply second = slow.as(slow.peminta, "/v1/permohonan").key(key).post(isi);
                held.release();
                assertProblem(second, 409, "idempotensi-sedang-diproses");
                assertThat(second.header("Retry-After")).isEqualTo("1");
                assertThat(first.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
                assertThat(slow.as(slow.peminta, "/v1/permohonan")
                                .key(key)
                                .post(isi)
                                .text("/id"))
                        .isEqualTo("prm-1");
            }
        }

        @Test
        void judgesARefusedDeedAnew_withTheSameKey() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
            String key = Call.newKey();
            String body = "{\"perintah\":\"ajukan\",\"isi\":{}}";
            Reply refused = world.as(world.peminta, driver.path() + "/transisi")
                    .key(key)
                    .match("\"1\"")
                    .post(body);
            assertProblem(refused, 401, "perlu-autentikasi-ulang");
            Reply done = world.as(world.peminta, world.peminta.head, driver.path() + "/transisi")
                    .key(key)
                    .match("\"1\"")
                    .post(body);
            assertThat(done.status()).isEqualTo(200);
        }

        @Test
        void refuses_aDeedWithoutKey_andWithATooShortOne() throws Exception {
            assertProblem(world.as(world.peminta, "/v1/permohonan").post(request()), 400, "permintaan-tidak-sah");
            Reply reply =
                    world.as(world.peminta, "/v1/permohonan").key("pendek").post(request());
            assertProblem(reply, 400, "permintaan-tidak-sah");
            assertThat(reply.text("/errors/0/pointer")).isEqualTo("Idempotency-Key");
        }
    }

    @Nested
    class SecondFactor {
        @Test
        void isAskedFor_withAChallenge_andNothingChanges() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
            Reply reply = world.as(world.peminta, driver.path() + "/transisi")
                    .key(Call.newKey())
                    .match(driver.read().etag())
                    .post("{\"perintah\":\"ajukan\",\"isi\":{}}");
            assertProblem(reply, 401, "perlu-autentikasi-ulang");
            assertThat(reply.header("WWW-Authenticate"))
                    .contains("error=\"insufficient_user_authentication\"", "acr_values=", "max_age=\"300\"");
            assertThat(driver.read().text("/status")).isEqualTo("DRAF");
        }

        @Test
        void isGoodForTheOfficialsOwnActsOnly() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
            Reply reply = world.as(world.peminta, world.peminta.deputy, driver.path() + "/transisi")
                    .match(driver.read().etag())
                    .post("{\"perintah\":\"ajukan\",\"isi\":{}}");
            assertProblem(reply, 409, "syarat-belum-terpenuhi");
            assertThat(reply.text("/errors/0/rule")).isEqualTo("pejabat-berwenang");
        }

        @Test
        void bothApprovalsOfFourEyes_mustBeOfTwoOfficials() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.SECRET).verify();
            driver.must(PerintahPermohonan.SETUJUI, world.pemilik, world.pemilik.head);
            Reply reply = driver.give(PerintahPermohonan.SETUJUI, world.pemilik, world.pemilik.head);
            assertProblem(reply, 409, "syarat-belum-terpenuhi");
            assertThat(reply.text("/errors/0/rule")).isEqualTo("pejabat-lain");
            assertThat(driver.read().text("/status")).isEqualTo("MENUNGGU_PERSETUJUAN_KEDUA");
        }
    }

    @Nested
    class Bodies {
        private Reply send(String body) throws Exception {
            return world.as(world.peminta, "/v1/permohonan").key(Call.newKey()).post(body);
        }

        @Test
        void refuses_whatIsNotJson() throws Exception {
            assertProblem(send("{\"nomorSurat\":"), 400, "isi-tidak-terbaca");
        }

        @Test
        void refuses_whatBreaksTheContract_withPointerAndRule_andWithoutTheValue() throws Exception {
            String body = bodyOf(request()).replace("\"retensiHari\":90", "\"retensiHari\":0");
            Reply reply = send(body);
            assertProblem(reply, 422, "isi-tidak-sesuai");
            assertThat(reply.text("/errors/0/pointer")).isEqualTo("/retensiHari");
            assertThat(reply.text("/errors/0/rule")).isEqualTo("invalid-value");
        }

        @Test
        void refuses_anUnknownDataset_anotherOwner_andUnknownColumns() throws Exception {
            assertThat(send(bodyOf(request()).replace(World.PLAIN, "tidak.ada")).text("/errors/0/pointer"))
                    .isEqualTo("/dataset");
            assertThat(send(bodyOf(Letters.request(world.peminta, world.other, World.PLAIN)
                                    .build()))
                            .text("/errors/0/pointer"))
                    .isEqualTo("/pemilik/kode");
            assertThat(send(bodyOf(request()).replace("\"Kecamatan\"", "\"Rahasia\""))
                            .text("/errors/0/pointer"))
                    .isEqualTo("/kolom");
        }

        @Test
        void refuses_toAskInSomebodyElsesName() throws Exception {
            IsiPermohonan theirs =
                    Letters.request(world.other, world.pemilik, World.PLAIN).build();
            assertProblem(send(bodyOf(theirs)), 403, "peran-tidak-berwenang");
        }

        @Test
        void refuses_aRequestByWhoeverIsNoRequester() throws Exception {
            IsiPermohonan isi =
                    Letters.request(world.unit, world.pemilik, World.PLAIN).build();
            Reply reply =
                    world.as(world.unit, "/v1/permohonan").key(Call.newKey()).post(isi);
            assertProblem(reply, 403, "peran-tidak-berwenang");
        }

        @Test
        void refuses_anotherMediaType() throws Exception {
            Reply reply = world.as(world.peminta, "/v1/permohonan")
                    .key(Call.newKey())
                    .header("Content-Type", "text/plain")
                    .method("POST", bodyOf(request()).getBytes(StandardCharsets.UTF_8));
            assertProblem(reply, 415, "jenis-media-tidak-didukung");
        }

        @Test
        void refuses_anUnknownPath_andAnotherMethod() throws Exception {
            assertProblem(world.as(world.peminta, "/v1/tidak-ada").get(), 404, "tidak-ditemukan");
            Reply reply = world.as(world.peminta, "/v1/permohonan").method("PUT", new byte[] {'x'});
            assertProblem(reply, 405, "metode-tidak-diizinkan");
            assertThat(reply.header("Allow")).isEqualTo("GET, POST");
        }

        @Test
        void speaksEnglish_onRequest_andKeepsTheCallersTrace() throws Exception {
            String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
            Reply reply = world.as(world.peminta, "/v1/permohonan/prm-9")
                    .header("Accept-Language", "en-GB, id;q=0.5")
                    .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .get();
            assertThat(reply.text("/title")).isEqualTo("Not found.");
            assertThat(reply.text("/traceId")).isEqualTo(trace);
            assertThat(world.as(world.peminta, "/v1/permohonan/prm-9").get().text("/title"))
                    .isEqualTo("Tidak ditemukan.");
        }

        @Test
        void draftsAreEdited_byTheRulesOfDrafts() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, request());
            IsiPermohonan other = Letters.request(world.peminta, world.pemilik, World.SPECIFIC)
                    .build();
            Reply edited = world.as(world.peminta, driver.path() + "/transisi")
                    .key(Call.newKey())
                    .match(driver.read().etag())
                    .post(Letters.command(PerintahPermohonan.UBAH, other, world.peminta.head));
            assertThat(edited.text("/dataSpesifik")).isEqualTo("true");
            Reply refused = world.as(world.peminta, driver.path() + "/transisi")
                    .key(Call.newKey())
                    .match(edited.etag())
                    .post(bodyOf(Letters.command(PerintahPermohonan.UBAH, other, world.peminta.head))
                            .replace(World.SPECIFIC, "tidak.ada"));
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("/isi/permohonan/dataset");
            assertThat(driver.read().etag()).isEqualTo(edited.etag());
        }
    }
}
