package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Signed;
import id.go.semarangkota.berbagidata.paket.PaketFolder.Statement;
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
     * Accepts the package: leaves the signed receipt (tanda terima) in its folder, to travel back.
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
     * Verifies, at the sender's, the receipt that came back in a package's folder.
     *
     * @param sent the package that was sent
     * @param recipient the recipient's public signing keys
     * @return the receipt
     * @throws PaketRefusedException if it is missing, not signed by the recipient, or answers another package
     * @throws IOException if reading fails
     */
    public static Acceptance verifyReceipt(PreparedPaket sent, JwsVerifier recipient) throws IOException {
        Signed signed = new PaketFolder(sent.folder()).read(Statement.TANDA_TERIMA);
        Acceptance acceptance;
        try {
            acceptance = Acceptance.verify(signed.json(), signed.jws(), recipient);
        } catch (SignatureRefusedException e) {
            throw new PaketRefusedException(
                    PaketRefusedException.Reason.NOT_SIGNED, Statement.TANDA_TERIMA.jsonName(), e);
        }
        if (!acceptance.answers(sent.dispatch())) {
            throw new PaketRefusedException(
                    PaketRefusedException.Reason.NOT_EXPECTED, Statement.TANDA_TERIMA.jsonName());
        }
        return acceptance;
    }
}
