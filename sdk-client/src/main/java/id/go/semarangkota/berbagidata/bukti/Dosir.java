package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.audit.InclusionProof;
import id.go.semarangkota.berbagidata.audit.MerkleTree;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier (dosir) that was verified: everything that proves a case, in one ZIP, for whoever has no server to ask.
 *
 * <p>{@link #verify} believes nothing but the log keys that its caller names. It holds personal data of officials, none of residents.
 * Immutable and thread-safe.
 */
public final class Dosir {
    private static final String EVENTS = "peristiwa.jsonl";
    private static final String CHECKPOINT = "bukti/titik-periksa.jws";
    private static final String HEAD = "bukti/kepala-perkara.jws";
    private static final String PROOFS = "bukti/inklusi.jsonl";

    private final Riwayat riwayat;
    private final @Nullable Kesepakatan kesepakatan;
    private final TitikPeriksa titikPeriksa;
    private final KepalaPerkara kepala;
    private final List<Pemeriksaan> pemeriksaan;

    private Dosir(
            Riwayat riwayat,
            @Nullable Kesepakatan kesepakatan,
            TitikPeriksa titikPeriksa,
            KepalaPerkara kepala,
            List<Pemeriksaan> pemeriksaan) {
        this.riwayat = riwayat;
        this.kepala = kepala;
        this.kesepakatan = kesepakatan;
        this.titikPeriksa = titikPeriksa;
        this.pemeriksaan = List.copyOf(pemeriksaan);
    }

    /**
     * Verifies a dossier offline: signatures of events, checkpoint, head, manifests and receipts; the chain of events; that each event is
     * in the log and none was cut off the end; that documents are the ones that were committed to and transitions those of the procedure; that terms, manifests and
     * receipts name each other's digests; and that the letters are those that the exchange made of these events.
     *
     * @param zip the dossier
     * @param trust the keys that the caller trusts
     * @return the dossier, with what was checked
     * @throws DosirRefusedException if anything does not hold
     * @throws IOException if reading fails
     */
    public static Dosir verify(Path zip, DosirTrust trust) throws IOException {
        Objects.requireNonNull(zip, "zip");
        Objects.requireNonNull(trust, "trust");
        DosirZip files = DosirZip.read(zip, trust.limits());
        DosirKeys keys = DosirKeys.read(files);
        JwsVerifier log = keys.log(trust);
        Riwayat riwayat = riwayat(files, log);
        TitikPeriksa checkpoint = checkpoint(files, log);
        inclusion(files, riwayat, checkpoint);
        KepalaPerkara head = head(files, log);
        requireWhole(riwayat, head, checkpoint);
        DosirStatements statements = new DosirStatements(files, keys, trust, riwayat);
        statements.check();
        List<Dokumen> letters = documents(riwayat);
        int same = new DosirLetters(files).check(letters, head.dokumen());
        int events = riwayat.kejadian().size();
        List<Integer> counts = statements.counts();
        return new Dosir(
                riwayat,
                statements.terms(),
                checkpoint,
                head,
                List.of(
                        new Pemeriksaan(Pemeriksaan.Jenis.TANDA_TANGAN_PERISTIWA, events),
                        new Pemeriksaan(Pemeriksaan.Jenis.RANTAI_DAN_PROSEDUR, events),
                        new Pemeriksaan(Pemeriksaan.Jenis.BUKTI_INKLUSI, events),
                        new Pemeriksaan(Pemeriksaan.Jenis.KEPALA_PERKARA, 1),
                        new Pemeriksaan(Pemeriksaan.Jenis.KESEPAKATAN, statements.terms() == null ? 0 : 1),
                        new Pemeriksaan(Pemeriksaan.Jenis.DAFTAR_DATA, counts.get(0)),
                        new Pemeriksaan(Pemeriksaan.Jenis.TANDA_TERIMA, counts.get(1)),
                        new Pemeriksaan(Pemeriksaan.Jenis.DOKUMEN, letters.size()),
                        new Pemeriksaan(Pemeriksaan.Jenis.DOKUMEN_SAMA, same)));
    }

    private static Riwayat riwayat(DosirZip files, JwsVerifier log) throws DosirRefusedException {
        List<CatatanPeristiwa> entries = new ArrayList<>();
        for (byte[] line : files.lines(EVENTS)) {
            entries.add(read(CatatanPeristiwa.class, line, EVENTS));
        }
        if (entries.isEmpty()) {
            throw new DosirRefusedException(Reason.EVENTS, EVENTS);
        }
        try {
            byte[] first = log.verify(entries.get(0).jws(), JenisJws.PERISTIWA.toString())
                    .bytes();
            return Riwayat.verify(read(Peristiwa.class, first, EVENTS).permohonan(), entries, log);
        } catch (SignatureRefusedException | IntegrityException e) {
            throw new DosirRefusedException(Reason.EVENTS, EVENTS, e);
        }
    }

    private static TitikPeriksa checkpoint(DosirZip files, JwsVerifier log) throws DosirRefusedException {
        try {
            byte[] payload = log.verify(files.line(CHECKPOINT), JenisJws.TITIK_PERIKSA.toString())
                    .bytes();
            return read(TitikPeriksa.class, payload, CHECKPOINT);
        } catch (SignatureRefusedException e) {
            throw new DosirRefusedException(Reason.INCLUSION, CHECKPOINT, e);
        }
    }

    private static void inclusion(DosirZip files, Riwayat riwayat, TitikPeriksa checkpoint)
            throws DosirRefusedException {
        List<byte[]> lines = files.lines(PROOFS);
        List<byte[]> payloads = riwayat.payloads();
        if (lines.size() != payloads.size()) {
            throw new DosirRefusedException(Reason.INCLUSION, PROOFS);
        }
        long before = -1;
        for (int i = 0; i < lines.size(); i++) {
            TitikPeriksa.BuktiInklusi proof = read(TitikPeriksa.BuktiInklusi.class, lines.get(i), PROOFS);
            boolean included = proof.ukuran() == checkpoint.ukuran()
                    && proof.indeks() > before
                    && proof.indeks() < proof.ukuran()
                    && new InclusionProof(proof.indeks(), proof.ukuran(), proof.jalur())
                            .verify(MerkleTree.hashLeaf(payloads.get(i)), checkpoint.akar());
            if (!included) {
                throw new DosirRefusedException(Reason.INCLUSION, "peristiwa " + (i + 1));
            }
            before = proof.indeks();
        }
    }

    private static KepalaPerkara head(DosirZip files, JwsVerifier log) throws DosirRefusedException {
        try {
            byte[] payload = log.verify(files.line(HEAD), JenisJws.KEPALA_PERKARA.toString())
                    .bytes();
            return read(KepalaPerkara.class, payload, HEAD);
        } catch (SignatureRefusedException e) {
            throw new DosirRefusedException(Reason.EVENTS, HEAD, e);
        }
    }

    /** The head is of this case and of this checkpoint, and its last event is the last one here. */
    private static void requireWhole(Riwayat riwayat, KepalaPerkara head, TitikPeriksa checkpoint)
            throws DosirRefusedException {
        if (!riwayat.endsAt(head) || head.ukuranLog() != checkpoint.ukuran()) {
            throw new DosirRefusedException(Reason.EVENTS, HEAD);
        }
    }

    private static List<Dokumen> documents(Riwayat riwayat) throws DosirRefusedException {
        try {
            return riwayat.documents();
        } catch (IntegrityException e) {
            throw new DosirRefusedException(Reason.DOCUMENT, "dokumen/", e);
        }
    }

    private static <T extends Record> T read(Class<T> type, byte[] json, String place) throws DosirRefusedException {
        try {
            return WireFormat.standard().read(type, json).content();
        } catch (WireFormatException e) {
            throw new DosirRefusedException(Reason.MALFORMED, place, e);
        }
    }

    /**
     * The request that the dossier is about.
     *
     * @return its identifier
     */
    public String permohonan() {
        return riwayat.permohonan();
    }

    /**
     * The verified history.
     *
     * @return never null
     */
    public Riwayat riwayat() {
        return riwayat;
    }

    /**
     * The frozen terms.
     *
     * @return empty if the request was never approved
     */
    public Optional<Kesepakatan> kesepakatan() {
        return Optional.ofNullable(kesepakatan);
    }

    /**
     * The signed checkpoint that proves the events to be in the log; compare it with those of others.
     *
     * @return never null
     */
    public TitikPeriksa titikPeriksa() {
        return titikPeriksa;
    }

    /**
     * The signed head of the case. Its time says up to when the dossier speaks: what happened later is not in it, and a newer dossier
     * may tell of a revocation or a dispute.
     *
     * @return never null
     */
    public KepalaPerkara kepala() {
        return kepala;
    }

    /**
     * What was checked.
     *
     * @return one entry for each kind, not modifiable
     */
    public List<Pemeriksaan> pemeriksaan() {
        return pemeriksaan;
    }

    /** Names the case, up to when, and counts. */
    @Override
    public String toString() {
        return "Dosir[" + permohonan() + ", sampai " + kepala.waktu() + ", " + pemeriksaan + "]";
    }
}
