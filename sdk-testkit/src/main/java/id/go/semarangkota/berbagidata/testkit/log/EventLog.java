package id.go.semarangkota.berbagidata.testkit.log;

import id.go.semarangkota.berbagidata.audit.ConsistencyProof;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.audit.SaltedCommitment;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of all cases: signs events and chains those of a case, and proves that it only grew. Thread-safe. */
public final class EventLog {
    /** The name of the log in its checkpoints. */
    public static final String NAME = "urn:berbagidata:log:reference-exchange";

    private final LogSigner signer;
    private final SecureRandom random = new SecureRandom();
    private final MerkleTree tree = new MerkleTree();
    private final List<LoggedEvent> events = new ArrayList<>();
    private final Map<String, Checkpoint> heads = new HashMap<>();
    private @Nullable Checkpoint latest;

    private EventLog(LogSigner signer) {
        this.signer = signer;
    }

    /**
     * An empty log.
     *
     * @param signer signs events and checkpoints
     * @return a new one
     */
    public static EventLog of(LogSigner signer) {
        return new EventLog(signer);
    }

    /**
     * Appends an event of a case.
     *
     * @param draft what it says
     * @param permohonan the case
     * @param paket the package; null if it is about the request
     * @param before the events of the case so far
     * @param now when it happens
     * @return the signed event
     */
    public synchronized LoggedEvent append(
            EventDraft draft, String permohonan, @Nullable String paket, List<LoggedEvent> before, Instant now) {
        List<CatatanPeristiwa.Dokumen> documents = new ArrayList<>();
        draft.documents.forEach((name, content) -> draft.komitmen.put(name, commit(name, content, documents)));
        Peristiwa event = preview(draft, permohonan, paket, before, now);
        byte[] payload = WireFormat.standard().write(event);
        String jws = signer.sign(payload, JenisJws.PERISTIWA.toString());
        LoggedEvent logged = new LoggedEvent(tree.append(payload), event, jws, Digest.sha256(payload), documents);
        events.add(logged);
        return logged;
    }

    /**
     * The event that a draft would become, unsigned and without commitments to its documents.
     *
     * @param draft what it says
     * @param permohonan the case
     * @param paket the package; null if it is about the request
     * @param before the events of the case so far
     * @param now when it happens
     * @return not in the log
     */
    public synchronized Peristiwa preview(
            EventDraft draft, String permohonan, @Nullable String paket, List<LoggedEvent> before, Instant now) {
        Digest head = before.isEmpty()
                ? HashChain.GENESIS
                : before.get(before.size() - 1).digest();
        return new Peristiwa(
                "ev-" + (events.size() + 1),
                permohonan,
                paket,
                before.size() + 1L,
                head,
                now,
                draft.perintah,
                draft.peran,
                draft.dari,
                draft.ke,
                draft.komitmen,
                draft.sidik,
                draft.rincian);
    }

    private Digest commit(String name, byte[] content, List<CatatanPeristiwa.Dokumen> documents) {
        byte[] salt = new byte[SaltedCommitment.SALT_BYTES];
        random.nextBytes(salt);
        documents.add(new CatatanPeristiwa.Dokumen(
                name,
                Base64.getUrlEncoder().withoutPadding().encodeToString(salt),
                new String(content, StandardCharsets.UTF_8)));
        return SaltedCommitment.commit(salt, content);
    }

    /**
     * The latest checkpoint; the same one until the log grows.
     *
     * @param now when it is signed, if it must be
     * @return signed
     */
    public synchronized Checkpoint checkpoint(Instant now) {
        long size = tree.size();
        Checkpoint checkpoint = latest;
        if (checkpoint == null || checkpoint.size() != size) {
            byte[] payload = WireFormat.standard().write(new TitikPeriksa(NAME, size, tree.root(size), now));
            checkpoint = new Checkpoint(size, signer.sign(payload, JenisJws.TITIK_PERIKSA.toString()));
            latest = checkpoint;
        }
        return checkpoint;
    }

    /**
     * The head of a case, without letters; signed anew.
     *
     * @param events all events of the case so far, at least one
     * @param now when it is signed
     * @return compact JWS
     */
    public synchronized String caseHead(List<LoggedEvent> events, Instant now) {
        return signedHead(events, Map.of(), tree.size(), now);
    }

    private String signedHead(List<LoggedEvent> events, Map<String, Digest> letters, long size, Instant now) {
        LoggedEvent last = events.get(events.size() - 1);
        KepalaPerkara head =
                new KepalaPerkara(last.event().permohonan(), events.size(), last.digest(), letters, size, now);
        return signer.sign(WireFormat.standard().write(head), JenisJws.KEPALA_PERKARA.toString());
    }

    /**
     * The head of a case in its dossier; the same one until the log grows.
     *
     * @param events all events of the case so far, at least one
     * @param letters the letters of the dossier, by name, and their digests
     * @param checkpoint the checkpoint that the head stands beside
     * @param now when it is signed, if it must be
     * @return compact JWS
     */
    public synchronized String caseHead(
            List<LoggedEvent> events, Map<String, Digest> letters, Checkpoint checkpoint, Instant now) {
        String permohonan = events.get(0).event().permohonan();
        Checkpoint head = heads.get(permohonan);
        if (head == null || head.size() != checkpoint.size()) {
            head = new Checkpoint(checkpoint.size(), signedHead(events, letters, checkpoint.size(), now));
            heads.put(permohonan, head);
        }
        return head.jws();
    }

    /**
     * How many events there are.
     *
     * @return 0 or more
     */
    public synchronized long size() {
        return events.size();
    }

    /**
     * Finds an event.
     *
     * @param id its identifier
     * @return empty if there is none
     */
    public synchronized Optional<LoggedEvent> find(String id) {
        return events.stream().filter(e -> e.event().id().equals(id)).findFirst();
    }

    /**
     * The events after a place in the log.
     *
     * @param index of the first one
     * @return a copy, in order
     */
    public synchronized List<LoggedEvent> from(long index) {
        return List.copyOf(events.subList((int) Math.min(index, events.size()), events.size()));
    }

    /**
     * Proves that an event is in the log.
     *
     * @param index the event's leaf
     * @param size the size of the tree, above {@code index} and at most {@link #size()}
     * @return the proof as the contract has it
     */
    public TitikPeriksa.BuktiInklusi inclusion(long index, long size) {
        InclusionProof proof = tree.inclusionProof(index, size);
        return new TitikPeriksa.BuktiInklusi(proof.index(), proof.size(), proof.path());
    }

    /**
     * Proves that the log only grew.
     *
     * @param from the earlier size, from 1
     * @param to the later size, at most {@link #size()}
     * @return the proof as the contract has it
     */
    public TitikPeriksa.BuktiKonsistensi consistency(long from, long to) {
        ConsistencyProof proof = tree.consistencyProof(from, to);
        return new TitikPeriksa.BuktiKonsistensi(proof.oldSize(), proof.newSize(), proof.path());
    }
}
