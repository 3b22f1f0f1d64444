package id.go.semarangkota.berbagidata.jca;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The certificates that TLS connections may lead to. */
public final class TrustedRoots {
    private TrustedRoots() {}

    /**
     * Trusts what the system trusts, and more.
     *
     * @param more further trusted certificates
     * @return the trust manager
     * @throws GeneralSecurityException if a certificate cannot be used
     */
    public static X509TrustManager systemAnd(List<X509Certificate> more) throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            int number = 0;
            for (X509Certificate certificate : manager(null).getAcceptedIssuers()) {
                store.setCertificateEntry("system-" + number++, certificate);
            }
            for (X509Certificate certificate : more) {
                store.setCertificateEntry("more-" + number++, certificate);
            }
            return manager(store);
        } catch (IOException e) {
            throw new AssertionError("an empty store in memory needs no input", e);
        }
    }

    private static X509TrustManager manager(@org.jspecify.annotations.Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("no X.509 trust manager");
    }
}
