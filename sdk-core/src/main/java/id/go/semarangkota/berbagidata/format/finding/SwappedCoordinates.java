package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.geojson.Box;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Latitude and longitude in each other's columns through most of a file. They are the decimal numbers whose measure is {@code Lintang} and
 * {@code Bujur}.
 */
final class SwappedCoordinates implements FileWatch {
    private final Field latitude;
    private final Field longitude;
    private long seen;
    private long swapped;

    private SwappedCoordinates(Field latitude, Field longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static @Nullable SwappedCoordinates of(RecordType<?> type) {
        Field latitude = measuring(type, "Lintang");
        Field longitude = measuring(type, "Bujur");
        return latitude == null || longitude == null ? null : new SwappedCoordinates(latitude, longitude);
    }

    private static @Nullable Field measuring(RecordType<?> type, String measure) {
        return type.fields().stream()
                .filter(field -> field.type() == DataType.DECIMAL)
                .filter(field -> field.element().measure().equals(measure))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        if (values[latitude.index()] instanceof BigDecimal north
                && values[longitude.index()] instanceof BigDecimal east) {
            seen++;
            swapped += Box.INDONESIA.contains(north.doubleValue(), east.doubleValue()) ? 1 : 0;
        }
    }

    @Override
    public void report(List<Violation> findings) {
        if (seen >= FileFinding.ENOUGH && swapped * 2 > seen) {
            findings.add(FileFinding.of(
                    "berkas.kolom-tertukar",
                    latitude.path(),
                    latitude.path() + ", " + longitude.path() + ": " + swapped + " / " + seen));
        }
    }
}
