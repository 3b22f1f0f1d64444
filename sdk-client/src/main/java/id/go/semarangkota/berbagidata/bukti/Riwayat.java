package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.CaseFileException;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Perkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * The history (riwayat) of a case: every event signed by the exchange, chained to the one before, allowed by the procedure, and with
 * documents that are the ones that were committed to. Immutable and thread-safe.
 */
public final class Riwayat {
    private final String permohonan;
    private final List<Kejadian> kejadian;
    private final List<byte[]> payloads;
    private final Digest head;

    private Riwayat(String permohonan, List<Kejadian> kejadian, List<byte[]> payloads, Digest head) {
        this.permohonan = permohonan;
        this.kejadian = List.copyOf(kejadian);
        this.payloads = List.copyOf(payloads);
        this.head = head;
    }

    /**
     * Verifies the log of a case.
     *
     * @param permohonan identifier of the request
     * @param entries all entries in order, as received
     * @param logKeys the keys that the exchange signs events with
     * @return the history
     * @throws IntegrityException if a signature, the chain, a commitment or a transition does not hold
     */
    public static Riwayat verify(String permohonan, List<CatatanPeristiwa> entries, JwsVerifier logKeys)
            throws IntegrityException {
        HashChain chain = HashChain.of(permohonan);
        List<Kejadian> events = new ArrayList<>();
        List<byte[]> payloads = new ArrayList<>();
        Replay replay = new Replay();
        for (CatatanPeristiwa entry : entries) {
            String place = "peristiwa " + (events.size() + 1);
            byte[] payload = payload(entry, logKeys, place);
            if (!chain.add(payload)) {
                throw new IntegrityException(Reason.LOG, place);
            }
            Kejadian event = open(payload, entry, place);
            replay.take(event.peristiwa(), place);
            events.add(event);
            payloads.add(payload);
        }
        return new Riwayat(permohonan, events, payloads, chain.head());
    }

    private static byte[] payload(CatatanPeristiwa entry, JwsVerifier logKeys, String place) throws IntegrityException {
        try {
            return logKeys.verify(entry.jws(), JenisJws.PERISTIWA.toString()).bytes();
        } catch (SignatureRefusedException e) {
            throw new IntegrityException(Reason.SIGNATURE, place, e);
        }
    }

    private static Kejadian open(byte[] payload, CatatanPeristiwa entry, String place) throws IntegrityException {
        try {
            return Kejadian.open(payload, entry.dokumen());
        } catch (CaseFileException | WireFormatException e) {
            throw new IntegrityException(Reason.LOG, place, e);
        }
    }

    /**
     * The request that it is the history of.
     *
     * @return its identifier
     */
    public String permohonan() {
        return permohonan;
    }

    /**
     * The events.
     *
     * @return in order, not modifiable
     */
    public List<Kejadian> kejadian() {
        return kejadian;
    }

    /**
     * The documents that have come about so far, made from the events.
     *
     * @return in the order of the procedure, not modifiable; empty for a draft
     * @throws IntegrityException if a document that a letter needs was erased or is not what the contract says
     */
    public List<Dokumen> documents() throws IntegrityException {
        try {
            return Perkara.of(kejadian).documents();
        } catch (CaseFileException | WireFormatException e) {
            throw new IntegrityException(Reason.LOG, "dokumen", e);
        }
    }

    /**
     * The digest of the last event.
     *
     * @return 64 zeros for a history without events
     */
    public Digest head() {
        return head;
    }

    /**
     * Tells whether this history goes on from where a head was signed, such as that of an earlier dossier: it has the event that the
     * head names last, in the same place, and with it all events before that one.
     *
     * @param earlier the head
     * @return false if events were left out, changed or put elsewhere since
     */
    public boolean continues(KepalaPerkara earlier) {
        return earlier.permohonan().equals(permohonan)
                && earlier.peristiwa() <= payloads.size()
                && Digest.sha256(payloads.get((int) earlier.peristiwa() - 1)).equals(earlier.sidikTerakhir());
    }

    /**
     * Tells whether this history ends where a head was signed.
     *
     * @param signed the head
     * @return false if it is not this history's, or of another time
     */
    public boolean endsAt(KepalaPerkara signed) {
        return signed.peristiwa() == payloads.size() && continues(signed);
    }

    List<byte[]> payloads() {
        return payloads;
    }

    /** Names the case and counts. */
    @Override
    public String toString() {
        return "Riwayat[" + permohonan + ", " + kejadian.size() + " peristiwa]";
    }
}
