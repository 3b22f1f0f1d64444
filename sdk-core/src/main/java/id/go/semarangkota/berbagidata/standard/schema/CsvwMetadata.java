package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The metadata of a CSV file of a dataset, to lie beside it.
 *
 * <p>Columns are optional where the fields are, and may stand in any order, which these metadata cannot say: they describe the columns as
 * this SDK writes them. Source: W3C, Metadata Vocabulary for Tabular Data, 2015.
 */
public final class CsvwMetadata {
    private CsvwMetadata() {}

    /**
     * Writes the metadata.
     *
     * @param type the dataset
     * @param url the name of the CSV file, relative to the metadata
     * @return the metadata as text; the same for the same dataset on every machine
     */
    public static String of(RecordType<?> type, String url) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", PrettyJson.object("@language", "id")));
        metadata.put("url", url);
        metadata.put(
                "dc:title",
                List.of(
                        PrettyJson.text(type.dataset().title(), "id"),
                        PrettyJson.text(type.dataset().titleEn(), "en")));
        metadata.put("dc:identifier", type.schema());
        metadata.put("dialect", PrettyJson.object("encoding", "utf-8", "delimiter", ",", "header", true));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", type.fields().stream().map(CsvwMetadata::column).toList());
        metadata.put("tableSchema", schema);
        return PrettyJson.of(metadata);
    }

    private static Map<String, Object> column(Field field) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", field.path());
        column.put("titles", field.path());
        column.put(
                "dc:description",
                List.of(
                        PrettyJson.text(field.element().definition(), "id"),
                        PrettyJson.text(field.element().definitionEn(), "en")));
        column.put("datatype", datatype(field));
        column.put("required", field.required());
        return column;
    }

    private static Map<String, Object> datatype(Field field) {
        Bounds bounds = Bounds.of(field);
        Map<String, Object> datatype = new LinkedHashMap<>();
        switch (field.type()) {
            case TEXT -> addText(datatype, bounds);
            case DATE -> {
                datatype.put("base", "date");
                datatype.put("format", "yyyy-MM-dd");
            }
            case INTEGER -> addNumber(datatype, "integer", bounds);
            case DECIMAL -> addNumber(datatype, "decimal", bounds);
            case BOOLEAN -> {
                datatype.put("base", "boolean");
                datatype.put("format", "true|false");
            }
            case CODE -> {
                datatype.put("base", "string");
                datatype.put(
                        "format",
                        field.codes().stream()
                                .map(CodedValue::code)
                                .map(CsvwMetadata::quoted)
                                .collect(Collectors.joining("|")));
            }
            case GEOMETRY, LIST -> datatype.put("base", "json");
        }
        return datatype;
    }

    private static String quoted(String code) {
        return Pattern.compile("[^A-Za-z0-9_-]").matcher(code).replaceAll(found -> "\\\\" + found.group());
    }

    /** A column has one format at most; of several forms the first tells most. */
    private static void addText(Map<String, Object> datatype, Bounds bounds) {
        datatype.put("base", "string");
        if (bounds.minLength() > 0) {
            datatype.put("minLength", bounds.minLength());
        }
        if (bounds.maxLength() != null) {
            datatype.put("maxLength", bounds.maxLength());
        }
        bounds.forms().stream().findFirst().ifPresent(form -> datatype.put("format", form));
    }

    private static void addNumber(Map<String, Object> datatype, String base, Bounds bounds) {
        datatype.put("base", base);
        if (bounds.min() != null) {
            datatype.put(bounds.moreThanMin() ? "minExclusive" : "minimum", bounds.min());
        }
        if (bounds.max() != null) {
            datatype.put("maximum", bounds.max());
        }
    }
}
