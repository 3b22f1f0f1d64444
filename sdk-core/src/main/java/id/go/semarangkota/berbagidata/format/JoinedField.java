package id.go.semarangkota.berbagidata.format;

import java.util.List;

/**
 * A field that several columns make up, each filled up with zeros, joined by a separator.
 *
 * @param field index of the field
 * @param columns keys of the columns
 * @param widths digits of each
 * @param separator what stands between them, may be empty
 */
record JoinedField(int field, List<String> columns, List<Integer> widths, String separator) {
    JoinedField {
        if (columns.size() != widths.size()) {
            throw new IllegalArgumentException(
                    "profile: join has " + widths.size() + " widths for " + columns.size() + " columns");
        }
    }
}
