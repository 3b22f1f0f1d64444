package id.go.semarangkota.berbagidata.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
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
    private final RecordComponent component;
    private final DataType type;
    private final boolean required;
    private final @Nullable CodeList<CodedValue> codeList;

    Field(int index, String path, RecordComponent component, boolean partRequired) {
        this.index = index;
        this.path = path;
        this.element = component.getAnnotation(DataElement.class);
        this.component = component;
        this.type = DataType.of(component.getType());
        this.required = partRequired && isRequired(component);
        this.codeList = type == DataType.CODE ? codeList(component.getType()) : null;
    }

    private static CodeList<CodedValue> codeList(Class<?> type) {
        return CodeList.of(
                type.getSimpleName(),
                Stream.of(type.getEnumConstants()).map(CodedValue.class::cast).toList());
    }

    static boolean isRequired(RecordComponent component) {
        return constraint(component, NotNull.class) != null || constraint(component, NotBlank.class) != null;
    }

    /** Constraint annotations have no target RECORD_COMPONENT, so they are found on the accessor. */
    private static <A extends Annotation> @Nullable A constraint(RecordComponent component, Class<A> annotation) {
        return component.getAccessor().getAnnotation(annotation);
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
        return component.getType();
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
        return isRequired(component);
    }

    /**
     * The most UTF-16 units that a text may have.
     *
     * @return empty if there is no limit of its own
     */
    public OptionalInt maxLength() {
        Size size = constraint(component, Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(size.max());
    }

    /**
     * All constraints and other annotations on the field.
     *
     * @return in order of declaration
     */
    public List<Annotation> annotations() {
        return List.of(component.getAccessor().getAnnotations());
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
     * The canonical text of a value: ISO date, plain number, the code of a code list.
     *
     * @param value a value of {@link #javaType()}
     * @return the text that travels
     */
    public String format(Object value) {
        return switch (type) {
            case CODE -> ((CodedValue) value).code();
            case DECIMAL -> ((java.math.BigDecimal) value).toPlainString();
            case TEXT, DATE, INTEGER, BOOLEAN -> value.toString();
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
