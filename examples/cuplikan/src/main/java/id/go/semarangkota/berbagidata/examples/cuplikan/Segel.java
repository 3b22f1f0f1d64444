package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.SealedDigests;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seals a file and opens it. */
final class Segel {
    private Segel() {}

    static SealedDigests sealAndOpen(Path plain, Path sealed, Path opened) throws Exception {
        // mulai: segel
        Keystore disdik = Keystore.inMemory(); // or Keystore.openPkcs12(...)
        KeyHandle key = disdik.generate(KeyAlgorithm.ECDH_ES_A256KW);

        Sealer sealer = Sealer.from("disdukcapil")
                .to(Recipient.of("disdik", key.publicHalf())) // the public half is all that the sender needs
                .build();
        EnvelopeContext context = sealer.context()
                .dataset("kependudukan.penduduk")
                .purpose("Pendataan siswa")
                .schema("kependudukan.penduduk/1.0")
                .build();
        SealedDigests digests;
        try (InputStream content = Files.newInputStream(plain)) {
            digests = sealer.sealTo(context, content, sealed); // appears whole or not at all
        }
        // selesai: segel

        // mulai: buka
        Opener opener = Opener.as(Identity.of("disdik", disdik))
                .expecting("kependudukan.penduduk", "Pendataan siswa", "disdukcapil") // else refused
                .build();
        opener.openTo(sealed, opened).close(); // appears only when the last byte has been verified
        // selesai: buka
        return digests;
    }
}
