package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.JournalException;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed anywhere repeats its call with the same key. */
class KilledTest {
    private static final String COMMAND = "POST /v1/permohonan/prm-0001/transisi";

    @TempDir
    Path folder;

    private ScriptedExchange exchange;
    private final Pihak dinsos = new Pihak("dinsos");

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    private Path journal() {
        return folder.resolve("jurnal");
    }

    /** The journal as it is on disk now, which is what a kill would leave. */
    private Path left() {
        try {
            Path copy = Files.createTempDirectory(folder, "sisa");
            return Files.copy(journal().resolve("jurnal"), copy.resolve("jurnal"))
                    .getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void submit(Path at) throws Exception {
        try (ExchangeClient client = dinsos.client(exchange).journal(at).build()) {
            client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF));
        }
    }

    private MockResponse good() {
        return ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DIAJUKAN));
    }

    private List<String> keys() {
        return exchange.requests(COMMAND).stream()
                .map(r -> r.getHeaders().get("Idempotency-Key"))
                .toList();
    }

    @Test
    void whileTheCallIsUnderWay() throws Exception {
        Path[] left = new Path[1];
        exchange.on(COMMAND, r -> {
                    left[0] = left();
                    return good();
                })
                .on(COMMAND, r -> good());
        submit(journal());
        assertThat(left[0].resolve("jurnal")).content().contains(keys().get(0)).contains("coba");
        submit(left[0]);
        assertThat(keys()).hasSize(2);
        assertThat(keys().get(1)).isEqualTo(keys().get(0));
    }

    @Test
    void whileTheOfficialIsAsked() throws Exception {
        exchange.on(
                        COMMAND,
                        ScriptedExchange.problem(401, "perlu-autentikasi-ulang", false)
                                .setHeader("WWW-Authenticate", "Bearer error=\"insufficient_user_authentication\""))
                .on(COMMAND, r -> good());
        Path[] left = new Path[1];
        try (ExchangeClient client = dinsos.client(exchange)
                .journal(journal())
                .stepUp(challenge -> {
                    left[0] = left();
                    return java.util.Optional.empty();
                })
                .build()) {
            assertThat(catchThrowableOfType(
                            ExchangeException.class,
                            () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF))))
                    .isNotNull();
        }
        submit(left[0]);
        assertThat(keys().get(1)).isEqualTo(keys().get(0));
    }

    @Test
    void orWhoseAnswersAllGotLost() throws Exception {
        exchange.on(
                COMMAND, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket(true, false, false)));
        ExchangeException e = catchThrowableOfType(ExchangeException.class, () -> submit(journal()));
        assertThat(e.isRetryable()).isTrue();
        exchange.reset(COMMAND).on(COMMAND, r -> good());
        submit(journal());
        assertThat(keys().stream().distinct()).hasSize(1);
    }

    @Test
    void butACallThatWasAnswered_isANewOneNextTime() throws Exception {
        exchange.on(COMMAND, r -> good());
        submit(journal());
        submit(journal());
        assertThat(keys().stream().distinct()).hasSize(2);
    }

    @Test
    void andACallThatWasRefused_isANewOneNextTime() throws Exception {
        exchange.on(COMMAND, ScriptedExchange.problem(409, "syarat-belum-terpenuhi", false));
        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(ExchangeException.class, () -> submit(journal())))
                    .isNotNull();
        }
        assertThat(keys().stream().distinct()).hasSize(2);
    }

    @Test
    void butTheSameCommandBasedOnAnotherVersion_isAnotherCall() throws Exception {
        exchange.on(
                COMMAND, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket(true, false, false)));
        try (ExchangeClient client = dinsos.client(exchange).journal(journal()).build()) {
            for (long versi : new long[] {3, 9}) {
                assertThat(catchThrowableOfType(
                                ExchangeException.class,
                                () -> client.peminta()
                                        .clarify(
                                                Kasus.permohonan(StatusPermohonan.KLARIFIKASI, versi, List.of()),
                                                "Ya.",
                                                Kasus.PEMOHON)))
                        .isNotNull();
            }
        }
        assertThat(keys().stream().distinct()).hasSize(2);
    }

    @Test
    void andAnInterruptedThread_endsItsOwnCallOnly() throws Exception {
        exchange.on(COMMAND, r -> good());
        try (ExchangeClient client = dinsos.client(exchange).journal(journal()).build()) {
            Thread.currentThread().interrupt();
            IOException own = catchThrowableOfType(
                    IOException.class, () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF)));
            assertThat(own instanceof java.nio.channels.ClosedChannelException).isFalse();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(client.peminta()
                            .submit(Kasus.permohonan(StatusPermohonan.DRAF))
                            .status())
                    .isEqualTo(StatusPermohonan.DIAJUKAN);
        }
    }

    @Test
    void butACallWhoseAnswerCannotBeWrittenDown_isAnswered() throws Exception {
        exchange.on(COMMAND, r -> {
            try {
                Files.delete(journal().resolve("jurnal"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return good();
        });
        try (ExchangeClient client = dinsos.client(exchange).journal(journal()).build()) {
            assertThat(client.peminta()
                            .submit(Kasus.permohonan(StatusPermohonan.DRAF))
                            .status())
                    .isEqualTo(StatusPermohonan.DIAJUKAN);
        }
    }

    @Test
    void andACheckpointThatIsDamaged_isTheJournals() throws Exception {
        Files.createDirectories(journal());
        Files.writeString(journal().resolve("titik-periksa.json"), "{");
        assertThat(catchThrowableOfType(JournalException.class, () -> submit(journal()))
                        .reason())
                .isEqualTo(JournalException.Reason.DAMAGED);
    }

    @Test
    void andTwoClientsNeverShareAJournal() throws Exception {
        try (ExchangeClient first = dinsos.client(exchange).journal(journal()).build()) {
            assertThat(first).isNotNull();
            assertThat(catchThrowableOfType(JournalException.class, () -> submit(journal()))
                            .reason())
                    .isEqualTo(JournalException.Reason.IN_USE);
        }
    }
}
