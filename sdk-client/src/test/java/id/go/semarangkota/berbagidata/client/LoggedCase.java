package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.ConsistencyProof;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mockwebserver3.RecordedRequest;

/** A request in a log, told by an exchange that holds the log's key and may lie with it. */
final class LoggedCase implements AutoCloseable {
    static final String REQUEST = "GET /v1/permohonan/" + Kasus.ID;
    static final String EVENTS = REQUEST + "/peristiwa";
    static final String HEAD = REQUEST + "/kepala";
    static final String CHECKPOINT = "GET /v1/log/checkpoint";
    static final String PROOF = "GET /v1/log/bukti/inklusi";

    final ScriptedExchange http = new ScriptedExchange();
    final MerkleTree log = new MerkleTree();
    final List<CatatanPeristiwa> events = new ArrayList<>();
    final List<String> packages = new ArrayList<>();
    StatusPermohonan present = StatusPermohonan.DRAF;
    long versi;
    private Digest last = HashChain.GENESIS;

    LoggedCase() throws IOException {
        http.on(REQUEST, r -> ScriptedExchange.json(200, permohonan()))
                .on(
                        "GET /v1/paket/" + Kasus.PAKET,
                        r -> ScriptedExchange.json(200, Kasus.paket(StatusPaket.DITERBITKAN, 2, List.of(), null)))
                .on(EVENTS, r -> ScriptedExchange.json(200, new CatatanPeristiwa.Halaman(events, null)))
                .on(HEAD, r -> ScriptedExchange.json(200, new KepalaPerkara.Bertandatangan(head())))
                .on(CHECKPOINT, r -> ScriptedExchange.json(200, new TitikPeriksa.Bertandatangan(checkpoint())))
                .on(PROOF, r -> ScriptedExchange.json(200, proof(number(r, "peristiwa") - 1)))
                .on("GET /v1/log/bukti/konsistensi", r -> ScriptedExchange.json(200, consistency(r)));
    }

    /** The request as it stands now. */
    Permohonan permohonan() {
        return Kasus.permohonan(present, versi, packages);
    }

    void happens(String command, String from, String to, Peran role) {
        present = StatusPermohonan.valueOf(to);
        versi++;
        happens(command, null, from, to, role);
    }

    /** A request that is asked about a few times while it is verified. */
    void verified(int clarifications) {
        happens("buat", null, "DRAF", Peran.PEMINTA);
        happens("ajukan", "DRAF", "DIAJUKAN", Peran.PEMINTA);
        happens("mulaiVerifikasi", "DIAJUKAN", "DIVERIFIKASI", Peran.PEMILIK);
        for (int i = 0; i < clarifications; i++) {
            happens("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK);
            happens("jawabKlarifikasi", "KLARIFIKASI", "DIVERIFIKASI", Peran.PEMINTA);
        }
    }

    void happens(String command, String paket, String from, String to, Peran role) {
        byte[] payload = WireFormat.standard()
                .write(new Peristiwa(
                        "ev-" + (log.size() + 1),
                        Kasus.ID,
                        paket,
                        events.size() + 1,
                        last,
                        Instant.EPOCH,
                        command,
                        role,
                        from,
                        to,
                        Map.of(),
                        Map.of(),
                        Map.of()));
        last = Digest.sha256(payload);
        log.append(payload);
        events.add(new CatatanPeristiwa(PackageExchange.sign(payload, JenisJws.PERISTIWA), List.of()));
    }

    /** The case is told from its beginning once more, with other events, signed and in the log as the first ones were. */
    void forget() {
        events.clear();
        last = HashChain.GENESIS;
        present = StatusPermohonan.DRAF;
        versi = 0;
    }

    /** The digest of the last event. */
    Digest last() {
        return last;
    }

    String head() {
        return head(Kasus.ID, log.size());
    }

    String head(String permohonan, long logSize) {
        return PackageExchange.sign(
                WireFormat.standard()
                        .write(new KepalaPerkara(permohonan, events.size(), last, Map.of(), logSize, Instant.EPOCH)),
                JenisJws.KEPALA_PERKARA);
    }

    String checkpoint() {
        TitikPeriksa seen = new TitikPeriksa("log", log.size(), log.root(), Instant.EPOCH);
        return PackageExchange.sign(WireFormat.standard().write(seen), JenisJws.TITIK_PERIKSA);
    }

    TitikPeriksa.BuktiInklusi proof(long index) {
        InclusionProof proof = log.inclusionProof(index, log.size());
        return new TitikPeriksa.BuktiInklusi(proof.index(), proof.size(), proof.path());
    }

    private TitikPeriksa.BuktiKonsistensi consistency(RecordedRequest request) {
        ConsistencyProof proof = log.consistencyProof(number(request, "dari"), number(request, "ke"));
        return new TitikPeriksa.BuktiKonsistensi(proof.oldSize(), proof.newSize(), proof.path());
    }

    private static long number(RecordedRequest request, String name) {
        return Long.parseLong(request.getUrl().queryParameter(name).replace("ev-", ""));
    }

    /** Answers a route otherwise from now on. */
    void tell(String route, Function<RecordedRequest, ? extends Record> lie) {
        http.reset(route).on(route, r -> ScriptedExchange.json(200, lie.apply(r)));
    }

    @Override
    public void close() {
        http.close();
    }
}
