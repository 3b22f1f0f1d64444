package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.JenisFaskes;
import id.go.semarangkota.berbagidata.kesehatan.StatusFaskes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Health facilities, district by district in turn: first a puskesmas for each, then a hospital for each, then the others. None is a real
 * one. Not thread-safe.
 */
final class Facilities implements Batches.Source<FasilitasKesehatan> {
    private static final List<JenisFaskes> FIRST = List.of(JenisFaskes.PUSKESMAS, JenisFaskes.RS);
    private static final List<JenisFaskes> OTHERS =
            List.of(JenisFaskes.KLINIK, JenisFaskes.APOTEK, JenisFaskes.PRAKTIK_MANDIRI, JenisFaskes.LABORATORIUM);

    private final long seed;
    private int facilities;

    Facilities(long seed) {
        this.seed = seed;
    }

    /** The code of the puskesmas of a district. */
    static String puskesmas(int district) {
        return code(district);
    }

    /** The code of the hospital of a district. */
    static String hospital(int district) {
        return code(Sites.DISTRICTS + district);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "S3374%06d", number + 1);
    }

    @Override
    public List<FasilitasKesehatan> next() {
        int number = facilities++;
        int district = number % Sites.DISTRICTS;
        SplitMix64 random = SplitMix64.of(seed, "fasilitas", number);
        JenisFaskes kind = kind(number / Sites.DISTRICTS);
        Sites.Point point = Sites.near(district, random);
        boolean ofTheCity = kind == JenisFaskes.PUSKESMAS || (kind == JenisFaskes.RS && random.chance(2_500));
        return List.of(FasilitasKesehatan.builder()
                .kodeFaskes(code(number))
                .namaFaskes(name(kind, number, random))
                .jenis(kind)
                .kepemilikan(ofTheCity ? "PEMERINTAH KOTA" : "SWASTA")
                .alamat(Sites.address(district, random))
                .lintang(point.lintang())
                .bujur(point.bujur())
                .jumlahTempatTidur(beds(kind, random))
                .status(FIRST.contains(kind) || random.chance(9_500) ? StatusFaskes.AKTIF : StatusFaskes.TUTUP)
                .build());
    }

    private static JenisFaskes kind(int round) {
        return round < FIRST.size() ? FIRST.get(round) : OTHERS.get((round - FIRST.size()) % OTHERS.size());
    }

    private static String name(JenisFaskes kind, int number, SplitMix64 random) {
        String word = kind == JenisFaskes.PUSKESMAS
                ? Sites.districtName(number % Sites.DISTRICTS).toUpperCase(Locale.ROOT)
                : Streets.word(random) + " " + (number + 1);
        return kind.code().replace('_', ' ') + " CONTOH " + word;
    }

    private static @Nullable Long beds(JenisFaskes kind, SplitMix64 random) {
        return switch (kind) {
            case RS -> (long) random.between(50, 450);
            case PUSKESMAS, KLINIK -> (long) random.between(0, 12);
            case PRAKTIK_MANDIRI, LABORATORIUM, APOTEK -> null;
        };
    }
}
