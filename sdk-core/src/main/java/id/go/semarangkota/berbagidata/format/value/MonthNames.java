package id.go.semarangkota.berbagidata.format.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Month names that Indonesian files use, long and short, old spellings and Oracle's English ones included. The JDK's own labels change
 * between versions and are not used.
 */
final class MonthNames {
    private static final String[] BY_MONTH = {
        "januari jan january",
        "februari feb pebruari peb february",
        "maret mar mrt march",
        "april apr",
        "mei may",
        "juni jun june",
        "juli jul july",
        "agustus agt ags agu agust aug august",
        "september sep sept",
        "oktober okt october oct",
        "november nov nopember nop",
        "desember des december dec",
    };
    private static final Map<String, Integer> MONTHS = months();
    /** The longest name. */
    static final int LONGEST = 9;

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < BY_MONTH.length; i++) {
            for (String name : BY_MONTH[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /** The Indonesian name of a month, in small letters. */
    static String of(int month, boolean brief) {
        String[] names = BY_MONTH[month - 1].split(" ", -1);
        return names[brief && names[0].length() > 3 ? 1 : 0];
    }

    /** The number of the month, 0 if the slice names none; letter case does not matter. */
    static int find(char[] chars, int start, int end) {
        String name = new String(chars, start, end - start).toLowerCase(Locale.ROOT);
        return MONTHS.getOrDefault(name, 0);
    }
}
