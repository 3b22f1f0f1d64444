package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.SaltedCommitment;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.CaseFileException.Code;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event with the documents behind its commitments, each proven to be the one that was committed to.
 *
 * <p>Signature and chain are checked before and elsewhere. Immutable and thread-safe.
 */
public final class Kejadian {
    private final Peristiwa peristiwa;
    private final Map<String, byte[]> documents;

    private Kejadian(Peristiwa peristiwa, Map<String, byte[]> documents) {
        this.peristiwa = peristiwa;
        this.documents = documents;
    }

    /**
     * Opens an entry of the case log.
     *
     * @param payload the payload of the entry's JWS as received, after its signature was checked
     * @param documents what stands beside it; may be empty
     * @return the event with its documents
     * @throws CaseFileException if a document is not the one that was committed to
     * @throws id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException if the payload is no event
     */
    public static Kejadian open(byte[] payload, List<CatatanPeristiwa.Dokumen> documents) {
        Peristiwa event = WireFormat.standard().read(Peristiwa.class, payload).content();
        Map<String, byte[]> opened = new LinkedHashMap<>();
        for (CatatanPeristiwa.Dokumen document : documents) {
            byte[] content = document.isi().getBytes(StandardCharsets.UTF_8);
            Digest commitment = event.komitmen().get(document.nama());
            if (commitment == null) {
                throw new CaseFileException(Code.NO_COMMITMENT, event.seq(), document.nama());
            }
            if (!SaltedCommitment.matches(commitment, document.garam(), content)) {
                throw new CaseFileException(Code.COMMITMENT_MISMATCH, event.seq(), document.nama());
            }
            opened.put(document.nama(), content);
        }
        return new Kejadian(event, opened);
    }

    /**
     * The event.
     *
     * @return never null
     */
    public Peristiwa peristiwa() {
        return peristiwa;
    }

    /**
     * The digest of a document, as later documents name it.
     *
     * @param lampiran which document
     * @return empty if it does not stand beside this event
     */
    public Optional<Digest> digest(Lampiran lampiran) {
        return Optional.ofNullable(documents.get(lampiran.toString())).map(Digest::sha256);
    }

    <T extends Record> Optional<T> find(Lampiran lampiran, Class<T> type) {
        return Optional.ofNullable(documents.get(lampiran.toString()))
                .map(bytes -> WireFormat.standard().read(type, bytes).content());
    }

    <T extends Record> T require(Lampiran lampiran, Class<T> type) {
        return find(lampiran, type)
                .orElseThrow(() -> new CaseFileException(Code.MISSING_DOCUMENT, peristiwa.seq(), lampiran.toString()));
    }

    /** The event only; the documents may name persons. */
    @Override
    public String toString() {
        return "Kejadian[" + peristiwa.seq() + ", " + peristiwa.perintah() + "]";
    }
}
