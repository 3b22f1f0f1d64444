package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.declared.Constraints;
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
    private final Span[] parts;

    /** The leaves of a part. */
    private record Span(String path, int first, int end, boolean required) {}

    private FieldChecks(RecordType<?> type, boolean strict) {
        List<Field> fields = type.fields();
        paths = new String[fields.size()];
        required = new boolean[fields.size()];
        checks = new Check[fields.size()][];
        for (Field field : fields) {
            paths[field.index()] = field.path();
            required[field.index()] =
                    Constraints.isRequired(DeclaredConstraints.of(field.path(), field.annotations(), strict));
            checks[field.index()] = ConstraintCompiler.compile(field, strict).toArray(Check[]::new);
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
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            for (Check check : checks[index]) {
                check.check(value, paths[index], run);
            }
        } else if (required[index]) {
            run.error(paths[index], MISSING);
        }
    }
}
