package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All constraints on one field of text, in one place: bulk validation spends most of its time here. */
final class TextConstraints implements FieldChecks.Check {
    private static final Finding BLANK = new Finding("wajib-diisi");
    private static final int REMEMBERED = 1 << 9;
    /** Longer texts hardly come again. */
    private static final int LONGEST_REMEMBERED = 32;

    private final boolean notBlank;
    private final int min;
    private final int max;
    private final Finding tooShort;
    private final Finding tooLong;
    private final TextCheck<?>[] checks;
    /**
     * Texts that kept all constraints, each in the place of its hash: places and codes come again and again. Threads may overwrite each
     * other's, which costs a check and no more. Null where a text may tell of a person what a place or a code does not: it would stay here, and
     * hardly comes again.
     */
    private final String @Nullable [] faultless;

    private TextConstraints(boolean notBlank, int min, int max, List<TextCheck<?>> checks, boolean remembers) {
        this.notBlank = notBlank;
        this.min = min;
        this.max = max;
        this.tooShort = new Finding("terlalu-pendek", "min " + min);
        this.tooLong = new Finding("terlalu-panjang", "max " + max);
        this.checks = checks.toArray(TextCheck<?>[]::new);
        this.faultless = remembers ? new String[REMEMBERED] : null;
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
        return new TextConstraints(notBlank, min, max, checks, isRemembered(field.sensitivity()));
    }

    private static boolean isRemembered(Sensitivity sensitivity) {
        return sensitivity == Sensitivity.NONE || sensitivity == Sensitivity.QUASI_IDENTIFIER;
    }

    @Override
    public void check(Object value, String path, RecordRun run) {
        check((String) value, path, run);
    }

    void check(String text, String path, RecordRun run) {
        String[] remembered = faultless;
        if (remembered == null || text.length() > LONGEST_REMEMBERED) {
            judge(text, path, run);
            return;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        if (!text.equals(remembered[place]) && judge(text, path, run)) {
            remembered[place] = text;
        }
    }

    /** Whether the text keeps all constraints. */
    private boolean judge(String text, String path, RecordRun run) {
        boolean faultless = true;
        if (notBlank && text.isBlank()) {
            run.error(path, BLANK);
            faultless = false;
        }
        int length = text.length();
        if (length > max) {
            run.error(path, tooLong);
            faultless = false;
        } else if (length < min) {
            run.error(path, tooShort);
            faultless = false;
        }
        for (TextCheck<?> check : checks) {
            Finding finding = check.check(text);
            if (finding != null) {
                run.error(path, finding);
                faultless = false;
            }
        }
        return faultless;
    }
}
