package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * X.509 certificates: the path to a trust anchor, fingerprints and the key inside.
 */
public final class CertificateChain {
    private CertificateChain() {}

    /**
     * Validates a path (RFC 5280) without revocation.
     *
     * @param chain the leaf first; a trust anchor at the end is allowed and ignored
     * @param anchors the trusted certificates
     * @param at the instant for which it is asked
     * @return true if the path is good
     */
    public static boolean leadsTo(List<X509Certificate> chain, Set<X509Certificate> anchors, Instant at) {
        List<X509Certificate> path = chain.stream()
                .filter(certificate -> !anchors.contains(certificate))
                .toList();
        if (path.isEmpty()) {
            return true;
        }
        Set<TrustAnchor> trust = new HashSet<>();
        anchors.forEach(anchor -> trust.add(new TrustAnchor(anchor, null)));
        try {
            CertPath certPath = CertificateFactory.getInstance("X.509").generateCertPath(path);
            PKIXParameters parameters = new PKIXParameters(trust);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX").validate(certPath, parameters);
            return true;
        } catch (CertPathValidatorException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * The fingerprint that {@code x5t#S256} holds.
     *
     * @param certificate the certificate
     * @return the SHA-256 of its DER form
     */
    public static byte[] fingerprint(X509Certificate certificate) {
        try {
            return Digests.sha256(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Takes the public key out, into the form that the rest of this package works with.
     *
     * @param certificate the certificate
     * @return an RSA key or a key on one of our curves
     * @throws InvalidKeyException if it is another kind of key, or a weak one
     */
    public static PublicKey publicKey(X509Certificate certificate) throws InvalidKeyException {
        PublicKey key = certificate.getPublicKey();
        if (key instanceof RSAPublicKey rsa) {
            return RsaKeys.publicKey(rsa.getModulus(), rsa.getPublicExponent());
        }
        Curve curve = CurveKeys.curveOf(key).orElseThrow(() -> new InvalidKeyException("an unknown kind of key"));
        byte[][] coordinates = CurveKeys.coordinates(curve, key);
        return curve.isWeierstrass()
                ? CurveKeys.publicKey(curve, coordinates[0], coordinates[1])
                : CurveKeys.publicKey(curve, coordinates[0]);
    }
}
