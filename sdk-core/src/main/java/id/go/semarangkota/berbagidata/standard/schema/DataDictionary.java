package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.html.HtmlText;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The data dictionary (<em>kamus data</em>): every field of datasets with the five elements of Satu Data Indonesia and what the SDK knows
 * besides, for people.
 *
 * <p>Source: Perpres 39/2019 (Satu Data Indonesia), data standards.
 */
public final class DataDictionary {
    private static final int LONG = 160;

    private final DictionaryWords words;
    private final List<RecordType<?>> types;

    private DataDictionary(List<RecordType<?>> types, Locale locale) {
        this.types = List.copyOf(types);
        this.words = DictionaryWords.of(locale);
    }

    /**
     * A dictionary.
     *
     * @param types the datasets, in the order in which they shall stand; copied
     * @param locale English for English, anything else for Indonesian
     * @return the dictionary, to be written in one of its forms
     */
    public static DataDictionary of(List<RecordType<?>> types, Locale locale) {
        return new DataDictionary(types, locale);
    }

    /**
     * Writes the dictionary as Markdown.
     *
     * @return one page; the same for the same datasets on every machine
     */
    public String markdown() {
        StringBuilder page = new StringBuilder("# " + words.text("title") + "\n\n" + words.text("introduction") + "\n");
        for (RecordType<?> type : types) {
            page.append("\n## ")
                    .append(title(type))
                    .append("\n\n`")
                    .append(type.schema())
                    .append("`\n\n");
            row(page, header(), cell -> cell);
            row(page, header().stream().map(cell -> "---").toList(), cell -> cell);
            type.fieldsWithin().forEach(field -> row(page, cells(field), DataDictionary::escapedMarkdown));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, List<String> cells, UnaryOperator<String> escape) {
        cells.forEach(cell -> page.append("| ").append(escape.apply(cell)).append(' '));
        page.append("|\n");
    }

    /**
     * Writes the dictionary as one HTML page that needs nothing else and can be searched without a network.
     *
     * @return the page; the same for the same datasets on every machine
     */
    public String html() {
        StringBuilder tables = new StringBuilder();
        for (RecordType<?> type : types) {
            tables.append("<section><h2>").append(HtmlText.escaped(title(type))).append("</h2>\n<p><code>");
            tables.append(HtmlText.escaped(type.schema())).append("</code></p>\n<table><thead><tr>");
            header().forEach(cell ->
                    tables.append("<th>").append(HtmlText.escaped(cell)).append("</th>"));
            tables.append("</tr></thead><tbody>\n");
            type.fieldsWithin().forEach(field -> {
                tables.append("<tr>");
                cells(field)
                        .forEach(cell ->
                                tables.append("<td>").append(folded(cell)).append("</td>"));
                tables.append("</tr>\n");
            });
            tables.append("</tbody></table></section>\n");
        }
        return words.page()
                .replace("@lang@", words.language())
                .replace("@title@", HtmlText.escaped(words.text("title")))
                .replace("@introduction@", HtmlText.escaped(words.text("introduction")))
                .replace("@search@", HtmlText.escaped(words.text("search")))
                .replace("@tables@", tables);
    }

    private String title(RecordType<?> type) {
        return words.isEnglish() ? type.dataset().titleEn() : type.dataset().title();
    }

    private List<String> header() {
        return words.texts(
                "field",
                "required",
                "definition",
                "concept",
                "type",
                "classification",
                "measure",
                "personal",
                "legacy",
                "source");
    }

    private List<String> cells(Field field) {
        List<String> cells = new ArrayList<>();
        cells.add(field.path());
        cells.add(field.requiredWithinPart() ? words.text("yes") : "");
        cells.add(
                words.isEnglish()
                        ? field.element().definitionEn()
                        : field.element().definition());
        cells.add(field.element().concept());
        cells.add(type(field));
        cells.add(classification(field));
        cells.add(measure(field));
        cells.add(personal(field));
        cells.add(String.join(", ", field.element().legacy()));
        cells.add(field.element().source());
        return cells;
    }

    private String type(Field field) {
        Bounds bounds = Bounds.of(field);
        StringBuilder type = new StringBuilder(words.text("type." + field.type()));
        if (bounds.maxLength() != null) {
            type.append(", ").append(words.text("at-most")).append(' ').append(bounds.maxLength());
        }
        if (bounds.min() != null) {
            type.append(bounds.moreThanMin() ? ", > " : ", \u2265 ").append(bounds.min());
        }
        if (bounds.max() != null) {
            type.append(", \u2264 ").append(bounds.max());
        }
        bounds.forms().stream()
                .filter(form -> !form.equals(Bounds.NOT_BLANK))
                .forEach(form -> type.append(", ").append(form));
        return type.toString();
    }

    private static String classification(Field field) {
        List<String> codes = field.codes().stream().map(CodedValue::code).toList();
        String name = field.element().classification();
        return codes.isEmpty() ? name : (name.isEmpty() ? "" : name + ": ") + String.join(", ", codes);
    }

    private static String measure(Field field) {
        String unit = field.element().unit();
        return field.element().measure() + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private String personal(Field field) {
        String sensitivity = words.text("sensitivity." + field.sensitivity());
        return field.specific() ? sensitivity + "; " + words.text("specific") : sensitivity;
    }

    /** A long list of codes shows its beginning, and the rest when asked for. */
    private static String folded(String text) {
        int comma = text.length() > LONG ? text.indexOf(',', LONG / 2) : -1;
        return comma < 0
                ? HtmlText.escaped(text)
                : "<details><summary>" + HtmlText.escaped(text.substring(0, comma)) + " \u2026</summary>"
                        + HtmlText.escaped(text.substring(comma + 1)) + "</details>";
    }

    private static String escapedMarkdown(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;");
    }
}
