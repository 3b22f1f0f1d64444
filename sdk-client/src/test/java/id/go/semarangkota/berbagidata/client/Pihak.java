package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An agency of the tests, with keys of its own. */
final class Pihak {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T02:00:00Z"), ZoneOffset.UTC);
    static final Pihak DINSOS = new Pihak("dinsos");
    static final Pihak DINKES = new Pihak("dinkes");

    static final ClientLimits QUICK = new ClientLimits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(10), 4, 50, 1 << 16, 1 << 14, 1 << 20);

    final String name;
    final Keystore keys = Keystore.inMemory();
    final KeyHandle opening = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
    final KeyHandle signing = keys.generate(KeyAlgorithm.ES256);
    final List<Duration> slept = new CopyOnWriteArrayList<>();

    Pihak(String name) {
        this.name = name;
    }

    JwsSigner signer() throws Exception {
        return JwsSigner.of(keys, signing.id(), KeyAlgorithm.ES256);
    }

    /** A client that waits without sleeping. */
    ExchangeClientBuilder client(ScriptedExchange exchange) {
        return ExchangeClient.builder(exchange.uri())
                .agency(name, keys, signing.id())
                .clock(CLOCK)
                .limits(QUICK)
                .sleeper(slept::add);
    }
}
