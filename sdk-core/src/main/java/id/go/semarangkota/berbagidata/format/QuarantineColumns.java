package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a quarantine file has besides those of its source, and the rules that they may name. */
final class QuarantineColumns {
    static final List<String> NAMES = List.of("BARIS", "ATURAN", "KOLOM", "PENJELASAN");
    /** Of a source without header: what stands beside the dataset's fields. It is the last of the source's own columns. */
    static final String UNKNOWN = "LAINNYA";

    static final int RULES = 1;
    /** Without PENJELASAN a quarantine is still one: it says nothing that the reader needs. */
    private static final int NEEDED = 3;
    /** Rules about a row as a whole. */
    private static final String WHOLE_ROW = "baris.";
    /** Rules about a value that cannot be written down as what it was. */
    private static final Set<String> UNWRITABLE = Set.of("teks.bukan-teks", "isian.struktur", "isian.galat-lembar");

    private static final String DIVIDER = " | ";

    private QuarantineColumns() {}

    /** Where they begin, -1 if this is no quarantine file. */
    static int find(List<String> header) {
        for (int i = 1; i + NEEDED <= header.size(); i++) {
            if (count(header, i) >= NEEDED) {
                return i;
            }
        }
        return -1;
    }

    /** How many of them stand from there on; a name that was cleared in the header still stands for PENJELASAN. */
    static int count(List<String> header, int at) {
        for (int i = 0; i < NAMES.size(); i++) {
            boolean inHeader = at + i < header.size();
            String name = inHeader ? ColumnNames.key(header.get(at + i)) : "";
            if (!inHeader || !(name.equals(NAMES.get(i)) || (i == NEEDED && name.isEmpty()))) {
                return i;
            }
        }
        return NAMES.size();
    }

    /** Refuses what was a quarantine: without ATURAN nobody knows any more which of its rows are repaired. */
    static void requireNone(List<String> header, long line) {
        List<String> found = header.stream()
                .map(ColumnNames::key)
                .filter(NAMES::contains)
                .distinct()
                .toList();
        if (found.size() >= NEEDED) {
            throw InputFault.at("berkas.kepala-karantina", String.join(", ", NAMES), line, 0);
        }
    }

    /** Whether what the rule found cannot be seen any more once the row has been written again. */
    static boolean isGate(String ruleId) {
        return ruleId.startsWith(WHOLE_ROW) || isUnwritable(ruleId);
    }

    /** Whether the rule is about a value that would pass for a good one if it were written as text. */
    static boolean isUnwritable(String ruleId) {
        return UNWRITABLE.contains(ruleId);
    }

    /** Whether a cell of rules names one that must be emptied by who repaired the row. */
    static boolean isGated(String rules) {
        return rules.contains(WHOLE_ROW) || UNWRITABLE.stream().anyMatch(rules::contains);
    }

    static String join(Stream<String> items) {
        return items.distinct().collect(Collectors.joining(DIVIDER));
    }
}
