package id.go.semarangkota.berbagidata.format;

import java.util.Locale;

/** Column names as they are compared: letter case, surrounding space, and spaces for underscores do not matter. */
final class ColumnNames {
    private ColumnNames() {}

    static String key(String name) {
        return name.replace('\u00A0', ' ').strip().replace(' ', '_').toUpperCase(Locale.ROOT);
    }
}
