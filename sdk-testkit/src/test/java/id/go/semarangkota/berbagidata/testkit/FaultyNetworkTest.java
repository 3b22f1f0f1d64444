package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A network that breaks as told. */
class FaultyNetworkTest {
    private World world;
    private FaultyNetwork network;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
        network = FaultyNetwork.before(world.exchange);
    }

    @AfterEach
    void close() {
        network.close();
        world.close();
    }

    /** On a connection of its own. */
    private Call call(String path) throws Exception {
        return new Call(
                World.client(world.exchange.certificate()), network.uri().resolve(path));
    }

    private Reply profile() throws Exception {
        return call("/.well-known/berbagi-data").get();
    }

    /** By POST: the JDK's client silently repeats a GET. */
    private void assertBroken() {
        assertThatThrownBy(() -> call("/v1/permohonan").post("{}")).isInstanceOf(IOException.class);
    }

    @Nested
    class Relay {
        @Test
        void passesEverything_andLeavesTheIssuerAlone() throws Exception {
            Reply reply = profile();
            assertThat(reply.text("/penerbit")).isEqualTo(world.exchange.uri().toString());
            assertThat(network.connections()).isEqualTo(1);
            assertThat(network.toString()).contains(network.uri().toString());
        }

        @Test
        void leavesNothing_onceItIsClosed() throws Exception {
            int port = network.uri().getPort();
            profile();
            network.close();
            network.close();
            assertThatThrownBy(() -> new Socket("localhost", port).close()).isInstanceOf(ConnectException.class);
        }

        @Test
        void cutsWhatIsOpen() throws Exception {
            Call call = call("/.well-known/berbagi-data");
            call.get();
            network.cutAll();
            assertThat(call.get().status()).isEqualTo(200);
            assertThat(network.connections()).isEqualTo(2);
        }

        @Test
        void cutsAlso_whenTheExchangeIsGone() {
            world.exchange.close();
            assertBroken();
        }
    }

    @Nested
    class Faults {
        @Test
        void followTheScript_andEndWithIt() throws Exception {
            network.next(NetworkFault.none(), NetworkFault.refuse());
            profile();
            // Bare: the JDK's client may connect once more by itself.
            assertThatThrownBy(() -> {
                        try (Socket socket =
                                new Socket("localhost", network.uri().getPort())) {
                            if (socket.getInputStream().read() < 0) {
                                throw new EOFException();
                            }
                        }
                    })
                    .isInstanceOf(IOException.class);
            assertThat(profile().status()).isEqualTo(200);
        }

        @Test
        void cutOnTheWayThere_andOnTheWayBack_atEveryPhase() {
            for (long bytes : new long[] {0, 100, 600}) {
                network.next(NetworkFault.cutUpstream(bytes), NetworkFault.cutUpstream(bytes));
                assertBroken();
                network.next(NetworkFault.cutDownstream(bytes), NetworkFault.cutDownstream(bytes));
                assertBroken();
                network.forget();
            }
        }

        @Test
        void swallowTheAnswer_onceTheDeedIsDone() throws Exception {
            network.next(NetworkFault.swallowResponse());
            CaseDriver other = CaseDriver.draft(world, World.PLAIN);
            String key = Call.newKey();
            Call lost =
                    call("/v1/permohonan").bearer(world.token(world.peminta)).key(key);
            assertThatThrownBy(() -> lost.post(other.isi)).isInstanceOf(IOException.class);
            assertThat(world.as(world.peminta, "/v1/permohonan").get().json().path("permohonan"))
                    .hasSize(2);
            Reply again = world.as(world.peminta, "/v1/permohonan").key(key).post(other.isi);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.text("/id")).isEqualTo("prm-2");
        }

        @Test
        void deliverTwice_whatChangesSomething_andNothingElse() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
            String key = Call.newKey();
            network.next(NetworkFault.duplicate());
            Reply made = call("/v1/permohonan")
                    .bearer(world.token(world.peminta))
                    .key(key)
                    .post(driver.isi);
            assertThat(made.text("/id")).isEqualTo("prm-2");
            awaitArrivals(key, 2);
            network.next(NetworkFault.duplicate());
            Call reading =
                    call("/v1/permohonan").bearer(world.token(world.peminta)).header("X-Contoh", key);
            assertThat(reading.get().json().path("permohonan")).hasSize(2);
            awaitArrivals(key, 3);
        }

        /** The exchange notes a call when its answer has left, which may be after it has arrived. */
        private void awaitArrivals(String mark, long count) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (arrivals(mark) < count && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(arrivals(mark)).isEqualTo(count);
        }

        private long arrivals(String mark) {
            return world.traffic.stream()
                    .filter(seen -> seen.requestHeaders().containsValue(List.of(mark)))
                    .count();
        }

        @Test
        void holdUntilReleased_inAnyOrder() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
            try (FaultyNetwork second = FaultyNetwork.before(world.exchange)) {
                CompletableFuture<Reply> first = held(network, driver, "pertama-000000001");
                CompletableFuture<Reply> last = held(second, driver, "kedua-00000000001");
                assertThat(first).isNotDone();
                second.release();
                assertThat(last.get(20, TimeUnit.SECONDS).text("/id")).isEqualTo("prm-2");
                assertThat(first).isNotDone();
                network.release();
                assertThat(first.get(20, TimeUnit.SECONDS).text("/id")).isEqualTo("prm-3");
            }
        }

        private CompletableFuture<Reply> held(FaultyNetwork by, CaseDriver driver, String key) throws Exception {
            by.next(NetworkFault.hold());
            int before = by.connections();
            Call call = new Call(
                            World.client(world.exchange.certificate()), by.uri().resolve("/v1/permohonan"))
                    .bearer(world.token(world.peminta))
                    .key(key);
            CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() -> {
                try {
                    return call.post(driver.isi);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (by.connections() == before) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            return reply;
        }

        @Test
        void stallAndGoOn() throws Exception {
            network.next(NetworkFault.stall(Duration.ofMillis(200)));
            long start = System.nanoTime();
            assertThat(profile().status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
        }

        @Test
        void areBounded() {
            assertThatThrownBy(() -> NetworkFault.stall(Duration.ofSeconds(31)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> NetworkFault.cutUpstream(-1)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
