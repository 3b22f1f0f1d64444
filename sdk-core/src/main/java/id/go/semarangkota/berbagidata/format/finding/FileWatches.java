package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that watches the values of one file. Not thread-safe; to be closed, which wipes what came from values. */
public final class FileWatches implements AutoCloseable {
    private final @Nullable RepeatedIdentifiers repeated;
    private final FileWatch[] watches;

    private FileWatches(RecordType<?> type, int identifiers) {
        List<RepeatedIdentifiers> unique = RepeatedIdentifiers.of(type, identifiers);
        this.repeated = FieldChoice.identifier(type).isPresent() ? unique.get(0) : null;
        this.watches = Stream.of(
                        Stream.of(new SpreadsheetDamage(type)),
                        unique.stream(),
                        Stream.of(
                                OverlappingSegments.of(type),
                                new ForeignRegionCodes(type),
                                SwappedNumbers.of(type),
                                SwappedCoordinates.of(type)))
                .flatMap(watch -> watch)
                .filter(Objects::nonNull)
                .toArray(FileWatch[]::new);
    }

    /**
     * The watches for a dataset.
     *
     * @param type the dataset
     * @param identifiers how many different identifiers are all compared
     * @return new watches, for one file
     */
    public static FileWatches of(RecordType<?> type, int identifiers) {
        return new FileWatches(type, identifiers);
    }

    /**
     * Looks at a record, also at one that is rejected.
     *
     * @param record its number
     * @param values one value a field, null where absent or unreadable
     * @param violations the verdict on it
     */
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        for (FileWatch watch : watches) {
            watch.look(record, values, violations);
        }
    }

    /**
     * What was found so far.
     *
     * @return in a fixed order of kinds, empty if there is nothing
     */
    public List<Violation> findings() {
        List<Violation> findings = new ArrayList<>();
        for (FileWatch watch : watches) {
            watch.report(findings);
        }
        return findings;
    }

    /**
     * How often the identifier of records occurs again.
     *
     * @return empty if the dataset has no field that identifies a record
     */
    public Optional<Repeats> repeats() {
        return Optional.ofNullable(repeated).map(RepeatedIdentifiers::repeats);
    }

    @Override
    public void close() {
        for (FileWatch watch : watches) {
            watch.wipe();
        }
    }
}
