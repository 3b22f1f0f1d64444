package id.go.semarangkota.berbagidata.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of a dataset, read once from its record class: identity, fields, and how a record is taken apart and put together.
 *
 * <p>Immutable and thread-safe. A record class must be visible to this module: exported or opened by its own.
 *
 * @param <T> the record class
 */
public final class RecordType<T extends Record> {
    private static final ClassValue<RecordType<?>> TYPES = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return described(type.asSubclass(Record.class));
        }
    };

    private final Class<T> recordClass;
    private final Dataset dataset;
    private final String prefix;
    private final RecordLayout layout;
    private final List<Field> fields;
    private final List<Part> parts;
    private final Map<String, Field> byPath = new LinkedHashMap<>();

    private RecordType(Class<T> recordClass, Dataset dataset, String prefix, RecordLayout.Inherited inherited) {
        this.recordClass = recordClass;
        this.dataset = dataset;
        this.prefix = prefix;
        RecordLayout.Found found = new RecordLayout.Found(dataset, new ArrayList<>(), new ArrayList<>());
        this.layout = RecordLayout.of(recordClass, prefix, inherited, found);
        this.fields = List.copyOf(found.leaves());
        this.parts = List.copyOf(found.parts());
        fields.forEach(field -> byPath.put(field.path(), field));
        if (byPath.size() != fields.size()) {
            throw new IllegalArgumentException(recordClass.getName() + " describes two fields of the same name");
        }
    }

    /** The records of a list of a dataset, which have from the list what a part's leaves have from the part. */
    static RecordType<?> elements(
            Class<? extends Record> recordClass, Dataset dataset, String list, RecordLayout.Inherited inherited) {
        return new RecordType<>(recordClass, dataset, list + ".", inherited);
    }

    private static RecordType<?> described(Class<? extends Record> recordClass) {
        Dataset declared = recordClass.getAnnotation(Dataset.class);
        if (declared == null) {
            throw new IllegalArgumentException(recordClass.getName() + " does not carry @Dataset");
        }
        return new RecordType<>(recordClass, declared, "", RecordLayout.Inherited.NOTHING);
    }

    /**
     * The description of a record class.
     *
     * @param recordClass a record class that carries {@link Dataset}, each component with {@link DataElement}
     * @param <T> the record class
     * @return always the same object for the same class
     * @throws IllegalArgumentException if the class is not fully described
     */
    @SuppressWarnings("unchecked") // computeValue makes a RecordType<T> for a Class<T>
    public static <T extends Record> RecordType<T> of(Class<T> recordClass) {
        return (RecordType<T>) TYPES.get(recordClass);
    }

    /**
     * The stable identifier of the dataset.
     *
     * @return such as {@code kependudukan.penduduk}
     */
    public String id() {
        return dataset.id();
    }

    /**
     * The dataset's own description.
     *
     * @return the annotation as the record declares it
     */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * The name under which a manifest cites the description: identifier and version.
     *
     * @return such as {@code kependudukan.penduduk/1.0}
     */
    public String schema() {
        return dataset.id() + "/" + dataset.version();
    }

    /**
     * The record class.
     *
     * @return never null
     */
    public Class<T> recordClass() {
        return recordClass;
    }

    /**
     * All leaf fields.
     *
     * @return in wire order, unmodifiable
     */
    public List<Field> fields() {
        return fields;
    }

    /**
     * All leaf fields, and after each list of records the fields of those.
     *
     * @return in wire order; the index of a field within a list is its place in the list's records, not in this dataset's
     */
    public Stream<Field> fieldsWithin() {
        return fields.stream()
                .flatMap(field ->
                        Stream.concat(Stream.of(field), field.records().stream().flatMap(RecordType::fieldsWithin)));
    }

    /**
     * What the paths of all fields begin with.
     *
     * @return empty for a dataset, {@code Anggota.} for the records of the list {@code Anggota}
     */
    public String prefix() {
        return prefix;
    }

    /**
     * All parts.
     *
     * @return in wire order, a part before the parts inside it; empty if the dataset is flat; unmodifiable
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The leaf field of a wire name.
     *
     * @param path the full wire name, such as {@code Alamat.Kelurahan}
     * @return empty if the dataset has no such leaf
     */
    public Optional<Field> field(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * Takes a record apart.
     *
     * @param record a record of the record class
     * @return a new array with one value a leaf, in the order of {@link #fields()}; null where absent
     */
    public @Nullable Object[] values(Record record) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        layout.read(record, values);
        return values;
    }

    /**
     * Puts a record together. Nothing is validated; a part all of whose leaves are absent is absent, and a list
     * that is absent is empty.
     *
     * @param values one value a leaf, in the order of {@link #fields()}; null where absent
     * @return a new record
     * @throws IllegalArgumentException if the number of values is not the number of leaves
     * @throws ClassCastException if a value is not of its field's type
     */
    public T create(@Nullable Object[] values) {
        if (values.length != fields.size()) {
            throw new IllegalArgumentException("values: expected " + fields.size() + ", got " + values.length);
        }
        return recordClass.cast(layout.create(values));
    }

    @Override
    public String toString() {
        return schema();
    }
}
