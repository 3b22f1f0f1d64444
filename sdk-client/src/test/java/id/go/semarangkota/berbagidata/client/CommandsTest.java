package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Perpanjangan;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KabarPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command says to the exchange what it means, and each reading reads what it names. */
class CommandsTest {
    private static final String COMMAND = "POST /v1/permohonan/prm-0001/transisi";
    private static final Permohonan SEEN = Kasus.permohonan(StatusPermohonan.DIVERIFIKASI);

    private ScriptedExchange exchange;
    private ExchangeClient client;
    private final Pihak dinsos = new Pihak("dinsos");

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        client = dinsos.client(exchange).build();
        exchange.on(COMMAND, r -> ScriptedExchange.json(200, SEEN));
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        exchange.close();
    }

    private PermintaanPerintah said(Callable<Permohonan> command) throws Exception {
        assertThat(command.call()).isEqualTo(SEEN);
        List<RecordedRequest> all = exchange.requests(COMMAND);
        byte[] body = all.get(all.size() - 1).getBody().toByteArray();
        return WireFormat.standard().read(PermintaanPerintah.class, body).content();
    }

    @Nested
    class Commands {
        @Test
        void ofTheRequester() throws Exception {
            Peminta peminta = client.peminta();
            exchange.on("POST /v1/permohonan", r -> ScriptedExchange.json(201, SEEN));
            assertThat(peminta.draft(Kasus.isi())).isEqualTo(SEEN);
            assertThat(said(() -> peminta.edit(SEEN, Kasus.isi())).isi().permohonan())
                    .isEqualTo(Kasus.isi());
            assertThat(said(() -> peminta.submit(SEEN)).perintah()).hasToString("ajukan");
            PermintaanPerintah answer = said(() -> peminta.clarify(SEEN, "Karena.", Kasus.PEMOHON));
            assertThat(answer.perintah()).hasToString("jawabKlarifikasi");
            assertThat(answer.isi().teks()).isEqualTo("Karena.");
            assertThat(answer.isi().pejabat()).isEqualTo(Kasus.PEMOHON);
            assertThat(said(() -> peminta.cancel(SEEN, "Batal.", Kasus.PEMOHON)).perintah())
                    .hasToString("batalkan");
        }

        @Test
        void ofTheOwner() throws Exception {
            Pemilik pemilik = client.pemilik();
            assertThat(said(() -> pemilik.startVerification(SEEN)).perintah()).hasToString("mulaiVerifikasi");
            assertThat(said(() -> pemilik.askClarification(SEEN, "Mengapa?", Kasus.PEMUTUS))
                            .perintah())
                    .hasToString("mintaKlarifikasi");
            assertThat(said(() -> pemilik.approve(SEEN, Kasus.formulir())).isi().formulir())
                    .isEqualTo(Kasus.formulir());
            PermintaanPerintah no = said(() -> pemilik.reject(SEEN, Kasus.formulir(), "Tidak perlu."));
            assertThat(no.perintah()).hasToString("tolak");
            assertThat(no.isi().teks()).isEqualTo("Tidak perlu.");
            assertThat(said(() -> pemilik.revoke(SEEN, "Bocor.", Kasus.PEMUTUS)).perintah())
                    .hasToString("cabut");
            assertThat(said(() -> pemilik.document(SEEN, Kasus.PEMUTUS)).isi().pejabat())
                    .isEqualTo(Kasus.PEMUTUS);
        }

        @Test
        void ofTheUnitPengelola() throws Exception {
            Perpanjangan longer = new Perpanjangan(Tenggat.Tahap.VERIFIKASI, 3);
            PermintaanPerintah said =
                    said(() -> client.unitPengelola().extend(SEEN, longer, "Libur bersama.", Kasus.PEMUTUS));
            assertThat(said.perintah()).hasToString("perpanjang");
            assertThat(said.isi().tenggatBaru()).isEqualTo(longer);
            assertThat(said(() -> client.unitPengelola().revoke(SEEN, "Bocor.", Kasus.PEMUTUS))
                            .perintah())
                    .hasToString("cabut");
        }
    }

    @Nested
    class ArgumentsThatAreNull {
        @Test
        void areNamed_andNothingLeaves() {
            Peminta peminta = client.peminta();
            Pemilik pemilik = client.pemilik();
            Map<String, List<ThrowingCallable>> calls = Map.of(
                    "id",
                    List.of(() -> peminta.permohonan(null), () -> peminta.paket(null)),
                    "isi",
                    List.of(() -> peminta.draft(null), () -> peminta.edit(SEEN, null)),
                    "draft",
                    List.of(() -> peminta.submit(null)),
                    "permohonan",
                    List.of(
                            () -> peminta.riwayat(null),
                            () -> peminta.downloadDosir(null, Path.of("x")),
                            () -> pemilik.approve(null, Kasus.formulir())),
                    "pejabat",
                    List.of(() -> peminta.clarify(SEEN, "Karena.", null), () -> pemilik.document(SEEN, null)),
                    "paket",
                    List.of(() -> peminta.receive(null, Path.of("x")), () -> pemilik.handOverMedia(null, null)),
                    "penerimaan",
                    List.of(() -> peminta.confirm(null, Kasus.SURAT)),
                    "formulir",
                    List.of(() -> pemilik.approve(SEEN, null)),
                    "pengiriman",
                    List.of(() -> pemilik.deliver(SEEN, null)));
            calls.forEach((name, all) ->
                    all.forEach(call -> assertThat(catchThrowableOfType(NullPointerException.class, call))
                            .hasMessage(name)));
            assertThat(exchange.requests()).isEmpty();
        }
    }

    @Nested
    class Lists {
        private void pages() {
            exchange.on(
                            "GET /v1/permohonan",
                            r -> ScriptedExchange.json(200, new Permohonan.Halaman(List.of(SEEN, SEEN), "2")))
                    .on(
                            "GET /v1/permohonan",
                            r -> ScriptedExchange.json(200, new Permohonan.Halaman(List.of(SEEN), null)));
        }

        @Test
        void areFetchedPageByPage_onlyAsFarAsTheyAreUsed() {
            pages();
            Stream<Permohonan> all = client.pemilik().list(StatusPermohonan.DIAJUKAN);
            assertThat(exchange.requests("GET /v1/permohonan")).isEmpty();
            assertThat(all.limit(2)).hasSize(2);
            List<RecordedRequest> requests = exchange.requests("GET /v1/permohonan");
            assertThat(requests).hasSize(1);
            assertThat(requests.get(0).getUrl().queryParameter("peran")).isEqualTo("PEMILIK");
            assertThat(requests.get(0).getUrl().queryParameter("status")).isEqualTo("DIAJUKAN");
        }

        @Test
        void followTheCursorToTheEnd() {
            pages();
            assertThat(client.peminta().list(null)).hasSize(3);
            assertThat(exchange.requests("GET /v1/permohonan").get(1).getUrl().queryParameter("cursor"))
                    .isEqualTo("2");
        }

        @Test
        void doNotFollowACursorThatStandsStill() {
            exchange.on(
                    "GET /v1/permohonan", r -> ScriptedExchange.json(200, new Permohonan.Halaman(List.of(SEEN), "1")));
            assertThat(client.peminta().list(null)).hasSize(2);
        }

        @Test
        void doNotGoOnForEver() {
            AtomicInteger cursor = new AtomicInteger();
            exchange.on(
                    "GET /v1/permohonan",
                    r -> ScriptedExchange.json(200, new Permohonan.Halaman(List.of(), "k" + cursor.incrementAndGet())));
            assertThat(endOf(client.peminta().list(null))).isEqualTo(ContractException.Reason.BROKEN_DOCUMENT);
            exchange.on(
                    "GET /v1/permohonan/prm-0001/peristiwa",
                    r -> ScriptedExchange.json(
                            200,
                            new CatatanPeristiwa.Halaman(
                                    Collections.nCopies(1000, new CatatanPeristiwa("x", List.of())),
                                    "k" + cursor.incrementAndGet())));
            assertThat(catchThrowableOfType(
                                    ContractException.class,
                                    () -> client.peminta().riwayat(SEEN))
                            .reason())
                    .isEqualTo(ContractException.Reason.TOO_LARGE);
        }

        private static ContractException.Reason endOf(Stream<?> list) {
            UncheckedIOException e = catchThrowableOfType(UncheckedIOException.class, list::toList);
            return ((ContractException) e.getCause()).reason();
        }

        @Test
        void endWithTheExchangesAnswer() {
            exchange.on("GET /v1/permohonan", ScriptedExchange.problem(400, "permintaan-tidak-sah", false));
            UncheckedIOException e = catchThrowableOfType(
                    UncheckedIOException.class,
                    () -> client.peminta().list(null).toList());
            assertThat(e.getCause()).isInstanceOf(ExchangeException.class);
        }
    }

    @Nested
    class Readings {
        @Test
        void ofNews_goOnAtTheCursor() throws Exception {
            exchange.on(
                    "GET /v1/peristiwa", r -> ScriptedExchange.json(200, new KabarPeristiwa.Halaman(List.of(), "k")));
            assertThat(client.unitPengelola().news("j").berikutnya()).isEqualTo("k");
            assertThat(exchange.requests("GET /v1/peristiwa").get(0).getUrl().queryParameter("setelah"))
                    .isEqualTo("j");
        }

        @Test
        void ofAHistoryThatDoesNotHold_areRefused() {
            String jws = PackageExchange.sign(
                    "{}".getBytes(StandardCharsets.UTF_8),
                    id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws.PERISTIWA);
            exchange.on(
                    "GET /v1/permohonan/prm-0001/peristiwa",
                    r -> ScriptedExchange.json(
                            200, new CatatanPeristiwa.Halaman(List.of(new CatatanPeristiwa(jws, List.of())), null)));
            assertThat(catchThrowableOfType(
                            id.go.semarangkota.berbagidata.error.IntegrityException.class,
                            () -> client.peminta().riwayat(SEEN)))
                    .isNotNull();
        }

        @Test
        void ofADossier_areWholeAndSound_orNothing(@TempDir Path folder) {
            Path target = folder.resolve("dosir.zip");
            String route = "GET /v1/permohonan/prm-0001/dosir";
            exchange.on(route, ScriptedExchange.body(200, "application/zip", new byte[2 << 20]));
            assertThat(catchThrowableOfType(
                            ExchangeException.class, () -> client.peminta().downloadDosir(SEEN, target)))
                    .isNotNull();
            assertThat(folder).isEmptyDirectory();
            exchange.reset(route).on(route, ScriptedExchange.body(200, "application/zip", new byte[100]));
            DosirRefusedException e = catchThrowableOfType(
                    DosirRefusedException.class, () -> client.peminta().downloadDosir(SEEN, target));
            assertThat(e.reason()).isEqualTo(DosirRefusedException.Reason.NOT_A_ZIP);
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void ofIdentifiersThatAreNone_neverLeave() {
            for (String id : List.of("../saya", "a/b", "", "a?b", "a b")) {
                assertThat(catchThrowableOfType(
                                IllegalArgumentException.class,
                                () -> client.peminta().paket(id)))
                        .as(id)
                        .isNotNull();
            }
            assertThat(exchange.requests()).isEmpty();
        }
    }

    @Nested
    class Keys {
        @Test
        void arePublished_withProofOfPossession() throws Exception {
            exchange.keys("dinsos");
            for (String id : List.of(dinsos.signing.id(), dinsos.opening.id())) {
                String route = "PUT /v1/organisasi/dinsos/kunci/" + id;
                exchange.on(route, r -> ScriptedExchange.json(201, offered(r).kunci()));
                Kunci published = client.publishKey(id);
                assertThat(published.kid()).isEqualTo(id);
                Kunci.Terbitan offered = offered(exchange.requests(route).get(0));
                byte[] proven = JwsVerifier.trusting(List.of(dinsos.signing.publicHalf()))
                        .verify(offered.bukti(), "bukti-kunci+jws")
                        .bytes();
                assertThat(proven).isEqualTo(WireFormat.standard().write(offered.kunci()));
            }
        }

        @Test
        void thatArePublishedAlready_areNotPublishedAnew() throws Exception {
            String id = dinsos.opening.id();
            exchange.keys("dinsos", dinsos.signing, dinsos.opening);
            assertThat(client.publishKey(id).status()).isEqualTo(Kunci.Status.AKTIF);
            assertThat(exchange.requests("PUT /v1/organisasi/dinsos/kunci/" + id))
                    .isEmpty();
        }

        private Kunci.Terbitan offered(RecordedRequest request) {
            return WireFormat.standard()
                    .read(Kunci.Terbitan.class, request.getBody().toByteArray())
                    .content();
        }

        @Test
        void thatDoNotExist_areNotPublished() {
            assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> client.publishKey("lain")))
                    .hasMessageContaining("keyId");
        }

        @Test
        void ofOthers_areRead() throws IOException {
            exchange.keys("dinkes", dinsos.signing);
            assertThat(client.keys("dinkes")).extracting(Kunci::kid).containsExactly(dinsos.signing.id());
            assertThat(client.profile().versiApi()).containsExactly("v1");
        }
    }
}
