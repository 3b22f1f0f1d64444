package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the vectors of a dataset: each changes members of the base record, by JSON pointer (null takes one away), and names every
 * violation of what comes of it.
 */
@SuppressWarnings("exports") // for the tests of this module only
public final class JsonRecordVectors {
    private JsonRecordVectors() {}

    /** Reads the changed record as a file of one line, and compares. */
    public static <T extends Record> void run(RecordType<T> type, JsonNode file, JsonNode vector) throws IOException {
        ObjectNode record = file.get("base").deepCopy();
        for (Map.Entry<String, JsonNode> change : vector.get("change").properties()) {
            change(record, change.getKey(), change.getValue());
        }
        List<String> expected = new ArrayList<>();
        vector.get("expect")
                .forEach(e -> expected.add(e.get("severity").asText() + " "
                        + e.get("field").asText() + " " + e.get("rule").asText()));
        List<String> found = violations(type, file, record);
        assertThat(found).as(vector.get("id").asText()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void change(ObjectNode record, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = record.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), value);
        }
    }

    private static <T extends Record> List<String> violations(RecordType<T> type, JsonNode file, ObjectNode record)
            throws IOException {
        List<Violation> found = new ArrayList<>();
        LocalDate day = LocalDate.parse(file.get("referenceDate").asText());
        RecordReader.of(type, day)
                .format(DataFormat.NDJSON)
                .build()
                .read(
                        new ByteArrayInputStream(record.toString().getBytes(StandardCharsets.UTF_8)),
                        new RecordReader.Handler<>() {
                            @Override
                            public void accepted(Outcome.Accepted<T> accepted) {
                                found.addAll(accepted.warnings());
                            }

                            @Override
                            public void rejected(Outcome.Rejected<T> rejected) {
                                found.addAll(rejected.violations());
                            }
                        });
        return found.stream()
                .map(v -> v.severity() + " " + v.field() + " " + v.ruleId())
                .toList();
    }
}
