package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identifiers that end in zeros far more often than by chance: a spreadsheet took them for numbers. */
final class SpreadsheetDamage implements FileWatch {
    /** A spreadsheet keeps fifteen digits of a number and turns the rest into zeros. */
    private static final int KEPT_DIGITS = 15;

    private static final int LONGEST_IDENTIFIER = 22;
    private static final double EXPECTED = 0.1;
    private static final double SUSPICIOUS = 0.2;
    private static final int DEVIATIONS = 5;

    private final int[] identifiers;
    private final List<String> paths;
    private final long[] seen;
    private final long[] damaged;

    SpreadsheetDamage(RecordType<?> type) {
        List<Field> fields = type.fields().stream()
                .filter(field -> field.type() == DataType.TEXT)
                .filter(field -> field.sensitivity() == Sensitivity.DIRECT_IDENTIFIER)
                .toList();
        this.identifiers = fields.stream().mapToInt(Field::index).toArray();
        this.paths = fields.stream().map(Field::path).toList();
        this.seen = new long[identifiers.length];
        this.damaged = new long[identifiers.length];
    }

    @Override
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        for (int i = 0; i < identifiers.length; i++) {
            if (values[identifiers[i]] instanceof String text && isLongNumber(text)) {
                seen[i]++;
                if (hasOnlyZerosAfter(text)) {
                    damaged[i]++;
                }
            }
        }
    }

    private static boolean isLongNumber(String text) {
        return text.length() > KEPT_DIGITS && text.length() <= LONGEST_IDENTIFIER && FieldChoice.isDigits(text);
    }

    private static boolean hasOnlyZerosAfter(String text) {
        for (int i = KEPT_DIGITS; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void report(List<Violation> findings) {
        for (int i = 0; i < identifiers.length; i++) {
            double expected = EXPECTED + DEVIATIONS * Math.sqrt(EXPECTED * (1 - EXPECTED) / Math.max(1, seen[i]));
            if (seen[i] >= FileFinding.ENOUGH && damaged[i] > seen[i] * Math.max(SUSPICIOUS, expected)) {
                findings.add(FileFinding.share("berkas.angka-akhir-nol", paths.get(i), damaged[i], seen[i]));
            }
        }
    }
}
