package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.client.ScriptedExchange;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.http.Address;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Credentials;
import id.go.semarangkota.berbagidata.http.Retries;
import id.go.semarangkota.berbagidata.http.RetryPolicy;
import id.go.semarangkota.berbagidata.http.Transport;
import id.go.semarangkota.berbagidata.http.TransportSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The line to a scripted exchange, without a token and without sleeping. */
final class Line implements AutoCloseable {
    static final TransferLimits LIMITS = new TransferLimits(1000, 3, 2, Duration.ofMillis(1));

    int asked;
    boolean noToken;
    final List<Duration> slept = new ArrayList<>();
    final List<String> expired = new ArrayList<>();
    final Credentials who = new Credentials() {
        @Override
        public String token() throws IOException {
            asked++;
            if (noToken) {
                throw new UnreachableException(UnreachableException.Reason.CONNECTION, new IOException("putus"));
            }
            return "t";
        }

        @Override
        public void expired(String token) {
            expired.add(token);
        }
    };

    final Api api;

    Line(ScriptedExchange exchange) {
        RetryPolicy policy = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMinutes(1), 10);
        TransportSettings settings =
                new TransportSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), List.of());
        this.api = new Api(
                Address.of(exchange.uri()),
                1 << 16,
                new Transport(settings),
                new Retries(policy, Clock.systemUTC(), slept::add));
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        api.close();
    }
}
