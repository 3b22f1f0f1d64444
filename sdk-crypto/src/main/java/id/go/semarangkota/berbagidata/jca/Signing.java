package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * The signature algorithms of JWS, with signatures in JWS form (ECDSA: the two numbers side by side).
 */
public enum Signing {
    /** ECDSA on P-256 with SHA-256. */
    ES256("SHA256withPLAIN-ECDSA", 64),
    /** ECDSA on P-384 with SHA-384. */
    ES384("SHA384withPLAIN-ECDSA", 96),
    /** Ed25519. */
    EDDSA("Ed25519", 64),
    /** RSASSA-PSS with SHA-256, MGF1-SHA-256 and a salt of 32 bytes. */
    PS256("RSASSA-PSS", 0);

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private final String jca;
    private final int length;

    Signing(String jca, int length) {
        this.jca = jca;
        this.length = length;
    }

    /**
     * Signs.
     *
     * @param key the private key
     * @param input what is signed
     * @param random the source of nonces and salts
     * @return the signature in JWS form
     * @throws InvalidKeyException if the key cannot sign with this algorithm
     */
    public byte[] sign(PrivateKey key, byte[] input, SecureRandom random) throws InvalidKeyException {
        try {
            Signature signature = start();
            signature.initSign(key, random);
            signature.update(input);
            return signature.sign();
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Verifies.
     *
     * @param key the public key
     * @param input what was signed
     * @param signed the signature in JWS form
     * @return true if the key made this signature over this input
     * @throws InvalidKeyException if the key cannot verify with this algorithm
     */
    public boolean verify(PublicKey key, byte[] input, byte[] signed) throws InvalidKeyException {
        if (length != 0 && signed.length != length) {
            return false;
        }
        try {
            Signature signature = start();
            signature.initVerify(key);
            signature.update(input);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    private Signature start() throws GeneralSecurityException {
        if (this == PS256) {
            Signature signature = Signature.getInstance(jca, "SunRsaSign");
            signature.setParameter(PSS);
            return signature;
        }
        return Signature.getInstance(jca, Providers.BOUNCY_CASTLE);
    }
}
