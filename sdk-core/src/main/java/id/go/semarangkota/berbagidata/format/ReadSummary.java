package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.mutu.LaporanMutu;
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
 * @param errorsByRule how often each rule was broken as an error, by rule identifier; copied
 * @param warningsByRule how often each rule was broken as a warning, by rule identifier; copied
 * @param fileFindings what concerns the file as a whole; copied
 * @param blankRows rows of empty cells only, such as {@code ;;;}, which are passed over
 * @param columns what became of the columns
 * @param quarantineFile the file that holds the rejected records, in clear unless the quarantine is sealed; null if nothing was rejected or no quarantine was named
 * @param laporanMutu the data-quality report; null if it was not asked for, see {@link RecordReader.Builder#measureQuality}
 */
public record ReadSummary(
        long records,
        long accepted,
        long withWarnings,
        long rejected,
        SortedMap<String, Long> errorsByRule,
        SortedMap<String, Long> warningsByRule,
        List<Violation> fileFindings,
        long blankRows,
        Columns columns,
        @Nullable Path quarantineFile,
        @Nullable LaporanMutu laporanMutu) {
    /** Copies the collections. */
    public ReadSummary {
        errorsByRule = Collections.unmodifiableSortedMap(new TreeMap<>(errorsByRule));
        warningsByRule = Collections.unmodifiableSortedMap(new TreeMap<>(warningsByRule));
        fileFindings = List.copyOf(fileFindings);
    }

    /**
     * How often each rule was broken, errors and warnings together: a rule may be one on some records and the other on others.
     *
     * @return by rule identifier, unmodifiable
     */
    public SortedMap<String, Long> violationsByRule() {
        SortedMap<String, Long> both = new TreeMap<>(errorsByRule);
        warningsByRule.forEach((rule, count) -> both.merge(rule, count, Long::sum));
        return Collections.unmodifiableSortedMap(both);
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

    private static String notice(Path file) {
        return Quarantine.isSealed(file) ? "karantina.pemberitahuan-tersegel" : "karantina.pemberitahuan";
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
                : Optional.of(RuleMessages.of(locale).text(new Finding(notice(file), file.toString())));
    }
}
