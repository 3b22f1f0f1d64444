package id.go.semarangkota.berbagidata.mutu;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;

/** A report as one HTML page. */
final class MutuPage {
    private static final int WORST = 3;

    private final LaporanMutu report;
    private final MutuWords words;
    private final Markup page = new Markup();
    private final MutuTables tables;

    MutuPage(LaporanMutu report, MutuWords words) {
        this.report = report;
        this.words = words;
        this.tables = new MutuTables(report, words, page);
    }

    String html() {
        String title = words.isEnglish() ? report.titleEn() : report.title();
        page.raw("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .text(words.text("title") + " \u2013 " + title)
                .raw("</title>\n<style>\n" + MutuWords.resource("mutu.css") + "</style>\n</head>\n<body>\n<main>\n");
        header(title);
        summary();
        dimensions();
        findings();
        tables.rules();
        tables.fields();
        tables.distributions();
        reading();
        return page.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void header(String title) {
        page.raw("<header><h1>").text(words.text("title")).raw("</h1><p class=\"himpunan\">");
        page.text(title).raw(" <code>").text(report.schema()).raw("</code></p><dl>");
        if (!report.label().isEmpty()) {
            term(words.text("label"), report.label());
        }
        term(words.text("reference-date"), words.date(report.referenceDate()));
        term(words.text("records"), words.number(report.rows().read()));
        page.raw("</dl></header>\n");
    }

    private void term(String term, String text) {
        page.raw("<div>").element("dt", term).element("dd", text).raw("</div>");
    }

    private void summary() {
        Rows rows = report.rows();
        page.heading(words.text("summary"));
        if (rows.read() == 0) {
            page.element("p", words.text("summary.empty")).raw("\n");
            return;
        }
        page.element(
                        "p",
                        words.text(
                                "summary.records", words.number(rows.read()), of(rows.accepted()), of(rows.rejected())))
                .raw("\n");
        MutuPlots.outcome(page, rows);
        page.raw("<ul class=\"legenda\">");
        legend("terima", "legend.accepted", rows.accepted() - rows.withWarnings());
        legend("ingat", "legend.warnings", rows.withWarnings());
        legend("tolak", "legend.rejected", rows.rejected());
        page.raw("</ul>\n");
        if (rows.undivided() > 0) {
            page.element("p", "catatan", words.text("summary.undivided", words.number(rows.undivided())))
                    .raw("\n");
        }
    }

    private String of(long part) {
        return words.number(part) + " ("
                + words.percent(new Share(part, report.rows().read())) + ")";
    }

    private void legend(String style, String key, long count) {
        page.raw("<li><i class=\"" + style + "\"></i>").text(words.text(key)).raw(" <b>");
        page.text(words.number(count)).raw("</b></li>");
    }

    private void dimensions() {
        page.raw("<div class=\"dimensi\">\n");
        for (Dimension dimension : Dimension.values()) {
            page.raw("<section>").element("h3", words.text(dimension.name()));
            report.overall(dimension)
                    .ifPresentOrElse(
                            share -> MutuPlots.ring(page, share, words.percent(share)),
                            () -> page.raw("<div class=\"cincin tiada\">\u2013</div>"));
            page.element("p", words.text("meaning." + dimension.name()));
            worst(dimension);
            page.raw("</section>\n");
        }
        page.raw("</div>\n");
    }

    private void worst(Dimension dimension) {
        List<FieldQuality> worst = report.worst(dimension);
        if (!worst.isEmpty()) {
            page.raw("<ol>");
            worst.stream().limit(WORST).forEach(field -> {
                page.raw("<li><span>").text(field.path()).raw("</span> <b>");
                field.share(dimension).ifPresent(share -> page.text(words.percent(share)));
                page.raw("</b></li>");
            });
            page.raw("</ol>");
        }
    }

    private void findings() {
        page.heading(words.text("findings"));
        if (report.fileFindings().isEmpty()) {
            page.element("p", words.text("findings.none")).raw("\n");
            return;
        }
        page.raw("<ul class=\"temuan\">\n");
        for (Violation finding : report.fileFindings()) {
            page.raw("<li>");
            if (!finding.field().isEmpty()) {
                page.element("b", finding.field()).raw(": ");
            }
            page.text(RuleMessages.of(words.locale()).text(new Finding(finding.ruleId())))
                    .raw(" ")
                    .element("code", finding.ruleId());
            if (!finding.finding().detail().isEmpty()) {
                page.element(
                        "small", words.text("findings.detail", finding.finding().detail()));
            }
            page.raw("</li>\n");
        }
        page.raw("</ul>\n");
    }

    /** What the numbers mean, and what they do not say. */
    private void reading() {
        page.raw("<footer>").heading(words.text("reading")).raw("<ul>");
        for (Dimension dimension : Dimension.values()) {
            page.raw("<li>").element("b", words.text(dimension.name())).raw(": ");
            page.text(words.text("reading." + dimension.name())).raw("</li>\n");
        }
        page.raw("</ul>\n");
        page.element("p", words.text("reading.truth")).element("p", words.text("reading.privacy"));
        page.raw("</footer>\n");
    }
}
