package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.pajak.JenisWajibPajak;
import id.go.semarangkota.berbagidata.pajak.Npwp;
import id.go.semarangkota.berbagidata.pajak.StatusPendaftaran;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Makes up taxpayers: heads of households, and bodies. The NPWP that is no NIK begins with 00, which none has, telephone numbers with the
 * 0 that no number within the city has, and addresses of e-mail end in a domain for examples. Thread-safe.
 */
final class Taxpayers {
    private static final LocalDate FIRST_REGISTERED = LocalDate.of(2005, 1, 1);
    private static final int GROWN_UP = 18;
    private static final String TAX_OFFICE = "503000";
    private static final List<String> FORMS = List.of("PT", "CV", "UD", "RM", "HOTEL", "KOPERASI");

    private Taxpayers() {}

    static WajibPajak person(Penduduk head, long number, LocalDate reference, SplitMix64 random) {
        String nik = head.nik();
        boolean known = random.chance(7_500);
        String npwp = known ? nik : random.chance(4_000) ? oldNpwp(number) : null;
        LocalDate grownUp = Objects.requireNonNull(head.tanggalLahir()).plusYears(GROWN_UP);
        return WajibPajak.builder()
                .npwpd(npwpd(1, number))
                .jenis(JenisWajibPajak.PRIBADI)
                .nama(head.nama())
                .nik(nik)
                .npwp(npwp)
                .alamat(head.alamat())
                .telepon(random.chance(7_000) ? telephone(random) : null)
                .email(random.chance(3_000) ? "warga" + number + "@contoh.example" : null)
                .tanggalTerdaftar(Days.between(Days.later(FIRST_REGISTERED, grownUp), reference, random))
                .status(head.statusHidup() == StatusHidup.MENINGGAL ? StatusPendaftaran.NONAKTIF : status(random))
                .build();
    }

    static WajibPajak body(long number, LocalDate reference, SplitMix64 random) {
        String npwp = "0" + oldNpwp(number);
        return WajibPajak.builder()
                .npwpd(npwpd(2, number))
                .jenis(JenisWajibPajak.BADAN)
                .nama(random.pick(FORMS) + " CONTOH " + Streets.word(random) + " " + Streets.word(random))
                .npwp(npwp)
                .nitku(npwp + "000000")
                .nib(String.format(Locale.ROOT, "90%011d", number))
                .alamat(Places.places().residence(random).address(random))
                .telepon(telephone(random))
                .email("badan" + number + "@contoh.example")
                .tanggalTerdaftar(Days.between(FIRST_REGISTERED, reference, random))
                .status(status(random))
                .build();
    }

    private static String npwpd(int kind, long number) {
        return String.format(Locale.ROOT, "P.%d.%07d.33.74", kind, number);
    }

    private static String telephone(SplitMix64 random) {
        return "024-0" + random.between(100_000, 999_999);
    }

    private static StatusPendaftaran status(SplitMix64 random) {
        if (random.chance(9_500)) {
            return StatusPendaftaran.AKTIF;
        }
        return random.chance(7_000) ? StatusPendaftaran.NONAKTIF : StatusPendaftaran.DIHAPUS;
    }

    /** The old 15 digits, with the check digit that they need. */
    private static String oldNpwp(long number) {
        String serial = String.format(Locale.ROOT, "%08d", number);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> serial + digit + TAX_OFFICE)
                .filter(Npwp::isValid)
                .findFirst()
                .orElseThrow();
    }
}
