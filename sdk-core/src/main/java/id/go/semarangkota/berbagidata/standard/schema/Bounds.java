package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.declared.Constraints;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.TextForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints on a field say in the terms that all schemas know.
 *
 * @param minLength least characters or elements
 * @param maxLength most of them, null if unlimited
 * @param forms regular expressions for the whole text, all of which hold
 * @param min least value, null if unlimited
 * @param max greatest value, null if unlimited
 * @param moreThanMin whether the least value itself is excluded
 */
record Bounds(
        int minLength,
        @Nullable Integer maxLength,
        List<String> forms,
        @Nullable Long min,
        @Nullable Long max,
        boolean moreThanMin) {
    /** A text of which one character is not white space. */
    static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    static Bounds of(Field field) {
        Collector collector = new Collector();
        Constraints.always(field.annotations()).forEach(collector::add);
        return new Bounds(
                collector.minLength,
                collector.maxLength,
                List.copyOf(collector.forms),
                collector.min,
                collector.max,
                collector.moreThanMin);
    }

    /** Takes one annotation after the other. */
    private static final class Collector {
        private final List<String> forms = new ArrayList<>();
        private int minLength;
        private @Nullable Integer maxLength;
        private @Nullable Long min;
        private @Nullable Long max;
        private boolean moreThanMin;

        void add(Annotation annotation) {
            TextForm form = annotation.annotationType().getAnnotation(TextForm.class);
            if (form != null) {
                forms.add(form.value());
            } else if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
                forms.add(pattern.regexp());
            } else if (annotation instanceof NotBlank) {
                forms.add(NOT_BLANK);
            } else if (annotation instanceof NotEmpty) {
                minLength = Math.max(minLength, 1);
            } else if (annotation instanceof Size size) {
                minLength = Math.max(minLength, size.min());
                maxLength = size.max() == Integer.MAX_VALUE ? maxLength : Integer.valueOf(size.max());
            } else {
                addNumber(annotation);
            }
        }

        private void addNumber(Annotation annotation) {
            if (annotation instanceof Min least) {
                min = least.value();
            } else if (annotation instanceof Max most) {
                max = most.value();
            } else if (annotation instanceof PositiveOrZero) {
                min = 0L;
            } else if (annotation instanceof Positive) {
                min = 0L;
                moreThanMin = true;
            }
        }
    }
}
