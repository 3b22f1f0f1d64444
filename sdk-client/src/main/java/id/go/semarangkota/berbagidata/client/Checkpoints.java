package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.ConsistencyProof;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last checkpoint of the log that this client has seen: a newer one must prove that the log only grew, so that its operator cannot
 * rewrite or fork history unseen. Thread-safe.
 */
final class Checkpoints {
    private final Session session;
    private final @Nullable Remembered<TitikPeriksa> file;
    private @Nullable TitikPeriksa last;

    Checkpoints(Session session, @Nullable Path folder) throws IOException {
        this.session = session;
        this.file = folder == null ? null : new Remembered<>(folder.resolve("titik-periksa.json"), TitikPeriksa.class);
        this.last = file == null ? null : file.read();
    }

    /** Verifies a signed checkpoint and its agreement with the one that is remembered; remembers the larger. */
    TitikPeriksa accept(String jws, JwsVerifier log) throws IOException {
        return accept(parse(payload(jws, JenisJws.TITIK_PERIKSA, log)));
    }

    /** The same, of a checkpoint whose signature was verified. */
    synchronized TitikPeriksa accept(TitikPeriksa seen) throws IOException {
        TitikPeriksa remembered = last;
        if (remembered != null) {
            requireOneLog(remembered, seen);
        }
        if (remembered == null || seen.ukuran() > remembered.ukuran()) {
            last = seen;
            if (file != null) {
                file.write(seen);
            }
        }
        return seen;
    }

    /** How large the log was when this client last looked. */
    synchronized long size() {
        return last == null ? 0 : last.ukuran();
    }

    /** Asks for the log's latest checkpoint, and for the proof that a signed event is in it. */
    Proven requireIncluded(String event, JwsVerifier log) throws IOException {
        byte[] payload = payload(event, JenisJws.PERISTIWA, log);
        String id =
                WireFormat.standard().read(Peristiwa.class, payload).content().id();
        String checkpoint = session.get("/v1/log/checkpoint")
                .as(TitikPeriksa.Bertandatangan.class)
                .jws();
        TitikPeriksa latest = accept(checkpoint, log);
        String size = Long.toString(latest.ukuran());
        TitikPeriksa.BuktiInklusi proof = session.get("/v1/log/bukti/inklusi", Map.of("peristiwa", id, "ukuran", size))
                .as(TitikPeriksa.BuktiInklusi.class);
        requireIncluded(payload, proof, latest);
        return new Proven(checkpoint, proof);
    }

    /** The signed checkpoint and the proof by which an event is in the log. */
    record Proven(String checkpoint, TitikPeriksa.BuktiInklusi proof) {}

    /** What the exchange has signed. */
    static byte[] payload(String jws, JenisJws jenis, JwsVerifier log) throws IntegrityException {
        try {
            return log.verify(jws, jenis.toString()).bytes();
        } catch (SignatureRefusedException e) {
            throw new IntegrityException(Reason.SIGNATURE, jenis.toString(), e);
        }
    }

    static void requireIncluded(byte[] payload, TitikPeriksa.BuktiInklusi proof, TitikPeriksa checkpoint)
            throws IntegrityException {
        boolean included = proof.ukuran() == checkpoint.ukuran()
                && proof.indeks() < proof.ukuran()
                && new InclusionProof(proof.indeks(), proof.ukuran(), proof.jalur())
                        .verify(MerkleTree.hashLeaf(payload), checkpoint.akar());
        if (!included) {
            throw new IntegrityException(Reason.LOG, "bukti inklusi");
        }
    }

    private void requireOneLog(TitikPeriksa one, TitikPeriksa other) throws IOException {
        boolean grew = one.ukuran() <= other.ukuran();
        TitikPeriksa older = grew ? one : other;
        TitikPeriksa newer = grew ? other : one;
        boolean same = one.log().equals(other.log());
        if (same && older.ukuran() == newer.ukuran()) {
            same = older.akar().equals(newer.akar());
        } else if (same && older.ukuran() > 0) {
            same = proof(older.ukuran(), newer.ukuran()).verify(older.akar(), newer.akar());
        }
        if (!same) {
            throw new IntegrityException(Reason.LOG_REWRITTEN, "titik periksa");
        }
    }

    private ConsistencyProof proof(long from, long to) throws IOException {
        TitikPeriksa.BuktiKonsistensi proof = session.get(
                        "/v1/log/bukti/konsistensi", Map.of("dari", Long.toString(from), "ke", Long.toString(to)))
                .as(TitikPeriksa.BuktiKonsistensi.class);
        if (proof.dari() != from || proof.ke() != to) {
            throw new IntegrityException(Reason.LOG, "bukti konsistensi");
        }
        return new ConsistencyProof(from, to, proof.jalur());
    }

    private static TitikPeriksa parse(byte[] json) throws IntegrityException {
        try {
            return WireFormat.standard().read(TitikPeriksa.class, json).content();
        } catch (WireFormatException e) {
            throw new IntegrityException(Reason.LOG, "titik periksa", e);
        }
    }
}
