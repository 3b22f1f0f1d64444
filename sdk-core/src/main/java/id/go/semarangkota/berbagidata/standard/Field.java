package id.go.semarangkota.berbagidata.standard;

import id.go.semarangkota.berbagidata.declared.Constraints;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A leaf field of a dataset, as its one description says.
 *
 * <p>A component that is itself a described record (an address) is a <em>part</em>; its components are leaves with the part's name
 * before theirs: {@code Alamat.Kelurahan}. Immutable and thread-safe.
 */
public final class Field {
    private final int index;
    private final String path;
    private final DataElement element;
    private final AnnotatedElement annotated;
    private final Class<?> javaType;
    private final DataType type;
    private final boolean required;
    private final int most;
    private final int mostElements;
    private final boolean specific;
    private final Sensitivity sensitivity;
    private final @Nullable CodeList<CodedValue> codeList;
    private final @Nullable RecordType<?> records;
    private final @Nullable Field item;

    Field(int index, String path, RecordComponent component, RecordLayout.Inherited inherited, Dataset dataset) {
        this.index = index;
        this.path = path;
        this.element = component.getAnnotation(DataElement.class);
        this.annotated = component.getAccessor();
        List<Annotation> constraints = Constraints.always(List.of(annotated.getAnnotations()));
        this.most = Constraints.most(constraints);
        this.mostElements = Constraints.mostElements(constraints);
        this.javaType = component.getType();
        this.type = DataType.of(javaType);
        RecordLayout.Inherited whole = inherited.within(component);
        this.required = whole.required();
        this.specific = whole.specific();
        this.sensitivity = whole.sensitivity();
        this.codeList = type == DataType.CODE ? codeList(javaType) : null;
        AnnotatedType held = type == DataType.LIST ? held(component) : null;
        this.records = held == null ? null : records(held, dataset);
        this.item = held == null || records != null ? null : new Field(this, held);
    }

    private @Nullable RecordType<?> records(AnnotatedType held, Dataset dataset) {
        if (!(held.getType() instanceof Class<?> element) || !element.isRecord()) {
            return null;
        }
        if (!held.isAnnotationPresent(Valid.class) && !annotated.isAnnotationPresent(Valid.class)) {
            throw new IllegalArgumentException(
                    path + " must be a List<@Valid ...>, or Jakarta Validation would not look inside");
        }
        return RecordType.elements(
                element.asSubclass(Record.class),
                dataset,
                path,
                new RecordLayout.Inherited(true, specific, sensitivity));
    }

    /** The texts of a list: described as the list is, under the constraints of its type argument. */
    private Field(Field list, AnnotatedType held) {
        this.index = 0;
        this.path = list.path;
        this.element = list.element;
        this.annotated = held;
        List<Annotation> constraints = Constraints.always(List.of(annotated.getAnnotations()));
        this.most = Constraints.most(constraints);
        this.mostElements = Constraints.mostElements(constraints);
        this.javaType = String.class;
        this.type = DataType.TEXT;
        this.required = true;
        this.specific = list.specific;
        this.sensitivity = list.sensitivity;
        this.codeList = null;
        this.records = null;
        this.item = null;
    }

    private static AnnotatedType held(RecordComponent component) {
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
            AnnotatedType held = list.getAnnotatedActualTypeArguments()[0];
            if (held.getType() == String.class || (held.getType() instanceof Class<?> type && type.isRecord())) {
                return held;
            }
        }
        throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                + " must be a List of records or of String");
    }

    private static CodeList<CodedValue> codeList(Class<?> type) {
        return CodeList.of(
                type.getSimpleName(),
                Stream.of(type.getEnumConstants()).map(CodedValue.class::cast).toList());
    }

    /** Constraint annotations have no target RECORD_COMPONENT, so they are found on the accessor. */
    static boolean isRequired(AnnotatedElement annotated) {
        return Constraints.isRequired(Constraints.always(List.of(annotated.getAnnotations())));
    }

    /**
     * The place among the leaves of the dataset.
     *
     * @return 0 for the first
     */
    public int index() {
        return index;
    }

    /**
     * The full wire name, which is also the column name in CSV.
     *
     * @return such as {@code NIK} or {@code Alamat.Kelurahan}
     */
    public String path() {
        return path;
    }

    /**
     * The description.
     *
     * @return the annotation as the record declares it
     */
    public DataElement element() {
        return element;
    }

    /**
     * How the field may identify or hurt a person.
     *
     * @return the field's own class or that of a part or list that holds it, whichever is stricter
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Whether these are specific personal data (<em>data pribadi yang bersifat spesifik</em>).
     *
     * @return true if the description of the field says so, or that of a part or list that holds it
     */
    public boolean specific() {
        return specific;
    }

    /**
     * The data type.
     *
     * @return never null
     */
    public DataType type() {
        return type;
    }

    /**
     * The Java class that values have.
     *
     * @return such as {@code LocalDate.class} or the enum of the code list
     */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * Whether a value must be present.
     *
     * @return true if the field and, below a part, also the part are required
     */
    public boolean required() {
        return required;
    }

    /**
     * Whether a value must be present where the record or part that holds the field is.
     *
     * @return the same as {@link #required()}, but for the fields of a part that may be absent
     */
    public boolean requiredWithinPart() {
        return isRequired(annotated);
    }

    /**
     * The most UTF-16 units that a text may have.
     *
     * @return empty if there is no limit of its own
     */
    public OptionalInt maxLength() {
        if (type != DataType.TEXT) {
            return OptionalInt.empty();
        }
        return most == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(most);
    }

    /**
     * The most elements that a list may have.
     *
     * @return what its {@code @Size} says, or else 1,000; no more are read or judged
     */
    public int maxElements() {
        return mostElements;
    }

    /**
     * All constraints and other annotations on the field.
     *
     * @return in order of declaration
     */
    public List<Annotation> annotations() {
        return List.of(annotated.getAnnotations());
    }

    /**
     * The values of the code list.
     *
     * @return in order of declaration, empty if the type is not {@link DataType#CODE}
     */
    public List<CodedValue> codes() {
        return codeList == null ? List.of() : codeList.codes();
    }

    /**
     * The code list.
     *
     * @return a list to look texts and numbers up in; empty if the type is not {@link DataType#CODE}
     */
    public Optional<CodeList<CodedValue>> codeList() {
        return Optional.ofNullable(codeList);
    }

    /**
     * The records of a list.
     *
     * @return their description, with paths that begin with the list's: {@code Anggota.NIK}; empty if this is no list of records
     */
    public Optional<RecordType<?>> records() {
        return Optional.ofNullable(records);
    }

    /**
     * The texts of a list.
     *
     * @return a field that describes each of them; empty if this is no list of texts
     */
    public Optional<Field> item() {
        return Optional.ofNullable(item);
    }

    /**
     * The column name that a legacy system uses for this field.
     *
     * @param system the system's name, such as {@code SIAK}
     * @return the most usual name, or empty if the system has none
     */
    public Optional<String> legacyName(String system) {
        return legacyNames(system).stream().findFirst();
    }

    /**
     * All column names that a legacy system uses for this field.
     *
     * @param system the system's name, such as {@code SIAK}
     * @return most usual first, empty if the system has none; names joined by {@code +} are columns that make up the field together
     */
    public List<String> legacyNames(String system) {
        String prefix = system + ":";
        return Stream.of(element.legacy())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /**
     * The canonical text of a value: ISO date, plain number, the code of a code list, the JSON of a geometry or list.
     *
     * @param value a value of {@link #javaType()}
     * @return the text that travels
     */
    public String format(Object value) {
        return switch (type) {
            case CODE -> ((CodedValue) value).code();
            case DECIMAL -> ((java.math.BigDecimal) value).toPlainString();
            case GEOMETRY -> ((GeoJson) value).text();
            case LIST -> ListText.of(this, (List<?>) value);
            case TEXT, DATE, INTEGER, BOOLEAN -> value.toString();
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
