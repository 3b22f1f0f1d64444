package id.go.semarangkota.berbagidata.mutu;

import java.util.Locale;

/** Plots as SVG within the page: no script, nothing from elsewhere. */
final class MutuPlots {
    private static final int TENTHS = 1_000;

    private MutuPlots() {}

    /** Tenths of a per cent as SVG writes numbers, whatever the language. */
    private static String units(Share share) {
        long tenths = share.in(TENTHS);
        return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
    }

    /** A ring of which the share is filled, with the percentage inside. */
    static void ring(Markup page, Share share, String percent) {
        page.raw("<svg class=\"cincin\" viewBox=\"0 0 40 40\" role=\"img\" aria-label=\"")
                .text(percent)
                .raw("\"><circle cx=\"20\" cy=\"20\" r=\"15.9155\" class=\"alas\"/>")
                .raw("<circle cx=\"20\" cy=\"20\" r=\"15.9155\" class=\"isi\" pathLength=\"100\" stroke-dasharray=\""
                        + units(share) + " 100\" transform=\"rotate(-90 20 20)\"/><text x=\"20\" y=\"22.6\">")
                .text(percent)
                .raw("</text></svg>");
    }

    /** A bar of which the share is filled. */
    static void bar(Markup page, String style, Share share) {
        page.raw("<svg class=\"balok\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect width=\"100\" height=\"6\" class=\"alas\"/><rect width=\"" + units(share)
                + "\" height=\"6\" class=\"" + style + "\"/></svg>");
    }

    /** What became of the records, side by side on one bar: accepted, accepted with warnings, rejected. */
    static void outcome(Markup page, Rows rows) {
        long[] parts = {rows.accepted() - rows.withWarnings(), rows.withWarnings(), rows.rejected()};
        String[] styles = {"terima", "ingat", "tolak"};
        page.raw("<svg class=\"hasil\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        long before = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                page.raw("<rect x=\"" + units(new Share(before, rows.read())) + "\" width=\""
                        + units(new Share(parts[i], rows.read())) + "\" height=\"6\" class=\"" + styles[i] + "\"/>");
            }
            before += parts[i];
        }
        page.raw("</svg>\n");
    }
}
