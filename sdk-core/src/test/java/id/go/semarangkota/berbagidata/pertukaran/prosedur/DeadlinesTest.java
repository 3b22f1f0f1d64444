package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat.Keadaan;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat.Tahap;
import id.go.semarangkota.berbagidata.pertukaran.Vectors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private final Deadlines deadlines = Deadlines.of(KalenderKerja.shipped(), DeadlinePolicy.DEFAULT);
    private final List<Peristiwa> events = new ArrayList<>();

    private void add(
            String time, String command, @Nullable String from, String to, @Nullable String paket, String days) {
        Map<String, String> details = days.isEmpty() ? Map.of() : Map.of("tahap", "VERIFIKASI", "hariKerja", days);
        events.add(new Peristiwa(
                "ev-" + events.size(),
                "prm-0001",
                paket,
                events.size() + 1L,
                HashChain.GENESIS,
                Instant.parse(time),
                command,
                Peran.SISTEM,
                from,
                to,
                Map.of(),
                Map.of(),
                details));
    }

    private void approved(String day) {
        add("2026-03-02T03:00:00Z", "ajukan", "DRAF", "DIAJUKAN", null, "");
        add(day + "T03:00:00Z", "setujui", "DIVERIFIKASI", "DISETUJUI", null, "");
    }

    private Tenggat only(Tahap tahap, String now) {
        List<Tenggat> found = deadlines.compute(events, Instant.parse(now)).stream()
                .filter(t -> t.tahap() == tahap)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Nested
    class Verification {
        @Test
        void standsAsTheVectorsSay() {
            for (Map<String, Object> kasus : Vectors.cases(Vectors.read("tenggat.json"), "kasus")) {
                events.clear();
                ((List<?>) kasus.get("peristiwa")).forEach(e -> {
                    List<String> event = Vectors.strings(e);
                    add(
                            event.get(0),
                            event.get(1),
                            event.get(2),
                            event.get(3),
                            null,
                            event.size() > 4 ? event.get(4) : "");
                });
                Tenggat deadline = only(Tahap.VERIFIKASI, (String) kasus.get("kini"));
                assertThat(List.of(deadline.jatuhTempo(), deadline.keadaan(), deadline.dijeda()))
                        .as("%s", kasus.get("id"))
                        .isEqualTo(List.of(
                                LocalDate.parse((String) kasus.get("jatuhTempo")),
                                Keadaan.valueOf((String) kasus.get("keadaan")),
                                kasus.get("dijeda")));
            }
        }

        @Test
        void doesNotRunForADraft() {
            add("2026-03-02T03:00:00Z", "buat", null, "DRAF", null, "");
            assertThat(deadlines.compute(events, Instant.parse("2026-03-20T03:00:00Z")))
                    .isEmpty();
        }

        @Test
        void failsLoudlyWhereTheCalendarEnds() {
            add("2026-12-28T03:00:00Z", "ajukan", "DRAF", "DIAJUKAN", null, "");
            assertThatExceptionOfType(CalendarException.class)
                    .isThrownBy(() -> deadlines.compute(events, Instant.parse("2026-12-28T04:00:00Z")))
                    .satisfies(e -> assertThat(e.position()).isEqualTo(2027));
        }
    }

    @Nested
    class Preparation {
        @Test
        void endsWithTheFirstPublication() {
            approved("2026-03-05");
            add("2026-03-12T03:00:00Z", "terbitkan", "DISIAPKAN", "DITERBITKAN", "pkt-1", "");
            Tenggat deadline = only(Tahap.PENYIAPAN, "2026-04-30T03:00:00Z");
            assertThat(deadline.jatuhTempo()).isEqualTo("2026-03-12");
            assertThat(deadline.keadaan()).isEqualTo(Keadaan.SELESAI);
        }

        @Test
        void isLateTheDayAfter() {
            approved("2026-03-05");
            assertThat(only(Tahap.PENYIAPAN, "2026-03-12T17:00:00Z").keadaan()).isEqualTo(Keadaan.TERLAMBAT);
        }
    }

    @Nested
    class Confirmation {
        @Test
        void runsForEachPackageThatArrived() {
            approved("2026-03-05");
            add("2026-03-06T03:00:00Z", "terbitkan", "DISIAPKAN", "DITERBITKAN", "pkt-1", "");
            add("2026-03-09T03:00:00Z", "selesaiTransfer", "DITRANSFER", "TERKIRIM", "pkt-1", "");
            add("2026-03-10T03:00:00Z", "sanggah", "TERKIRIM", "DISANGGAH", "pkt-1", "");
            add("2026-03-11T03:00:00Z", "selesaiTransfer", "DITRANSFER", "TERKIRIM", "pkt-2", "");
            List<Tenggat> found = deadlines.compute(events, Instant.parse("2026-03-17T03:00:00Z")).stream()
                    .filter(t -> t.tahap() == Tahap.KONFIRMASI)
                    .toList();
            assertThat(found).extracting(Tenggat::paket).containsExactly("pkt-1", "pkt-2");
            assertThat(found).extracting(Tenggat::keadaan).containsExactly(Keadaan.SELESAI, Keadaan.TERLAMBAT);
        }
    }

    @Nested
    class HardLimit {
        @Test
        void isCountedInCalendarDaysFromSubmission() {
            add("2026-03-02T03:00:00Z", "ajukan", "DRAF", "DIAJUKAN", null, "");
            Deadlines short10 = Deadlines.of(KalenderKerja.shipped(), new DeadlinePolicy(5, 5, 3, 1, 10));
            assertThat(short10.hardLimit(events)).contains(Instant.parse("2026-03-12T17:00:00Z"));
        }

        @Test
        void isNotThereForADraft() {
            assertThat(deadlines.hardLimit(events)).isEmpty();
        }
    }
}
