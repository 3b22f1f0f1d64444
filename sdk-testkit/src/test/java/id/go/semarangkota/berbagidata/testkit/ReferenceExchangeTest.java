package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.DeadlinePolicy;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Deadlines;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The exchange as a thing to start, ask and close. */
class ReferenceExchangeTest {
    private static final Organisasi AGENCY = new Organisasi("contoh", "Dinas Contoh", "Jalan Contoh 1");

    @Nested
    class Builder {
        @Test
        void refuses_aCodeTwice_theExchangesOwn_andTheRoleOfNobody() {
            ReferenceExchange.Builder builder =
                    ReferenceExchange.builder().organisation(AGENCY, Set.of(Peran.PEMINTA), List.of());
            assertThatThrownBy(() -> builder.organisation(AGENCY, Set.of(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            Organisasi exchange = new Organisasi("pertukaran", "Pertukaran", "Jalan Contoh 2");
            assertThatThrownBy(() -> builder.organisation(exchange, Set.of(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            Organisasi other = new Organisasi("lain", "Dinas Lain", "Jalan Contoh 3");
            assertThatThrownBy(() -> builder.organisation(other, Set.of(Peran.SISTEM), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("peran");
        }

        @Test
        void startsAny_number_ofExchanges_eachWithKeysOfItsOwn() throws Exception {
            try (ReferenceExchange first = ReferenceExchange.builder().start();
                    ReferenceExchange second = ReferenceExchange.builder()
                            .deadlines(Deadlines.of(KalenderKerja.shipped(), DeadlinePolicy.DEFAULT))
                            .start()) {
                assertThat(first.uri()).isNotEqualTo(second.uri());
                assertThat(first.logKey()).isNotEqualTo(second.logKey());
                assertThat(first.toString()).contains(first.uri().toString());
                assertThatThrownBy(() -> first.officialToken("lain", Pejabat.of("Contoh", "00000001", "Kepala")))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }

        @Test
        void closesTwice() throws Exception {
            ReferenceExchange exchange = ReferenceExchange.builder().start();
            exchange.close();
            exchange.close();
            assertThat(exchange.certificate().getSubjectX500Principal().getName())
                    .contains("localhost");
        }
    }

    @Nested
    class Limits {
        @Test
        void boundBodiesAndCases() throws Exception {
            try (World world = World.start(builder ->
                    builder.limits(ExchangeLimits.DEFAULT.withBodyBytes(4000).withCases(1)))) {
                CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
                Reply second = world.as(world.peminta, "/v1/permohonan")
                        .key(Call.newKey())
                        .post(driver.isi);
                assertThat(second.kode()).isEqualTo("layanan-tidak-tersedia");
                assertThat(second.header("Retry-After")).isEqualTo("60");
                Reply large = world.as(world.peminta, "/v1/permohonan")
                        .key(Call.newKey())
                        .post(" ".repeat(4001));
                assertThat(large.kode()).isEqualTo("terlalu-besar");
            }
        }

        @Test
        void areChecked() {
            assertThatThrownBy(() -> ExchangeLimits.DEFAULT.withBodyBytes(5 << 20))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("bodyBytes");
            assertThatThrownBy(() -> ExchangeLimits.DEFAULT.withLives(Duration.ZERO, Duration.ofHours(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("tokenLife");
        }
    }

    @Nested
    class Failure {
        @Test
        void isAProblemOfTheExchange_andChangesNothing() throws Exception {
            AtomicBoolean broken = new AtomicBoolean();
            VirtualClock clock = VirtualClock.at(World.START);
            Clock breaking = new Clock() {
                @Override
                public Instant instant() {
                    if (broken.get()) {
                        throw new IllegalStateException("broken");
                    }
                    return clock.instant();
                }

                @Override
                public ZoneId getZone() {
                    return clock.getZone();
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return clock.withZone(zone);
                }
            };
            try (World world = World.start(builder -> builder.clock(breaking))) {
                CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
                broken.set(true);
                Reply reply = world.as(world.peminta, driver.path()).get();
                broken.set(false);
                RefusalTest.assertProblem(reply, 500, "kesalahan-dalam");
                assertThat(driver.read().text("/status")).isEqualTo("DRAF");
                assertThat(driver.read().text("/versi")).isEqualTo("1");
            }
        }
    }

    @Nested
    class Jvm {
        /** Started and not closed in the one, closed in the other: neither keeps the JVM. */
        @Test
        void endsWithinASecond() throws Exception {
            for (String how : List.of("close", "leave")) {
                Process process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Embedder.class.getName(),
                                how)
                        .redirectErrorStream(true)
                        .start();
                try (InputStream in = process.getInputStream()) {
                    String said = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                    Instant end = Instant.now();
                    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(said).isTrue();
                    assertThat(process.exitValue()).as(said).isZero();
                    Instant done =
                            Instant.ofEpochMilli(Long.parseLong(said.strip().replaceAll("(?s).*selesai ", "")));
                    assertThat(Duration.between(done, end)).isLessThan(Duration.ofSeconds(1));
                }
            }
        }
    }
}
