package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.audit.SaltedCommitment;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Perkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes the log of a case and its dossier as an exchange would, among the events of other cases. */
final class DosirMaker {
    static final Instant SIGNED = Instant.parse("2026-03-09T01:00:00Z");

    final Keystore keys = Keystore.inMemory();
    final KeyHandle log = keys.generate(KeyAlgorithm.ES256);
    final KeyHandle owner = keys.generate(KeyAlgorithm.ES256);
    final KeyHandle requester = keys.generate(KeyAlgorithm.ES256);
    UnaryOperator<String> layout = UnaryOperator.identity();
    final Map<String, byte[]> statements = new LinkedHashMap<>();

    private final MerkleTree tree = new MerkleTree();
    private final List<Long> indices = new ArrayList<>();
    private final List<CatatanPeristiwa> entries = new ArrayList<>();
    private final List<Kejadian> events = new ArrayList<>();
    private Digest head = HashChain.GENESIS;

    /** What one event is about. */
    record Deed(String command, String paket, String from, String to, Peran role) {
        static Deed request(String command, String from, String to, Peran role) {
            return new Deed(command, null, from, to, role);
        }
    }

    String sign(KeyHandle key, byte[] payload, JenisJws jenis) throws Exception {
        return JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256).sign(payload, jenis.toString());
    }

    DosirMaker add(Deed deed, Map<Lampiran, byte[]> attached, Map<String, Digest> facts, Map<String, String> details)
            throws Exception {
        Map<String, Digest> commitments = new LinkedHashMap<>();
        List<CatatanPeristiwa.Dokumen> beside = new ArrayList<>();
        byte[] salt = new byte[SaltedCommitment.SALT_BYTES];
        salt[0] = (byte) entries.size();
        attached.forEach((name, json) -> {
            commitments.put(name.toString(), SaltedCommitment.commit(salt, json));
            beside.add(new CatatanPeristiwa.Dokumen(
                    name.toString(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(salt),
                    new String(json, StandardCharsets.UTF_8)));
        });
        int seq = entries.size() + 1;
        byte[] payload = WireFormat.standard()
                .write(new Peristiwa(
                        "ev-" + seq,
                        "prm-0001",
                        deed.paket(),
                        seq,
                        head,
                        Instant.parse("2026-03-02T01:00:00Z").plusSeconds(3600L * seq),
                        deed.command(),
                        deed.role(),
                        deed.from(),
                        deed.to(),
                        commitments,
                        facts,
                        details));
        tree.append(("lain " + seq).getBytes(StandardCharsets.UTF_8));
        indices.add(tree.append(payload));
        entries.add(new CatatanPeristiwa(sign(log, payload, JenisJws.PERISTIWA), beside));
        events.add(Kejadian.open(payload, beside));
        head = Digest.sha256(payload);
        return this;
    }

    /** The case is told from its beginning once more, in the same log and signed by the same key. */
    void forget() {
        indices.clear();
        entries.clear();
        events.clear();
        statements.clear();
        head = HashChain.GENESIS;
    }

    List<CatatanPeristiwa> entries() {
        return List.copyOf(entries);
    }

    /** The files of the dossier, to be tampered with. */
    Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> letters = new LinkedHashMap<>();
        for (Dokumen letter : Perkara.of(events).documents()) {
            letters.put(
                    "dokumen/" + letter.jenis().fileName() + ".html",
                    layout.apply(letter.html()).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("peristiwa.jsonl", lines(entries));
        files.putAll(statements);
        files.put("bukti/titik-periksa.jws", ascii(checkpoint(log)));
        files.put("bukti/kepala-perkara.jws", ascii(head(log, entries.size(), letters)));
        files.put("bukti/inklusi.jsonl", lines(proofs()));
        files.put("kunci.json", keySet(log, owner, requester));
        files.putAll(letters);
        return files;
    }

    String head(KeyHandle key, long count, Map<String, byte[]> letters) throws Exception {
        Map<String, Digest> digests = new LinkedHashMap<>();
        letters.forEach((name, page) -> digests.put(name, Digest.sha256(page)));
        KepalaPerkara kepala = new KepalaPerkara("prm-0001", count, head, digests, tree.size(), SIGNED);
        return sign(key, WireFormat.standard().write(kepala), JenisJws.KEPALA_PERKARA);
    }

    String checkpoint(KeyHandle key) throws Exception {
        TitikPeriksa checkpoint = new TitikPeriksa("log", tree.size(), tree.root(), Instant.EPOCH);
        return sign(key, WireFormat.standard().write(checkpoint), JenisJws.TITIK_PERIKSA);
    }

    List<TitikPeriksa.BuktiInklusi> proofs() {
        return indices.stream()
                .map(index -> {
                    InclusionProof proof = tree.inclusionProof(index, tree.size());
                    return new TitikPeriksa.BuktiInklusi(proof.index(), proof.size(), proof.path());
                })
                .toList();
    }

    static byte[] keySet(KeyHandle... handles) {
        List<Kunci> all = new ArrayList<>();
        for (KeyHandle handle : handles) {
            all.add(id.go.semarangkota.berbagidata.client.ScriptedExchange.published(handle, Kunci.Status.AKTIF));
        }
        return WireFormat.standard().write(new Kunci.Himpunan(all));
    }

    static byte[] lines(List<? extends Record> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(line -> lines.append(new String(WireFormat.standard().write(line), StandardCharsets.UTF_8))
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
