package id.go.semarangkota.berbagidata.format;

import java.util.List;

/**
 * A field that several columns make up, each filled up with zeros, joined by dots.
 *
 * @param field index of the field
 * @param columns keys of the columns
 * @param widths digits of each
 */
record JoinedField(int field, List<String> columns, List<Integer> widths) {
    JoinedField {
        if (columns.size() != widths.size()) {
            throw new IllegalArgumentException(
                    "profile: join has " + widths.size() + " widths for " + columns.size() + " columns");
        }
    }
}
