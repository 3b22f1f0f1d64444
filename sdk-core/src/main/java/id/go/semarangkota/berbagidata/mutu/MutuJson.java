package id.go.semarangkota.berbagidata.mutu;

import id.go.semarangkota.berbagidata.jsontree.CanonicalJson;
import id.go.semarangkota.berbagidata.jsontree.JsonNumeral;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a report as JSON. */
final class MutuJson {
    private static final String FORMAT = "laporan-mutu/1";
    private static final int DIGITS = 10_000;

    private MutuJson() {}

    static String of(LaporanMutu report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("dataset", report.schema());
        document.put("label", report.label());
        document.put("referenceDate", report.referenceDate().toString());
        document.put("smallCountsBelow", number(Distribution.SMALL));
        document.put("records", records(report.rows()));
        document.put("dimensions", shares(report::overall));
        document.put("fields", report.fields().stream().map(MutuJson::field).toList());
        document.put("rules", report.rules().stream().map(MutuJson::rule).toList());
        document.put(
                "fileFindings",
                report.fileFindings().stream().map(MutuJson::finding).toList());
        return CanonicalJson.indented(document);
    }

    private static JsonNumeral number(long number) {
        return new JsonNumeral(Long.toString(number));
    }

    private static Map<String, Object> records(Rows rows) {
        return Map.of(
                "read", number(rows.read()),
                "accepted", number(rows.accepted()),
                "withWarnings", number(rows.withWarnings()),
                "rejected", number(rows.rejected()),
                "undivided", number(rows.undivided()),
                "inconsistent", number(rows.inconsistent()));
    }

    /** Says how good something is in a dimension. */
    @FunctionalInterface
    private interface Measured {
        Optional<Share> in(Dimension dimension);
    }

    /** Four decimals, rounded down; a dimension that is not measured is left out. */
    private static Map<String, Object> shares(Measured measured) {
        Map<String, Object> shares = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            measured.in(dimension)
                    .ifPresent(share -> shares.put(dimension.name().toLowerCase(Locale.ROOT), decimal(share)));
        }
        return shares;
    }

    private static JsonNumeral decimal(Share share) {
        long units = share.in(DIGITS);
        return new JsonNumeral(String.format(Locale.ROOT, "%d.%04d", units / DIGITS, units % DIGITS));
    }

    private static Map<String, Object> field(FieldQuality field) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("field", field.path());
        members.put("required", field.required());
        members.put("records", number(field.records()));
        members.put("filled", number(field.filled()));
        members.put("invalid", number(field.invalid()));
        members.put("inconsistent", number(field.inconsistent()));
        members.put("dimensions", shares(field::share));
        Share unique = field.uniqueness();
        if (unique != null) {
            members.put("repeated", number(unique.whole() - unique.part()));
        }
        Distribution distribution = field.distribution();
        if (distribution != null) {
            members.put(
                    "distribution",
                    distribution.cells().stream().map(MutuJson::cell).toList());
        }
        return members;
    }

    private static Map<String, Object> cell(Distribution.Cell cell) {
        return switch (cell.shown()) {
            case COUNT -> Map.of("value", cell.value(), "count", number(cell.count()));
            case SMALL -> Map.of("value", cell.value(), "small", true);
            case WITHHELD -> Map.of("value", cell.value(), "withheld", true);
        };
    }

    private static Map<String, Object> rule(RuleCount rule) {
        return Map.of(
                "rule", rule.rule(),
                "field", rule.field(),
                "severity", rule.severity().name(),
                "count", number(rule.count()));
    }

    private static Map<String, Object> finding(Violation finding) {
        return Map.of(
                "rule", finding.ruleId(),
                "field", finding.field(),
                "detail", finding.finding().detail());
    }
}
