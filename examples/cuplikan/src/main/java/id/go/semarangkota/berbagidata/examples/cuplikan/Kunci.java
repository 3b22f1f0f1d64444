package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Rewrapper;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** Opens an agency's keys, publishes the public halves, and takes another agency's. */
final class Kunci {
    private Kunci() {}

    static JwsSigner openAndPublish(Path file, char[] password, Path jwks) throws Exception {
        // mulai: buka
        Keystore keys = Keystore.openPkcs12(file, password);
        Arrays.fill(password, '\0');
        KeyHandle opening = keys.only(KeyAlgorithm.ECDH_ES_A256KW);
        KeyHandle signing = keys.only(KeyAlgorithm.ES256);
        JwsSigner signer =
                JwsSigner.of(keys, signing.id(), KeyAlgorithm.ES256); // refuses an expired certificate at once
        // selesai: buka

        // mulai: terbitkan
        Files.write(
                jwks,
                PublicJwk.toSetJson(List.of(
                        opening.publicHalf(KeyAlgorithm.ECDH_ES_A256KW), signing.publicHalf(KeyAlgorithm.ES256))));
        System.out.println(opening.id() + " " + signing.id()); // what the other agency must find in the file
        // selesai: terbitkan
        return signer;
    }

    static JwsVerifier read(Path jwks) throws Exception {
        // mulai: terima
        List<PublicJwk> disdik = PublicJwk.parseSet(Files.readAllBytes(jwks));
        disdik.forEach(key -> System.out.println(key.algorithm() + " " + key.thumbprint())); // compare by telephone
        PublicJwk seal = disdik.stream()
                .filter(key -> !key.algorithm().isSignature())
                .findFirst()
                .orElseThrow();
        Recipient.of("disdik", seal); // goes into Sealer.to(...)
        JwsVerifier verifier = JwsVerifier.trusting(
                disdik.stream().filter(key -> key.algorithm().isSignature()).toList());
        // selesai: terima
        return verifier;
    }

    static void replace(Opener opener, KeyHandle old, KeyHandle fresh, Path sealed, Path renewed) throws Exception {
        // mulai: ganti
        Rewrapper rewrapper = Rewrapper.with(opener); // opens with the old key
        byte[] envelope = Rewrapper.envelopeOf(sealed);
        byte[] rotated = rewrapper.rotate(envelope, old.id(), Recipient.of("disdik", fresh.publicHalf()));
        rewrapper.exchangeEnvelope(sealed, rotated, renewed); // the same body behind a new envelope
        // selesai: ganti
    }

    static SecretBytes pseudonymKey(Path file) throws Exception {
        // mulai: pseudonim
        if (Files.notExists(file)) { // once, ever: another key makes other tokens
            Files.createFile(file, ownerOnly(file)); // no other account of the machine may read it
            try (SecretBytes fresh = SecretBytes.random(32, new SecureRandom())) {
                Files.write(file, fresh.read(SecretAccess.insecure()));
            }
        }
        SecretBytes pseudonymKey = SecretBytes.copyOf(Files.readAllBytes(file));
        // selesai: pseudonim
        return pseudonymKey;
    }

    // mulai: pemilik
    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix"); // not on Windows
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
    // selesai: pemilik
}
