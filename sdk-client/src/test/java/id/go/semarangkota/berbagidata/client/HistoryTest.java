package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A history that is read over the network is whole, in the log, and of one log. */
class HistoryTest {
    private LoggedCase exchange;
    private ExchangeClient client;
    private Permohonan seen;

    @BeforeEach
    void start() throws Exception {
        exchange = new LoggedCase();
        client = new Pihak("dinsos").client(exchange.http).build();
        exchange.happens("buat", null, "DRAF", Peran.PEMINTA);
        exchange.happens("ajukan", "DRAF", "DIAJUKAN", Peran.PEMINTA);
        seen = exchange.permohonan();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        exchange.close();
    }

    private Reason refusal() {
        return catchThrowableOfType(
                        IntegrityException.class, () -> client.peminta().riwayat(seen))
                .reason();
    }

    private void packageIsMade() {
        exchange.packages.add(Kasus.PAKET);
        exchange.versi++;
    }

    @Test
    void isGiven_whereAllHolds() throws Exception {
        assertThat(client.peminta().riwayat(seen).head()).isEqualTo(exchange.last());
    }

    @Test
    void thatEndsBeforeTheRequestsPresentStatus_isRefused() {
        exchange.present = StatusPermohonan.DIVERIFIKASI;
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void withFewerEventsThanTheRequestHasHad_isRefused() {
        exchange.versi += 2;
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void thatTellsNothingOfAPackageOfTheRequest_isRefused() {
        exchange.packages.add(Kasus.PAKET);
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void thatEndsBeforeAPackagesPresentStatus_isRefused() {
        packageIsMade();
        exchange.happens("buatPaket", Kasus.PAKET, null, "DISIAPKAN", Peran.PEMILIK);
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void withAPackage_isGiven_countedAsAnEventOfTheRequest() throws Exception {
        packageIsMade();
        exchange.happens("buatPaket", Kasus.PAKET, null, "DISIAPKAN", Peran.PEMILIK);
        exchange.happens("terbitkan", Kasus.PAKET, "DISIAPKAN", "DITERBITKAN", Peran.PEMILIK);
        assertThat(client.peminta().riwayat(exchange.permohonan()).kejadian()).hasSize(4);
    }

    @Test
    void ofARequestThatMovesOnMeanwhile_isReadAgain() throws Exception {
        String request = LoggedCase.REQUEST;
        exchange.http.reset(request).on(request, r -> {
            if (exchange.present == StatusPermohonan.DIAJUKAN) {
                exchange.happens("mulaiVerifikasi", "DIAJUKAN", "DIVERIFIKASI", Peran.PEMILIK);
            }
            return ScriptedExchange.json(200, exchange.permohonan());
        });
        assertThat(client.peminta().riwayat(seen).kejadian()).hasSize(3);
    }

    @Test
    void whoseLastEventIsNotInTheLog_isRefused() {
        exchange.tell(LoggedCase.PROOF, r -> exchange.proof(0));
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void whoseProofIsOfNoPlaceInTheLog_isRefused() {
        exchange.http
                .reset(LoggedCase.PROOF)
                .on(
                        LoggedCase.PROOF,
                        ScriptedExchange.body(
                                200,
                                "application/json",
                                "{\"indeks\":-1,\"ukuran\":2,\"jalur\":[]}".getBytes(StandardCharsets.UTF_8)));
        assertThat(catchThrowableOfType(
                                ContractException.class, () -> client.peminta().riwayat(seen))
                        .reason())
                .isEqualTo(ContractException.Reason.BROKEN_DOCUMENT);
    }

    @Test
    void ofALogThatWasRewrittenSince_isRefused() throws Exception {
        client.peminta().riwayat(seen);
        TitikPeriksa other = new TitikPeriksa("log", exchange.log.size(), Digest.sha256(new byte[1]), Instant.EPOCH);
        String forked = PackageExchange.sign(WireFormat.standard().write(other), JenisJws.TITIK_PERIKSA);
        exchange.tell(LoggedCase.CHECKPOINT, r -> new TitikPeriksa.Bertandatangan(forked));
        assertThat(refusal()).isEqualTo(Reason.LOG_REWRITTEN);
    }

    @Test
    void withoutAnyEvent_isRefused() {
        exchange.tell(LoggedCase.EVENTS, r -> new CatatanPeristiwa.Halaman(List.of(), null));
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }
}
