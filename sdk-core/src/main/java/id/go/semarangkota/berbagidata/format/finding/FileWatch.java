package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for one kind of damage in a file. What it keeps is bounded, whatever the file's size. Not thread-safe. */
sealed interface FileWatch
        permits ForeignRegionCodes,
                OverlappingSegments,
                RepeatedIdentifiers,
                SpreadsheetDamage,
                SwappedCoordinates,
                SwappedNumbers {
    /** Looks at a record: its number, its values in the order of the dataset's fields, and the verdict on it. */
    void look(long record, @Nullable Object[] values, List<Violation> violations);

    /** Adds what was found. */
    void report(List<Violation> findings);

    /** Wipes what came from values. */
    default void wipe() {}
}
