package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of every field of a dataset, compiled. */
final class FieldChecks {
    /** A compiled constraint. */
    @FunctionalInterface
    interface Check {
        @Nullable
        Finding check(Object value);
    }

    private static final Finding MISSING = new Finding("wajib-diisi");

    private final List<Field> fields;
    private final Check[][] checks;

    private FieldChecks(List<Field> fields) {
        this.fields = fields;
        this.checks = new Check[fields.size()][];
        for (Field field : fields) {
            checks[field.index()] = compile(field);
        }
    }

    static FieldChecks of(RecordType<?> type) {
        return new FieldChecks(type.fields());
    }

    private static Check[] compile(Field field) {
        List<Check> compiled = new ArrayList<>();
        for (Annotation annotation : field.annotations()) {
            Check check = ConstraintCompiler.compile(field, annotation);
            if (check != null) {
                compiled.add(check);
            }
        }
        return compiled.toArray(Check[]::new);
    }

    /** Judges all values, one a leaf; null where absent. */
    void check(@Nullable Object[] values, RecordRun run) {
        for (int i = 0; i < checks.length; i++) {
            Object value = values[i];
            if (value != null) {
                check(i, value, run);
            } else if (fields.get(i).required()) {
                run.report(Severity.ERROR, fields.get(i).path(), MISSING);
            }
        }
    }

    private void check(int index, Object value, RecordRun run) {
        for (Check check : checks[index]) {
            Finding finding = check.check(value);
            if (finding != null) {
                run.report(Severity.ERROR, fields.get(index).path(), finding);
            }
        }
    }
}
