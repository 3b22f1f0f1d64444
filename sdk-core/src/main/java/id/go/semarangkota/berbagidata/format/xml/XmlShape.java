package id.go.semarangkota.berbagidata.format.xml;

import id.go.semarangkota.berbagidata.format.source.CellContent;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the elements of a dataset hold, by their dotted names, also within lists. Filled first, then only asked. */
public final class XmlShape {
    private final String dataset;
    private final UnaryOperator<String> key;
    private final Map<String, CellContent> contents = new HashMap<>();

    /**
     * A shape without elements.
     *
     * @param dataset the dataset's identifier
     * @param key what makes two spellings of a name the same
     */
    public XmlShape(String dataset, UnaryOperator<String> key) {
        this.dataset = dataset;
        this.key = key;
    }

    /** The dataset's own names. */
    static XmlShape of(RecordType<?> type) {
        XmlShape shape = new XmlShape(type.id(), UnaryOperator.identity());
        type.fields().forEach(field -> shape.add(field.path(), field));
        return shape;
    }

    /**
     * Adds the element that stands for a field, and those within it.
     *
     * @param column the element's dotted name
     * @param field the field
     */
    public void add(String column, Field field) {
        contents.put(key.apply(column), content(field));
        for (int dot = column.indexOf('.'); dot >= 0; dot = column.indexOf('.', dot + 1)) {
            contents.putIfAbsent(key.apply(column.substring(0, dot)), CellContent.PART);
        }
        int prefix = field.path().length();
        field.records()
                .ifPresent(records -> records.fields()
                        .forEach(within -> add(column + within.path().substring(prefix), within)));
    }

    private static CellContent content(Field field) {
        if (field.type() != DataType.LIST) {
            return CellContent.VALUE;
        }
        return field.records().isPresent() ? CellContent.RECORDS : CellContent.TEXTS;
    }

    /** The dataset's identifier. */
    String dataset() {
        return dataset;
    }

    /** What an element of that dotted name holds. */
    CellContent of(String path) {
        return contents.getOrDefault(key.apply(path), CellContent.UNKNOWN);
    }
}
