package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Part;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.function.Consumer;

/**
 * A file of a dataset as an XML Schema: a root {@code Data} that holds any number of {@code Rekaman}, each with its fields in the order
 * of the dataset; the elements of a list are called {@code Butir}.
 *
 * <p>Source: XML Schema 1.0.
 */
public final class XmlSchema {
    private final RecordType<?> type;

    private XmlSchema(RecordType<?> type) {
        this.type = type;
    }

    /**
     * Writes the schema.
     *
     * @param type the dataset
     * @return the schema as text; the same for the same dataset on every machine
     */
    public static String of(RecordType<?> type) {
        return XmlTree.of(tree -> tree.element(
                "xs:schema",
                schema -> {
                    annotate(schema, type.dataset().title(), type.dataset().titleEn());
                    schema.element("xs:element", root -> root(root, type), "name", "Data");
                },
                "xmlns:xs",
                "http://www.w3.org/2001/XMLSchema",
                "elementFormDefault",
                "qualified",
                "id",
                type.id(),
                "version",
                type.dataset().version()));
    }

    private static void root(XmlTree tree, RecordType<?> type) {
        tree.element("xs:complexType", complex -> {
            complex.element("xs:sequence", sequence -> repeated(sequence, "Rekaman", type, "0", "unbounded"));
            attribute(complex, "dataset", type.id());
            attribute(complex, "versi", type.dataset().version());
        });
    }

    private static void attribute(XmlTree tree, String name, String fixed) {
        tree.leaf("xs:attribute", "", "name", name, "type", "xs:string", "fixed", fixed);
    }

    private static void repeated(XmlTree tree, String name, RecordType<?> type, String least, String most) {
        tree.element(
                "xs:element",
                element -> new XmlSchema(type)
                        .object(element, type.prefix(), 0, type.fields().size()),
                "name",
                name,
                "minOccurs",
                least,
                "maxOccurs",
                most);
    }

    private static void annotate(XmlTree tree, String indonesian, String english) {
        tree.element("xs:annotation", annotation -> {
            annotation.leaf("xs:documentation", indonesian, "xml:lang", "id");
            annotation.leaf("xs:documentation", english, "xml:lang", "en");
        });
    }

    private void object(XmlTree tree, String prefix, int from, int end) {
        tree.element(
                "xs:complexType",
                complex -> complex.element(
                        "xs:sequence",
                        sequence -> Members.of(type, prefix, from, end)
                                .forEach(member -> member(sequence, prefix, member))));
    }

    private void member(XmlTree tree, String prefix, Members.Member member) {
        Part part = member.part();
        Field field = member.field();
        DataElement element = part == null ? field.element() : part.element();
        tree.element(
                "xs:element",
                held -> {
                    annotate(held, element.definition(), element.definitionEn());
                    if (part != null) {
                        object(held, part.path() + ".", part.first(), part.end());
                    } else {
                        value(held, field);
                    }
                },
                "name",
                member.path().substring(prefix.length()),
                "minOccurs",
                member.required() ? "1" : "0");
    }

    private static void value(XmlTree tree, Field field) {
        Bounds bounds = Bounds.of(field);
        switch (field.type()) {
            case TEXT -> text(tree, bounds);
            case DATE -> restriction(tree, "xs:date", facets -> {});
            case INTEGER -> number(tree, "xs:integer", bounds);
            case DECIMAL -> number(tree, "xs:decimal", bounds);
            case BOOLEAN -> restriction(tree, "xs:boolean", facets -> facet(facets, "pattern", "true|false"));
            case CODE ->
                restriction(tree, "xs:string", facets -> {
                    for (CodedValue code : field.codes()) {
                        facet(facets, "enumeration", code.code());
                    }
                });
            case GEOMETRY -> restriction(tree, "xs:string", facets -> {});
            case LIST -> list(tree, field, bounds);
        }
    }

    private static void restriction(XmlTree tree, String base, Consumer<XmlTree> facets) {
        tree.element("xs:simpleType", simple -> simple.element("xs:restriction", facets, "base", base));
    }

    private static void facet(XmlTree tree, String name, String value) {
        tree.leaf("xs:" + name, "", "value", value);
    }

    /** Patterns within one step of restriction are alternatives, so that each but the last takes a step of its own. */
    private static void text(XmlTree tree, Bounds bounds) {
        text(tree, bounds, bounds.forms().size());
    }

    private static void text(XmlTree tree, Bounds bounds, int forms) {
        if (forms <= 1) {
            restriction(tree, "xs:string", facets -> {
                if (bounds.minLength() > 0) {
                    facet(facets, "minLength", Integer.toString(bounds.minLength()));
                }
                if (bounds.maxLength() != null) {
                    facet(facets, "maxLength", bounds.maxLength().toString());
                }
                if (forms == 1) {
                    facet(facets, "pattern", bounds.forms().get(0));
                }
            });
        } else {
            tree.element(
                    "xs:simpleType",
                    simple -> simple.element("xs:restriction", facets -> {
                        text(facets, bounds, forms - 1);
                        facet(facets, "pattern", bounds.forms().get(forms - 1));
                    }));
        }
    }

    private static void number(XmlTree tree, String base, Bounds bounds) {
        restriction(tree, base, facets -> {
            if (bounds.min() != null) {
                facet(
                        facets,
                        bounds.moreThanMin() ? "minExclusive" : "minInclusive",
                        bounds.min().toString());
            }
            if (bounds.max() != null) {
                facet(facets, "maxInclusive", bounds.max().toString());
            }
        });
    }

    private static void list(XmlTree tree, Field field, Bounds bounds) {
        String least = Integer.toString(bounds.minLength());
        String most = Integer.toString(field.maxElements());
        tree.element(
                "xs:complexType",
                complex -> complex.element("xs:sequence", sequence -> {
                    if (field.records().isPresent()) {
                        repeated(sequence, "Butir", field.records().get(), least, most);
                    } else {
                        sequence.element(
                                "xs:element",
                                item -> value(item, field.item().orElseThrow()),
                                "name",
                                "Butir",
                                "minOccurs",
                                least,
                                "maxOccurs",
                                most);
                    }
                }));
    }
}
