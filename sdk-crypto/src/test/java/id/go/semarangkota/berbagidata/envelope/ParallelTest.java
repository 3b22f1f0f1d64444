package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.context;
import static id.go.semarangkota.berbagidata.envelope.TestParties.open;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.publicKey;
import static id.go.semarangkota.berbagidata.envelope.TestParties.seal;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    private static final int BATCH = 8 * 16_384;

    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Sealer parallelSealer(Executor executor, int workers) throws Exception {
        return Sealer.from(TestParties.SENDER)
                .to(Recipient.of(TestParties.RECIPIENT, publicKey(key)))
                .parallel(executor, workers)
                .build();
    }

    private Opener parallelOpener(Executor executor, int workers) {
        return Opener.as(Identity.of(TestParties.RECIPIENT, keys))
                .expecting(TestParties.DATASET, TestParties.PURPOSE, TestParties.SENDER)
                .parallel(executor, workers)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                16_383,
                16_384,
                16_385,
                BATCH - 1,
                BATCH,
                BATCH + 1,
                BATCH + 16_384,
                4 * BATCH,
                10 * BATCH + 99
            })
    void sealsAndOpensTheSameFormat(int length) throws Exception {
        byte[] content = content(length);
        byte[] file = seal(parallelSealer(threads, 3), content);
        assertThat(open(opener(keys), file)).isEqualTo(content);
        assertThat(open(parallelOpener(threads, 3), file)).isEqualTo(content);
        assertThat(open(parallelOpener(threads, 2), seal(sealer(key), content))).isEqualTo(content);
    }

    @Test
    void knowsTheSameDigestsAlsoAfterFlushingAndWritingByBytes() throws Exception {
        byte[] content = content(3 * BATCH + 5);
        Sealer sealer = parallelSealer(threads, 2);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        SealedDigests digests;
        byte[] envelope;
        try (SealingStream stream = sealer.sealApart(context(sealer).build(), body)) {
            stream.write(content[0]);
            stream.write(content, 1, 40_000);
            stream.flush();
            assertThat(body.size()).isEqualTo(56 + 2 * 16_400);
            stream.write(content, 40_001, content.length - 40_001);
            stream.finish();
            digests = stream.digests();
            envelope = stream.envelope();
        }
        assertThat(digests.bodyLength()).isEqualTo(body.size());
        try (Opened opened = parallelOpener(threads, 2).open(envelope, new ByteArrayInputStream(body.toByteArray()))) {
            assertThat(opened.content()).hasBinaryContent(content);
            assertThat(opened.digests()).isEqualTo(digests);
        }
    }

    @Nested
    class WithAnExecutorThat {
        private final byte[] content = content(5 * BATCH);

        private void works(Executor executor) throws Exception {
            byte[] file = seal(parallelSealer(executor, 2), content);
            assertThat(open(parallelOpener(executor, 2), file)).isEqualTo(content);
        }

        @Test
        void neverRunsAnything_theCallerDoesIt() throws Exception {
            Queue<Runnable> ignored = new ArrayDeque<>();
            works(ignored::add);
            assertThat(ignored).isNotEmpty();
        }

        @Test
        void refuses_theCallerDoesIt() throws Exception {
            AtomicInteger refused = new AtomicInteger();
            works(task -> {
                refused.incrementAndGet();
                throw new RejectedExecutionException("full");
            });
            assertThat(refused).hasPositiveValue();
        }

        @Test
        void isTheCallersOwnSingleThread() throws Exception {
            ExecutorService one = Executors.newSingleThreadExecutor();
            try {
                one.submit(() -> {
                            works(one);
                            return true;
                        })
                        .get();
            } finally {
                one.shutdownNow();
            }
        }

        @Test
        void holdsNoMoreThanSoManyParts() throws Exception {
            List<Runnable> waiting = new ArrayList<>();
            Sealer sealer = parallelSealer(waiting::add, 4);
            try (SealingStream stream = sealer.seal(context(sealer).build(), new ByteArrayOutputStream())) {
                for (int i = 0; i < 5; i++) {
                    stream.write(content, 0, BATCH);
                }
                assertThat(waiting).hasSize(5);
                stream.write(content, 0, BATCH);
                stream.finish();
            }
        }
    }

    @Nested
    class Damaged {
        private final byte[] content = content(3 * BATCH);

        @Test
        void partsAreNotHandedOutAndThoseBeforeAre() throws Exception {
            byte[] file = seal(sealer(key), content);
            int body = file.length - (56 + content.length + 16 * (content.length / 16_384 + 1));
            for (int chunk : new int[] {0, 1, 7, 8, 15, 23}) {
                byte[] changed = file.clone();
                changed[body + 56 + chunk * 16_400 + 5] ^= 1;
                assertThat(released(changed)).isEqualTo(Arrays.copyOf(content, chunk * 16_384));
            }
        }

        @Test
        void endsAreTruncations() throws Exception {
            byte[] file = seal(sealer(key), content);
            for (int cut : new int[] {1, 16, 17, 16 + 16_400, 16 + 8 * 16_400, 16 + 9 * 16_400}) {
                byte[] short_ = Arrays.copyOf(file, file.length - cut);
                assertThat(released(short_).length).isLessThanOrEqualTo(content.length);
            }
            assertThat(released(Arrays.copyOf(file, file.length + 1)).length).isLessThanOrEqualTo(content.length);
        }

        @Test
        void sourcesFailOnlyAfterWhatWasReadBefore() throws Exception {
            byte[] file = seal(sealer(key), content);
            InputStream cutLine = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("line cut");
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    throw new IOException("line cut");
                }
            };
            InputStream failing =
                    new SequenceInputStream(new ByteArrayInputStream(file, 0, file.length - 1000), cutLine);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try (Opened opened = parallelOpener(threads, 2).open(failing)) {
                IOException cut = catchThrowableOfType(
                        IOException.class, () -> opened.content().transferTo(read));
                assertThat(cut).hasMessage("line cut");
                assertThat(catchThrowableOfType(
                                IOException.class, () -> opened.content().read()))
                        .isSameAs(cut);
            }
            assertThat(read.toByteArray()).isEqualTo(Arrays.copyOf(content, 2 * BATCH));
        }

        private byte[] released(byte[] file) throws IOException {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try (Opened opened = parallelOpener(threads, 2).open(new ByteArrayInputStream(file))) {
                EnvelopeException refused = catchThrowableOfType(
                        EnvelopeException.NotAuthentic.class,
                        () -> opened.content().transferTo(read));
                assertThat(refused).isNotNull();
                assertThat(catchThrowableOfType(
                                EnvelopeException.class, () -> opened.content().read()))
                        .isSameAs(refused);
            }
            return read.toByteArray();
        }
    }

    @Test
    void closesInTheMiddle() throws Exception {
        byte[] file = seal(sealer(key), content(6 * BATCH));
        Opened opened = parallelOpener(threads, 2).open(new ByteArrayInputStream(file));
        assertThat(opened.content().read()).isNotNegative();
        opened.close();
        assertThat(catchThrowableOfType(
                        IOException.class, () -> opened.content().read()))
                .hasMessage("stream closed");
        Sealer sealer = parallelSealer(threads, 2);
        SealingStream stream = sealer.seal(context(sealer).build(), new ByteArrayOutputStream());
        stream.write(content(3 * BATCH + 5));
        assertThat(catchThrowableOfType(IOException.class, stream::close)).hasMessageContaining("abandoned");
    }

    @Test
    void worksOverChannels() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Sealer sealer = sealer(key);
        try (SealingStream stream = sealer.seal(context(sealer).build(), Channels.newChannel(file))) {
            stream.write(content(50_000));
            stream.finish();
        }
        try (Opened opened = opener(keys).open(Channels.newChannel(new ByteArrayInputStream(file.toByteArray())))) {
            assertThat(opened.content()).hasBinaryContent(content(50_000));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 65})
    void refusesOtherNumbersOfThreads(int workers) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> parallelOpener(threads, workers)))
                .hasMessageStartingWith("threads: 2 to 64");
    }

    @Test
    void primesOnTheExecutorThatItIsGivenAndOnceOnly() {
        List<Runnable> tasks = new ArrayList<>();
        Sealer.prime(tasks::add);
        Sealer.prime(tasks::add);
        assertThat(tasks).hasSize(2);
        tasks.forEach(Runnable::run);
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            tasks.get(1).run();
        }
        assertThat(System.nanoTime() - start)
                .as("20 million encryptions take minutes")
                .isLessThan(5_000_000_000L);
    }
}
