package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.finding.FileFinding;
import id.go.semarangkota.berbagidata.format.finding.FileWatches;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what is read, and finds what concerns the file as a whole. Its size does not depend on the file's. */
final class Tally implements AutoCloseable {
    private final double rejectedShare;
    private final FileWatches watches;
    private final SortedMap<String, Long> errors = new TreeMap<>();
    private final SortedMap<String, Long> warnings = new TreeMap<>();
    private final List<Violation> found = new ArrayList<>();
    long records;
    long accepted;
    long withWarnings;
    long rejected;
    /** Rejected without being divided into values. */
    long undivided;

    Tally(RecordType<?> type, ReadOptions options) {
        this.rejectedShare = options.rejectedShare();
        this.watches = FileWatches.of(type, options.identifiers());
    }

    void count(List<Violation> violations) {
        for (int i = 0; i < violations.size(); i++) {
            Violation violation = violations.get(i);
            (violation.severity() == Severity.ERROR ? errors : warnings).merge(violation.ruleId(), 1L, Long::sum);
        }
    }

    /** Looks at the values of a record, also of one that is rejected. */
    void look(@Nullable Object[] values, List<Violation> violations) {
        watches.look(records, values, violations);
    }

    /** Notes what is wrong with the file as a whole. */
    void find(String ruleId, String detail) {
        found.add(FileFinding.of(ruleId, "", detail));
    }

    List<Violation> fileFindings() {
        List<Violation> findings = new ArrayList<>(found);
        findings.addAll(watches.findings());
        if (records >= FileFinding.ENOUGH && rejected > records * rejectedShare) {
            findings.add(FileFinding.share("berkas.banyak-ditolak", "", rejected, records));
        }
        return findings;
    }

    FileWatches watches() {
        return watches;
    }

    SortedMap<String, Long> errors() {
        return errors;
    }

    SortedMap<String, Long> warnings() {
        return warnings;
    }

    @Override
    public void close() {
        watches.close();
    }
}
