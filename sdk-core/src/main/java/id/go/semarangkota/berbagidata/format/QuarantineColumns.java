package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a quarantine file has besides those of its source. */
final class QuarantineColumns {
    static final List<String> NAMES = List.of("BARIS", "ATURAN", "KOLOM", "PENJELASAN");
    /** Rules about a row as a whole: once the row has been written again, what they found cannot be seen any more. */
    private static final String WHOLE_ROW = "baris.";

    private static final String DIVIDER = " | ";

    private static final int RULES = 1;

    private QuarantineColumns() {}

    /** Where they begin, -1 if this is no quarantine file. */
    static int find(List<String> header) {
        for (int i = 1; i + NAMES.size() <= header.size(); i++) {
            if (isAt(header, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(List<String> header, int at) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (!ColumnNames.key(header.get(at + i)).equals(NAMES.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isAboutWholeRow(String ruleId) {
        return ruleId.startsWith(WHOLE_ROW);
    }

    static String join(Stream<String> items) {
        return items.distinct().collect(Collectors.joining(DIVIDER));
    }

    /** A quarantine file read as if it were its source, without the columns that were added. */
    static RowSource source(RowSource file, int width) {
        List<String> columns = List.copyOf(file.columns().subList(0, width));
        return new RowSource() {
            @Override
            public List<String> columns() {
                return columns;
            }

            @Override
            public boolean hasHeader() {
                return true;
            }

            @Override
            public boolean next(Row row) throws IOException {
                if (!file.next(row)) {
                    return false;
                }
                String rules = row.text(width + RULES);
                if (rules != null && rules.contains(WHOLE_ROW)) {
                    row.defect(new Finding("baris.belum-diperbaiki"), width + RULES + 1);
                }
                row.truncate(width);
                row.restore(CellGuard.FORMULAS_AND_NUMBERS::restored, width);
                return true;
            }
        };
    }
}
