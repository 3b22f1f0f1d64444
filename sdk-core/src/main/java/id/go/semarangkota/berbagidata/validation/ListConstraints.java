package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.Field;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All constraints on a list and on what stands in it, as far as it may be long. */
final class ListConstraints implements FieldChecks.Check {
    private final int min;
    private final int max;
    private final Finding tooShort;
    private final Finding tooLong;
    private final FieldChecks.@Nullable Check element;

    private ListConstraints(int min, int max, FieldChecks.@Nullable Check element) {
        this.min = min;
        this.max = max;
        this.tooShort = new Finding("daftar.terlalu-pendek", "min " + min);
        this.tooLong = new Finding("daftar.terlalu-panjang", "max " + max);
        this.element = element;
    }

    static FieldChecks.Check of(Field field, List<Annotation> constraints, boolean strict) {
        int min = 0;
        int max = field.maxElements();
        for (Annotation constraint : constraints) {
            if (!(constraint instanceof Size size)) {
                throw ConstraintCompiler.refused(field, constraint);
            }
            min = Math.max(min, size.min());
            max = Math.min(max, size.max());
        }
        return new ListConstraints(min, max, element(field, strict));
    }

    private static FieldChecks.@Nullable Check element(Field field, boolean strict) {
        if (field.records().isPresent()) {
            FieldChecks checks = FieldChecks.of(field.records().get(), strict);
            return (value, path, run) -> checks.check(field.records().get().values((Record) value), run);
        }
        List<FieldChecks.Check> checks = ConstraintCompiler.compile(field.item().orElseThrow(), strict);
        return checks.isEmpty() ? null : checks.get(0);
    }

    private static boolean holdsNull(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(Object value, String path, RecordRun run) {
        List<?> list = (List<?>) value;
        if (list.size() > max) {
            run.error(path, tooLong);
        } else if (list.size() < min) {
            run.error(path, tooShort);
        }
        judgeEach(list.size() > max ? list.subList(0, max) : list, path, run);
    }

    private void judgeEach(List<?> list, String path, RecordRun run) {
        FieldChecks.Check each = element;
        if (each != null || holdsNull(list)) {
            run.forEach(path, list, item -> {
                if (item == null) {
                    run.error(path, FieldChecks.MISSING);
                } else if (each != null) {
                    each.check(item, path, run);
                }
            });
        }
    }
}
