package id.go.semarangkota.berbagidata.tls;

import id.go.semarangkota.berbagidata.jca.TrustedRoots;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Whom a TLS connection trusts: what the system trusts, and certificates of the caller's. Immutable and thread-safe.
 */
public final class TlsTrust {
    private final X509TrustManager manager;
    private final SSLSocketFactory socketFactory;

    private TlsTrust(X509TrustManager manager, SSLSocketFactory socketFactory) {
        this.manager = manager;
        this.socketFactory = socketFactory;
    }

    /**
     * Trusts what the system trusts, and more.
     *
     * @param more certificates of authorities, or of single servers
     * @return the trust
     * @throws IllegalArgumentException if a certificate cannot be used
     */
    public static TlsTrust systemAnd(List<X509Certificate> more) {
        try {
            X509TrustManager manager = TrustedRoots.systemAnd(more);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return new TlsTrust(manager, context.getSocketFactory());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("more: a certificate that cannot be trusted", e);
        }
    }

    /**
     * Judges the other end's certificates.
     *
     * @return always the same
     */
    public X509TrustManager manager() {
        return manager;
    }

    /**
     * Makes sockets that trust so.
     *
     * @return always the same
     */
    public SSLSocketFactory socketFactory() {
        return socketFactory;
    }
}
