package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.StepUpRequiredException;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls to one exchange: authenticated, traced, bounded, tried again where that is safe. Thread-safe. */
public final class Api implements AutoCloseable {
    private static final List<String> READ_HEADERS =
            List.of("Location", "ETag", "Upload-Offset", "Upload-Length", "Retry-After");

    private final URI base;
    private final int maxBody;
    private final Transport transport;
    private final Retries retries;
    private final SecureRandom random = new SecureRandom();

    /** Knows the exchange, not yet who calls. */
    public Api(URI base, int maxBody, Transport transport, Retries retries) {
        this.base = base;
        this.maxBody = maxBody;
        this.transport = transport;
        this.retries = retries;
    }

    /** Asks an official for a second factor; empty if none can show one. */
    public interface Official {
        /** A token of an official. */
        Optional<String> token(List<String> acrValues, @Nullable Duration maxAge) throws IOException;
    }

    /** The retries that all calls share. */
    public Retries retries() {
        return retries;
    }

    /** The address of a path at this exchange. */
    public URI at(String path) {
        String prefix = base.toString();
        return URI.create((prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix) + path);
    }

    /** The address that a header names; one of another server is refused, since the token would go there. */
    public URI own(String location) throws ContractException {
        try {
            URI uri = base.resolve(location);
            boolean same = base.getScheme().equals(uri.getScheme())
                    && base.getHost().equals(uri.getHost())
                    && port(base) == port(uri)
                    && uri.getRawUserInfo() == null;
            if (same) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrongHeader(0);
        }
        throw wrongHeader(0);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }

    /** What to throw where a header is missing or contradicts. */
    public static ContractException wrongHeader(int status) {
        return new ContractException(ContractException.Reason.WRONG_HEADER, Answer.of(status, new byte[0], null));
    }

    /** Makes a call anew for each attempt. */
    public interface Making {
        /** The call. */
        Outgoing make() throws IOException;
    }

    /** A call without a token, tried again if it fails on the way: the profile, and the fetching of a token. */
    public Reply open(Making call) throws IOException {
        String trace = Traces.trace(random);
        return retries.run(number -> {
            try (Incoming in = transport.send(dressed(call.make(), trace))) {
                return reply(in);
            }
        });
    }

    /** A reading call, tried again if it fails on the way. */
    public Reply get(URI url, Credentials who) throws IOException {
        return repeatable(Outgoing.of("GET", url, null), who);
    }

    /** A call that has the same effect however often it arrives (GET, PUT), tried again if it fails on the way. */
    public Reply repeatable(Outgoing call, Credentials who) throws IOException {
        String trace = Traces.trace(random);
        return retries.run(number -> {
            try (Incoming in = once(call, who, trace, transport::send)) {
                return reply(in);
            }
        });
    }

    /** A call as it is, sent once (and once more if the token had expired); the body is the caller's to read. */
    public Incoming once(Outgoing call, Credentials who) throws IOException {
        return once(call, who, Traces.trace(random), transport::transfer);
    }

    /** A changing call: written down first, then sent with its key until there is a final answer. */
    public Reply change(Outgoing call, Caller caller) throws IOException {
        String key = caller.log().begin(fingerprint(call));
        Outgoing keyed = call.with("Idempotency-Key", key);
        String trace = Traces.trace(random);
        try {
            Reply reply = retries.run(number -> {
                caller.log().attempt(key, number);
                try (Incoming in = decided(keyed, caller, trace)) {
                    return reply(in);
                }
            });
            caller.log().done(key);
            return reply;
        } catch (ExchangeException e) {
            if (isFinal(e)) {
                caller.log().done(key);
            }
            throw e;
        }
    }

    /** Who calls, what is asked of an official, and where calls are written down. */
    public record Caller(Credentials credentials, Official official, CallLog log) {}

    /** A refusal that the exchange itself has decided; anything else may have been carried out all the same. */
    private static boolean isFinal(ExchangeException e) {
        return !e.isRetryable() && e.masalah().isPresent() && e.status().orElse(0) < 500;
    }

    private static String fingerprint(Outgoing call) {
        Payload payload = call.payload();
        byte[] body = payload == null ? new byte[0] : payload.bytes();
        return call.method() + " " + call.url().getRawPath() + " " + Digest.sha256(body);
    }

    /** Sends a command; where an official must decide, asks for the official's token and sends the same command with it. */
    private Incoming decided(Outgoing call, Caller caller, String trace) throws IOException {
        try {
            return once(call, caller.credentials(), trace, transport::send);
        } catch (StepUpRequiredException e) {
            Optional<String> token =
                    caller.official().token(e.acrValues(), e.maxAge().orElse(null));
            if (token.isEmpty()) {
                throw e;
            }
            return checked(transport.send(dressed(call.with("Authorization", "Bearer " + token.get()), trace)));
        }
    }

    /** Sends a call in one of two ways: as one with a small answer, or as one that carries a file. */
    private interface Way {
        Incoming send(Outgoing call) throws IOException;
    }

    private Incoming once(Outgoing call, Credentials who, String trace, Way way) throws IOException {
        String token = who.token();
        try {
            return checked(way.send(dressed(call.with("Authorization", "Bearer " + token), trace)));
        } catch (NotAuthorisedException e) {
            if (e.kode().filter(k -> k == KodeMasalah.TOKEN_KEDALUWARSA).isEmpty()) {
                throw e;
            }
            who.expired(token);
            return checked(way.send(dressed(call.with("Authorization", "Bearer " + who.token()), trace)));
        }
    }

    private Outgoing dressed(Outgoing call, String trace) {
        return call.with("traceparent", Traces.parent(trace, random))
                .with("Accept-Language", "id")
                .with("User-Agent", "berbagidata-sdk");
    }

    /** The answer if it says yes; else what it stands for is thrown and the connection given back. */
    private static Incoming checked(Incoming in) throws IOException {
        if (in.status() >= 200 && in.status() < 300) {
            return in;
        }
        try (in) {
            throw Problems.read(in);
        }
    }

    private Reply reply(Incoming in) throws IOException {
        try (Incoming good = checked(in)) {
            Map<String, String> headers = new HashMap<>();
            READ_HEADERS.forEach(name -> good.header(name).ifPresent(value -> headers.put(name, value)));
            byte[] body = good.bytes(maxBody);
            if (body.length > 0 && !good.mediaType().equals("application/json")) {
                throw new ContractException(
                        ContractException.Reason.NOT_THE_EXCHANGE, Answer.of(good.status(), new byte[0], null));
            }
            return new Reply(good.status(), headers, body);
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
