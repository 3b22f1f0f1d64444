package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat.Keadaan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the working days of one deadline and leaves out those on which it pauses. Not thread-safe. */
final class Stopwatch {
    private final KalenderKerja calendar;
    private final LocalDate start;
    private final int length;
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable LocalDate pausedSince;

    private Stopwatch(KalenderKerja calendar, LocalDate start, int length) {
        this.calendar = calendar;
        this.start = start;
        this.length = length;
    }

    static Stopwatch from(KalenderKerja calendar, LocalDate start, int length) {
        return new Stopwatch(calendar, start, length);
    }

    void pause(LocalDate day) {
        if (pausedSince == null) {
            pausedSince = day;
        }
    }

    void resume(LocalDate day) {
        if (pausedSince != null) {
            pauses.add(new Pause(pausedSince, day));
            pausedSince = null;
        }
    }

    Tenggat read(Tenggat.Tahap tahap, @Nullable String paket, Optional<LocalDate> done, LocalDate today, int risk) {
        boolean paused = pausedSince != null && done.isEmpty();
        if (pausedSince != null) {
            resume(done.orElse(today));
        }
        LocalDate due = due();
        Keadaan state = done.map(day -> day.isAfter(due) ? Keadaan.SELESAI_TERLAMBAT : Keadaan.SELESAI)
                .orElseGet(() -> open(due, today, paused, risk));
        return new Tenggat(tahap, paket, start, due, done.orElse(null), state, paused);
    }

    private Keadaan open(LocalDate due, LocalDate today, boolean paused, int risk) {
        if (today.isAfter(due)) {
            return Keadaan.TERLAMBAT;
        }
        return !paused && calendar.workingDaysBetween(today, due) <= risk ? Keadaan.BERISIKO : Keadaan.BERJALAN;
    }

    private LocalDate due() {
        LocalDate day = start;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            counted += calendar.isWorkingDay(day) && !isPaused(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** No day counts on which the requester owed an answer, not even in part. */
    private record Pause(LocalDate asked, LocalDate answered) {
        boolean covers(LocalDate day) {
            return !day.isBefore(asked) && !day.isAfter(answered);
        }
    }
}
