package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A clock that is turned by hand. */
class VirtualClockTest {
    private final VirtualClock clock = VirtualClock.at(World.START);

    @Test
    void standsStill_untilItIsTurned() {
        assertThat(clock.instant()).isEqualTo(World.START);
        assertThat(clock.advance(Duration.ofDays(1))).isEqualTo(World.START.plusSeconds(86_400));
        assertThat(clock.instant()).isEqualTo(World.START.plusSeconds(86_400));
        assertThat(clock).hasToString("VirtualClock[2026-03-03T02:00:00Z]");
    }

    @Test
    void turnsInAllZones() {
        Clock jakarta = clock.withZone(ZoneId.of("Asia/Jakarta"));
        clock.advance(Duration.ofHours(1));
        assertThat(jakarta.instant()).isEqualTo(clock.instant());
        assertThat(jakarta.getZone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void neverRunsBackwards() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("duration");
    }
}
