package id.go.semarangkota.berbagidata.testkit.log;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an event will say, before the log gives it a number. Not thread-safe. */
public final class EventDraft {
    final String perintah;
    final Peran peran;
    final @Nullable String dari;
    final String ke;
    final Map<String, byte[]> documents = new TreeMap<>();
    final Map<String, Digest> komitmen = new TreeMap<>();
    final Map<String, Digest> sidik = new TreeMap<>();
    final Map<String, String> rincian = new TreeMap<>();

    private EventDraft(String perintah, Peran peran, @Nullable String dari, String ke) {
        this.perintah = perintah;
        this.peran = peran;
        this.dari = dari;
        this.ke = ke;
    }

    /**
     * Starts an event.
     *
     * @param perintah the command by its wire name
     * @param peran the role that gave it
     * @param dari the status before; null if it began with this event
     * @param ke the status after
     * @return a new one
     */
    public static EventDraft of(String perintah, Peran peran, @Nullable Enum<?> dari, Enum<?> ke) {
        return new EventDraft(perintah, peran, dari == null ? null : dari.toString(), ke.toString());
    }

    /**
     * Puts a document beside it.
     *
     * @param lampiran which
     * @param content its bytes, not copied
     * @return this
     */
    public EventDraft attach(Lampiran lampiran, byte[] content) {
        documents.put(lampiran.toString(), content);
        return this;
    }

    /**
     * Names a digest.
     *
     * @param name of what
     * @param digest the digest
     * @return this
     */
    public EventDraft digest(String name, Digest digest) {
        sidik.put(name, digest);
        return this;
    }

    /**
     * Names a fact without personal data.
     *
     * @param name what it is
     * @param value its value
     * @return this
     */
    public EventDraft detail(String name, String value) {
        rincian.put(name, value);
        return this;
    }
}
