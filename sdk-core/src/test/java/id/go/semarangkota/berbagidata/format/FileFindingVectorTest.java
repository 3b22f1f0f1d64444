package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Vectors;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What any reader must find in a file as a whole. */
class FileFindingVectorTest {
    private static final Pattern NUMBER = Pattern.compile("\\{(#+)}");
    private static final Map<String, RecordType<?>> TYPES = Stream.of(
                    Penduduk.class,
                    KasusPenyakit.class,
                    FasilitasKesehatan.class,
                    SatuanPendidikan.class,
                    RuasJalan.class,
                    KondisiJalan.class,
                    PesertaDidik.class)
            .map(RecordType::of)
            .collect(Collectors.toMap(RecordType::id, Function.identity()));

    static List<Arguments> vectors() {
        return Vectors.of("temuan-berkas.json");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void finds(JsonNode vector) throws IOException {
        RecordType<?> type = TYPES.get(vector.get("dataset").asText());
        List<String> expected = new ArrayList<>();
        vector.get("expect").forEach(finding -> expected.add(finding.asText()));
        List<Violation> findings = read(type, file(type, vector.get("rows")));
        assertThat(findings)
                .extracting(found -> found.ruleId() + " " + found.field() + " "
                        + found.finding().detail())
                .isEqualTo(expected);
        assertThat(findings).allSatisfy(found -> {
            assertThat(found.severity()).isEqualTo(Severity.FILE_FINDING);
            assertThat(found.position()).isEqualTo(Position.NONE);
            assertThat(found.message(Locale.ENGLISH)).doesNotContain("berkas.");
        });
    }

    private static <T extends Record> List<Violation> read(RecordType<T> type, String file) throws IOException {
        return RecordReader.of(type, Reading.DATE)
                .rejectedShare(1)
                .build()
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), accepted -> {})
                .fileFindings();
    }

    private static String file(RecordType<?> type, JsonNode rows) {
        StringBuilder file = new StringBuilder(row(type.fields(), Field::path));
        int number = 0;
        for (JsonNode row : rows) {
            for (int i = 0; i < row.get("times").asInt(); i++) {
                int record = ++number;
                file.append(row(
                        type.fields(),
                        field -> numbered(row.get("values").path(field.path()).asText(), record)));
            }
        }
        return file.toString();
    }

    private static String row(List<Field> fields, Function<Field, String> cell) {
        return fields.stream()
                        .map(field -> "\"" + cell.apply(field).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String numbered(String value, int record) {
        return NUMBER.matcher(value).replaceAll(marks -> {
            int digits = marks.group(1).length();
            return String.format(Locale.ROOT, "%0" + digits + "d", record);
        });
    }
}
