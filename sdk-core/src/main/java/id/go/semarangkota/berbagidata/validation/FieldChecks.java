package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.declared.Constraints;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Part;
import id.go.semarangkota.berbagidata.standard.RecordType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of every field of a dataset, compiled. */
final class FieldChecks {
    /** Compiled constraints, which judge a present value and report what they find. */
    @FunctionalInterface
    interface Check {
        void check(Object value, String path, RecordRun run);
    }

    static final Finding MISSING = new Finding("wajib-diisi");

    private final String[] paths;
    private final boolean[] required;
    private final Check[][] checks;
    /** The constraints on each field of text, which are the most by far; null for others. */
    private final @Nullable TextConstraints[] texts;

    private final boolean[] lists;
    private final Span[] parts;

    /** The leaves of a part. */
    private record Span(String path, int first, int end, boolean required) {}

    private FieldChecks(RecordType<?> type, boolean strict) {
        List<Field> fields = type.fields();
        paths = new String[fields.size()];
        required = new boolean[fields.size()];
        checks = new Check[fields.size()][];
        texts = new @Nullable TextConstraints[fields.size()];
        lists = new boolean[fields.size()];
        for (Field field : fields) {
            paths[field.index()] = field.path();
            required[field.index()] =
                    Constraints.isRequired(DeclaredConstraints.of(field.path(), field.annotations(), strict));
            List<Check> compiled = ConstraintCompiler.compile(field, strict);
            if (compiled.size() == 1 && compiled.get(0) instanceof TextConstraints text) {
                texts[field.index()] = text;
                compiled = List.of();
            }
            checks[field.index()] = compiled.toArray(Check[]::new);
            lists[field.index()] = field.type() == DataType.LIST;
        }
        parts = type.parts().stream().map(part -> span(part, strict)).toArray(Span[]::new);
    }

    static FieldChecks of(RecordType<?> type, boolean strict) {
        return new FieldChecks(type, strict);
    }

    private static Span span(Part part, boolean strict) {
        List<Annotation> constraints = DeclaredConstraints.of(part.path(), part.annotations(), strict);
        for (Annotation constraint : constraints) {
            if (!(constraint instanceof NotNull)) {
                throw new IllegalArgumentException(
                        "@" + constraint.annotationType().getSimpleName() + " on " + part
                                + " cannot be checked on a part; put it on the part's fields, or write RecordRules");
            }
        }
        if (part.annotations().stream().noneMatch(Valid.class::isInstance)) {
            throw new IllegalArgumentException(
                    part + " must carry @Valid, or Jakarta Validation would not look inside");
        }
        return new Span(part.path(), part.first(), part.end(), Constraints.isRequired(constraints));
    }

    /** Judges all values, one a leaf; null where absent. */
    void check(@Nullable Object[] values, RecordRun run) {
        int part = 0;
        int field = 0;
        while (field < checks.length) {
            if (part == parts.length || parts[part].first != field) {
                checkField(field, values[field], run);
                field++;
            } else if (isPresent(parts[part], values, run)) {
                part++;
            } else {
                field = parts[part].end;
                part = skip(part, run);
            }
        }
    }

    /** A part of which nothing is present is absent as a whole, and so are the parts inside it. */
    private int skip(int absent, RecordRun run) {
        Span span = parts[absent];
        if (span.required) {
            run.error(span.path, MISSING);
        }
        int next = absent + 1;
        while (next < parts.length && parts[next].first < span.end) {
            next++;
        }
        return next;
    }

    private boolean isPresent(Span part, @Nullable Object[] values, RecordRun run) {
        for (int i = part.first; i < part.end; i++) {
            if (values[i] != null || run.isUnreadable(paths[i])) {
                return true;
            }
        }
        return false;
    }

    private void checkField(int index, @Nullable Object value, RecordRun run) {
        // Whether a value is a list is known of the field; to ask each value costs more than most checks.
        if (value == null || (lists[index] && ((List<?>) value).isEmpty())) {
            if (required[index]) {
                run.error(paths[index], MISSING);
            }
            return;
        }
        TextConstraints text = texts[index];
        if (text != null) {
            text.check((String) value, paths[index], run);
            return;
        }
        for (Check check : checks[index]) {
            check.check(value, paths[index], run);
        }
    }
}
