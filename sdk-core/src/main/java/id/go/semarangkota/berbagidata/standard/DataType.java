package id.go.semarangkota.berbagidata.standard;

import java.math.BigDecimal;
import java.time.LocalDate;

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
    CODE(CodedValue.class);

    private final Class<?> javaType;

    DataType(Class<?> javaType) {
        this.javaType = javaType;
    }

    static DataType of(Class<?> type) {
        for (DataType candidate : values()) {
            if (candidate.javaType.isAssignableFrom(type) && (candidate != CODE || type.isEnum())) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No data type of the standard is held as " + type.getName()
                        + "; use String, LocalDate, Long, BigDecimal, Boolean, an enum that implements CodedValue, or a record");
    }
}
