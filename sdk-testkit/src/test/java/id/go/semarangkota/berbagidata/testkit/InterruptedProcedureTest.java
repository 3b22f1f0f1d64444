package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.testkit.http.Observer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client against the exchange, over a network that cuts every call at every phase: each call is made again until it succeeds, with
 * the cut a little later each time, from the connecting to the last byte. What comes of it is what comes of a network without faults.
 */
class InterruptedProcedureTest {
    private static final long SEED = 20260302;
    /** Lower and the connection's own handshake would be all that is cut; higher and whole calls would be passed over. */
    private static final int SMALLEST_STEP = 200;

    private static final int LARGEST_STEP = 900;
    private static final int MOST_TRIES = 500;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Map<String, Long>> calls = new HashMap<>();

    private ClientProcedure.Result run(String name, @Nullable Cut cut) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        try (World world = ClientProcedure.world();
                FaultyNetwork network = FaultyNetwork.before(world.exchange);
                ClientProcedure procedure = new ClientProcedure(world, network, place)) {
            ClientProcedure.Result result = procedure.run(new ClientProcedure.Maker() {
                @Override
                public <T> T make(ClientProcedure.Step<T> step) throws Exception {
                    return cut == null ? step.run() : again(step, procedure, network, cut);
                }
            });
            calls.put(name, counted(world.traffic));
            return result;
        }
    }

    /** How often each operation was called. */
    private static Map<String, Long> counted(Collection<Observer.Seen> traffic) {
        return traffic.stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.method() + " "
                                + seen.target().replaceAll("\\?.*|(?<=/)[^/?]*[0-9-]{2}[^/?]*", "_"),
                        TreeMap::new,
                        Collectors.counting()));
    }

    /** How a connection ends after so many bytes. */
    private interface Cut {
        NetworkFault after(long bytes);
    }

    private <T> T again(ClientProcedure.Step<T> step, ClientProcedure procedure, FaultyNetwork network, Cut cut)
            throws Exception {
        long bytes = 0;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            network.cutAll();
            network.forget();
            network.next(cut.after(bytes));
            int before = network.connections();
            try {
                T result = step.run();
                network.forget();
                return result;
            } catch (ExchangeException e) {
                assertThat(e.isRetryable())
                        .as("seed %s, %s bytes: %s", SEED, bytes, e)
                        .isTrue();
                // A connection that was cut before it was used again has not met the fault.
                boolean met = network.connections() > before;
                bytes += met ? SMALLEST_STEP + random.nextInt(LARGEST_STEP - SMALLEST_STEP) : 0;
                if (tries % 3 == 0) {
                    procedure.restart();
                }
            }
        }
        throw new AssertionError("seed " + SEED + ": no success after " + MOST_TRIES + " tries");
    }

    /** First no connection, then one whose answer is lost, then all goes well. */
    private static NetworkFault refusedThenSwallowed(long bytes) {
        if (bytes == 0) {
            return NetworkFault.refuse();
        }
        return bytes < LARGEST_STEP ? NetworkFault.swallowResponse() : NetworkFault.none();
    }

    @Test
    void endsAsAnUndisturbedOne_whereverItIsCut() throws Exception {
        ClientProcedure.Result expected = run("tenang", null);
        assertThat(expected.permohonan()).isEqualTo(StatusPermohonan.TERDOKUMENTASI);
        assertThat(expected.paket()).containsExactly(StatusPaket.DIKONFIRMASI);
        assertThat(expected.rows()).hasSize(ClientProcedure.ROWS + 1);

        assertThat(run("lenyap", InterruptedProcedureTest::refusedThenSwallowed))
                .isEqualTo(expected);
        assertThat(run("pergi", NetworkFault::cutUpstream)).isEqualTo(expected);
        assertThat(run("pulang", NetworkFault::cutDownstream)).isEqualTo(expected);
        calls.get("tenang")
                .forEach((call, times) -> assertThat(calls.get("pulang"))
                        .as("%s was cut and made again", call)
                        .hasEntrySatisfying(call, often -> assertThat(often).isGreaterThan(times)));
    }
}
