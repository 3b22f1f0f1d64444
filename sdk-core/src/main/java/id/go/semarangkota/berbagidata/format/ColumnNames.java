package id.go.semarangkota.berbagidata.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Column names as they are compared: letter case, surrounding space, and spaces for underscores do not matter. */
final class ColumnNames {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,}");

    private ColumnNames() {}

    static String key(String name) {
        return name.replace('\u00A0', ' ').strip().replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    /** A name that may be shown: JSON that is keyed by numbers of persons has such numbers for names. */
    static String safe(String name) {
        return NUMBER.matcher(name.strip())
                .replaceAll(number -> "#".repeat(number.group().length()));
    }
}
