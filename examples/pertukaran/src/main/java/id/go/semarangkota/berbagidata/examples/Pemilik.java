package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.client.Pengiriman;
import id.go.semarangkota.berbagidata.format.LegacyProfile;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.paket.PseudonymKeys;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** What Disdukcapil does, which owns the data. */
final class Pemilik {
    private final Kota kota;
    private final Path folder;
    private final Layar layar;

    Pemilik(Kota kota, Path folder, Layar layar) {
        this.kota = kota;
        this.folder = folder.resolve("disdukcapil");
        this.layar = layar;
    }

    Permohonan startVerification(Permohonan seen) throws Exception {
        return api().startVerification(api().permohonan(seen.id()));
    }

    Permohonan ask(Permohonan seen, String question) throws Exception {
        return api().askClarification(seen, question, kota.disdukcapil.sekretaris());
    }

    /** Specific data: the secretary approves first, then the head, each with a second factor. */
    Permohonan approve(Permohonan seen) throws Exception {
        kota.disdukcapil.logIn(kota.disdukcapil.sekretaris());
        Permohonan once = api().approve(
                        api().permohonan(seen.id()),
                        Perihal.approval(kota.disdukcapil.letter(kota.today(), kota.disdukcapil.sekretaris())));
        layar.detail(kota.disdukcapil.sekretaris().jabatan() + " menyetujui: " + once.status());
        kota.disdukcapil.logIn(kota.disdukcapil.kepala());
        Permohonan twice =
                api().approve(once, Perihal.approval(kota.disdukcapil.letter(kota.today(), kota.disdukcapil.kepala())));
        layar.detail(kota.disdukcapil.kepala().jabatan() + " menyetujui: " + twice.status());
        return twice;
    }

    Permohonan reject(Permohonan seen, String reason) throws Exception {
        kota.disdukcapil.logIn(kota.disdukcapil.kepala());
        return api().reject(
                        seen,
                        Perihal.refusal(kota.disdukcapil.letter(kota.today(), kota.disdukcapil.kepala())),
                        reason);
    }

    Permohonan revoke(Permohonan seen, String reason) throws Exception {
        kota.disdukcapil.logIn(kota.disdukcapil.kepala());
        return api().revoke(api().permohonan(seen.id()), reason, kota.disdukcapil.kepala());
    }

    /** Reads the legacy file, validates, minimizes, seals, uploads and publishes. */
    Paket deliver(Permohonan approved, Path siak, String name, Consumer<PreparedPaket> prepared) throws Exception {
        try (SecretBytes key = pseudonymKey()) {
            return api().deliver(approved, delivery(siak, key, name, prepared));
        }
    }

    Paket replace(Paket disputed, Path siak, String name) throws Exception {
        try (SecretBytes key = pseudonymKey()) {
            return api().replace(disputed, delivery(siak, key, name, prepared -> {}));
        }
    }

    /** What will happen to each column, for whoever signs. */
    String explain() {
        return plan().explain(Layar.INDONESIAN);
    }

    private AnonymizationPlan<Penduduk> plan() {
        return AnonymizationPlan.of(Perihal.policy(kota), PertukaranData.PENDUDUK, kota.today());
    }

    private Pengiriman delivery(Path siak, SecretBytes key, String name, Consumer<PreparedPaket> prepared) {
        RecordReader<Penduduk> reader = RecordReader.of(PertukaranData.PENDUDUK, kota.today())
                .profile(LegacyProfile.of("SIAK", PertukaranData.PENDUDUK))
                .quarantine(Quarantine.in(folder.resolve("karantina-" + name)))
                .onProgress(layar::progress)
                .build();
        return Pengiriman.of(
                        PaketWriter.of(reader, plan()).pseudonyms(PseudonymKeys.of(Map.of(Perihal.PSEUDONYM_KEY, key))),
                        siak,
                        folder.resolve(name))
                .letters(
                        kota.disdukcapil.letter(kota.today(), kota.disdukcapil.kepala()),
                        kota.disdukcapil.letter(kota.today(), kota.disdukcapil.kepala()))
                .onPrepared(prepared)
                .build();
    }

    /** A fixed key, so that two runs of the demonstration agree; a real one is 32 random bytes that the owner keeps. */
    static SecretBytes pseudonymKey() {
        return SecretBytes.copyOf(Digest.sha256("kunci pseudonim peragaan".getBytes(StandardCharsets.UTF_8))
                .bytes());
    }

    Permohonan document(Permohonan seen) throws Exception {
        return api().document(api().permohonan(seen.id()), kota.disdukcapil.sekretaris());
    }

    private id.go.semarangkota.berbagidata.client.Pemilik api() {
        return kota.pemilik.pemilik();
    }
}
