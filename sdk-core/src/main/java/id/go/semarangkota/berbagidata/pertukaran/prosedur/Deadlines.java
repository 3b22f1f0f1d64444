package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja.dayOf;

import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Computes deadlines from the events of a case, for a moment that the caller names.
 *
 * <p>A deadline of five working days that began on a Monday is met on the following Monday until midnight: the day on which it begins
 * does not count. The owner's deadline pauses while the requester must clarify: no day counts on which an answer was owed, neither
 * the day of the question nor that of the answer. Immutable and thread-safe.
 */
public final class Deadlines {
    private final KalenderKerja calendar;
    private final DeadlinePolicy policy;

    private Deadlines(KalenderKerja calendar, DeadlinePolicy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    /**
     * Combines a calendar and lengths.
     *
     * @param calendar the working days
     * @param policy the lengths
     * @return a new one
     */
    public static Deadlines of(KalenderKerja calendar, DeadlinePolicy policy) {
        return new Deadlines(calendar, policy);
    }

    /**
     * The deadlines of a case.
     *
     * @param events its events in order
     * @param now the moment that is asked about
     * @return in the order in which they began; empty for a draft
     * @throws CalendarException if the calendar lacks a year that matters
     */
    public List<Tenggat> compute(List<Peristiwa> events, Instant now) {
        LocalDate today = dayOf(now);
        List<Tenggat> all = new ArrayList<>();
        first(events, Deadlines::isSubmission).ifPresent(start -> all.add(verification(events, start, today)));
        first(events, e -> reaches(e, StatusPermohonan.DISETUJUI))
                .ifPresent(start -> all.add(preparation(events, start, today)));
        arrivals(events).forEach((paket, start) -> all.add(confirmation(events, start, today)));
        return List.copyOf(all);
    }

    /**
     * When the case expires.
     *
     * @param events its events in order
     * @return the first instant at which it has; empty for a draft
     */
    public Optional<Instant> hardLimit(List<Peristiwa> events) {
        return first(events, Deadlines::isSubmission)
                .map(start -> dayOf(start.waktu())
                        .plusDays(policy.batasKerasHari() + 1L)
                        .atStartOfDay(KalenderKerja.ZONE)
                        .toInstant());
    }

    private Tenggat verification(List<Peristiwa> events, Peristiwa start, LocalDate today) {
        Optional<Peristiwa> end =
                first(events, e -> e.paket() == null && (reaches(e, StatusPermohonan.DISETUJUI) || isEndOfRequest(e)));
        Stopwatch watch = Stopwatch.from(calendar, dayOf(start.waktu()), length(events, Tahap.VERIFIKASI));
        for (Peristiwa event : events) {
            if (reaches(event, StatusPermohonan.KLARIFIKASI) && !isExtension(event)) {
                watch.pause(dayOf(event.waktu()));
            } else if (StatusPermohonan.KLARIFIKASI.toString().equals(event.dari()) && !isExtension(event)) {
                watch.resume(dayOf(event.waktu()));
            }
        }
        return watch.read(Tahap.VERIFIKASI, null, end.map(e -> dayOf(e.waktu())), today, policy.risiko());
    }

    private Tenggat preparation(List<Peristiwa> events, Peristiwa start, LocalDate today) {
        Optional<LocalDate> end = first(
                        events,
                        e -> e.paket() != null ? e.ke().equals(StatusPaket.DITERBITKAN.toString()) : isEndOfRequest(e))
                .map(e -> dayOf(e.waktu()));
        return Stopwatch.from(calendar, dayOf(start.waktu()), length(events, Tahap.PENYIAPAN))
                .read(Tahap.PENYIAPAN, null, end, today, policy.risiko());
    }

    private Tenggat confirmation(List<Peristiwa> events, Peristiwa start, LocalDate today) {
        String paket = start.paket();
        Optional<LocalDate> end = first(events, e -> e.seq() > start.seq() && paket != null && paket.equals(e.paket()))
                .map(e -> dayOf(e.waktu()));
        return Stopwatch.from(calendar, dayOf(start.waktu()), length(events, Tahap.KONFIRMASI))
                .read(Tahap.KONFIRMASI, paket, end, today, policy.risiko());
    }

    private int length(List<Peristiwa> events, Tahap tahap) {
        return events.stream()
                .filter(e ->
                        isExtension(e) && tahap.toString().equals(e.rincian().get("tahap")))
                .mapToInt(e -> Integer.parseInt(e.rincian().getOrDefault("hariKerja", "0")))
                .reduce(policy.workingDays(tahap), Math::addExact);
    }

    private static Map<String, Peristiwa> arrivals(List<Peristiwa> events) {
        Map<String, Peristiwa> arrivals = new LinkedHashMap<>();
        for (Peristiwa event : events) {
            if (event.paket() != null && event.ke().equals(StatusPaket.TERKIRIM.toString())) {
                arrivals.putIfAbsent(event.paket(), event);
            }
        }
        return arrivals;
    }

    private static Optional<Peristiwa> first(List<Peristiwa> events, Predicate<Peristiwa> which) {
        return events.stream().filter(which).findFirst();
    }

    private static boolean isSubmission(Peristiwa event) {
        return event.perintah().equals(PerintahPermohonan.AJUKAN.toString());
    }

    private static boolean isExtension(Peristiwa event) {
        return event.perintah().equals(PerintahPermohonan.PERPANJANG.toString());
    }

    private static boolean reaches(Peristiwa event, StatusPermohonan status) {
        return event.paket() == null && event.ke().equals(status.toString());
    }

    private static boolean isEndOfRequest(Peristiwa event) {
        return event.paket() == null && StatusPermohonan.valueOf(event.ke()).isTerminal();
    }
}
