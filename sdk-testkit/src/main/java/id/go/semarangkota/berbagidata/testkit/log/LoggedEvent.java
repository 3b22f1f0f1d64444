package id.go.semarangkota.berbagidata.testkit.log;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import java.util.List;

/** A signed event in the log, with the documents behind its commitments. Immutable. */
public final class LoggedEvent {
    private final long index;
    private final Peristiwa event;
    private final String jws;
    private final Digest digest;
    private final List<CatatanPeristiwa.Dokumen> documents;

    LoggedEvent(long index, Peristiwa event, String jws, Digest digest, List<CatatanPeristiwa.Dokumen> documents) {
        this.index = index;
        this.event = event;
        this.jws = jws;
        this.digest = digest;
        this.documents = List.copyOf(documents);
    }

    /**
     * Its leaf in the log.
     *
     * @return from 0
     */
    public long index() {
        return index;
    }

    /**
     * What it says.
     *
     * @return the event
     */
    public Peristiwa event() {
        return event;
    }

    /**
     * The digest of its payload: what the next event of the case names.
     *
     * @return SHA-256
     */
    public Digest digest() {
        return digest;
    }

    /**
     * The event as it is served.
     *
     * @param withDocuments whether the caller may see the documents
     * @return an entry of the case log
     */
    public CatatanPeristiwa toCatatan(boolean withDocuments) {
        return new CatatanPeristiwa(jws, withDocuments ? documents : List.of());
    }

    /**
     * The signed event.
     *
     * @return compact JWS
     */
    public String jws() {
        return jws;
    }

    /**
     * The documents behind its commitments.
     *
     * @return not modifiable; may be empty
     */
    public List<CatatanPeristiwa.Dokumen> documents() {
        return documents;
    }
}
