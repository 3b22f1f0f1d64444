package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.standard.TextForm;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which fields of any dataset a watch is about, from their one description. */
final class FieldChoice {
    private FieldChoice() {}

    /**
     * The field that identifies a record: the first text that is a direct identifier and either required or under a constraint that says
     * its form, as that on a NIK does.
     */
    static Optional<Field> identifier(RecordType<?> type) {
        return type.fields().stream()
                .filter(field -> field.type() == DataType.TEXT)
                .filter(field -> field.sensitivity() == Sensitivity.DIRECT_IDENTIFIER)
                .filter(field -> field.required() || hasForm(field))
                .findFirst();
    }

    /** What may stand on one record of a file only: what identifies the record, and other fields whose description says so. */
    static List<Field> unique(RecordType<?> type) {
        Stream<Field> declared = type.fields().stream()
                .filter(field -> field.type() == DataType.TEXT)
                .filter(field -> field.element().unique());
        return Stream.concat(identifier(type).stream(), declared).distinct().toList();
    }

    private static boolean hasForm(Field field) {
        return field.annotations().stream()
                .anyMatch(constraint -> constraint.annotationType().isAnnotationPresent(TextForm.class));
    }

    /** The first text under a constraint. */
    static Optional<Field> constrained(RecordType<?> type, Class<? extends Annotation> constraint) {
        return type.fields().stream()
                .filter(field -> field.type() == DataType.TEXT)
                .filter(field -> isConstrained(field, constraint))
                .findFirst();
    }

    static boolean isConstrained(Field field, Class<? extends Annotation> constraint) {
        return field.annotations().stream().anyMatch(constraint::isInstance);
    }

    static boolean isDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
