package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.http.Pages;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.transfer.Downloads;
import id.go.semarangkota.berbagidata.transfer.SignedStatements;
import id.go.semarangkota.berbagidata.transfer.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agency that calls: its name and keys, what it knows of others, and how its bytes travel. Thread-safe.
 *
 * @param name code of the agency
 * @param signer signs for it
 * @param opening its keys that open
 * @param clock tells the time
 * @param session its calls
 * @param keys the published keys of others
 * @param checkpoints what it has seen of the log
 * @param heads what it has seen of each case
 * @param statements signatures without a final answer
 * @param transfers how bytes travel
 */
record Agency(
        String name,
        JwsSigner signer,
        KeyProvider opening,
        Clock clock,
        Session session,
        KeyDirectory keys,
        Checkpoints checkpoints,
        Heads heads,
        SignedStatements statements,
        Transfers transfers) {

    /** A case with more events is held in memory by nobody. */
    private static final long MOST_EVENTS = 10_000;

    /** How bytes travel. */
    record Transfers(Uploads uploads, Downloads downloads, long maxDosirBytes) {}

    /** The frozen terms as served, held against the digest that the request names. */
    WireDocument<Kesepakatan> terms(String permohonan) throws IOException {
        Permohonan request = session.permohonan(permohonan);
        WireDocument<Kesepakatan> terms =
                session.get(Session.request(permohonan) + "/kesepakatan").document(Kesepakatan.class);
        Digest named = request.sidikKesepakatan();
        if (!terms.content().permohonan().equals(permohonan)) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, "kesepakatan");
        }
        if (named == null || !named.equals(terms.digest())) {
            throw new IntegrityException(Reason.DIGEST, "kesepakatan");
        }
        return terms;
    }

    /** The events of a case as served. */
    List<CatatanPeristiwa> entries(String permohonan) throws IOException {
        String path = Session.request(permohonan) + "/peristiwa";
        try (Stream<CatatanPeristiwa> entries = Pages.stream(MOST_EVENTS, cursor -> {
            Map<String, @Nullable String> parameters = new HashMap<>();
            parameters.put("setelah", cursor);
            CatatanPeristiwa.Halaman page = session.get(path, parameters).as(CatatanPeristiwa.Halaman.class);
            return new Pages.Page<>(page.peristiwa(), page.berikutnya());
        })) {
            return entries.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void dosir(String permohonan, Path target) throws IOException {
        transfers
                .downloads()
                .downloadZip(session.at(Session.request(permohonan) + "/dosir"), target, transfers.maxDosirBytes());
    }

    String sign(byte[] payload, JenisJws jenis) throws IOException {
        try {
            return signer.sign(payload, jenis.toString());
        } catch (KeyRefusedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
