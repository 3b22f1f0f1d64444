package id.go.semarangkota.berbagidata.mutu;

import static java.util.Comparator.reverseOrder;

import id.go.semarangkota.berbagidata.mutu.Distribution.Shown;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of a report. */
final class MutuTables {
    private static final int MOST_RULES = 20;
    private static final int MOST_VALUES = 12;

    private final LaporanMutu report;
    private final MutuWords words;
    private final Markup page;

    MutuTables(LaporanMutu report, MutuWords words, Markup page) {
        this.report = report;
        this.words = words;
        this.page = page;
    }

    /** The rules broken most, with their sentences, which say the remedy. */
    void rules() {
        List<RuleCount> rules = report.rules();
        page.heading(words.text("rules"));
        if (rules.isEmpty()) {
            page.element("p", words.text("rules.none")).raw("\n");
            return;
        }
        page.tableStart(
                "aturan",
                words.text("rules.rule"),
                words.text("field"),
                words.text("rules.severity"),
                words.text("rules.count"));
        rules.stream().limit(MOST_RULES).forEach(rule -> rule(rule, rules.get(0).count()));
        page.tableEnd();
        if (rules.size() > MOST_RULES) {
            page.element("p", "catatan", words.text("rules.more", words.number(rules.size() - (long) MOST_RULES)))
                    .raw("\n");
        }
    }

    private void rule(RuleCount rule, long most) {
        boolean error = rule.severity() == Severity.ERROR;
        page.raw("<tr><td>")
                .text(RuleMessages.of(words.locale()).text(new Finding(rule.rule())))
                .raw(" <code>")
                .text(rule.rule())
                .raw("</code></td><td class=\"nama\">")
                .text(rule.field().isEmpty() ? words.text("rules.whole-record") : rule.field())
                .raw("</td><td>")
                .element("span", error ? "cap salah" : "cap peringatan", words.text(error ? "error" : "warning"))
                .raw("</td><td class=\"angka\">")
                .text(words.number(rule.count()));
        MutuPlots.bar(page, error ? "tolak" : "ingat", new Share(rule.count(), most));
        page.raw("</td></tr>\n");
    }

    /** Every field in every dimension. */
    void fields() {
        page.heading(words.text("fields"));
        page.element("p", words.text("fields.intro")).raw("\n");
        page.tableStart(
                "isian",
                words.text("field"),
                words.text("COMPLETENESS"),
                words.text("VALIDITY"),
                words.text("UNIQUENESS"),
                words.text("CONSISTENCY"),
                words.text("TIMELINESS"));
        report.fields().forEach(this::field);
        page.tableEnd();
    }

    private void field(FieldQuality field) {
        page.raw("<tr><td><b>").text(field.path()).raw("</b>");
        if (field.required()) {
            page.raw(" ").element("span", "wajib", words.text("required"));
        }
        page.element("small", words.isEnglish() ? field.definitionEn() : field.definition())
                .raw("</td>");
        for (Dimension dimension : Dimension.values()) {
            field.share(dimension)
                    .ifPresentOrElse(
                            share -> share(dimension, share), () -> page.raw("<td class=\"tiada\">\u2013</td>"));
        }
        page.raw("</tr>\n");
    }

    private void share(Dimension dimension, Share share) {
        page.raw("<td>").text(words.percent(share));
        MutuPlots.bar(page, "isi", share);
        if (share.part() < share.whole()) {
            String key = "missing." + dimension.name().toLowerCase(Locale.ROOT);
            page.element("small", words.text(key, words.number(share.whole() - share.part())));
        }
        page.raw("</td>");
    }

    /** How often values of closed lists occur. */
    void distributions() {
        List<FieldQuality> shown = report.fields().stream()
                .filter(field -> field.distribution() != null)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        page.heading(words.text("distributions"));
        page.element("p", words.text("distributions.intro", Integer.toString(Distribution.SMALL)))
                .raw("\n<div class=\"sebaran\">\n");
        shown.forEach(field -> {
            page.raw("<section>");
            distribution(field.path(), field.distribution());
            page.raw("</section>\n");
        });
        page.raw("</div>\n");
    }

    private void distribution(String path, @Nullable Distribution distribution) {
        if (distribution == null) {
            return;
        }
        List<Distribution.Cell> cells = distribution.cells();
        if (cells.size() > MOST_VALUES) {
            cells = cells.stream()
                    .filter(cell -> cell.shown() != Shown.COUNT || cell.count() > 0)
                    .sorted(Comparator.comparing(Distribution.Cell::shown)
                            .thenComparing(Distribution.Cell::count, reverseOrder()))
                    .toList();
        }
        long most = cells.stream().mapToLong(Distribution.Cell::count).max().orElse(0);
        page.raw("<table><caption>").text(path).raw("</caption><tbody>\n");
        cells.stream().limit(MOST_VALUES).forEach(cell -> cell(cell, Math.max(1, most)));
        page.raw("</tbody></table>\n");
        rest(Math.max(0, cells.size() - MOST_VALUES), distribution.cells().size() - cells.size());
    }

    /** Values that occur less often, and those that do not occur. */
    private void rest(int others, int absent) {
        if (others > 0) {
            page.element("p", "catatan", words.text("distributions.others", words.number(others)));
        }
        if (absent > 0) {
            page.element("p", "catatan", words.text("distributions.absent", words.number(absent)));
        }
    }

    private void cell(Distribution.Cell cell, long most) {
        page.raw("<tr><th scope=\"row\">")
                .text(words.textOr("value." + cell.value(), cell.value().replace('_', ' ')))
                .raw("</th><td>");
        if (cell.shown() == Shown.COUNT) {
            MutuPlots.bar(page, "isi", new Share(cell.count(), most));
        }
        page.raw("</td><td class=\"angka\">")
                .text(
                        switch (cell.shown()) {
                            case COUNT -> words.number(cell.count());
                            case SMALL -> "< " + Distribution.SMALL;
                            case WITHHELD -> words.text("withheld");
                        })
                .raw("</td></tr>\n");
    }
}
