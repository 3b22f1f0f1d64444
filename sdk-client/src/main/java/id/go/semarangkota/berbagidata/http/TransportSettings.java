package id.go.semarangkota.berbagidata.http;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/** How connections are made. */
public record TransportSettings(Duration connect, Duration silence, List<X509Certificate> trusted) {
    public TransportSettings {
        trusted = List.copyOf(trusted);
    }
}
