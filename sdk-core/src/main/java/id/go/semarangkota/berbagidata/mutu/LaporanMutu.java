package id.go.semarangkota.berbagidata.mutu;

import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A data-quality report (<em>laporan mutu</em>) on one file: completeness, validity, uniqueness, consistency and timeliness of its fields, the
 * rules that it breaks, and what concerns it as a whole.
 *
 * <p>It comes from {@link id.go.semarangkota.berbagidata.format.RecordReader.Builder#measureQuality}. It says how well the file keeps the
 * data standard, not whether it is true: a well-formed NIK is not an issued one. Holds no value of a record, and no small count of a value
 * (see {@link Distribution}). Immutable and thread-safe. Source of the dimensions: ISO/IEC 25012 and the usual practice of data quality, in the
 * words of Satu Data Indonesia where it has them.
 *
 * @param schema the dataset and its version, such as {@code kependudukan.penduduk/1.0}
 * @param title the dataset's title in Indonesian
 * @param titleEn the dataset's title in English
 * @param label what the report is on, such as the name of the file; empty if nobody said
 * @param referenceDate the date against which ages were measured
 * @param rows what became of the records
 * @param fields in order of the dataset; copied
 * @param rules broken rules, the most frequent first; copied
 * @param fileFindings what concerns the file as a whole; copied
 */
public record LaporanMutu(
        String schema,
        String title,
        String titleEn,
        String label,
        LocalDate referenceDate,
        Rows rows,
        List<FieldQuality> fields,
        List<RuleCount> rules,
        List<Violation> fileFindings) {
    private static final Comparator<RuleCount> MOST_FIRST = Comparator.comparingLong(RuleCount::count)
            .reversed()
            .thenComparing(RuleCount::rule)
            .thenComparing(RuleCount::field)
            .thenComparing(RuleCount::severity);

    /** Copies the lists, and puts the rules in order. */
    public LaporanMutu {
        Objects.requireNonNull(label, "label");
        fields = List.copyOf(fields);
        rules = rules.stream().sorted(MOST_FIRST).toList();
        fileFindings = List.copyOf(fileFindings);
    }

    /**
     * A report on a file in which nothing was measured yet.
     *
     * @param type the dataset
     * @param referenceDate the date against which ages are measured
     * @param rows what became of the records
     * @return a report without label, fields, rules and findings
     */
    public static LaporanMutu of(RecordType<?> type, LocalDate referenceDate, Rows rows) {
        return new LaporanMutu(
                type.schema(),
                type.dataset().title(),
                type.dataset().titleEn(),
                "",
                referenceDate,
                rows,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * The same report with what was measured.
     *
     * @param measured one a field, in order of the dataset; copied
     * @param counts how often which rule was broken; copied
     * @param findings what concerns the file as a whole; copied
     * @return a new report
     */
    public LaporanMutu with(List<FieldQuality> measured, List<RuleCount> counts, List<Violation> findings) {
        return new LaporanMutu(schema, title, titleEn, label, referenceDate, rows, measured, counts, findings);
    }

    /**
     * The same report under a label, which stands on the page and in the JSON.
     *
     * @param text what the report is on, such as the name of the file or of the delivery
     * @return a new report
     */
    public LaporanMutu labelled(String text) {
        return new LaporanMutu(
                schema,
                title,
                titleEn,
                Objects.requireNonNull(text, "text"),
                referenceDate,
                rows,
                fields,
                rules,
                fileFindings);
    }

    /**
     * How good the file is in one dimension: completeness of the required fields, validity of all values, uniqueness of the identifier,
     * consistency of the records, timeliness of all dates.
     *
     * @param dimension the dimension
     * @return empty if it is not measured in this dataset, or on nothing
     */
    public Optional<Share> overall(Dimension dimension) {
        if (dimension == Dimension.CONSISTENCY) {
            long divided = rows.read() - rows.undivided();
            return FieldQuality.share(divided - rows.inconsistent(), divided);
        }
        List<Share> shares = counted(dimension)
                .flatMap(field -> field.share(dimension).stream())
                .toList();
        return FieldQuality.share(sum(shares, Share::part), sum(shares, Share::whole));
    }

    private Stream<FieldQuality> counted(Dimension dimension) {
        return fields.stream().filter(field -> dimension != Dimension.COMPLETENESS || field.required());
    }

    private static long sum(List<Share> shares, ToLongFunction<Share> number) {
        return shares.stream().mapToLong(number).sum();
    }

    /** The fields that count in a dimension and are not perfect in it, the worst first. */
    List<FieldQuality> worst(Dimension dimension) {
        return counted(dimension)
                .filter(field -> field.share(dimension)
                        .filter(share -> share.part() < share.whole())
                        .isPresent())
                .sorted(Comparator.comparingDouble(
                        field -> field.share(dimension).map(Share::value).orElse(1.0)))
                .toList();
    }

    /**
     * The report for machines.
     *
     * @return JSON with its members in alphabetical order, described in {@code docs/laporan-mutu.md}; the same for the same report on every
     *     machine
     */
    public String json() {
        return MutuJson.of(this);
    }

    /**
     * The report for people: one page that needs nothing else, no network and no script, and prints on A4.
     *
     * @param locale English for English, anything else for Indonesian
     * @return HTML; the same for the same report on every machine
     */
    public String html(Locale locale) {
        return new MutuPage(this, MutuWords.of(locale)).html();
    }
}
