package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Places within the districts of the city. The middle of each district is a rough estimate, in hundredths of a degree, and everything
 * else is drawn around it: no place is anybody's. Thread-safe.
 */
final class Sites {
    /** How many districts the city has. */
    static final int DISTRICTS = 16;
    /** Somewhere in the middle of the city, in millionths of a degree. */
    static final Point MIDDLE = new Point(110_400_000, -7_020_000);

    private static final int CENTI = 10_000;
    private static final int NEARBY = 9_000;
    /** In order of codes: longitude beyond 110 degrees, and latitude south of the equator. */
    private static final List<Point> CENTRES = List.of(
            centre(42, 698),
            centre(41, 697),
            centre(44, 698),
            centre(45, 699),
            centre(48, 698),
            centre(47, 701),
            centre(43, 700),
            centre(43, 701),
            centre(41, 702),
            centre(46, 704),
            centre(42, 706),
            centre(38, 707),
            centre(38, 699),
            centre(33, 705),
            centre(35, 702),
            centre(33, 698));

    private Sites() {}

    private static Point centre(int longitude, int latitude) {
        return new Point(110_000_000L + (long) longitude * CENTI, -(long) latitude * CENTI);
    }

    /**
     * A point on the map, in millionths of a degree: whole numbers come out alike on every machine.
     *
     * @param longitude east of Greenwich
     * @param latitude north of the equator
     */
    record Point(long longitude, long latitude) {
        BigDecimal bujur() {
            return BigDecimal.valueOf(longitude, 6);
        }

        BigDecimal lintang() {
            return BigDecimal.valueOf(latitude, 6);
        }
    }

    static Point near(int district, SplitMix64 random) {
        Point centre = CENTRES.get(district);
        return new Point(
                centre.longitude + random.between(-NEARBY, NEARBY), centre.latitude + random.between(-NEARBY, NEARBY));
    }

    static Alamat address(int district, SplitMix64 random) {
        return Places.places().within(district, random).address(random);
    }

    static String districtName(int district) {
        return KodeWilayah.parse(districtCode(district)).nama().orElseThrow();
    }

    static String districtCode(int district) {
        return KodeWilayah.of(33, 74, district + 1, 0).dotted();
    }

    /** In which district a resident of the city lives: the codes count from 01. */
    static int districtOf(Penduduk resident) {
        Alamat address = Objects.requireNonNull(resident.alamat());
        return Integer.parseInt(Objects.requireNonNull(address.kodeWilayah()), 6, 8, 10) - 1;
    }
}
