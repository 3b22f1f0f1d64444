package id.go.semarangkota.berbagidata.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.client.ScriptedExchange;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download is the signed bytes or nothing. */
class DownloadsTest {
    private static final String PATH = "/v1/paket/p/berkas/b/isi";
    private static final String GET = "GET " + PATH;
    private static final String TAG = "\"satu\"";

    @TempDir
    Path folder;

    private final byte[] content = Line.bytes(300_000);
    private ScriptedExchange exchange;
    private Line line;
    private Path target;

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        line = new Line(exchange);
        target = folder.resolve("paket.sdx");
    }

    @AfterEach
    void stop() {
        line.close();
        exchange.close();
    }

    private void download() throws Exception {
        new Downloads(line.api, line.who, Line.LIMITS)
                .download(
                        line.api.at(PATH),
                        new Downloads.Expected(content.length, Digest.sha256(content)),
                        target,
                        n -> {});
    }

    private static MockResponse.Builder whole(byte[] bytes, String tag) {
        return ScriptedExchange.body(200, "application/octet-stream", bytes).setHeader("ETag", tag);
    }

    /** Declares the whole, sends a part, and breaks. */
    private MockResponse.Builder broken(int sent, String tag) {
        return whole(Arrays.copyOf(content, sent), tag)
                .setHeader("Content-Length", content.length)
                .onResponseEnd(new SocketEffect.CloseSocket(true, false, false));
    }

    private MockResponse rest(RecordedRequest request) {
        int from = Integer.parseInt(request.getHeaders().get("Range").replaceAll("[^0-9]", ""));
        return part(from, TAG, "bytes " + from + "-" + (content.length - 1) + "/" + content.length)
                .build();
    }

    private MockResponse.Builder part(int from, String tag, String range) {
        return ScriptedExchange.body(206, "application/octet-stream", Arrays.copyOfRange(content, from, content.length))
                .setHeader("ETag", tag)
                .setHeader("Content-Range", range);
    }

    private void assertWhole() throws Exception {
        assertThat(Files.readAllBytes(target)).isEqualTo(content);
        assertThat(folder.toFile().list()).containsExactly("paket.sdx");
    }

    private void assertNothing() {
        assertThat(target).doesNotExist();
    }

    @Test
    void appearsWhole_andLeavesNoPart() throws Exception {
        exchange.on(GET, whole(content, TAG));
        download();
        assertWhole();
    }

    @Test
    void thatIsThereAlready_isNotFetchedAgain() throws Exception {
        Files.write(target, content);
        download();
        assertThat(exchange.requests(GET)).isEmpty();
    }

    @Test
    void thatIsThereAndAnotherOne_isReplaced() throws Exception {
        Files.write(target, new byte[10]);
        exchange.on(GET, whole(content, TAG));
        download();
        assertWhole();
    }

    @Nested
    class AfterABrokenConnection {
        @Test
        void goesOnFromThePart_ifItIsStillTheSameFile() throws Exception {
            exchange.on(GET, broken(100_000, TAG)).on(GET, DownloadsTest.this::rest);
            download();
            assertWhole();
            RecordedRequest second = exchange.requests(GET).get(1);
            assertThat(second.getHeaders().get("If-Range")).isEqualTo(TAG);
            assertThat(second.getHeaders().get("Range")).matches("bytes=[1-9][0-9]*-");
        }

        @Test
        void goesOnInAnotherProcess_too() throws Exception {
            exchange.on(GET, broken(100_000, TAG))
                    .on(
                            GET,
                            new MockResponse.Builder()
                                    .onResponseStart(new SocketEffect.CloseSocket(true, false, false)));
            UnreachableException e = catchThrowableOfType(UnreachableException.class, DownloadsTest.this::download);
            assertThat(e.isRetryable()).isTrue();
            assertNothing();
            exchange.reset(GET).on(GET, DownloadsTest.this::rest);
            download();
            assertWhole();
            assertThat(exchange.requests(GET))
                    .last()
                    .satisfies(r -> assertThat(r.getHeaders().get("Range")).isNotNull());
        }

        @Test
        void startsOver_whenTheFileChanged() throws Exception {
            exchange.on(GET, broken(100_000, "\"lama\"")).on(GET, whole(content, TAG));
            download();
            assertWhole();
        }

        @Test
        void startsOver_whenThePartHasAnotherTag() throws Exception {
            exchange.on(GET, broken(100_000, TAG))
                    .on(GET, part(100_000, "\"lain\"", "bytes 100000-299999/300000"))
                    .on(GET, whole(content, TAG));
            download();
            assertWhole();
        }

        @Test
        void startsOver_whenContentRangeDoesNotAgree() throws Exception {
            exchange.on(GET, broken(100_000, TAG))
                    .on(GET, part(100_000, TAG, "bytes 5-299999/300000"))
                    .on(GET, whole(content, TAG));
            download();
            assertWhole();
        }

        @Test
        void startsOver_whenTheRangeIsRefused() throws Exception {
            exchange.on(GET, broken(100_000, TAG))
                    .on(GET, ScriptedExchange.problem(416, "rentang-tidak-sah", false))
                    .on(GET, whole(content, TAG));
            download();
            assertWhole();
        }

        @Test
        void keepsNoPart_ofAFileWithAWeakTag() throws Exception {
            exchange.on(GET, broken(100_000, "W/\"lemah\"")).on(GET, whole(content, "W/\"lemah\""));
            download();
            assertWhole();
            assertThat(exchange.requests(GET).get(1).getHeaders().get("Range")).isNull();
        }

        @Test
        void doesNotStartOverForEver() {
            exchange.on(
                    GET,
                    r -> r.getHeaders().get("Range") == null
                            ? broken(100_000, TAG).build()
                            : part(100_000, TAG, "bytes 0-1/2").build());
            assertThat(catchThrowableOfType(ContractException.class, DownloadsTest.this::download)
                            .reason())
                    .isEqualTo(ContractException.Reason.WRONG_HEADER);
            assertNothing();
        }
    }

    @Nested
    class OtherBytes {
        @Test
        void areRefused_andNotFetchedAgain() {
            byte[] other = content.clone();
            other[7] ^= 1;
            exchange.on(GET, whole(other, TAG));
            IntegrityException e = catchThrowableOfType(IntegrityException.class, DownloadsTest.this::download);
            assertThat(e.reason()).isEqualTo(IntegrityException.Reason.DIGEST);
            assertThat(e.isRetryable()).isFalse();
            assertThat(exchange.requests(GET)).hasSize(1);
            assertNothing();
        }

        @Test
        void moreThanSigned_areRefusedBeforeTheDiskIsFull() {
            exchange.on(GET, whole(Line.bytes(content.length + 1), TAG));
            assertThat(catchThrowableOfType(IntegrityException.class, DownloadsTest.this::download)
                            .reason())
                    .isEqualTo(IntegrityException.Reason.DIGEST);
            assertNothing();
        }

        @Test
        void fewerThanSigned_areNotAskedForForEver() {
            exchange.on(GET, whole(Arrays.copyOf(content, 1000), TAG));
            assertThat(catchThrowableOfType(ExchangeException.class, DownloadsTest.this::download)
                            .isRetryable())
                    .isFalse();
            assertNothing();
        }

        @Test
        void aPartWhereTheWholeWasAskedFor_isRefused() {
            exchange.on(GET, part(0, TAG, "bytes 0-299999/300000"));
            assertThat(catchThrowableOfType(ContractException.class, DownloadsTest.this::download)
                            .reason())
                    .isEqualTo(ContractException.Reason.WRONG_HEADER);
        }
    }

    @Test
    void endsWhereThereIsNoToken_whichWasTriedOftenEnough() {
        line.noToken = true;
        assertThat(catchThrowableOfType(UnreachableException.class, this::download))
                .isNotNull();
        assertThat(line.asked).isEqualTo(1);
    }

    @Nested
    class WhatIsNoFile {
        @Test
        void aPage_isNotTheExchangesBytes() {
            exchange.on(GET, ScriptedExchange.body(200, "text/html", "<html>login</html>".getBytes(UTF_8)));
            ContractException e = catchThrowableOfType(ContractException.class, DownloadsTest.this::download);
            assertThat(e.reason()).isEqualTo(ContractException.Reason.NOT_THE_EXCHANGE);
            assertNothing();
        }

        @Test
        void aWeekToWait_isAnAnswer() {
            exchange.on(
                    GET,
                    ScriptedExchange.problem(503, "layanan-tidak-tersedia", true)
                            .setHeader("Retry-After", "604800"));
            assertThat(catchThrowableOfType(ExchangeException.class, DownloadsTest.this::download)
                            .status())
                    .hasValue(503);
            assertThat(line.slept).isEmpty();
        }

        @Test
        void anOldPart_isNoProofOfTampering() throws Exception {
            Files.write(folder.resolve("paket.sdx.part"), new byte[content.length]);
            Files.writeString(folder.resolve("paket.sdx.part.etag"), "\"lain\"");
            exchange.on(GET, whole(content, TAG));
            download();
            assertWhole();
        }

        @Test
        void aBeginOfAnotherFile_isNoProofEither_andReplacedOnce() throws Exception {
            Files.write(folder.resolve("paket.sdx.part"), new byte[1000]);
            Files.writeString(folder.resolve("paket.sdx.part.etag"), TAG);
            exchange.on(GET, DownloadsTest.this::rest).on(GET, whole(content, TAG));
            download();
            assertWhole();
        }

        @Test
        void aWholePart_isNotFetchedAgain() throws Exception {
            Files.write(folder.resolve("paket.sdx.part"), content);
            Files.writeString(folder.resolve("paket.sdx.part.etag"), TAG);
            download();
            assertWhole();
            assertThat(exchange.requests(GET)).isEmpty();
        }
    }

    @Nested
    class TheCallersOwnDoing {
        @Test
        void twoDownloadsToOnePlace_doNotMix() throws Exception {
            exchange.on(GET, r -> {
                TargetUnwritableException e =
                        catchThrowableOfType(TargetUnwritableException.class, DownloadsTest.this::download);
                assertThat(e.reason()).isEqualTo(TargetUnwritableException.Reason.IN_USE);
                return whole(content, TAG).build();
            });
            download();
            assertWhole();
        }

        /** POSIX gives up a process's locks on a file when it closes any descriptor of it. */
        @Test
        void twoProcesses_doNotMixEither_alsoAfterAnOldPartWasRead() throws Exception {
            Files.write(folder.resolve("paket.sdx.part"), new byte[content.length]);
            Files.writeString(folder.resolve("paket.sdx.part.etag"), TAG);
            List<Boolean> free = new ArrayList<>();
            exchange.on(GET, r -> {
                free.add(assertDoesNotThrow(() -> AnotherProcess.canLock(folder.resolve("paket.sdx.part"), folder)));
                return whole(content, TAG).build();
            });
            download();
            assertWhole();
            assertThat(free).containsExactly(false);
        }

        @Test
        void aPlaceThatIsNone_isNamedBeforeAnythingIsFetched() {
            target = folder.resolve("tidak/ada/paket.sdx");
            assertThat(catchThrowableOfType(TargetUnwritableException.class, DownloadsTest.this::download)
                            .reason())
                    .isEqualTo(TargetUnwritableException.Reason.NO_FOLDER);
            assertThat(exchange.requests(GET)).isEmpty();
        }

        @Test
        void aTagThatAKilledProcessHasLeftBesideTheWholeFile_goes() throws Exception {
            exchange.on(GET, whole(content, TAG));
            download();
            Path tag = Files.writeString(folder.resolve("paket.sdx.part.etag"), TAG);
            download();
            assertThat(tag).doesNotExist();
            assertThat(exchange.requests(GET)).hasSize(1);
        }

        @Test
        void anInterruption_isNotTheNetworks() throws Exception {
            exchange.on(GET, whole(content, TAG));
            Thread.currentThread().interrupt();
            assertThat(catchThrowableOfType(InterruptedIOException.class, DownloadsTest.this::download))
                    .isNotNull();
            assertThat(Thread.interrupted()).isTrue();
            download();
            assertWhole();
        }

        @Test
        void anInterruptionOnTheWay_isNotTheNetworks() throws Exception {
            Thread downloading = Thread.currentThread();
            exchange.on(GET, r -> {
                        downloading.interrupt();
                        return whole(content, TAG).build();
                    })
                    .on(GET, whole(content, TAG));
            assertThat(catchThrowableOfType(InterruptedIOException.class, DownloadsTest.this::download))
                    .isNotNull();
            assertThat(Thread.interrupted()).isTrue();
            download();
            assertWhole();
        }
    }

    @Nested
    class AWhole {
        private void fetch(long limit) throws Exception {
            new Downloads(line.api, line.who, Line.LIMITS).downloadZip(line.api.at(PATH), target, limit);
        }

        @Test
        void isFetchedAgain_afterABrokenConnection() throws Exception {
            exchange.on(GET, broken(1000, TAG).setHeader("Content-Type", "application/zip"))
                    .on(GET, zip(content));
            fetch(content.length);
            assertWhole();
        }

        private MockResponse.Builder zip(byte[] bytes) {
            return ScriptedExchange.body(200, "application/zip", bytes);
        }

        @Test
        void isRefused_ifItIsAPage() {
            exchange.on(GET, ScriptedExchange.body(200, "text/html", "<html>login</html>".getBytes(UTF_8)));
            ContractException e = catchThrowableOfType(ContractException.class, () -> fetch(content.length));
            assertThat(e.reason()).isEqualTo(ContractException.Reason.NOT_THE_EXCHANGE);
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void isRefused_ifItIsNotWhatItsDigestSays() throws Exception {
            exchange.on(
                    GET,
                    zip(content)
                            .setHeader("Repr-Digest", Digest.sha256(new byte[1]).reprDigest()));
            IntegrityException e = catchThrowableOfType(IntegrityException.class, () -> fetch(content.length));
            assertThat(e.reason()).isEqualTo(IntegrityException.Reason.DIGEST);
            assertThat(folder).isEmptyDirectory();
            exchange.reset(GET)
                    .on(
                            GET,
                            zip(content)
                                    .setHeader(
                                            "Repr-Digest",
                                            "sha-512=:AAAA:, "
                                                    + Digest.sha256(content).reprDigest()));
            fetch(content.length);
            assertWhole();
        }

        @Test
        void isRefused_aboveTheLimit() {
            exchange.on(GET, zip(content));
            ContractException e = catchThrowableOfType(ContractException.class, () -> fetch(content.length - 1L));
            assertThat(e.reason()).isEqualTo(ContractException.Reason.TOO_LARGE);
            assertThat(folder).isEmptyDirectory();
        }
    }
}
