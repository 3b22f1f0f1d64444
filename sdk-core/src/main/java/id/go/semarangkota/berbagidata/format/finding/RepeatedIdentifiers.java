package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The same identifier on several records of a file.
 *
 * <p>Which field identifies a record is said at {@link FieldChoice#unique}. A value without any digit is a name and is not compared;
 * nor is one that breaks a rule, for it identifies nobody.
 */
final class RepeatedIdentifiers implements FileWatch {
    private static final int SHOWN = 10;

    private final Field field;
    private final SeenIdentifiers seen;
    private final long[] records = new long[SHOWN];
    private long repeated;

    private RepeatedIdentifiers(Field field, int most) {
        this.field = field;
        this.seen = new SeenIdentifiers(most);
    }

    /** One for each field that is compared; what identifies a record comes first. */
    static List<RepeatedIdentifiers> of(RecordType<?> type, int most) {
        return FieldChoice.unique(type).stream()
                .map(field -> new RepeatedIdentifiers(field, most))
                .toList();
    }

    @Override
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        if (values[field.index()] instanceof String text
                && hasDigit(text)
                && !isFaulty(violations)
                && seen.isRepeated(text)) {
            if (repeated < SHOWN) {
                records[(int) repeated] = record;
            }
            repeated++;
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FieldChoice.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFaulty(List<Violation> violations) {
        for (int i = 0; i < violations.size(); i++) {
            Violation violation = violations.get(i);
            if (violation.severity() == Severity.ERROR && violation.field().equals(field.path())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void report(List<Violation> findings) {
        if (repeated > 0) {
            findings.add(FileFinding.of("berkas.pengenal-ganda", field.path(), detail()));
        }
    }

    /** Numbers of records identify nobody, and show where to look. */
    private String detail() {
        String shown = LongStream.of(records)
                .limit(repeated)
                .mapToObj(record -> "#" + record)
                .collect(Collectors.joining(", "));
        return repeated + " / " + seen.compared() + ": " + shown + (repeated > SHOWN ? ", ..." : "");
    }

    Repeats repeats() {
        return new Repeats(field.path(), seen.compared(), repeated);
    }

    @Override
    public void wipe() {
        seen.wipe();
    }
}
