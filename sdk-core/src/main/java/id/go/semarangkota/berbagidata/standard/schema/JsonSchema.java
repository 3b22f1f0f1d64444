package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Part;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One record of a dataset as a JSON Schema.
 *
 * <p>Unknown members are allowed, because within a major version optional fields may be added. Source: JSON Schema 2020-12.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final RecordType<?> type;

    private JsonSchema(RecordType<?> type) {
        this.type = type;
    }

    /**
     * Writes the schema.
     *
     * @param type the dataset
     * @return the schema as text; the same for the same dataset on every machine
     */
    public static String of(RecordType<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", Identifiers.schema(type));
        schema.put("title", type.dataset().title() + " / " + type.dataset().titleEn());
        schema.putAll(
                new JsonSchema(type).object(type.prefix(), 0, type.fields().size()));
        return PrettyJson.of(schema);
    }

    /** The members below a prefix, which are the fields and parts from one index to another. */
    private Map<String, Object> object(String prefix, int from, int end) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Members.Member member : Members.of(type, prefix, from, end)) {
            String name = member.path().substring(prefix.length());
            Part part = member.part();
            if (member.required()) {
                required.add(name);
            }
            properties.put(
                    name, part == null ? described(member.field().element(), value(member.field())) : part(part));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    private Map<String, Object> part(Part part) {
        return described(part.element(), object(part.path() + ".", part.first(), part.end()));
    }

    private static Map<String, Object> described(DataElement element, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", element.definition());
        described.put("$comment", element.definitionEn());
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> value(Field field) {
        Bounds bounds = Bounds.of(field);
        return switch (field.type()) {
            case TEXT -> text(bounds);
            case DATE -> PrettyJson.object("type", "string", "format", "date", "pattern", whole(DATE));
            case INTEGER -> number("integer", bounds);
            case DECIMAL -> number("number", bounds);
            case BOOLEAN -> PrettyJson.object("type", "boolean");
            case CODE ->
                PrettyJson.object(
                        "enum", field.codes().stream().map(CodedValue::code).toList());
            case GEOMETRY -> PrettyJson.object("type", "object", "required", List.of("type", "coordinates"));
            case LIST -> list(field, bounds);
        };
    }

    private static Map<String, Object> text(Bounds bounds) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (bounds.minLength() > 0) {
            schema.put("minLength", bounds.minLength());
        }
        if (bounds.maxLength() != null) {
            schema.put("maxLength", bounds.maxLength());
        }
        if (bounds.forms().size() == 1) {
            schema.put("pattern", whole(bounds.forms().get(0)));
        } else if (!bounds.forms().isEmpty()) {
            schema.put(
                    "allOf",
                    bounds.forms().stream()
                            .map(form -> PrettyJson.object("pattern", whole(form)))
                            .toList());
        }
        return schema;
    }

    private static String whole(String form) {
        return "^(?:" + form + ")$";
    }

    private static Map<String, Object> number(String kind, Bounds bounds) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", kind);
        if (bounds.min() != null) {
            schema.put(bounds.moreThanMin() ? "exclusiveMinimum" : "minimum", bounds.min());
        }
        if (bounds.max() != null) {
            schema.put("maximum", bounds.max());
        }
        return schema;
    }

    private static Map<String, Object> list(Field field, Bounds bounds) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        if (bounds.minLength() > 0) {
            schema.put("minItems", bounds.minLength());
        }
        schema.put("maxItems", field.maxElements());
        schema.put(
                "items",
                field.records()
                        .map(records -> new JsonSchema(records)
                                .object(records.prefix(), 0, records.fields().size()))
                        .orElseGet(() -> value(field.item().orElseThrow())));
        return schema;
    }
}
