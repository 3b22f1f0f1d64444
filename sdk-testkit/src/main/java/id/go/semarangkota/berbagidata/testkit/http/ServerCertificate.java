package id.go.semarangkota.berbagidata.testkit.http;

import java.security.cert.X509Certificate;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The server's own certificate for localhost, made at start; the one class that knows OkHttp's TLS library. */
final class ServerCertificate {
    private final HeldCertificate held;

    private ServerCertificate(HeldCertificate held) {
        this.held = held;
    }

    static ServerCertificate make() {
        return new ServerCertificate(new HeldCertificate.Builder()
                .commonName("localhost")
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1")
                .duration(7, TimeUnit.DAYS)
                .build());
    }

    X509Certificate certificate() {
        return held.certificate();
    }

    /** Shows this certificate, and trusts it. */
    SSLContext sslContext() {
        return new HandshakeCertificates.Builder()
                .heldCertificate(held)
                .addTrustedCertificate(held.certificate())
                .build()
                .sslContext();
    }
}
