package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.bukti.Riwayat;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest signed head of each case that this client has seen: whatever is told of the case later must go on from there, so that no
 * old head can hide what happened since, and no history be signed anew without a part of it. Thread-safe.
 */
final class Heads {
    private static final String PLACE = "kepala perkara";

    private final Session session;
    private final @Nullable Path folder;
    private final Map<String, KepalaPerkara> known = new HashMap<>();

    Heads(Session session, @Nullable Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /** The head of a case as the exchange signs it now. */
    KepalaPerkara ask(String permohonan, JwsVerifier log) throws IOException {
        String jws = session.get(Session.request(permohonan) + "/kepala")
                .as(KepalaPerkara.Bertandatangan.class)
                .jws();
        byte[] payload = Checkpoints.payload(jws, JenisJws.KEPALA_PERKARA, log);
        KepalaPerkara head;
        try {
            head = WireFormat.standard().read(KepalaPerkara.class, payload).content();
        } catch (WireFormatException e) {
            throw new IntegrityException(Reason.LOG, PLACE, e);
        }
        Session.requireSubject(permohonan, head.permohonan());
        return head;
    }

    /** What this client has seen of a case, and how large the log was then, to hold what is read next against. */
    record Before(@Nullable KepalaPerkara head, long logSize) {
        /** Refuses a history that does not go on from there, and a head that is older. */
        void requireContinued(Riwayat riwayat, KepalaPerkara now) throws IntegrityException {
            if (now.ukuranLog() < logSize) {
                throw new IntegrityException(Reason.LOG, PLACE);
            }
            if (head != null && (!riwayat.continues(head) || now.peristiwa() < head.peristiwa())) {
                throw new IntegrityException(Reason.LOG_REWRITTEN, PLACE);
            }
        }
    }

    /** What this client has seen of a case; null if nothing. */
    synchronized @Nullable KepalaPerkara of(String permohonan) throws IOException {
        KepalaPerkara seen = known.get(permohonan);
        if (seen == null && folder != null) {
            seen = file(folder, permohonan).read();
        }
        return seen;
    }

    /** Remembers a head that a verified history ends at, unless a newer one is remembered. */
    synchronized void remember(KepalaPerkara head) throws IOException {
        String permohonan = head.permohonan();
        KepalaPerkara seen = of(permohonan);
        if (seen == null || seen.peristiwa() < head.peristiwa()) {
            KepalaPerkara bare = new KepalaPerkara(
                    permohonan, head.peristiwa(), head.sidikTerakhir(), Map.of(), head.ukuranLog(), head.waktu());
            if (folder != null) {
                file(folder, permohonan).write(bare);
            }
            known.put(permohonan, bare);
        }
    }

    /** Identifiers hold characters that not every file system takes. */
    private static Remembered<KepalaPerkara> file(Path folder, String permohonan) {
        Digest name = Digest.sha256(permohonan.getBytes(StandardCharsets.US_ASCII));
        return new Remembered<>(folder.resolve("kepala-" + name + ".json"), KepalaPerkara.class);
    }
}
