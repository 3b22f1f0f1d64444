package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what is read, and finds what concerns the file as a whole. Its size does not depend on the file's. */
final class Tally {
    /** Below this number a share says nothing. */
    private static final int ENOUGH = 30;
    /** A spreadsheet keeps fifteen digits of a number and turns the rest into zeros. */
    private static final int KEPT_DIGITS = 15;

    private static final int LONGEST_IDENTIFIER = 22;
    private static final double EXPECTED = 0.1;
    private static final double SUSPICIOUS = 0.2;
    private static final int DEVIATIONS = 5;

    private final double rejectedShare;
    private final int[] identifiers;
    private final long[] seen;
    private final long[] damaged;
    private final List<String> paths;
    private final SortedMap<String, Long> byRule = new TreeMap<>();
    private final SortedMap<String, Long> warningsByRule = new TreeMap<>();
    private final List<Violation> found = new ArrayList<>();
    long records;
    long accepted;
    long withWarnings;
    long rejected;

    Tally(RecordType<?> type, double rejectedShare) {
        this.rejectedShare = rejectedShare;
        List<Field> fields = type.fields().stream()
                .filter(field -> field.type() == DataType.TEXT)
                .filter(field -> field.element().sensitivity() == Sensitivity.DIRECT_IDENTIFIER)
                .toList();
        this.identifiers = fields.stream().mapToInt(Field::index).toArray();
        this.paths = fields.stream().map(Field::path).toList();
        this.seen = new long[identifiers.length];
        this.damaged = new long[identifiers.length];
    }

    void count(List<Violation> violations) {
        for (Violation violation : violations) {
            byRule.merge(violation.ruleId(), 1L, Long::sum);
            if (violation.severity() == Severity.WARNING) {
                warningsByRule.merge(violation.ruleId(), 1L, Long::sum);
            }
        }
    }

    /** Looks at the identifiers of a record, also of one that is rejected. */
    void look(@Nullable Object[] values) {
        for (int i = 0; i < identifiers.length; i++) {
            if (values[identifiers[i]] instanceof String text && isLongNumber(text)) {
                seen[i]++;
                if (hasOnlyZerosAfter(text)) {
                    damaged[i]++;
                }
            }
        }
    }

    private static boolean isLongNumber(String text) {
        if (text.length() <= KEPT_DIGITS || text.length() > LONGEST_IDENTIFIER) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyZerosAfter(String text) {
        for (int i = KEPT_DIGITS; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Notes what is wrong with the file as a whole. */
    void find(String ruleId, String detail) {
        found.add(new Violation(new Finding(ruleId, detail), "", Position.NONE, Severity.FILE_FINDING));
    }

    List<Violation> fileFindings() {
        List<Violation> findings = new ArrayList<>(found);
        for (int i = 0; i < identifiers.length; i++) {
            double expected = EXPECTED + DEVIATIONS * Math.sqrt(EXPECTED * (1 - EXPECTED) / Math.max(1, seen[i]));
            if (seen[i] >= ENOUGH && damaged[i] > seen[i] * Math.max(SUSPICIOUS, expected)) {
                findings.add(finding("berkas.angka-akhir-nol", paths.get(i), damaged[i], seen[i]));
            }
        }
        if (records >= ENOUGH && rejected > records * rejectedShare) {
            findings.add(finding("berkas.banyak-ditolak", "", rejected, records));
        }
        return findings;
    }

    private static Violation finding(String ruleId, String field, long part, long whole) {
        String detail = part + " / " + whole;
        return new Violation(new Finding(ruleId, detail), field, Position.NONE, Severity.FILE_FINDING);
    }

    SortedMap<String, Long> byRule() {
        return byRule;
    }

    SortedMap<String, Long> warningsByRule() {
        return warningsByRule;
    }
}
