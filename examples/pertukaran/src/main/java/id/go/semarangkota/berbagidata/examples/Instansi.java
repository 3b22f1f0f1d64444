package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.auth.OfficialToken;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.testkit.ReferenceExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An agency with its officials and with keys of its own, made anew for each run; a real agency opens its PKCS#12 file instead. */
final class Instansi {
    private final Organisasi organisasi;
    private final Pejabat kepala;
    private final Pejabat sekretaris;
    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle opening = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
    private final KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
    private Pejabat loggedIn;
    private int letters;

    Instansi(String kode, String nama, int nomor) {
        this.organisasi = new Organisasi(kode, nama, "Jalan Contoh Nomor " + nomor + ", Semarang");
        this.kepala = Pejabat.of("Pejabat Contoh " + nomor + "A", "1970010119900110" + nomor + "1", "Kepala " + nama);
        this.sekretaris =
                Pejabat.of("Pejabat Contoh " + nomor + "B", "1975010119950110" + nomor + "2", "Sekretaris " + nama);
        this.loggedIn = kepala;
    }

    Organisasi organisasi() {
        return organisasi;
    }

    String kode() {
        return organisasi.kode();
    }

    Pejabat kepala() {
        return kepala;
    }

    Pejabat sekretaris() {
        return sekretaris;
    }

    List<PublicJwk> publicKeys() {
        return List.of(opening.publicHalf(), signing.publicHalf());
    }

    /** Who would show a second factor, were the exchange to ask for one. */
    void logIn(Pejabat pejabat) {
        loggedIn = pejabat;
    }

    /** The next letter of the agency's register. */
    Surat letter(LocalDate date, Pejabat signer) {
        letters++;
        return new Surat(
                "%03d/%s/%d".formatted(letters, organisasi.kode().toUpperCase(java.util.Locale.ROOT), date.getYear()),
                date,
                signer);
    }

    ExchangeClient connect(ReferenceExchange exchange, Clock clock, Path journal)
            throws IOException, KeyRefusedException {
        return ExchangeClient.builder(exchange.uri())
                .agency(kode(), keys, signing.id())
                .trust(exchange.certificate())
                .pin("pertukaran", List.of(exchange.logKey().thumbprint()))
                .stepUp(challenge -> Optional.of(OfficialToken.of(exchange.officialToken(kode(), loggedIn))))
                .journal(journal)
                .clock(clock)
                .build();
    }

    /** Seals for another agency. */
    Sealer sealer(Instansi recipient, Clock clock) throws KeyRefusedException {
        return Sealer.from(kode())
                .to(Recipient.of(recipient.kode(), recipient.opening.publicHalf()))
                .clock(clock)
                .build();
    }

    Identity identity() {
        return Identity.of(kode(), keys);
    }

    JwsSigner signer() throws KeyRefusedException {
        return JwsSigner.of(keys, signing.id(), KeyAlgorithm.ES256);
    }

    /** What others know this agency's signatures by. */
    JwsVerifier verifier() {
        return JwsVerifier.trusting(List.of(signing.publicHalf()));
    }

    /** For the demonstration only, so that another program can open the package. */
    byte[] openingKeyInClear() throws KeyRefusedException {
        try (SecretBytes jwk = keys.exportPrivateJwkInClear(opening.id(), SecretAccess.insecure())) {
            return jwk.read(SecretAccess.insecure());
        }
    }
}
