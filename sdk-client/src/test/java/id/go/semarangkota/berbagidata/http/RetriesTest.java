package id.go.semarangkota.berbagidata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a call is made again, and what a challenge and a class path say. */
class RetriesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final List<Duration> slept = new ArrayList<>();
    private int runs;

    private Retries retries(int attempts, int budget) {
        RetryPolicy policy =
                new RetryPolicy(attempts, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMinutes(1), budget);
        return new Retries(policy, CLOCK, slept::add);
    }

    private static UnreachableException broken() {
        return new UnreachableException(UnreachableException.Reason.CONNECTION, new IOException("putus"));
    }

    private void fail(Retries retries) {
        assertThat(catchThrowableOfType(
                        IOException.class,
                        () -> retries.run("GET /v1/saya", number -> {
                            runs++;
                            throw broken();
                        })))
                .isNotNull();
    }

    @Nested
    class Backoff {
        @Test
        void doublesUpToItsCap_withFullJitter() {
            Retries retries = retries(5, 100);
            for (int number = 1; number <= 40; number++) {
                long ceiling = Math.min(1000, 100L << Math.min(number - 1, 20));
                for (int i = 0; i < 50; i++) {
                    assertThat(retries.waitAfter(broken(), number))
                            .isBetween(Duration.ZERO, Duration.ofMillis(ceiling));
                }
            }
            assertThat(java.util.stream.IntStream.range(0, 50).mapToObj(i -> retries.waitAfter(broken(), 4)))
                    .as("jitter")
                    .hasSizeGreaterThan(1)
                    .anyMatch(wait -> wait.compareTo(Duration.ofMillis(400)) < 0)
                    .anyMatch(wait -> wait.compareTo(Duration.ofMillis(400)) > 0);
        }
    }

    @Nested
    class Budget {
        @Test
        void isSharedByAllCalls() {
            Retries retries = retries(10, 3);
            fail(retries);
            assertThat(runs).isEqualTo(1 + 3);
            fail(retries);
            assertThat(runs).as("used up").isEqualTo(1 + 3 + 1);
        }

        @Test
        void isEarnedByCalls() throws Exception {
            Retries retries = retries(10, 1);
            fail(retries);
            for (int i = 0; i < 5; i++) {
                retries.run("GET /v1/saya", number -> "ya");
            }
            runs = 0;
            fail(retries);
            assertThat(runs).isEqualTo(2);
        }
    }

    @Nested
    class Integrity {
        @Test
        void isNeverTriedAgain() {
            assertThat(catchThrowableOfType(
                            IntegrityException.class,
                            () -> retries(10, 10).run("GET /v1/saya", number -> {
                                runs++;
                                throw new IntegrityException(IntegrityException.Reason.DIGEST, "x");
                            })))
                    .isNotNull();
            assertThat(runs).isEqualTo(1);
            assertThat(slept).isEmpty();
        }
    }

    @Nested
    class Challenges {
        @Test
        void areRead_withAndWithoutQuotes() {
            Optional<Challenge> read = Challenge.read(
                    "DPoP realm=x, Bearer error=insufficient_user_authentication, max_age=\"60\", acr_values=\"a  b\"");
            assertThat(read).contains(new Challenge(List.of("a", "b"), Duration.ofMinutes(1)));
        }

        @Test
        void ofAnotherKind_areNone() {
            assertThat(Challenge.read("Bearer error=\"invalid_token\"")).isEmpty();
            assertThat(Challenge.read("x".repeat(5000))).isEmpty();
        }

        @Test
        void withoutDetails_askForAnything() {
            assertThat(Challenge.read("Bearer error=\"insufficient_user_authentication\", max_age=soon"))
                    .contains(new Challenge(List.of(), null));
        }
    }

    @Nested
    class ClassPath {
        @Test
        void holdsOneOkHttp() {
            OkHttpJar.requireOne();
            assertThat(catchThrowableOfType(IllegalStateException.class, () -> OkHttpJar.requireOne("a", "a", "b")))
                    .hasMessageContaining("two versions");
            assertThat(catchThrowableOfType(IllegalStateException.class, () -> OkHttpJar.requireOne("a", "4.12.0")))
                    .hasMessageContaining("4.12.0");
        }
    }
}
