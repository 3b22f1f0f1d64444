package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.standard.Field;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a source writes the values of one field.
 *
 * @param datePattern the pattern of its dates, as {@code dd/MM/yyyy}
 * @param codeScheme the scheme of its code numbers, null if there are none
 * @param numbers further code numbers, each with the canonical text that it stands for; copied
 * @param factor what numbers are multiplied by
 * @param width to how many digits small numbers are filled up, 0 for not at all
 * @param decimal the decimal point
 * @param thousands the separator of thousands, 0 for none
 * @param yes texts for true besides {@code true}, in small letters; copied
 * @param no texts for false besides {@code false}, in small letters; copied
 */
public record Conventions(
        String datePattern,
        @Nullable String codeScheme,
        Map<Integer, String> numbers,
        BigDecimal factor,
        int width,
        char decimal,
        char thousands,
        Set<String> yes,
        Set<String> no) {
    /** The canonical conventions: ISO dates, codes as text, plain numbers. */
    public static final Conventions CANONICAL =
            new Conventions("yyyy-MM-dd", null, Map.of(), BigDecimal.ONE, 0, '.', (char) 0, Set.of(), Set.of());

    /** Copies the collections. */
    public Conventions {
        numbers = Map.copyOf(numbers);
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
    }

    /**
     * What reads the field under these conventions.
     *
     * @param field the field
     * @return a new reader
     * @throws IllegalArgumentException if a pattern is none, or the field's code list does not know the scheme or a code
     */
    public ValueReader reader(Field field) {
        return switch (field.type()) {
            case TEXT -> width == 0 ? new TextReader() : new PaddedReader(width, new TextReader());
            case DATE -> new DateReader(DatePattern.parse(datePattern));
            case INTEGER -> new NumberReader(true, decimal, thousands, factor);
            case DECIMAL -> new NumberReader(false, decimal, thousands, factor);
            case BOOLEAN -> new BooleanReader(yes, no);
            case CODE -> new CodeReader(field.codeList().orElseThrow(), codeScheme, numbers);
            case GEOMETRY -> new GeometryReader();
            case LIST -> throw new AssertionError("A list is read record by record");
        };
    }
}
