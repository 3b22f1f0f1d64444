package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No text of any dataset takes what one of the formats cannot hold, or what damage leaves behind. */
class UncleanTextTest {
    private static final List<String> UNCLEAN =
            List.of("\u0010", "\u0000", "\n", "\u0085", "\u2028", "\uD83D", "\uFFFD", "\uFFFE", "\uFFFF");

    @ParameterizedTest
    @FieldSource("id.go.semarangkota.berbagidata.testkit.data.Generated#ALL")
    void isRefused_inEveryTextOfEveryDataset(Generated<?> dataset) {
        List<String> taken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        check(dataset, seen, taken);
        assertThat(seen).isNotEmpty();
        assertThat(taken).isEmpty();
    }

    private static <T extends Record> void check(Generated<T> dataset, Set<String> seen, List<String> taken) {
        RecordValidator<T> validator = RecordValidator.of(dataset.type(), ContohBerkas.DATA.referenceDate());
        for (T row : dataset.stream(ContohBerkas.DATA, 40).toList()) {
            for (Field field : dataset.type().fields()) {
                Object value = dataset.type().values(row)[field.index()];
                if (field.type() == DataType.TEXT && value != null && seen.add(field.path())) {
                    for (String unclean : UNCLEAN) {
                        Object[] values = dataset.type().values(row);
                        String text = value.toString();
                        values[field.index()] =
                                text.substring(0, text.length() / 2) + unclean + text.substring(text.length() / 2);
                        if (validator.validate(dataset.type().create(values)).isValid()) {
                            taken.add(field.path() + " takes U+" + Integer.toHexString(unclean.charAt(0)));
                        }
                    }
                }
            }
        }
    }
}
