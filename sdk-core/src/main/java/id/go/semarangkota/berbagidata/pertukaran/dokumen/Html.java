package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.html.HtmlText;
import java.util.List;

/**
 * Writes HTML. Whatever is not a literal of this package goes through {@link #text}, which escapes it; attributes are literals only.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(8192);

    /** Appends markup that this package wrote itself. */
    Html raw(String literal) {
        out.append(literal);
        return this;
    }

    /** Appends text; line breaks stay line breaks. */
    Html text(String text) {
        out.append(HtmlText.escaped(text).replace("'", "&#39;").replace("\n", "<br>\n"));
        return this;
    }

    Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">\n");
    }

    Html element(String tag, String style, String text) {
        return raw("<" + tag + " class=\"" + style + "\">").text(text).raw("</" + tag + ">\n");
    }

    Html paragraph(String text) {
        return element("p", text);
    }

    /** A row of a form: label, colon, value. */
    Html field(String label, String value) {
        return fieldStart(label).text(value).raw("</td></tr>\n");
    }

    Html field(String label, List<String> values) {
        if (values.size() == 1) {
            return field(label, values.get(0));
        }
        fieldStart(label).raw("<ol>\n");
        values.forEach(value -> element("li", value));
        return raw("</ol></td></tr>\n");
    }

    Html code(String label, String value) {
        return fieldStart(label).raw("<code>").text(value).raw("</code></td></tr>\n");
    }

    private Html fieldStart(String label) {
        return raw("<tr><th scope=\"row\">").text(label).raw("</th><td class=\"titik\">:</td><td>");
    }

    Html formStart() {
        return raw("<table class=\"isian\"><tbody>\n");
    }

    Html tableStart(String... heads) {
        raw("<table class=\"bergaris\"><thead><tr>");
        for (String head : heads) {
            raw("<th scope=\"col\">").text(head).raw("</th>");
        }
        return raw("</tr></thead><tbody>\n");
    }

    Html tableEnd() {
        return raw("</tbody></table>\n");
    }

    Html cell(String text) {
        return raw("<td>").text(text).raw("</td>");
    }

    Html cell(String style, String text) {
        return raw("<td class=\"" + style + "\">").text(text).raw("</td>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
