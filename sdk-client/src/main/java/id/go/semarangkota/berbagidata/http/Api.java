package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.StepUpRequiredException;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Calls to one exchange: authenticated, traced, bounded, tried again where that is safe. Thread-safe. */
public final class Api implements AutoCloseable {
    private static final List<String> READ_HEADERS =
            List.of("Location", "ETag", "Upload-Offset", "Upload-Length", "Retry-After");

    private final Address address;
    private final int maxBody;
    private final Transport transport;
    private final Retries retries;
    private final SecureRandom random = new SecureRandom();

    /** Knows the exchange, not yet who calls. */
    public Api(Address address, int maxBody, Transport transport, Retries retries) {
        this.address = address;
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

    /** Where the exchange is. */
    Address address() {
        return address;
    }

    /** The address of a path at this exchange. */
    public URI at(String path) {
        return address.at(path);
    }

    /** The address that a header names, at this exchange. */
    public URI own(String location) throws ContractException {
        return address.own(location);
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
    public Reply open(String operation, Making call) throws IOException {
        String trace = Traces.trace(random);
        return retries.run(named(operation, trace), number -> {
            try (Incoming in = transport.send(dressed(call.make(), trace))) {
                return reply(in);
            }
        });
    }

    /** A reading call, tried again if it fails on the way. */
    public Reply get(URI url, Credentials who) throws IOException {
        return repeatable(Outgoing.of("GET", url, null), who);
    }

    /** A call that has the same effect however often it arrives (GET, PUT, DELETE), tried again if it fails on the way. */
    public Reply repeatable(Outgoing call, Credentials who) throws IOException {
        String trace = Traces.trace(random);
        return authorised(
                who,
                token -> retries.run(named(call.operation(), trace), number -> {
                    try (Incoming in = transport.send(dressed(bearing(call, token), trace))) {
                        return reply(in);
                    }
                }));
    }

    /** Reads an answer while it arrives. */
    public interface Reading<T> {
        /** Reads the answer, which is closed afterwards. */
        T read(Incoming in) throws IOException;
    }

    /** A reading call that carries a file; begun anew if it fails on the way. */
    public <T> T read(Outgoing call, Credentials who, Reading<T> reading) throws IOException {
        String trace = Traces.trace(random);
        return authorised(
                who,
                token -> retries.run(named(call.operation(), trace), number -> {
                    try (Incoming in = checked(transport.transfer(dressed(bearing(call, token), trace)))) {
                        return reading.read(in);
                    }
                }));
    }

    /** A call as it is, sent once (and once more if the token had expired); the body is the caller's to read. */
    public Incoming once(Outgoing call, Credentials who) throws IOException {
        String trace = Traces.trace(random);
        return authorised(who, token -> checked(transport.transfer(dressed(bearing(call, token), trace))));
    }

    /** What comes of a changing call; it stays open, to be repeated with its key, until this is done. */
    public interface Outcome<T> {
        /** Judges an answer that says yes. */
        T accept(Reply reply) throws IOException;

        /** The exchange has decided against the call. */
        default void refused() throws IOException {}
    }

    /** A changing call: written down first, then sent with its key until there is a final answer. */
    public <T> T change(Outgoing call, Caller caller, Outcome<T> outcome) throws IOException {
        transport.requireOpen();
        String key = caller.log().begin(fingerprint(call));
        Command command = new Command(call.with("Idempotency-Key", key), caller);
        Reply reply;
        try {
            reply = authorised(
                    caller.credentials(),
                    token -> retries.run(named(call.operation(), command.trace), number -> {
                        transport.requireOpen();
                        caller.log().attempt(key, number);
                        try (Incoming in = command.send(token)) {
                            return reply(in);
                        }
                    }),
                    command::isOfTheAgency);
        } catch (ExchangeException e) {
            if (isFinal(e)) {
                outcome.refused();
                done(key, caller.log());
            }
            throw e;
        }
        T accepted = outcome.accept(reply);
        done(key, caller.log());
        return accepted;
    }

    /** What cannot be written down now is owed by the log, and no reason to hide what was answered. */
    private static void done(String key, CallLog log) {
        try {
            log.done(key);
        } catch (IOException e) {
            LogEvent.ANSWER_UNWRITTEN.report(e.getClass().getSimpleName());
        }
    }

    /** A changing call turned out to have had its effect: the next equal one is another. */
    public void settle(Outgoing call, Caller caller) throws IOException {
        caller.log().settle(fingerprint(call));
    }

    /** Who calls, what is asked of an official, and where calls are written down. */
    public record Caller(Credentials credentials, Official official, CallLog log) {}

    /** A refusal that the exchange itself has decided; anything else may have been carried out all the same. */
    private static boolean isFinal(ExchangeException e) {
        int status = e.status().orElse(0);
        return !e.isRetryable() && e.masalah().isPresent() && status < 500 && status != 401;
    }

    /** Method, path and a digest of all that is said: the headers, which name what a call is based on, and the body. */
    private static String fingerprint(Outgoing call) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new TreeMap<>(call.headers())
                .forEach((name, value) ->
                        said.writeBytes((name + ": " + value + "\n").getBytes(StandardCharsets.UTF_8)));
        said.write('\n');
        Payload payload = call.payload();
        if (payload != null) {
            said.writeBytes(payload.bytes());
        }
        return call.method() + " " + call.url().getRawPath() + " " + Digest.sha256(said.toByteArray());
    }

    /** Sends a command; where an official must decide, asks once, and sends it and its repetitions with the official's token. */
    private final class Command {
        private final Outgoing call;
        private final Caller caller;
        private final String trace = Traces.trace(random);
        private @Nullable String official;
        private boolean askedAgain;

        Command(Outgoing call, Caller caller) {
            this.call = call;
            this.caller = caller;
        }

        /** Whether it is sent with the agency's token, and not an official's. */
        boolean isOfTheAgency() {
            return official == null;
        }

        Incoming send(String agency) throws IOException {
            try {
                return sent(agency);
            } catch (NotAuthorisedException e) {
                if (isOfTheAgency() || askedAgain || e.status().orElse(0) != 401) {
                    throw e;
                }
                // The official's token ended on the way.
                askedAgain = true;
                official = null;
                return sent(agency);
            }
        }

        private Incoming sent(String agency) throws IOException {
            if (official == null) {
                try {
                    return checked(transport.send(dressed(bearing(call, agency), trace)));
                } catch (StepUpRequiredException e) {
                    official = caller.official()
                            .token(e.acrValues(), e.maxAge().orElse(null))
                            .orElseThrow(() -> e);
                }
            }
            return checked(transport.send(dressed(bearing(call, official), trace)));
        }
    }

    /** Makes a call, with all its repetitions, with one token. */
    private interface Authorised<T> {
        T with(String token) throws IOException;
    }

    private static <T> T authorised(Credentials who, Authorised<T> calls) throws IOException {
        return authorised(who, calls, () -> true);
    }

    /**
     * The token is fetched before and between, not within the repetitions, which would multiply; it is fetched anew only where it was
     * this one that was refused.
     */
    private static <T> T authorised(Credentials who, Authorised<T> calls, BooleanSupplier refusedOne)
            throws IOException {
        String token = who.token();
        try {
            return calls.with(token);
        } catch (NotAuthorisedException e) {
            if (e.status().orElse(0) != 401 || !refusedOne.getAsBoolean()) {
                throw e;
            }
            LogEvent.TOKEN_REFUSED.report();
            who.expired(token);
            return calls.with(who.token());
        }
    }

    /** As an operation goes by in logs; the exchange knows the trace. */
    private static String named(String operation, String trace) {
        return operation + ", trace " + trace;
    }

    private static Outgoing bearing(Outgoing call, String token) {
        return call.with("Authorization", "Bearer " + token);
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
