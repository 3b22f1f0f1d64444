package id.go.semarangkota.berbagidata.geojson;

/**
 * A box on the map, in degrees of WGS84.
 *
 * @param west smallest longitude
 * @param south smallest latitude
 * @param east largest longitude
 * @param north largest latitude
 */
public record Box(double west, double south, double east, double north) {
    /** Indonesia, drawn generously: nothing within is both a longitude and a latitude of it. */
    public static final Box INDONESIA = new Box(94, -12, 142, 7);

    /** Kota Semarang with room around it; an estimate, so that it is good for warnings only. */
    public static final Box SEMARANG = new Box(110.2, -7.2, 110.6, -6.9);

    /**
     * Whether a place lies within.
     *
     * @param longitude its longitude
     * @param latitude its latitude
     * @return true within and on the edge
     */
    public boolean contains(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
