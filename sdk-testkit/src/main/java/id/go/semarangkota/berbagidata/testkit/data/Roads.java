package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.infrastruktur.FungsiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.JenisPermukaan;
import id.go.semarangkota.berbagidata.infrastruktur.KelasJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.infrastruktur.StatusJalan;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Sections of roads, district by district in turn: lines that begin near the middle of a district and bend towards that of the city.
 * No road lies there. Not thread-safe.
 */
final class Roads implements Batches.Source<RuasJalan> {
    /** Metres in a millionth of a degree of latitude, on a sphere. */
    private static final double METRES = 0.111_195;
    /** How much shorter a degree of longitude is at 7 degrees south. */
    private static final double NARROWER = 0.992_5;

    private static final Weighted<Rank> RANKS = Weighted.of(
                    78, new Rank(StatusJalan.KOTA, FungsiJalan.LOKAL, KelasJalan.III, 40, 75))
            .and(13, new Rank(StatusJalan.LINGKUNGAN, FungsiJalan.LINGKUNGAN, KelasJalan.III, 25, 40))
            .and(5, new Rank(StatusJalan.PROVINSI, FungsiJalan.KOLEKTOR, KelasJalan.II, 70, 110))
            .and(4, new Rank(StatusJalan.NASIONAL, FungsiJalan.ARTERI, KelasJalan.I, 110, 180));
    private static final Weighted<JenisPermukaan> SURFACES = Weighted.of(58, JenisPermukaan.ASPAL)
            .and(27, JenisPermukaan.BETON)
            .and(11, JenisPermukaan.PAVING)
            .and(4, JenisPermukaan.LAPEN);

    private final long seed;
    private int roads;

    /** Who is responsible, what for, for which vehicles, and how wide in tenths of a metre. */
    private record Rank(StatusJalan status, FungsiJalan function, KelasJalan kelas, int narrowest, int widest) {}

    Roads(long seed) {
        this.seed = seed;
    }

    @Override
    public List<RuasJalan> next() {
        int number = roads++;
        int district = number % Sites.DISTRICTS;
        SplitMix64 random = SplitMix64.of(seed, "ruas", number);
        Rank rank = RANKS.pick(random);
        List<Sites.Point> line = line(district, random);
        return List.of(RuasJalan.builder()
                .nomorRuas(String.format(Locale.ROOT, "3374.%05d", number + 1))
                .namaRuas("JALAN CONTOH " + Streets.word(random) + " " + (number + 1))
                .statusJalan(rank.status)
                .fungsi(rank.function)
                .kelas(rank.kelas)
                .panjangMeter(length(line))
                .lebarMeter(BigDecimal.valueOf(random.between(rank.narrowest, rank.widest), 1))
                .jenisPermukaan(SURFACES.pick(random))
                .kodeWilayah(List.of(Sites.districtCode(district)))
                .geometri(geometry(line))
                .skPenetapan(random.chance(8_000) ? "SK CONTOH NOMOR " + random.between(1, 400) : null)
                .build());
    }

    private static List<Sites.Point> line(int district, SplitMix64 random) {
        Sites.Point at = Sites.near(district, random);
        int east = at.longitude() > Sites.MIDDLE.longitude() ? -1 : 1;
        int north = at.latitude() > Sites.MIDDLE.latitude() ? -1 : 1;
        boolean along = random.chance(5_000);
        List<Sites.Point> line = new ArrayList<>(List.of(at));
        for (int i = random.between(2, 8); i > 0; i--) {
            long far = random.between(600, 2_400);
            long aside = random.between(-200, 700);
            at = new Sites.Point(
                    at.longitude() + east * (along ? far : aside), at.latitude() + north * (along ? aside : far));
            line.add(at);
        }
        return line;
    }

    /** Sums, products and roots only, which come out alike on every machine; within half a percent of the length on a sphere. */
    private static BigDecimal length(List<Sites.Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            double x = (line.get(i).longitude() - line.get(i - 1).longitude()) * METRES * NARROWER;
            double y = (line.get(i).latitude() - line.get(i - 1).latitude()) * METRES;
            length += Math.sqrt(x * x + y * y);
        }
        return BigDecimal.valueOf(Math.round(length * 10), 1);
    }

    private static GeoJson geometry(List<Sites.Point> line) {
        return GeoJson.parse(line.stream()
                .map(point -> "[" + point.bujur().toPlainString() + ","
                        + point.lintang().toPlainString() + "]")
                .collect(Collectors.joining(",", "{\"type\":\"LineString\",\"coordinates\":[", "]}")));
    }
}
