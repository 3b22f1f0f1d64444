package id.go.semarangkota.berbagidata.format.sql;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A value of a database as a cell.
 *
 * @param kind what it is
 * @param text its text
 */
record SqlValue(CellKind kind, String text) {
    static SqlValue text(String text) {
        return new SqlValue(CellKind.TEXT, text);
    }

    static SqlValue of(boolean value) {
        return new SqlValue(CellKind.BOOLEAN, Boolean.toString(value));
    }

    static SqlValue of(BigDecimal value) {
        return new SqlValue(CellKind.NUMBER, PlainNumber.text(value));
    }

    /** The shortest decimal number that is that binary one. */
    static SqlValue ofFloating(String value) {
        boolean finite = Character.isDigit(value.charAt(value.length() - 1));
        return finite ? of(new BigDecimal(value)) : new SqlValue(CellKind.NUMBER, value);
    }

    static SqlValue of(LocalDate value) {
        return new SqlValue(CellKind.DATE, value.toString());
    }

    /** Midnight is how a date stands in a column of timestamps. */
    static SqlValue of(LocalDateTime value) {
        return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? of(value.toLocalDate())
                : new SqlValue(CellKind.DATE, value.toString());
    }

    /** Which day it is depends on where one looks from: no date. */
    static SqlValue zoned(String value) {
        return new SqlValue(CellKind.DATE, value);
    }
}
