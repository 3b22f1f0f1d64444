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
import java.util.List;
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
    /** No answer is so short that the cuts of the way back could pass it over, no request so short that those of the way there could. */
    private static final int SHORTEST_ANSWER = 350;

    private static final int SHORTEST_REQUEST = 800;
    private static final int MOST_TRIES = 500;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Map<String, Long>> calls = new HashMap<>();

    private ClientProcedure.Result run(String name, int largestStep, @Nullable Cut cut) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        try (World world = ResidentData.world(false);
                FaultyNetwork network = FaultyNetwork.before(world.exchange);
                ClientProcedure procedure = new ClientProcedure(world, network, place)) {
            ClientProcedure.Result result = procedure.run(new ClientProcedure.Maker() {
                @Override
                public <T> T make(ClientProcedure.Step<T> step) throws Exception {
                    return cut == null ? step.run() : again(step, procedure, network, new Cuts(largestStep, cut));
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

    /** Cuts that move on by steps. */
    private record Cuts(int largestStep, Cut cut) {}

    private <T> T again(ClientProcedure.Step<T> step, ClientProcedure procedure, FaultyNetwork network, Cuts cuts)
            throws Exception {
        long bytes = 0;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            network.cutAll();
            network.forget();
            network.next(cuts.cut().after(bytes));
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
                bytes += met ? random.nextInt(cuts.largestStep() / 2, cuts.largestStep()) : 0;
                if (tries % 5 == 4) {
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
        return bytes < SHORTEST_REQUEST ? NetworkFault.swallowResponse() : NetworkFault.none();
    }

    @Test
    void endsAsAnUndisturbedOne_whereverItIsCut() throws Exception {
        ClientProcedure.Result expected = run("tenang", 1, null);
        assertThat(expected.permohonan()).isEqualTo(StatusPermohonan.TERDOKUMENTASI);
        assertThat(expected.paket()).containsExactly(StatusPaket.DIKONFIRMASI);
        assertThat(expected.rows()).hasSize(ClientProcedure.ROWS + 1);

        assertThat(run("lenyap", SHORTEST_REQUEST, InterruptedProcedureTest::refusedThenSwallowed))
                .isEqualTo(expected);
        assertThat(run("pergi", SHORTEST_REQUEST, NetworkFault::cutUpstream)).isEqualTo(expected);
        assertThat(run("pulang", SHORTEST_ANSWER, NetworkFault::cutDownstream)).isEqualTo(expected);
        // Where an answer to one of these was lost, what it has done is found, so it is not done again.
        assertThat(notRepeated("pulang")).allMatch(call -> call.matches("PATCH .*|POST .*/(paket|berkas|terbitkan)"));
    }

    private List<String> notRepeated(String name) {
        return calls.get("tenang").entrySet().stream()
                .filter(call -> calls.get(name).getOrDefault(call.getKey(), 0L) <= call.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
