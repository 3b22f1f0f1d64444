package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.paket.SealedPaket;
import id.go.semarangkota.berbagidata.paket.Warga;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was interrupted anywhere is gone on with, in this folder or in another, and nothing else is taken for it. */
class InterruptedDeliveryTest {
    private static final String DRAFT = "POST /v1/permohonan/prm-0001/paket";
    private static final String CREATE = "POST " + PackageExchange.PATH + "/berkas";
    private static final String PATCH = "PATCH /v1/unggahan/bks-1";
    private static final String PUBLISH = "POST " + PackageExchange.PATH + "/terbitkan";
    private static final String RECEIPT = "POST " + PackageExchange.PATH + "/tanda-terima";
    private static final MockResponse LOST = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket(true, false, false))
            .build();

    @TempDir
    Path folder;

    private PackageExchange exchange;
    private ExchangeClient owner;
    private ExchangeClient requester;
    private Path source;

    @BeforeEach
    void start() throws Exception {
        exchange = new PackageExchange();
        owner = Pihak.DINKES
                .client(exchange.http)
                .journal(folder.resolve("jurnal-pemilik"))
                .build();
        requester = Pihak.DINSOS
                .client(exchange.http)
                .journal(folder.resolve("jurnal"))
                .build();
        source = Files.write(folder.resolve("asal.csv"), Warga.csv(300));
    }

    @AfterEach
    void stop() throws Exception {
        owner.close();
        requester.close();
        exchange.close();
    }

    private Paket deliver(String place, String letter) throws IOException {
        Surat surat = new Surat(letter, Kasus.DAY, Kasus.PEMUTUS);
        return deliver(delivery(place, surat));
    }

    private Pengiriman.Builder delivery(String place, Surat surat) {
        return Pengiriman.of(DeliveryTest.writer(DeliveryTest.policy().build()), source, folder.resolve(place))
                .letters(surat, surat);
    }

    private Paket deliver(Pengiriman.Builder delivery) throws IOException {
        return owner.pemilik().deliver(Kasus.permohonan(StatusPermohonan.DISETUJUI), delivery.build());
    }

    private <T extends ExchangeException> void deliveryFails(Class<T> type) {
        assertThat(catchThrowableOfType(type, () -> deliver("kirim", "1/2026"))).isNotNull();
    }

    private List<String> sealed(String place) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(place))) {
            return all.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    private static String key(RecordedRequest request) {
        return request.getHeaders().get("Idempotency-Key");
    }

    @Nested
    class AnUpload {
        /** The exchange has made the upload, and some bytes have arrived, but where it lives was never heard or got lost. */
        private void interrupt() throws IOException {
            exchange.http.reset(PATCH).on(PATCH, ScriptedExchange.problem(413, "terlalu-besar", false));
            deliveryFails(ExchangeException.class);
            Files.deleteIfExists(folder.resolve("kirim/pkt-0001-1/unggahan"));
            exchange.http.reset(PATCH).on(PATCH, exchange::take);
        }

        @Test
        void whoseAddressGotLost_isFoundAgain() throws Exception {
            interrupt();
            assertThat(deliver("kirim", "1/2026").status()).isEqualTo(StatusPaket.DITERBITKAN);
            assertThat(exchange.http.requests(CREATE)).hasSize(1);
        }

        @Test
        void ofAFolderThatGotLost_isReplaced() throws Exception {
            interrupt();
            exchange.stored.write(7);
            assertThat(deliver("lain", "1/2026").status()).isEqualTo(StatusPaket.DITERBITKAN);
            Path bytes = folder.resolve("lain/pkt-0001-1/paket.sdx");
            assertThat(Digest.sha256(exchange.stored.toByteArray()))
                    .isEqualTo(Digest.sha256(Files.readAllBytes(bytes)));
        }

        @Test
        void ofAnotherLength_isReplaced() throws Exception {
            interrupt();
            exchange.length++;
            assertThat(deliver("kirim", "1/2026").status()).isEqualTo(StatusPaket.DITERBITKAN);
            assertThat(exchange.http.requests("DELETE /v1/unggahan/bks-1")).hasSize(1);
        }
    }

    @Nested
    class ADraft {
        @Test
        void thatWasFoundAgain_doesNotLendItsKeyToTheNext() throws Exception {
            exchange.http.reset(DRAFT).on(DRAFT, r -> {
                exchange.made = true;
                return LOST;
            });
            deliveryFails(UnreachableException.class);
            exchange.http.reset(DRAFT).on(DRAFT, r -> ScriptedExchange.json(201, exchange.paket()));
            deliver("kirim", "1/2026");
            List<RecordedRequest> lost = exchange.http.requests(DRAFT);
            exchange.renew();
            deliver("lagi", "2/2026");
            List<RecordedRequest> all = exchange.http.requests(DRAFT);
            assertThat(all).hasSize(lost.size() + 1);
            assertThat(lost).extracting(InterruptedDeliveryTest::key).doesNotContain(key(all.get(all.size() - 1)));
        }
    }

    @Nested
    class AFolder {
        @Test
        void withThePackageOfAnEarlierLetter_isNotTakenForThisDelivery() throws Exception {
            deliver("kirim", "1/2026");
            exchange.renew();
            Paket refreshed = deliver("kirim", "2/2026");
            assertThat(refreshed.status()).isEqualTo(StatusPaket.DITERBITKAN);
            assertThat(exchange.http.requests(PUBLISH)).hasSize(2);
            assertThat(sealed("kirim")).containsExactly("pkt-0001-1", "pkt-0001-2");
        }

        @Test
        void withAPackageThatAnotherOfficialSigned_isNotTaken_andItsUploadReplaced() throws Exception {
            exchange.http.reset(PUBLISH).on(PUBLISH, ScriptedExchange.problem(409, "syarat-belum-terpenuhi", false));
            deliveryFails(ExchangeException.class);
            exchange.http.reset(PUBLISH).on(PUBLISH, exchange::publish);
            Surat head = new Surat("1/2026", Kasus.DAY, Kasus.PEMOHON);
            assertThat(deliver(delivery("kirim", head)).status()).isEqualTo(StatusPaket.DITERBITKAN);
            assertThat(SealedPaket.in(folder.resolve("kirim/pkt-0001-2"))
                            .orElseThrow()
                            .manifest())
                    .isEqualTo(exchange.manifes);
        }

        @Test
        void whosePackageTravelsOnAMediumAfterAll_leavesNoUpload() throws Exception {
            exchange.http.reset(PUBLISH).on(PUBLISH, ScriptedExchange.problem(409, "syarat-belum-terpenuhi", false));
            deliveryFails(ExchangeException.class);
            exchange.http.reset(PUBLISH).on(PUBLISH, exchange::publish);
            Surat surat = new Surat("1/2026", Kasus.DAY, Kasus.PEMUTUS);
            assertThat(deliver(delivery("kirim", surat).onMedia()).berkas()).isEmpty();
            assertThat(exchange.http.requests("DELETE /v1/unggahan/bks-1")).hasSize(1);
        }

        @Test
        void withThePackageOfThisLetter_isTaken() throws Exception {
            exchange.http.reset(PUBLISH).on(PUBLISH, r -> {
                exchange.publish(r);
                return LOST;
            });
            deliveryFails(UnreachableException.class);
            deliver("kirim", "1/2026");
            assertThat(sealed("kirim")).containsExactly("pkt-0001-1");
        }
    }

    @Nested
    class AReceipt {
        private Penerimaan received() throws IOException {
            deliver("kirim", "1/2026");
            return requester.peminta().receive(exchange.paket(), folder.resolve("hasil.csv"));
        }

        private List<String> sent() {
            return exchange.http.requests(RECEIPT).stream()
                    .map(r -> key(r) + r.getHeaders().get("If-Match") + ScriptedExchange.body(r))
                    .distinct()
                    .toList();
        }

        @Test
        void whoseProofCouldNotBeChecked_isSentAgainAsItWas() throws Exception {
            Penerimaan found = received();
            exchange.http
                    .reset("GET /v1/organisasi/pertukaran/kunci")
                    .on(
                            "GET /v1/organisasi/pertukaran/kunci",
                            ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
            ExchangeException e = catchThrowableOfType(
                    ExchangeException.class, () -> requester.peminta().confirm(found, Kasus.SURAT));
            assertThat(e.isRetryable()).isTrue();
            exchange.http.keys("pertukaran", ScriptedExchange.LOG_KEY);
            requester.peminta().confirm(found, Kasus.SURAT);
            assertThat(sent()).hasSize(1);
        }

        @Test
        void isSentAgainAsItWas_whateverThePackagesVersionIsByThen() throws Exception {
            received();
            exchange.http.reset(RECEIPT).on(RECEIPT, r -> {
                exchange.receipt(r);
                return LOST;
            });
            List<String> wrong = List.of("Kolom kurang.");
            Paket seen = exchange.paket();
            assertThat(catchThrowableOfType(
                            UnreachableException.class,
                            () -> requester.peminta().disputeUnopened(seen, Kasus.SURAT, wrong)))
                    .isNotNull();
            exchange.http.reset(RECEIPT).on(RECEIPT, exchange::receipt);
            requester.peminta().disputeUnopened(exchange.paket(), Kasus.SURAT, wrong);
            assertThat(sent()).hasSize(1);
        }

        @Test
        void ofWhatCouldNotBeOpened_namesTheVersionThatThePackageHasNow() throws Exception {
            Paket published = deliver("kirim", "1/2026");
            requester.peminta().receive(published, folder.resolve("hasil.csv"));
            Paket now = exchange.paket();
            assertThat(now.versi()).isGreaterThan(published.versi());
            TandaTerimaDicatat recorded =
                    requester.peminta().disputeUnopened(published, Kasus.SURAT, List.of("Kolom kurang."));
            assertThat(recorded.paket().status()).isEqualTo(StatusPaket.DISANGGAH);
            assertThat(exchange.http.requests(RECEIPT).get(0).getHeaders().get("If-Match"))
                    .isEqualTo("\"" + now.versi() + "\"");
        }
    }
}
