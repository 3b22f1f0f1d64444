package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both sides and the unit pengelola by their real clients, at random: {@link ClientWalk}. Other seeds by
 * {@code -Dberbagidata.seeds=17} or {@code 1-200}.
 */
class ClientWalkTest {
    private static final int STEPS = 60;
    private static final Pattern SEEDS = Pattern.compile("([0-9]+)-([0-9]+)");

    @TempDir
    Path folder;

    private static LongStream seeds() {
        String given = System.getProperty("berbagidata.seeds", "1-3");
        Matcher range = SEEDS.matcher(given);
        return range.matches()
                ? LongStream.rangeClosed(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)))
                : LongStream.of(Long.parseLong(given));
    }

    @Test
    void allSidesByTheirClients_standWhereTheTablesSay() throws IOException {
        Set<String> commands = new HashSet<>();
        for (long seed : seeds().toArray()) {
            commands.addAll(walk(seed));
        }
        assertThat(commands).as("seeds %s", seeds().boxed().toList()).hasSizeGreaterThan(15);
    }

    private Set<String> walk(long seed) throws IOException {
        Path place = Files.createDirectory(folder.resolve("benih-" + seed));
        ClientWalk[] walk = new ClientWalk[1];
        try (ClientWalk made = new ClientWalk(seed, place)) {
            walk[0] = made;
            made.run(STEPS);
            return made.commands;
        } catch (Exception | AssertionError e) {
            String steps = Stream.of(walk)
                    .flatMap(w -> w == null ? Stream.of() : w.steps.stream())
                    .reduce("", (a, b) -> a + "\n  " + b);
            throw new AssertionError("-Dberbagidata.seeds=" + seed + steps, e);
        }
    }
}
