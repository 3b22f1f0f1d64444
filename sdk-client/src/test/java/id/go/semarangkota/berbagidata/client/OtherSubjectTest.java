package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.paket.Warga;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer about another request or package than was asked for is refused: it would choose what is signed for next. */
class OtherSubjectTest {
    private static final String READ = "GET " + PackageExchange.PATH;
    private static final Permohonan OTHER_REQUEST = new Permohonan(
            "prm-0002",
            3,
            StatusPermohonan.DIAJUKAN,
            Kasus.isi(),
            Klasifikasi.TERBATAS,
            false,
            Instant.EPOCH,
            Instant.EPOCH,
            List.of(),
            List.of(),
            List.of(),
            null,
            null);

    @TempDir
    Path folder;

    private PackageExchange exchange;
    private ExchangeClient owner;
    private ExchangeClient requester;

    @BeforeEach
    void start() throws Exception {
        exchange = new PackageExchange();
        owner = Pihak.DINKES.client(exchange.http).build();
        requester = Pihak.DINSOS.client(exchange.http).build();
    }

    @AfterEach
    void stop() throws Exception {
        owner.close();
        requester.close();
        exchange.close();
    }

    private static Paket other(String id, String permohonan) {
        return new Paket(
                id, 9, permohonan, StatusPaket.TERKIRIM, List.of(), null, null, null, Instant.EPOCH, null, null);
    }

    private static void assertRefused(ThrowingCallable call) {
        IntegrityException e = catchThrowableOfType(IntegrityException.class, call);
        assertThat(e.reason()).isEqualTo(IntegrityException.Reason.OTHER_SUBJECT);
    }

    private void answer(String route, Record document) {
        exchange.http.reset(route).on(route, r -> ScriptedExchange.json(200, document));
    }

    private void deliver() throws Exception {
        Path source = Files.write(folder.resolve("asal.csv"), Warga.csv(30));
        Surat letter = new Surat("1/2026", Kasus.DAY, Kasus.PEMUTUS);
        owner.pemilik()
                .deliver(
                        Kasus.permohonan(StatusPermohonan.DISETUJUI),
                        Pengiriman.of(
                                        DeliveryTest.writer(
                                                DeliveryTest.policy().build()),
                                        source,
                                        folder.resolve("kirim"))
                                .letters(letter, letter)
                                .build());
    }

    @Test
    void aRequestThatIsRead() {
        answer("GET /v1/permohonan/prm-0001", OTHER_REQUEST);
        assertRefused(() -> requester.peminta().permohonan(Kasus.ID));
        assertRefused(() -> requester.peminta().packages(Kasus.permohonan(StatusPermohonan.DISETUJUI)));
    }

    @Test
    void aRequestAfterACommand() {
        answer("POST /v1/permohonan/prm-0001/transisi", OTHER_REQUEST);
        assertRefused(() -> requester.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF)));
    }

    @Test
    void aPackageThatIsRead() {
        answer(READ, other("pkt-0666", Kasus.ID));
        assertRefused(() -> requester.peminta().paket(Kasus.PAKET));
    }

    @Test
    void aPackageOfAnotherRequest() {
        exchange.made = true;
        answer(READ, other(Kasus.PAKET, "prm-0002"));
        assertRefused(() -> requester.peminta().packages(Kasus.permohonan(StatusPermohonan.DISETUJUI)));
        assertRefused(() -> requester.peminta().receive(exchange.paket(), folder.resolve("hasil.csv")));
    }

    @Test
    void aDraftOfAnotherRequest() {
        answer("POST /v1/permohonan/prm-0001/paket", other(Kasus.PAKET, "prm-0002"));
        assertRefused(this::deliver);
        assertThat(folder.resolve("kirim")).doesNotExist();
    }

    @Test
    void aPackageAfterPublishing() {
        answer("POST " + PackageExchange.PATH + "/terbitkan", other("pkt-0666", Kasus.ID));
        assertRefused(this::deliver);
    }

    @Test
    void aPackageAfterReceiving_soThatNothingIsSignedForIt() throws Exception {
        deliver();
        Paket seen = exchange.paket();
        exchange.http
                .reset(READ)
                .on(READ, r -> ScriptedExchange.json(200, exchange.paket()))
                .on(READ, r -> ScriptedExchange.json(200, other("pkt-0666", "prm-0666")));
        assertRefused(() -> requester.peminta().receive(seen, folder.resolve("hasil.csv")));
    }

    @Test
    void aPackageInAReceipt() throws Exception {
        deliver();
        Penerimaan found = requester.peminta().receive(exchange.paket(), folder.resolve("hasil.csv"));
        exchange.falsify = recorded -> new TandaTerimaDicatat(
                other("pkt-0666", Kasus.ID), recorded.peristiwa(), recorded.titikPeriksa(), recorded.inklusi());
        assertRefused(() -> requester.peminta().confirm(found, Kasus.SURAT));
    }

    @Test
    void aPackageThatIsDisputedUnopened() throws Exception {
        deliver();
        Paket seen = exchange.paket();
        Paket foreign = new Paket(
                seen.id(),
                seen.versi(),
                "prm-0002",
                seen.status(),
                seen.berkas(),
                seen.manifes(),
                null,
                null,
                Instant.EPOCH,
                null,
                null);
        answer(READ, foreign);
        assertRefused(() -> requester.peminta().disputeUnopened(seen, Kasus.SURAT, List.of("Rusak.")));
    }

    @Test
    void aPackageAfterHandingOver() {
        answer("POST " + PackageExchange.PATH + "/transisi", other("pkt-0666", Kasus.ID));
        assertRefused(() -> owner.pemilik().handOverMedia(exchange.paket(), Kasus.PEMUTUS));
    }
}
