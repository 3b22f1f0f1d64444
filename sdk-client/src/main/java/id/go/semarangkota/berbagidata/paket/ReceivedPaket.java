package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Signed;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Statement;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.signature.Acceptance;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/**
 * A package that was verified, opened and found complete.
 *
 * @param folder the folder that holds the package
 * @param recipient who received it
 * @param daftarData the manifest, as the sender signed it
 * @param dispatch the dispatch, as the sender signed it
 * @param records how many records were found, which are as many as the manifest lists
 * @param keyId the recipient's key that opened it
 */
public record ReceivedPaket(
        Path folder, String recipient, DaftarData daftarData, Dispatch dispatch, long records, String keyId) {

    /**
     * Accepts the package: leaves the signed receipt (tanda terima) in its folder, to travel back. A receipt that is
     * there is replaced.
     *
     * @param signer the recipient's signing key
     * @param clock dates the receipt
     * @return the receipt
     * @throws IOException if the place of the key fails or the receipt cannot be written
     * @throws KeyRefusedException if the key may not sign
     */
    public Acceptance accept(JwsSigner signer, Clock clock) throws IOException, KeyRefusedException {
        Acceptance acceptance = Acceptance.of(dispatch, recipient, dispatch.digests(), clock);
        Signed signed = new Signed(acceptance.toJson(), acceptance.sign(signer));
        new PaketFolder(folder).write(Statement.TANDA_TERIMA, signed, new SecureRandom());
        return acceptance;
    }

    /**
     * Verifies, at the sender's, the receipt that came back in the folder of a package for one recipient. A sender who seals to a key of
     * its own as well, for its archive, does not count.
     *
     * @param sent the package that was sent
     * @param recipient the recipient's public signing keys
     * @return the receipt
     * @throws IllegalArgumentException if the package has several recipients: say whose receipt is looked for
     * @throws PaketRefusedException if it is missing, not signed by the recipient, or answers another package
     * @throws IOException if reading fails
     */
    public static Acceptance verifyReceipt(PreparedPaket sent, JwsVerifier recipient) throws IOException {
        Dispatch dispatch = sent.dispatch();
        List<String> recipients = dispatch.recipients().stream()
                .filter(name -> !name.equals(dispatch.sender()))
                .toList();
        if (recipients.size() != 1) {
            throw new IllegalArgumentException("sent: has several recipients, name one");
        }
        return verifyReceipt(sent, recipients.get(0), recipient);
    }

    /**
     * Verifies, at the sender's, the receipt of one recipient that came back in a package's folder.
     *
     * @param sent the package that was sent
     * @param recipient whose receipt it must be, as the package names them
     * @param keys that recipient's public signing keys, and nobody else's
     * @return the receipt
     * @throws IllegalArgumentException if the package was not sent to that recipient
     * @throws PaketRefusedException if it is missing, not signed by these keys, another recipient's, or answers another package
     * @throws IOException if reading fails
     */
    public static Acceptance verifyReceipt(PreparedPaket sent, String recipient, JwsVerifier keys) throws IOException {
        return verifyReceipt(sent.folder(), sent.dispatch(), recipient, keys);
    }

    /**
     * Verifies, at the sender's, the receipt of one recipient from the folder alone: it may come back days later, when the program that made
     * the package has long ended.
     *
     * @param folder the package's folder, with dispatch and receipt
     * @param ownKeys the sender's own keys, which signed the dispatch
     * @param recipient whose receipt it should be
     * @param keys the recipient's keys
     * @return the receipt
     * @throws IllegalArgumentException if the package was not sent to that recipient
     * @throws PaketRefusedException if dispatch or receipt is missing or not signed by these keys, or answers another package
     * @throws IOException if reading fails
     */
    public static Acceptance verifyReceipt(Path folder, JwsVerifier ownKeys, String recipient, JwsVerifier keys)
            throws IOException {
        Signed signed = new PaketFolder(folder).read(Statement.PENGIRIMAN);
        try {
            return verifyReceipt(folder, Dispatch.verify(signed.json(), signed.jws(), ownKeys), recipient, keys);
        } catch (SignatureRefusedException e) {
            throw new PaketRefusedException(Reason.NOT_SIGNED, Statement.PENGIRIMAN.jsonName(), e);
        }
    }

    private static Acceptance verifyReceipt(Path folder, Dispatch dispatch, String recipient, JwsVerifier keys)
            throws IOException {
        if (!dispatch.recipients().contains(recipient)) {
            throw new IllegalArgumentException("recipient: not one of the package's");
        }
        Signed signed = new PaketFolder(folder).read(Statement.TANDA_TERIMA);
        Acceptance acceptance;
        try {
            acceptance = Acceptance.verify(signed.json(), signed.jws(), keys);
        } catch (SignatureRefusedException e) {
            throw new PaketRefusedException(Reason.NOT_SIGNED, Statement.TANDA_TERIMA.jsonName(), e);
        }
        if (!acceptance.recipient().equals(recipient) || !acceptance.answers(dispatch)) {
            throw new PaketRefusedException(Reason.OTHER_RECEIPT, Statement.TANDA_TERIMA.jsonName());
        }
        return acceptance;
    }
}
