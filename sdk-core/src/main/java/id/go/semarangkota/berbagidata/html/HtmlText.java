package id.go.semarangkota.berbagidata.html;

/** Text as it stands in HTML. */
public final class HtmlText {
    private HtmlText() {}

    /**
     * Escapes a text for the content of an element, or of an attribute between double quotes.
     *
     * @param text any text
     * @return the text without a character that HTML takes for markup
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
