package id.go.semarangkota.berbagidata.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The types that a field may have, and the Java type that each is held in. */
public enum DataType {
    /** Text, held as {@link String}; every identifier is text. */
    TEXT(String.class),
    /** A calendar date without zone, ISO 8601, held as {@link LocalDate}. */
    DATE(LocalDate.class),
    /** A whole number, held as {@link Long}. */
    INTEGER(Long.class),
    /** A decimal number, held as {@link BigDecimal}. */
    DECIMAL(BigDecimal.class),
    /** True or false, held as {@link Boolean}. */
    BOOLEAN(Boolean.class),
    /** A value of a code list, held as an enum that implements {@link CodedValue}. */
    CODE(CodedValue.class),
    /** A place or a line on the map, held as {@link GeoJson}. */
    GEOMETRY(GeoJson.class),
    /** Several records or texts, held as {@link List}; in CSV a cell holds them as a JSON array. */
    LIST(List.class);

    private final Class<?> javaType;

    DataType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /**
     * Whether the canonical text of a value is JSON by itself, and stands there without quotes.
     *
     * @return true for numbers, booleans, geometries and lists
     */
    public boolean isBare() {
        return switch (this) {
            case INTEGER, DECIMAL, BOOLEAN, GEOMETRY, LIST -> true;
            case TEXT, DATE, CODE -> false;
        };
    }

    static DataType of(Class<?> type) {
        for (DataType candidate : values()) {
            if (candidate.javaType.isAssignableFrom(type) && (candidate != CODE || type.isEnum())) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No data type of the standard is held as " + type.getName()
                        + "; use String, LocalDate, Long, BigDecimal, Boolean, GeoJson, an enum that implements CodedValue, a record, or a List of records or Strings");
    }
}
