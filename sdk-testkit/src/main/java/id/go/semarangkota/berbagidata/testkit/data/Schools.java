package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.pendidikan.Jenjang;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.pendidikan.StatusSatuanPendidikan;
import java.util.List;
import java.util.Locale;

/**
 * Schools, district by district in turn, one level after the other: the first 128 hold every level in every district, and every pupil.
 * None is a real one: their numbers begin with a letter that stands for made up. Not thread-safe.
 */
final class Schools implements Batches.Source<SatuanPendidikan> {
    private static final List<Jenjang> LEVELS = List.of(
            Jenjang.SD, Jenjang.SMP, Jenjang.SMA, Jenjang.SMK, Jenjang.PAUD, Jenjang.MI, Jenjang.MTS, Jenjang.SLB);
    private static final List<Jenjang> PRIVATE_MOSTLY = List.of(Jenjang.PAUD, Jenjang.MI, Jenjang.MTS, Jenjang.SLB);
    private static final List<String> ACCREDITATIONS = List.of("A", "A", "B", "B", "C", "Belum terakreditasi");
    private static final int PUPILS_OF_A_TEACHER = 17;

    private final long seed;
    private int schools;

    Schools(long seed) {
        this.seed = seed;
    }

    /** The number of the first school of a level in a district. */
    static String npsn(int district, Jenjang level) {
        return npsn(LEVELS.indexOf(level) * Sites.DISTRICTS + district);
    }

    private static String npsn(int number) {
        return String.format(Locale.ROOT, "S%07d", number + 1);
    }

    @Override
    public List<SatuanPendidikan> next() {
        int number = schools++;
        int district = number % Sites.DISTRICTS;
        Jenjang level = LEVELS.get(number / Sites.DISTRICTS % LEVELS.size());
        SplitMix64 random = SplitMix64.of(seed, "sekolah", number);
        Sites.Point point = Sites.near(district, random);
        boolean state = random.chance(PRIVATE_MOSTLY.contains(level) ? 1_000 : 6_500);
        long pupils = level == Jenjang.PAUD || level == Jenjang.SLB ? random.between(15, 90) : random.between(80, 900);
        return List.of(SatuanPendidikan.builder()
                .npsn(npsn(number))
                .nama(level + (state ? " NEGERI" : "") + " CONTOH " + Streets.word(random) + " " + (number + 1))
                .jenjang(level)
                .status(state ? StatusSatuanPendidikan.NEGERI : StatusSatuanPendidikan.SWASTA)
                .alamat(Sites.address(district, random))
                .lintang(point.lintang())
                .bujur(point.bujur())
                .akreditasi(random.pick(ACCREDITATIONS))
                .jumlahPesertaDidik(pupils)
                .jumlahGuru(pupils / PUPILS_OF_A_TEACHER + 2)
                .build());
    }
}
