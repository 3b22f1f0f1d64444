package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.Field;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** All constraints on one field of text, in one place: bulk validation spends most of its time here. */
final class TextConstraints implements FieldChecks.Check {
    private static final Finding BLANK = new Finding("wajib-diisi");

    private final boolean notBlank;
    private final int min;
    private final int max;
    private final Finding tooShort;
    private final Finding tooLong;
    private final TextCheck<?>[] checks;

    private TextConstraints(boolean notBlank, int min, int max, List<TextCheck<?>> checks) {
        this.notBlank = notBlank;
        this.min = min;
        this.max = max;
        this.tooShort = new Finding("terlalu-pendek", "min " + min);
        this.tooLong = new Finding("terlalu-panjang", "max " + max);
        this.checks = checks.toArray(TextCheck<?>[]::new);
    }

    static FieldChecks.Check of(Field field, List<Annotation> constraints) {
        boolean notBlank = false;
        int min = 0;
        int max = Integer.MAX_VALUE;
        List<TextCheck<?>> checks = new ArrayList<>();
        for (Annotation constraint : constraints) {
            if (constraint instanceof NotBlank) {
                notBlank = true;
            } else if (constraint instanceof Size size) {
                min = Math.max(min, size.min());
                max = Math.min(max, size.max());
            } else if (constraint instanceof Pattern pattern) {
                checks.add(new PatternCheck(pattern));
            } else {
                checks.add(ConstraintCompiler.declaredCheck(field, constraint));
            }
        }
        return new TextConstraints(notBlank, min, max, checks);
    }

    @Override
    public void check(Object value, String path, RecordRun run) {
        String text = (String) value;
        if (notBlank && text.isBlank()) {
            run.error(path, BLANK);
        }
        int length = text.length();
        if (length > max) {
            run.error(path, tooLong);
        } else if (length < min) {
            run.error(path, tooShort);
        }
        for (TextCheck<?> check : checks) {
            Finding finding = check.check(text);
            if (finding != null) {
                run.error(path, finding);
            }
        }
    }
}
