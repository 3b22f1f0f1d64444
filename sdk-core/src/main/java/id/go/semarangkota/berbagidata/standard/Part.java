package id.go.semarangkota.berbagidata.standard;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * A component of a dataset that is itself a described record, such as an address; its leaves stand together among those of the dataset.
 *
 * <p>Immutable and thread-safe.
 */
public final class Part {
    private final String path;
    private final RecordComponent component;
    private final int first;
    private final int end;

    Part(String path, RecordComponent component, int first, int end) {
        this.path = path;
        this.component = component;
        this.first = first;
        this.end = end;
    }

    /**
     * The full wire name.
     *
     * @return such as {@code Alamat}
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
        return component.getAnnotation(DataElement.class);
    }

    /**
     * The place of its first leaf among the leaves of the dataset.
     *
     * @return 0 for the dataset's first
     */
    public int first() {
        return first;
    }

    /**
     * The place behind its last leaf.
     *
     * @return greater than {@link #first()}
     */
    public int end() {
        return end;
    }

    /**
     * Whether the part must be present where the record or part that holds it is.
     *
     * @return true if it may not be absent
     */
    public boolean required() {
        return Field.isRequired(component.getAccessor());
    }

    /**
     * All constraints and other annotations on the part.
     *
     * @return in order of declaration
     */
    public List<Annotation> annotations() {
        return List.of(component.getAccessor().getAnnotations());
    }

    @Override
    public String toString() {
        return path;
    }
}
