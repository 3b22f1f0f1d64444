package id.go.semarangkota.berbagidata.format.sql;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a query from the cursor on; the labels of its columns are the header. */
public final class ResultSetSource implements RowSource {
    private static final char[] NOTHING = new char[0];

    private final ResultSet rows;
    private final SourceLimits limits;
    private final List<String> names = new ArrayList<>();
    private final List<SqlColumn> columns = new ArrayList<>();
    private long number;

    private ResultSetSource(ResultSet rows, SourceLimits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /**
     * Opens a result.
     *
     * @param rows the result; not closed here
     * @param limits the limits
     * @return a new source
     * @throws IOException if the database fails
     */
    public static ResultSetSource of(ResultSet rows, SourceLimits limits) throws IOException {
        ResultSetSource source = new ResultSetSource(rows, limits);
        try {
            source.describe(rows.getMetaData());
            return source;
        } catch (SQLException e) {
            throw source.failed(e);
        }
    }

    private void describe(ResultSetMetaData about) throws SQLException {
        int count = about.getColumnCount();
        if (count > limits.columns()) {
            throw InputFault.at("berkas.kolom-terlalu-banyak", "max " + limits.columns(), 0, 0);
        }
        for (int i = 1; i <= count; i++) {
            names.add(about.getColumnLabel(i));
            columns.add(SqlColumn.of(about, i, limits.cellLength()));
        }
    }

    @Override
    public List<String> columns() {
        return names;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public boolean next(Row row) throws IOException {
        try {
            if (!rows.next()) {
                return false;
            }
            number++;
            row.begin(number);
            for (int i = 0; i < columns.size(); i++) {
                put(row, i, columns.get(i));
            }
            return true;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void put(Row row, int cell, SqlColumn column) throws SQLException, IOException {
        SqlValue value = column.read(rows);
        char[] text = value == null ? NOTHING : value.text().toCharArray();
        if (text.length > limits.cellLength()) {
            throw InputFault.at("berkas.isian-terlalu-panjang", "max " + limits.cellLength(), number, cell + 1);
        }
        if (row.used() + text.length > limits.recordLength()) {
            throw InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), number, 0);
        }
        row.put(cell, value == null ? CellKind.TEXT : value.kind(), text, 0, text.length);
        row.locate(cell, number, cell + 1);
    }

    /** The driver's own words, which may quote values, stay with the cause. */
    private IOException failed(SQLException cause) {
        return new IOException(
                "The database failed at row " + (number + 1) + " of the result, SQLSTATE " + cause.getSQLState(),
                cause);
    }
}
