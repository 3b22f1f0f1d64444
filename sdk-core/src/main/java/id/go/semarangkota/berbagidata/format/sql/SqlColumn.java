package id.go.semarangkota.berbagidata.format.sql;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** How the values of one column of a query are read. */
final class SqlColumn {
    /** Stands in a cell for bytes and arrays: no value of any type. */
    private static final SqlValue STRUCTURE = new SqlValue(CellKind.STRUCTURE, "?");

    private final int index;
    private final Access access;
    private final int mostCharacters;

    private SqlColumn(int index, Access access, int mostCharacters) {
        this.index = index;
        this.access = access;
        this.mostCharacters = mostCharacters;
    }

    /** Reads the value of a column in the present row, null for NULL. */
    @FunctionalInterface
    private interface Access {
        @Nullable
        SqlValue read(ResultSet rows, int index, int most) throws SQLException, IOException;
    }

    /** The column of that number, whose texts are read to one character more than so many. */
    static SqlColumn of(ResultSetMetaData about, int index, int mostCharacters) throws SQLException {
        return new SqlColumn(index, access(about, index, mostCharacters), mostCharacters);
    }

    private static Access access(ResultSetMetaData about, int index, int most) throws SQLException {
        return switch (about.getColumnType(index)) {
            case Types.CHAR, Types.NCHAR -> SqlColumn::padded;
            case Types.VARCHAR, Types.NVARCHAR -> isBounded(about, index, most) ? SqlColumn::text : SqlColumn::longText;
            case Types.LONGVARCHAR, Types.LONGNVARCHAR, Types.CLOB, Types.NCLOB, Types.SQLXML -> SqlColumn::longText;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL ->
                SqlColumn::number;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> SqlColumn::floating;
            case Types.BOOLEAN -> SqlColumn::truth;
            case Types.BIT -> about.getPrecision(index) > 1 ? SqlColumn::structure : SqlColumn::truth;
            case Types.DATE -> SqlColumn::date;
            case Types.TIMESTAMP -> SqlColumn::timestamp;
            case Types.TIMESTAMP_WITH_TIMEZONE -> SqlColumn::zoned;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB, Types.ARRAY, Types.STRUCT, Types.REF ->
                SqlColumn::structure;
            default -> SqlColumn::text;
        };
    }

    /** Whether no text of the column can be longer than is read; PostgreSQL's text is a VARCHAR without end. */
    private static boolean isBounded(ResultSetMetaData about, int index, int most) throws SQLException {
        int length = about.getPrecision(index);
        return length > 0 && length <= most;
    }

    /** The value in the present row, null for NULL. */
    @Nullable
    SqlValue read(ResultSet rows) throws SQLException, IOException {
        return access.read(rows, index, mostCharacters);
    }

    private static @Nullable SqlValue text(ResultSet rows, int index, int most) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : SqlValue.text(text);
    }

    /** The column's own width is no part of the value. */
    private static @Nullable SqlValue padded(ResultSet rows, int index, int most) throws SQLException {
        String text = rows.getString(index);
        if (text == null) {
            return null;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return SqlValue.text(text.substring(0, end));
    }

    private static @Nullable SqlValue longText(ResultSet rows, int index, int most) throws SQLException, IOException {
        try (Reader reader = rows.getCharacterStream(index)) {
            if (reader == null) {
                return null;
            }
            StringBuilder text = new StringBuilder();
            char[] piece = new char[1 << 12];
            int count = 0;
            while (count >= 0 && text.length() <= most) {
                text.append(piece, 0, count);
                count = reader.read(piece);
            }
            return SqlValue.text(text.toString());
        }
    }

    private static @Nullable SqlValue number(ResultSet rows, int index, int most) throws SQLException {
        BigDecimal number = rows.getBigDecimal(index);
        return number == null ? null : SqlValue.of(number);
    }

    private static @Nullable SqlValue floating(ResultSet rows, int index, int most) throws SQLException {
        Object number = rows.getObject(index);
        return number == null ? null : SqlValue.ofFloating(number.toString());
    }

    private static @Nullable SqlValue truth(ResultSet rows, int index, int most) throws SQLException {
        boolean value = rows.getBoolean(index);
        return rows.wasNull() ? null : SqlValue.of(value);
    }

    private static @Nullable SqlValue date(ResultSet rows, int index, int most) throws SQLException {
        LocalDate date;
        try {
            date = rows.getObject(index, LocalDate.class);
        } catch (SQLFeatureNotSupportedException e) {
            Date old = rows.getDate(index);
            date = old == null ? null : old.toLocalDate();
        }
        return date == null ? null : SqlValue.of(date);
    }

    private static @Nullable SqlValue timestamp(ResultSet rows, int index, int most) throws SQLException {
        LocalDateTime time;
        try {
            time = rows.getObject(index, LocalDateTime.class);
        } catch (SQLFeatureNotSupportedException e) {
            Timestamp old = rows.getTimestamp(index);
            time = old == null ? null : old.toLocalDateTime();
        }
        return time == null ? null : SqlValue.of(time);
    }

    private static @Nullable SqlValue zoned(ResultSet rows, int index, int most) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : SqlValue.zoned(text);
    }

    private static @Nullable SqlValue structure(ResultSet rows, int index, int most) throws SQLException {
        return rows.getObject(index) == null ? null : STRUCTURE;
    }
}
