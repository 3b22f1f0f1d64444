package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.validation.Vectors;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The hostile corpus: what any reader of residents must do with such files. */
class FileVectorTest {
    private static final JsonNode SNIPPETS = Vectors.file("berkas.json").get("snippets");

    private final Reading reading = new Reading();

    static List<Arguments> vectors() {
        return Vectors.of("berkas.json");
    }

    private static RecordReader.Builder<Penduduk> reader(JsonNode vector) {
        RecordReader.Builder<Penduduk> reader = vector.has("profile") ? Reading.siak() : Reading.canonical();
        if (vector.has("format")) {
            reader.format(DataFormat.valueOf(vector.get("format").asText()));
        }
        if (vector.has("charset")) {
            reader.charset(Charset.forName(vector.get("charset").asText()));
        }
        if (vector.has("delimiter")) {
            reader.delimiter(vector.get("delimiter").asText().charAt(0));
        }
        return vector.has("limits") ? reader.limits(limits(vector.get("limits"))) : reader;
    }

    private static ReadLimits limits(JsonNode given) {
        ReadLimits usual = ReadLimits.DEFAULT;
        return new ReadLimits(
                given.path("recordLength").asInt(usual.recordLength()),
                given.path("cellLength").asInt(usual.cellLength()),
                given.path("columns").asInt(usual.columns()),
                given.path("records").asLong(usual.records()),
                given.path("nesting").asInt(usual.nesting()),
                usual.violations(),
                usual.workbook());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void reads_orRefuses(JsonNode vector) throws IOException {
        JsonNode expected = vector.get("expect");
        PieceStream input = new PieceStream(vector.get("input"), SNIPPETS);
        if (expected.has("code")) {
            refuses(vector, input, expected);
        } else {
            ReadSummary summary = reader(vector).build().read(input, reading);
            assertThat(summary.accepted()).isEqualTo(expected.get("accepted").asLong());
            assertThat(rejections(expected.get("rejected"))).isEqualTo(expectations(expected.get("rejected")));
        }
        assertThat(reading.accepted).hasSize(expected.get("accepted").asInt());
    }

    private void refuses(JsonNode vector, PieceStream input, JsonNode expected) {
        UnreadableInputException refused = catchThrowableOfType(
                UnreadableInputException.class, () -> reader(vector).build().read(input, reading));
        assertThat(refused).isNotNull();
        assertThat(refused.code().name()).isEqualTo(expected.get("code").asText());
        assertPlace(expected, "line", refused.position().line());
        assertPlace(expected, "column", refused.position().column());
        assertPlace(expected, "record", refused.position().record());
        assertPlace(expected, "byte", refused.byteOffset());
        if (expected.has("bytesAtMost")) {
            assertThat(input.handedOut()).isLessThan(expected.get("bytesAtMost").asLong());
        }
        assertThat(refused.getCause()).isNull();
        for (Locale locale : List.of(Violation.INDONESIAN, Locale.ENGLISH)) {
            assertThat(refused.message(locale)).doesNotContain("3374", "BUDI", "Contoh", "John", "berkas.");
        }
    }

    private static void assertPlace(JsonNode expected, String name, long actual) {
        if (expected.has(name)) {
            assertThat(actual).as(name).isEqualTo(expected.get(name).asLong());
        }
    }

    /** Each violation as the vector names it: a place is compared only where it is named. */
    private List<String> rejections(JsonNode expected) {
        List<String> actual = new ArrayList<>();
        List<Violation> violations = reading.rejected.stream()
                .flatMap(outcome -> outcome.violations().stream())
                .toList();
        for (int i = 0; i < violations.size(); i++) {
            Violation violation = violations.get(i);
            JsonNode named = expected.path(i);
            actual.add(violation.ruleId() + " " + violation.field()
                    + (named.has("line") ? " line " + violation.position().line() : "")
                    + (named.has("column") ? " column " + violation.position().column() : ""));
        }
        return actual;
    }

    private static List<String> expectations(JsonNode expected) {
        List<String> texts = new ArrayList<>();
        for (JsonNode violation : expected) {
            texts.add(violation.get("rule").asText() + " "
                    + violation.get("field").asText()
                    + (violation.has("line") ? " line " + violation.get("line").asLong() : "")
                    + (violation.has("column")
                            ? " column " + violation.get("column").asInt()
                            : ""));
        }
        return texts;
    }
}
