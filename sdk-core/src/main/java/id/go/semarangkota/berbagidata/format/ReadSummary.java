package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read. Holds no personal data; immutable and thread-safe.
 *
 * @param records all records, blank lines and rows of empty cells not counted
 * @param accepted those without errors
 * @param withWarnings those accepted with at least one warning
 * @param rejected those with errors
 * @param violationsByRule how often each rule was broken, errors and warnings, by rule identifier; copied
 * @param warningsByRule how often each rule only warned, which {@code violationsByRule} counts too; copied
 * @param fileFindings what concerns the file as a whole; copied
 * @param blankRows rows of empty cells only, such as {@code ;;;}, which are passed over
 * @param columns what became of the columns
 * @param quarantineFile the file that holds the rejected records in clear; null if nothing was rejected or no quarantine was named
 */
public record ReadSummary(
        long records,
        long accepted,
        long withWarnings,
        long rejected,
        SortedMap<String, Long> violationsByRule,
        SortedMap<String, Long> warningsByRule,
        List<Violation> fileFindings,
        long blankRows,
        Columns columns,
        @Nullable Path quarantineFile) {
    /** Copies the collections. */
    public ReadSummary {
        violationsByRule = Collections.unmodifiableSortedMap(new TreeMap<>(violationsByRule));
        warningsByRule = Collections.unmodifiableSortedMap(new TreeMap<>(warningsByRule));
        fileFindings = List.copyOf(fileFindings);
    }

    /**
     * What became of the columns of a file.
     *
     * @param mapped the field of each column that was read, by the column's name in the file, in order of the file; copied
     * @param ignored columns that stand for no field of the dataset, in order; copied
     * @param missing optional fields that have no column, in order of the dataset; copied
     */
    public record Columns(Map<String, String> mapped, List<String> ignored, List<String> missing) {
        /** Copies the collections. */
        public Columns {
            mapped = Collections.unmodifiableMap(new LinkedHashMap<>(mapped));
            ignored = List.copyOf(ignored);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The sentence that whoever runs the reading must see: that a folder holds personal data in clear, and what to do with it.
     *
     * @param locale English for English, anything else for Indonesian
     * @return empty if there is no quarantine file
     */
    public Optional<String> quarantineNotice(Locale locale) {
        Path file = quarantineFile;
        return file == null
                ? Optional.empty()
                : Optional.of(RuleMessages.of(locale).text(new Finding("karantina.pemberitahuan", file.toString())));
    }
}
