package id.go.semarangkota.berbagidata.format.quality;

import id.go.semarangkota.berbagidata.format.finding.Repeats;
import id.go.semarangkota.berbagidata.mutu.FieldQuality;
import id.go.semarangkota.berbagidata.mutu.LaporanMutu;
import id.go.semarangkota.berbagidata.mutu.Rows;
import id.go.semarangkota.berbagidata.mutu.RuleCount;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.ElementPath;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.ValidationReport;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for each field of a dataset, what a {@link LaporanMutu} says. It keeps a few numbers a field and no value; a record without
 * violations costs no allocation. Not thread-safe; one object serves a file.
 */
public final class QualityMeter {
    private static final String MISSING = "wajib-diisi";
    /** Rules times fields of any dataset are far fewer. */
    private static final int MOST_RULES = 1_000;

    private static final Pattern ELEMENT = Pattern.compile("\\[\\d+]");

    private final RecordType<?> type;
    private final LocalDate referenceDate;
    private final FieldMeter[] fields;
    private final Map<RuleAt, long[]> rules = new HashMap<>();
    private long record;
    private long inconsistent;

    /** A rule as it was broken at a field. */
    private record RuleAt(String rule, String field, Severity severity) {}

    /**
     * A meter for one file.
     *
     * @param type the dataset
     * @param referenceDate the date against which the age of dates is measured
     */
    public QualityMeter(RecordType<?> type, LocalDate referenceDate) {
        this.type = type;
        this.referenceDate = referenceDate;
        this.fields = type.fields().stream()
                .map(field -> new FieldMeter(field, referenceDate))
                .toArray(FieldMeter[]::new);
    }

    /**
     * Takes a record that could be divided into values, also one that is rejected.
     *
     * @param values one value a field, null where absent or unreadable; not kept
     * @param report the verdict on it
     */
    public void look(@Nullable Object[] values, ValidationReport report) {
        record++;
        List<Violation> violations = report.violations();
        for (int i = 0; i < violations.size(); i++) {
            FieldMeter field = meter(violations.get(i).field());
            if (field != null && i >= report.withinFields()) {
                field.contradicted(record);
            } else if (field != null && !violations.get(i).ruleId().equals(MISSING)) {
                field.faulty(record);
            }
        }
        inconsistent += violations.size() > report.withinFields() ? 1 : 0;
        for (int i = 0; i < fields.length; i++) {
            fields[i].look(values[i], record);
        }
    }

    /** The meter of a leaf, also where the path leads into a list; null for a part or a record as a whole. */
    private @Nullable FieldMeter meter(String path) {
        return type.field(ElementPath.list(path))
                .map(field -> fields[field.index()])
                .orElse(null);
    }

    /**
     * Counts the rules that a record breaks, also one that could not be divided.
     *
     * @param violations the verdict on it
     */
    public void count(List<Violation> violations) {
        for (Violation violation : violations) {
            String field = violation.field().indexOf('[') < 0
                    ? violation.field()
                    : ELEMENT.matcher(violation.field()).replaceAll("");
            RuleAt rule = new RuleAt(violation.ruleId(), field, violation.severity());
            if (rules.size() < MOST_RULES || rules.containsKey(rule)) {
                rules.computeIfAbsent(rule, unused -> new long[1])[0]++;
            }
        }
    }

    /**
     * How many records break a rule over several fields.
     *
     * @return 0 at first
     */
    public long inconsistent() {
        return inconsistent;
    }

    /**
     * The report.
     *
     * @param rows what became of the records
     * @param findings what concerns the file as a whole
     * @param repeats how often the identifier of records occurs again, null if there is none
     * @return a report without label
     */
    public LaporanMutu report(Rows rows, List<Violation> findings, @Nullable Repeats repeats) {
        List<FieldQuality> qualities =
                Stream.of(fields).map(field -> field.quality(record, repeats)).toList();
        List<RuleCount> counts = rules.entrySet().stream()
                .map(entry -> new RuleCount(
                        entry.getKey().rule(),
                        entry.getKey().field(),
                        entry.getKey().severity(),
                        entry.getValue()[0]))
                .toList();
        return LaporanMutu.of(type, referenceDate, rows).with(qualities, counts, findings);
    }
}
