package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Dates and numbers as a letter spells them. The months are ours: those of the platform change from one JDK to the next. */
final class Indonesian {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private Indonesian() {}

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    static String time(Instant instant) {
        ZonedDateTime local = instant.atZone(KalenderKerja.ZONE);
        return String.format(
                Locale.ROOT,
                "%s pukul %02d.%02d.%02d WIB",
                date(local.toLocalDate()),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
