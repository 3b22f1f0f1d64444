package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A quarantine file read as if it were its source, without the columns that were added. Columns that somebody put behind them are read
 * like any others, and cells beyond the header stay with their row.
 */
final class QuarantineSource implements RowSource {
    private final RowSource file;
    private final int added;
    private final int count;
    private final List<String> columns;

    QuarantineSource(RowSource file, int added) {
        this.file = file;
        this.added = added;
        this.count = QuarantineColumns.count(file.columns(), added);
        List<String> kept = new ArrayList<>(file.columns());
        kept.subList(added, added + count).clear();
        while (kept.size() > added && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
        this.columns = List.copyOf(kept);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public long blankRows() {
        return file.blankRows();
    }

    @Override
    public boolean next(Row row) throws IOException {
        if (!file.next(row)) {
            return false;
        }
        String rules = row.text(added + QuarantineColumns.RULES);
        if (rules != null && QuarantineColumns.isGated(rules)) {
            row.defect(new Finding("baris.belum-diperbaiki"), added + QuarantineColumns.RULES + 1);
        }
        row.remove(added, count);
        row.trimTo(columns.size());
        if (row.size() > columns.size()) {
            row.defect(new Finding("baris.jumlah-kolom", row.size() + " / " + columns.size()), 0);
        }
        row.restore(CellGuard.FORMULAS_AND_NUMBERS::restored, row.size());
        return true;
    }
}
