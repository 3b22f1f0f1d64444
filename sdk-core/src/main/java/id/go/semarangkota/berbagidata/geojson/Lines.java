package id.go.semarangkota.berbagidata.geojson;

import id.go.semarangkota.berbagidata.jsontree.JsonLimits;
import id.go.semarangkota.berbagidata.jsontree.JsonNumeral;
import id.go.semarangkota.berbagidata.jsontree.JsonTreeException;
import id.go.semarangkota.berbagidata.jsontree.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a GeoJSON LineString or MultiLineString, in degrees of WGS84. Immutable. Source: RFC 7946, section 3.1. */
public final class Lines {
    /** Mean radius of the Earth in metres (IUGG, R1). */
    private static final double RADIUS = 6_371_008.8;

    private static final double MAX_LONGITUDE = 180;
    private static final double MAX_LATITUDE = 90;
    private static final Set<String> MEMBERS = Set.of("type", "coordinates", "bbox");
    private static final JsonLimits LIMITS = new JsonLimits(1 << 24, 8, 1 << 22);

    private final List<List<Place>> lines;

    /** A place in degrees. */
    private record Place(double longitude, double latitude) {
        boolean isOnEarth() {
            return Math.abs(longitude) <= MAX_LONGITUDE && Math.abs(latitude) <= MAX_LATITUDE;
        }

        /** Whether this lies in Indonesia only if the axes are changed over. */
        boolean isSwapped() {
            return Box.INDONESIA.contains(latitude, longitude) && !Box.INDONESIA.contains(longitude, latitude);
        }

        double distance(Place other) {
            double up = Math.toRadians(other.latitude - latitude);
            double along = Math.toRadians(other.longitude - longitude);
            double chord = Math.pow(Math.sin(up / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(along / 2), 2);
            return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    }

    private Lines(List<List<Place>> lines) {
        this.lines = lines;
    }

    /**
     * Reads a geometry: {@code type}, {@code coordinates} and perhaps a {@code bbox}. What else a file might hang on it, which RFC 7946
     * allows, is refused: nobody would look for personal data there.
     *
     * @param text the GeoJSON text
     * @return the lines
     * @throws IllegalArgumentException if the text is no LineString or MultiLineString of at least two places a line, each of two or three
     *     numbers, or has another member
     */
    public static Lines parse(String text) {
        try {
            Map<?, ?> geometry = (Map<?, ?>) StrictJson.read(text.getBytes(StandardCharsets.UTF_8), LIMITS);
            requireNoMore(geometry);
            Object coordinates = geometry.get("coordinates");
            if ("LineString".equals(geometry.get("type"))) {
                return new Lines(List.of(line(coordinates)));
            } else if ("MultiLineString".equals(geometry.get("type"))) {
                return new Lines(
                        elements(coordinates, 1).stream().map(Lines::line).toList());
            }
        } catch (JsonTreeException | ClassCastException e) {
            throw refused();
        }
        throw refused();
    }

    private static void requireNoMore(Map<?, ?> geometry) {
        for (Object name : geometry.keySet()) {
            if (!MEMBERS.contains(name)) {
                throw refused();
            }
        }
        if (geometry.containsKey("bbox")) {
            List<?> bounds = elements(geometry.get("bbox"), 4);
            if (bounds.size() != 4 && bounds.size() != 6) {
                throw refused();
            }
            bounds.forEach(Lines::degrees);
        }
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("text is no LineString or MultiLineString");
    }

    private static List<?> elements(@Nullable Object array, int least) {
        if (array instanceof List<?> list && list.size() >= least) {
            return list;
        }
        throw refused();
    }

    private static List<Place> line(@Nullable Object places) {
        List<Place> line = new ArrayList<>();
        for (Object place : elements(places, 2)) {
            List<?> axes = elements(place, 2);
            if (axes.size() > 3 || (axes.size() == 3 && !isNumber(axes.get(2)))) {
                throw refused();
            }
            line.add(new Place(degrees(axes.get(0)), degrees(axes.get(1))));
        }
        return List.copyOf(line);
    }

    private static boolean isNumber(@Nullable Object axis) {
        return axis instanceof Long || axis instanceof JsonNumeral;
    }

    private static double degrees(Object number) {
        if (number instanceof Long whole) {
            return whole;
        } else if (number instanceof JsonNumeral numeral) {
            return Double.parseDouble(numeral.text());
        }
        throw refused();
    }

    /**
     * Whether every place is one.
     *
     * @return false if a longitude is beyond 180 or a latitude beyond 90 degrees
     */
    public boolean areOnEarth() {
        return lines.stream().flatMap(List::stream).allMatch(Place::isOnEarth);
    }

    /**
     * Whether latitudes seem to stand where longitudes belong.
     *
     * @return true if every place lies in Indonesia once its axes are changed over, and not before
     */
    public boolean areSwapped() {
        return lines.stream().flatMap(List::stream).allMatch(Place::isSwapped);
    }

    /**
     * Whether a place lies within a box.
     *
     * @param box the box
     * @return true if one place or more does
     */
    public boolean touch(Box box) {
        return lines.stream().flatMap(List::stream).anyMatch(place -> box.contains(place.longitude, place.latitude));
    }

    /**
     * The length of all lines on a sphere.
     *
     * @return metres, within half a percent of the ellipsoid's
     */
    public double length() {
        double length = 0;
        for (List<Place> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                length += line.get(i - 1).distance(line.get(i));
            }
        }
        return length;
    }
}
