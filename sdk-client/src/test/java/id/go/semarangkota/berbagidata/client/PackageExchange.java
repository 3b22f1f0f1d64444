package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** One package of an approved request, as far as a client sees it; what it answers can be falsified. */
final class PackageExchange implements AutoCloseable {
    static final String PATH = "/v1/paket/" + Kasus.PAKET;

    final ScriptedExchange http = new ScriptedExchange();
    final ByteArrayOutputStream stored = new ByteArrayOutputStream();
    final MerkleTree log = new MerkleTree();
    StatusPaket status = StatusPaket.DISIAPKAN;
    String manifes;
    String receiptSigner = Pihak.DINSOS.signing.id();
    Digest digestInEvent;
    Peran roleInEvent = Peran.PEMINTA;
    PenerbitanPaket.Cara cara;
    UnaryOperator<TandaTerimaDicatat> falsify = UnaryOperator.identity();
    private long versi = 1;
    long length;
    boolean made;

    PackageExchange() throws Exception {
        http.keys("dinsos", Pihak.DINSOS.opening, Pihak.DINSOS.signing)
                .keys("dinkes", Pihak.DINKES.opening, Pihak.DINKES.signing)
                .on("GET /v1/permohonan/prm-0001", r -> ScriptedExchange.json(200, permohonan()))
                .on("GET /v1/permohonan/prm-0001/kesepakatan", r -> ScriptedExchange.json(200, Kasus.kesepakatan()))
                .on("POST /v1/permohonan/prm-0001/paket", r -> {
                    made = true;
                    return ScriptedExchange.json(201, paket());
                })
                .on("GET " + PATH, r -> ScriptedExchange.json(200, paket()))
                .on("POST " + PATH + "/berkas", this::create)
                .on(
                        "HEAD /v1/unggahan/bks-1",
                        r -> offset(200).setHeader("Upload-Length", length).build())
                .on("PATCH /v1/unggahan/bks-1", this::take)
                .on("DELETE /v1/unggahan/bks-1", r -> drop())
                .on("POST " + PATH + "/terbitkan", this::publish)
                .on("POST " + PATH + "/transisi", this::media)
                .on("GET " + PATH + "/berkas/bks-1/isi", r -> serve())
                .on("POST " + PATH + "/tanda-terima", this::receipt);
    }

    private Record permohonan() {
        return Kasus.permohonan(StatusPermohonan.DISETUJUI, 5, made ? List.of(Kasus.PAKET) : List.of());
    }

    Paket paket() {
        List<Paket.Berkas> berkas = new ArrayList<>();
        if (length > 0) {
            boolean whole = stored.size() == length;
            Digest digest = whole ? Digest.sha256(stored.toByteArray()) : null;
            berkas.add(new Paket.Berkas("bks-1", "paket.sdx", length, stored.size(), digest));
        }
        return Kasus.paket(status, versi, berkas, manifes);
    }

    /** A name is taken until its upload is deleted. */
    private MockResponse create(RecordedRequest request) {
        if (length > 0) {
            return ScriptedExchange.problem(422, "isi-tidak-sesuai", false).build();
        }
        length = Long.parseLong(request.getHeaders().get("Upload-Length"));
        stored.reset();
        return new MockResponse.Builder()
                .code(201)
                .setHeader("Location", "/v1/unggahan/bks-1")
                .setHeader("Tus-Resumable", "1.0.0")
                .build();
    }

    /** As if the package had been another, which is made anew. */
    void renew() {
        made = false;
        status = StatusPaket.DISIAPKAN;
        manifes = null;
        length = 0;
        stored.reset();
        http.reset("POST /v1/permohonan/prm-0001/paket").on("POST /v1/permohonan/prm-0001/paket", r -> {
            made = true;
            return ScriptedExchange.json(201, paket());
        });
    }

    private MockResponse drop() {
        length = 0;
        return new MockResponse.Builder().code(204).build();
    }

    private MockResponse.Builder offset(int code) {
        return new MockResponse.Builder().code(code).setHeader("Upload-Offset", stored.size());
    }

    MockResponse take(RecordedRequest request) {
        stored.writeBytes(request.getBody().toByteArray());
        return offset(204).build();
    }

    private static <T extends Record> T read(Class<T> type, RecordedRequest request) {
        return WireFormat.standard().read(type, request.getBody().toByteArray()).content();
    }

    private MockResponse move(StatusPaket next) {
        status = next;
        versi++;
        return ScriptedExchange.json(200, paket());
    }

    MockResponse publish(RecordedRequest request) {
        PenerbitanPaket release = read(PenerbitanPaket.class, request);
        manifes = release.manifes();
        cara = release.cara();
        return move(StatusPaket.DITERBITKAN);
    }

    private MockResponse media(RecordedRequest request) {
        boolean given = read(Paket.Media.class, request).perintah().toString().equals("serahkanMedia");
        return move(given ? StatusPaket.DITRANSFER : StatusPaket.TERKIRIM);
    }

    private MockResponse serve() {
        move(StatusPaket.TERKIRIM);
        return ScriptedExchange.body(200, "application/octet-stream", stored.toByteArray())
                .setHeader("ETag", "\"isi\"")
                .build();
    }

    MockResponse receipt(RecordedRequest request) {
        String jws = read(TandaTerima.Dikirim.class, request).jws();
        byte[] claims = java.util.Base64.getUrlDecoder().decode(jws.split("\\.", -1)[1]);
        TandaTerima said = WireFormat.standard()
                .read(TandaTerima.Klaim.class, claims)
                .content()
                .events()
                .get(TandaTerima.EVENT);
        boolean disputed = said.keputusan() == TandaTerima.Keputusan.DISANGGAH;
        move(disputed ? StatusPaket.DISANGGAH : StatusPaket.DIKONFIRMASI);
        Digest digest = digestInEvent == null ? WireFormat.standard().digest(said) : digestInEvent;
        byte[] event = event(disputed ? "sanggah" : "konfirmasi", digest);
        log.append("lain".getBytes(StandardCharsets.UTF_8));
        long index = log.append(event);
        InclusionProof proof = log.inclusionProof(index, log.size());
        TandaTerimaDicatat recorded = new TandaTerimaDicatat(
                paket(),
                sign(event, JenisJws.PERISTIWA),
                checkpoint(),
                new TitikPeriksa.BuktiInklusi(proof.index(), proof.size(), proof.path()));
        return ScriptedExchange.json(201, falsify.apply(recorded));
    }

    private byte[] event(String command, Digest receipt) {
        return WireFormat.standard()
                .write(new Peristiwa(
                        "ev-1",
                        Kasus.ID,
                        Kasus.PAKET,
                        9,
                        HashChain.GENESIS,
                        Instant.EPOCH,
                        command,
                        roleInEvent,
                        "TERKIRIM",
                        roleInEvent == Peran.PEMINTA ? status.toString() : "DISIAPKAN",
                        Map.of(),
                        Map.of("tandaTerima", receipt),
                        Map.of("kunciPenandatangan", receiptSigner)));
    }

    String checkpoint() {
        return checkpoint(log.root());
    }

    String checkpoint(Digest root) {
        return sign(
                WireFormat.standard().write(new TitikPeriksa("log", log.size(), root, Instant.EPOCH)),
                JenisJws.TITIK_PERIKSA);
    }

    static String sign(byte[] payload, JenisJws jenis) {
        try {
            return JwsSigner.of(ScriptedExchange.LOG, ScriptedExchange.LOG_KEY.id(), KeyAlgorithm.ES256)
                    .sign(payload, jenis.toString());
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
