package id.go.semarangkota.berbagidata.mutu;

import id.go.semarangkota.berbagidata.html.HtmlText;

/** Writes HTML and SVG. Whatever is no literal of this package goes through {@link #text}, which escapes it. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Appends markup that this package wrote itself. */
    Markup raw(String literal) {
        out.append(literal);
        return this;
    }

    /** Appends text, also between the double quotes of an attribute. */
    Markup text(String text) {
        out.append(HtmlText.escaped(text));
        return this;
    }

    Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">");
    }

    Markup element(String tag, String style, String text) {
        return raw("<" + tag + " class=\"" + style + "\">").text(text).raw("</" + tag + ">");
    }

    /** A heading of a part of the page. */
    Markup heading(String text) {
        return raw("<h2>").text(text).raw("</h2>\n");
    }

    Markup tableStart(String style, String... heads) {
        raw("<table class=\"" + style + "\"><thead><tr>");
        for (String head : heads) {
            raw("<th scope=\"col\">").text(head).raw("</th>");
        }
        return raw("</tr></thead><tbody>\n");
    }

    Markup tableEnd() {
        return raw("</tbody></table>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
