package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.KeyAgreement;

/**
 * Diffie-Hellman on a curve.
 */
public final class Agreement {
    private Agreement() {}

    /**
     * Computes the shared secret.
     *
     * @param curve the curve of both keys
     * @param mine the private key
     * @param theirs the public key, already checked to be on the curve
     * @return the secret, as long as a coordinate, to be wiped by the caller
     * @throws InvalidKeyException if the keys do not fit each other, or the other key is one of the few bad ones
     */
    public static byte[] agree(Curve curve, PrivateKey mine, PublicKey theirs) throws InvalidKeyException {
        try {
            String algorithm = curve.isWeierstrass() ? "ECDH" : curve.jca();
            KeyAgreement agreement = KeyAgreement.getInstance(algorithm, Providers.BOUNCY_CASTLE);
            agreement.init(mine);
            agreement.doPhase(theirs, true);
            return agreement.generateSecret();
        } catch (InvalidKeyException e) {
            throw e;
        } catch (IllegalStateException e) {
            // Bouncy Castle's word for a point of small order.
            throw new InvalidKeyException("agreement failed");
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }
}
