package id.go.semarangkota.berbagidata.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.client.ScriptedExchange;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.ProblemException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload reaches its end whatever the line does, or says why not. */
class UploadsTest {
    private static final String PATH = "/v1/unggahan/u1";
    private static final String PATCH = "PATCH " + PATH;
    private static final String HEAD = "HEAD " + PATH;

    @TempDir
    Path folder;

    private final byte[] content = Line.bytes(4500);
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private final List<Long> progress = new ArrayList<>();
    private ScriptedExchange exchange;
    private Line line;
    private Path file;
    private int created;
    private boolean known;

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        line = new Line(exchange);
        file = Files.write(folder.resolve("paket.sdx"), content);
        exchange.on(
                HEAD,
                r -> offset(200).setHeader("Upload-Length", content.length).build());
    }

    @AfterEach
    void stop() {
        line.close();
        exchange.close();
    }

    private MockResponse.Builder offset(int status) {
        return new MockResponse.Builder().code(status).setHeader("Upload-Offset", arrived.size());
    }

    /** The server of the protocol: takes bytes at its own offset only. */
    private MockResponse take(RecordedRequest request) {
        long offset = Long.parseLong(request.getHeaders().get("Upload-Offset"));
        if (offset != arrived.size()) {
            return ScriptedExchange.problem(409, "ofset-tidak-cocok", true).build();
        }
        arrived.writeBytes(request.getBody().toByteArray());
        return offset(204).build();
    }

    private void upload() throws Exception {
        new Uploads(line.api, line.who, Line.LIMITS).upload(file, new Place(), progress::add);
    }

    private final class Place implements Uploads.Place {
        @Override
        public Optional<URI> known() {
            return known ? Optional.of(line.api.at(PATH)) : Optional.empty();
        }

        @Override
        public URI create() {
            created++;
            arrived.reset();
            return line.api.at(PATH);
        }
    }

    private void assertArrived() {
        assertThat(arrived.toByteArray()).isEqualTo(content);
    }

    @Test
    void travelsInPieces_andTellsHowFar() throws Exception {
        exchange.on(PATCH, this::take);
        upload();
        assertArrived();
        assertThat(exchange.requests(PATCH)).hasSize(5);
        assertThat(progress).isSorted().endsWith(4500L);
        assertThat(exchange.requests(PATCH).get(0).getHeaders().get("Tus-Resumable"))
                .isEqualTo("1.0.0");
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() throws Exception {
        known = true;
        arrived.write(content, 0, 1234);
        exchange.on(PATCH, this::take);
        upload();
        assertArrived();
        assertThat(created).isZero();
        assertThat(exchange.requests(PATCH).get(0).getHeaders().get("Upload-Offset"))
                .isEqualTo("1234");
    }

    @Test
    void asksForTheOffset_afterAnotherOne_andGoesOnFromThere() throws Exception {
        exchange.on(PATCH, this::take)
                .on(PATCH, r -> {
                    arrived.write(content, 1000, 300);
                    return ScriptedExchange.problem(409, "ofset-tidak-cocok", true)
                            .build();
                })
                .on(PATCH, this::take);
        upload();
        assertArrived();
        assertThat(exchange.requests(HEAD)).hasSize(1);
    }

    @Test
    void asksForTheOffset_afterABrokenConnection() throws Exception {
        exchange.on(PATCH, r -> {
                    arrived.write(content, 0, 400);
                    return new MockResponse.Builder()
                            .onResponseStart(new SocketEffect.CloseSocket(true, false, false))
                            .build();
                })
                .on(PATCH, this::take);
        upload();
        assertArrived();
    }

    @Test
    void isCreatedAnew_whenItIsGone() throws Exception {
        exchange.on(PATCH, this::take)
                .on(PATCH, ScriptedExchange.problem(410, "unggahan-berakhir", true))
                .on(PATCH, this::take);
        upload();
        assertArrived();
        assertThat(created).isEqualTo(2);
    }

    @Test
    void isCreatedAnew_whenTheKnownOneIsNotFound() throws Exception {
        known = true;
        exchange.reset(HEAD).on(HEAD, new MockResponse.Builder().code(404)).on(PATCH, this::take);
        upload();
        assertArrived();
        assertThat(created).isEqualTo(1);
    }

    @Test
    void isNotCreatedAnewForEver() {
        exchange.on(PATCH, ScriptedExchange.problem(410, "unggahan-berakhir", true));
        ProblemException e = catchThrowableOfType(ProblemException.class, this::upload);
        assertThat(e.status()).hasValue(410);
        assertThat(created).isEqualTo(1 + Line.LIMITS.renewals());
    }

    @Test
    void doesNotConflictForEver() {
        exchange.on(PATCH, ScriptedExchange.problem(409, "ofset-tidak-cocok", true));
        ExchangeException e = catchThrowableOfType(ExchangeException.class, this::upload);
        assertThat(e.status()).hasValue(409);
    }

    @Test
    void endsWhereThereIsNoToken_whichWasTriedOftenEnough() {
        line.noToken = true;
        assertThat(catchThrowableOfType(UnreachableException.class, this::upload))
                .isNotNull();
        assertThat(line.asked).isEqualTo(1);
    }

    @Test
    void doesNotStandStillForEver() {
        exchange.on(PATCH, r -> offset(204).build());
        ContractException e = catchThrowableOfType(ContractException.class, this::upload);
        assertThat(e.reason()).isEqualTo(ContractException.Reason.WRONG_HEADER);
        assertThat(exchange.requests(PATCH)).hasSize(1 + Line.LIMITS.failures());
    }

    @Test
    void doesNotWaitForAWeek() {
        exchange.on(
                PATCH,
                ScriptedExchange.problem(503, "layanan-tidak-tersedia", true).setHeader("Retry-After", "604800"));
        ProblemException e = catchThrowableOfType(ProblemException.class, this::upload);
        assertThat(e.retryAfter()).contains(java.time.Duration.ofDays(7));
        assertThat(line.slept).isEmpty();
        assertThat(exchange.requests(PATCH)).hasSize(1);
    }

    @Test
    void understandsAnAnswerToHead_whichHasNoBody() throws Exception {
        known = true;
        for (int status : new int[] {401, 429, 500, 503}) {
            exchange.reset(HEAD)
                    .on(
                            HEAD,
                            new MockResponse.Builder()
                                    .code(status)
                                    .setHeader("Content-Type", "application/problem+json")
                                    .setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\""))
                    .on(
                            HEAD,
                            r -> offset(200)
                                    .setHeader("Upload-Length", content.length)
                                    .build());
            arrived.reset();
            exchange.reset(PATCH).on(PATCH, this::take);
            upload();
            assertArrived();
        }
        assertThat(line.expired).hasSize(1);
    }

    @Test
    void ofAnotherLength_isAnotherUpload() {
        known = true;
        exchange.reset(HEAD)
                .on(HEAD, r -> offset(200).setHeader("Upload-Length", 1).build());
        IntegrityException e = catchThrowableOfType(IntegrityException.class, this::upload);
        assertThat(e.reason()).isEqualTo(IntegrityException.Reason.OTHER_SUBJECT);
        assertThat(exchange.requests(PATCH)).isEmpty();
    }

    @Test
    void refusesAnOffsetBeyondWhatWasSent() {
        exchange.on(PATCH, new MockResponse.Builder().code(204).setHeader("Upload-Offset", 4000));
        ContractException e = catchThrowableOfType(ContractException.class, this::upload);
        assertThat(e.reason()).isEqualTo(ContractException.Reason.WRONG_HEADER);
    }

    @Test
    void refusesAnAnswerWithoutAnOffset() {
        exchange.on(PATCH, new MockResponse.Builder().code(204));
        assertThat(catchThrowableOfType(ContractException.class, this::upload).reason())
                .isEqualTo(ContractException.Reason.WRONG_HEADER);
    }

    @Test
    void endsWithAnAnswerThatDoesNotPass() {
        exchange.on(PATCH, ScriptedExchange.problem(413, "terlalu-besar", false));
        assertThat(catchThrowableOfType(ProblemException.class, this::upload).status())
                .hasValue(413);
        assertThat(exchange.requests(PATCH)).hasSize(1);
    }
}
