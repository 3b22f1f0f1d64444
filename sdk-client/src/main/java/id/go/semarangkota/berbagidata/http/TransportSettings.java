package id.go.semarangkota.berbagidata.http;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

/** How connections are made, and how long a call with a small answer may take as a whole. */
public record TransportSettings(Duration connect, Duration silence, Duration whole, List<X509Certificate> trusted) {
    public TransportSettings {
        trusted = List.copyOf(trusted);
    }
}
