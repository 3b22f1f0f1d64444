package id.go.semarangkota.berbagidata.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copy that a record keeps of a list: it cannot change, and holds what was said.
 *
 * <p>{@link List#copyOf} would throw for an element that is null, and a parser that builds the record would then abort instead of letting
 * {@code Anggota[2]} be reported. Stateless and thread-safe.
 */
public final class ListCopy {
    private ListCopy() {}

    /**
     * Copies a list.
     *
     * @param list any list, whose elements may be null; null if absent
     * @param <E> the elements
     * @return unmodifiable; the list itself if it is so already and holds no null; empty if it is absent
     */
    public static <E> List<E> of(@Nullable List<E> list) {
        if (list == null) {
            return List.of();
        }
        return holdsNull(list) ? Collections.unmodifiableList(new ArrayList<>(list)) : List.copyOf(list);
    }

    private static boolean holdsNull(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                return true;
            }
        }
        return false;
    }
}
