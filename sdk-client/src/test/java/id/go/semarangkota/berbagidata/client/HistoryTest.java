package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.audit.ConsistencyProof;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A history that is read over the network is whole, in the log, and of one log. */
class HistoryTest {
    private static final String REQUEST = "GET /v1/permohonan/prm-0001";
    private static final String PACKAGE = "GET /v1/paket/" + Kasus.PAKET;

    private final MerkleTree log = new MerkleTree();
    private final List<CatatanPeristiwa> events = new ArrayList<>();
    private final List<String> packages = new ArrayList<>();
    private Digest head = HashChain.GENESIS;
    private StatusPermohonan present = StatusPermohonan.DIAJUKAN;
    private ScriptedExchange exchange;
    private ExchangeClient client;

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        client = new Pihak("dinsos").client(exchange).build();
        happens("buat", null, "DRAF");
        happens("ajukan", "DRAF", "DIAJUKAN");
        exchange.on(REQUEST, r -> ScriptedExchange.json(200, Kasus.permohonan(present, 3, packages)))
                .on(PACKAGE, r -> ScriptedExchange.json(200, Kasus.paket(StatusPaket.DITERBITKAN, 2, List.of(), null)))
                .on(
                        "GET /v1/permohonan/prm-0001/peristiwa",
                        r -> ScriptedExchange.json(200, new CatatanPeristiwa.Halaman(events, null)))
                .on(
                        "GET /v1/log/checkpoint",
                        r -> ScriptedExchange.json(200, new TitikPeriksa.Bertandatangan(checkpoint())))
                .on("GET /v1/log/bukti/inklusi", r -> {
                    String event = r.getUrl().queryParameter("peristiwa");
                    return ScriptedExchange.json(200, proof(Long.parseLong(event.substring(3)) - 1));
                });
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        exchange.close();
    }

    private void happens(String command, String from, String to) {
        happens(command, null, from, to, Peran.PEMINTA);
    }

    private void happens(String command, String paket, String from, String to, Peran role) {
        int seq = events.size() + 1;
        byte[] payload = WireFormat.standard()
                .write(new Peristiwa(
                        "ev-" + seq,
                        Kasus.ID,
                        paket,
                        seq,
                        head,
                        Instant.EPOCH,
                        command,
                        role,
                        from,
                        to,
                        Map.of(),
                        Map.of(),
                        Map.of()));
        head = Digest.sha256(payload);
        log.append(payload);
        events.add(new CatatanPeristiwa(PackageExchange.sign(payload, JenisJws.PERISTIWA), List.of()));
    }

    private String checkpoint() {
        TitikPeriksa seen = new TitikPeriksa("log", log.size(), log.root(), Instant.EPOCH);
        return PackageExchange.sign(WireFormat.standard().write(seen), JenisJws.TITIK_PERIKSA);
    }

    private TitikPeriksa.BuktiInklusi proof(long index) {
        InclusionProof proof = log.inclusionProof(index, log.size());
        return new TitikPeriksa.BuktiInklusi(proof.index(), proof.size(), proof.path());
    }

    private Reason refusal() {
        return catchThrowableOfType(
                        IntegrityException.class,
                        () -> client.peminta().riwayat(Kasus.permohonan(StatusPermohonan.DIAJUKAN)))
                .reason();
    }

    @Test
    void isGiven_whereAllHolds() throws Exception {
        assertThat(client.peminta()
                        .riwayat(Kasus.permohonan(StatusPermohonan.DIAJUKAN))
                        .head())
                .isEqualTo(head);
    }

    @Test
    void thatEndsBeforeWhatTheCallerHasSeen_isRefused() {
        events.remove(1);
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void thatEndsBeforeTheRequestsPresentStatus_isRefused() {
        present = StatusPermohonan.DIVERIFIKASI;
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void thatTellsNothingOfAPackageOfTheRequest_isRefused() {
        packages.add(Kasus.PAKET);
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void thatEndsBeforeAPackagesPresentStatus_isRefused() {
        packages.add(Kasus.PAKET);
        happens("buatPaket", Kasus.PAKET, null, "DISIAPKAN", Peran.PEMILIK);
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void ofARequestThatMovesOnMeanwhile_isReadAgain() throws Exception {
        exchange.on("GET /v1/log/bukti/konsistensi", r -> {
            ConsistencyProof proof = log.consistencyProof(2, 3);
            return ScriptedExchange.json(200, new TitikPeriksa.BuktiKonsistensi(2, 3, proof.path()));
        });
        exchange.reset(REQUEST)
                .on(REQUEST, r -> {
                    happens("mulaiVerifikasi", null, "DIAJUKAN", "DIVERIFIKASI", Peran.PEMILIK);
                    present = StatusPermohonan.DIVERIFIKASI;
                    return ScriptedExchange.json(200, Kasus.permohonan(present, 4, packages));
                })
                .on(REQUEST, r -> ScriptedExchange.json(200, Kasus.permohonan(present, 4, packages)));
        assertThat(client.peminta()
                        .riwayat(Kasus.permohonan(StatusPermohonan.DIAJUKAN))
                        .kejadian())
                .hasSize(3);
    }

    @Test
    void whoseLastEventIsNotInTheLog_isRefused() {
        exchange.reset("GET /v1/log/bukti/inklusi")
                .on("GET /v1/log/bukti/inklusi", r -> ScriptedExchange.json(200, proof(0)));
        assertThat(refusal()).isEqualTo(Reason.LOG);
    }

    @Test
    void whoseProofIsOfNoPlaceInTheLog_isRefused() {
        exchange.reset("GET /v1/log/bukti/inklusi")
                .on(
                        "GET /v1/log/bukti/inklusi",
                        ScriptedExchange.body(
                                200,
                                "application/json",
                                "{\"indeks\":-1,\"ukuran\":2,\"jalur\":[]}".getBytes(StandardCharsets.UTF_8)));
        assertThat(catchThrowableOfType(
                                ContractException.class,
                                () -> client.peminta().riwayat(Kasus.permohonan(StatusPermohonan.DIAJUKAN)))
                        .reason())
                .isEqualTo(ContractException.Reason.BROKEN_DOCUMENT);
    }

    @Test
    void ofALogThatWasRewrittenSince_isRefused() throws Exception {
        client.peminta().riwayat(Kasus.permohonan(StatusPermohonan.DIAJUKAN));
        TitikPeriksa other = new TitikPeriksa("log", log.size(), Digest.sha256(new byte[1]), Instant.EPOCH);
        String forked = PackageExchange.sign(WireFormat.standard().write(other), JenisJws.TITIK_PERIKSA);
        exchange.reset("GET /v1/log/checkpoint")
                .on("GET /v1/log/checkpoint", r -> ScriptedExchange.json(200, new TitikPeriksa.Bertandatangan(forked)));
        assertThat(refusal()).isEqualTo(Reason.LOG_REWRITTEN);
    }
}
