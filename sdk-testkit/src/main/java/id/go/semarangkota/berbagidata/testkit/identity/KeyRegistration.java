package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a key that an agency publishes, if it proves that it holds it. Thread-safe. */
public final class KeyRegistration {
    private static final Set<String> PRIVATE_MEMBERS = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private final Directory directory;

    /**
     * Publishes to a directory.
     *
     * @param directory where keys are kept
     */
    public KeyRegistration(Directory directory) {
        this.directory = directory;
    }

    /**
     * What came of a publication.
     *
     * @param kunci the key as it stands
     * @param isNew false if it had been published before
     */
    public record Result(Kunci kunci, boolean isNew) {}

    /**
     * Publishes a key; it waits for confirmation.
     *
     * @param kode whose it is
     * @param kid the thumbprint that the path names
     * @param body what was sent
     * @param now the moment
     * @return the key
     */
    public Result publish(String kode, String kid, WireDocument<Kunci.Terbitan> body, Instant now) {
        Kunci proposed = body.content().kunci();
        if (PRIVATE_MEMBERS.stream().anyMatch(name -> body.unknownMembers().containsKey("/kunci/" + name))) {
            throw refused("/kunci", "kunci-privat");
        }
        PublicJwk key = sound(proposed);
        if (!key.thumbprint().equals(kid) || !proposed.kid().equals(kid)) {
            throw refused("/kunci/kid", "sidik");
        }
        requireProof(kode, key, body.content(), now);
        return keep(kode, Statuses.with(proposed, Kunci.Status.MENUNGGU));
    }

    private Result keep(String kode, Kunci kunci) {
        synchronized (directory) {
            Optional<Kunci> before = directory.key(kode, kunci.kid());
            if (before.isEmpty()) {
                directory.put(kode, kunci);
                return new Result(kunci, true);
            }
            if (!Statuses.with(before.get(), Kunci.Status.MENUNGGU).equals(kunci)) {
                throw Problem.of(KodeMasalah.SYARAT_BELUM_TERPENUHI)
                        .at("/kunci", "kunci-tetap")
                        .exception();
            }
            return new Result(before.get(), false);
        }
    }

    private static PublicJwk sound(Kunci kunci) {
        try {
            return BareKey.open(kunci);
        } catch (KeyRefusedException e) {
            throw refused("/kunci", "kunci-tidak-layak");
        }
    }

    private void requireProof(String kode, PublicJwk key, Kunci.Terbitan sent, Instant now) {
        Optional<JwsVerifier> verifier = sent.kunci().use().equals(Kunci.SIGNATURE)
                ? Optional.of(JwsVerifier.trusting(List.of(key)))
                : directory.verifier(kode, now);
        try {
            byte[] signed = verifier.orElseThrow(() -> ProblemException.of(KodeMasalah.TANDA_TANGAN_TIDAK_SAH))
                    .verify(sent.bukti(), JenisJws.BUKTI_KUNCI.toString())
                    .bytes();
            if (!Arrays.equals(signed, WireFormat.standard().write(sent.kunci()))) {
                throw Problem.of(KodeMasalah.TANDA_TANGAN_TIDAK_SAH)
                        .at("/bukti", "isi-lain")
                        .exception();
            }
        } catch (SignatureRefusedException e) {
            throw Problem.of(KodeMasalah.TANDA_TANGAN_TIDAK_SAH)
                    .at("/bukti", "tanda-tangan")
                    .exception();
        }
    }

    private static ProblemException refused(String pointer, String rule) {
        return Problem.of(KodeMasalah.ISI_TIDAK_SESUAI).at(pointer, rule).exception();
    }
}
