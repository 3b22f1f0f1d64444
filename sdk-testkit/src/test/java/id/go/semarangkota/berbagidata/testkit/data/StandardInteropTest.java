package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.testkit.NodeProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Other people's libraries, in another language, read the metadata of CSV files and the entries of a catalogue. */
class StandardInteropTest {
    private static final String ALL = "id.go.semarangkota.berbagidata.testkit.data.Generated#ALL";
    private static final Path DOCS = Path.of("..", "docs");
    private static final NodeProgram NODE = new NodeProgram("standar.mjs");
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";

    @TempDir
    private Path folder = Path.of("");

    /** What was read of each dataset, in one run of the program for each kind, as a run takes half a second. */
    private static JsonNode tables = MissingNode.getInstance();

    private static JsonNode entries = MissingNode.getInstance();

    @BeforeAll
    static void install() throws Exception {
        NODE.install("VALIDITY OF CSVW AND DCAT");
        List<String> csvw = new ArrayList<>(List.of("csvw"));
        List<String> dcat = new ArrayList<>(List.of("dcat"));
        for (Generated<?> dataset : Generated.ALL) {
            csvw.add(schema(dataset, ".csv-metadata.json").toString());
            csvw.add(sample(dataset).toString());
            dcat.add(schema(dataset, ".dcat.jsonld").toString());
        }
        tables = read(csvw);
        entries = read(dcat);
    }

    private static JsonNode read(List<String> words) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(NODE.run(null, words.toArray(String[]::new)));
    }

    private static Path schema(Generated<?> dataset, String kind) {
        return DOCS.resolve("skema").resolve(dataset.type().id() + kind).toAbsolutePath();
    }

    private static Path sample(Generated<?> dataset) {
        return DOCS.resolve("contoh")
                .resolve(dataset.type().id())
                .resolve("sah.csv")
                .toAbsolutePath();
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void theTabularMetadata_explainEveryCellOfTheSample_byItsType(Generated<?> dataset) {
        List<Integer> cells = new ArrayList<>();
        Set<String> datatypes = new TreeSet<>();
        count(dataset, cells, datatypes);
        JsonNode seen = tables.get(Generated.ALL.indexOf(dataset));
        assertThat(seen.get("rows")).extracting(JsonNode::asInt).containsExactlyElementsOf(cells);
        assertThat(seen.get("datatypes")).extracting(JsonNode::asText).containsExactlyElementsOf(datatypes);
    }

    private static <T extends Record> void count(Generated<T> dataset, List<Integer> cells, Set<String> datatypes) {
        for (T record : dataset.stream(ContohBerkas.DATA, ContohBerkas.ROWS).toList()) {
            List<@Nullable String> row = dataset.cells(record);
            int filled = 0;
            for (Field field : dataset.type().fields()) {
                if (row.get(field.index()) != null) {
                    filled++;
                    datatypes.add(datatype(field));
                }
            }
            cells.add(filled);
        }
    }

    private static String datatype(Field field) {
        return switch (field.type()) {
            case TEXT, CODE -> "string";
            case DATE -> "date";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
            case GEOMETRY, LIST -> "json";
        };
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void theEntryOfTheCatalogue_isADatasetOfDcat(Generated<?> dataset) {
        JsonNode expanded = entries.get(Generated.ALL.indexOf(dataset));
        assertThat(expanded).hasSize(1);
        JsonNode entry = expanded.get(0);
        assertThat(entry.at("/@type/0").asText()).isEqualTo(DCAT + "Dataset");
        assertThat(entry.get("@id").asText()).isNotBlank();
        assertThat(entry.get(DCT + "title"))
                .extracting(title -> title.get("@language").asText())
                .containsExactly("id", "en");
        assertThat(entry.get(DCT + "identifier").get(0).get("@value").asText())
                .isEqualTo(dataset.type().id());
        JsonNode publisher = entry.get(DCT + "publisher").get(0);
        assertThat(publisher.at("/@type/0").asText()).isEqualTo(FOAF + "Organization");
        assertThat(publisher.get(FOAF + "name").get(0).get("@value").asText()).isNotBlank();
        for (String thing : List.of("language", "conformsTo")) {
            assertThat(entry.get(DCT + thing).get(0).path("@id").asText())
                    .as("a thing with an address, not a text: " + thing)
                    .contains(":");
        }
        assertThat(entry.get(DCAT + "keyword")).isNotEmpty();
    }

    @Test
    void aTermThatNoContextDefines_isRefused() throws Exception {
        Generated<?> dataset = Generated.ALL.get(0);
        String metadata = Files.readString(schema(dataset, ".csv-metadata.json"), StandardCharsets.UTF_8);
        Path misspelt = Files.writeString(
                folder.resolve("csv-metadata.json"),
                metadata.replaceFirst("\"required\"", "\"requierd\""),
                StandardCharsets.UTF_8);
        NodeProgram.Ended ended =
                NODE.end(null, "csvw", misspelt.toString(), sample(dataset).toString());
        assertThat(ended.code()).isNotZero();
        assertThat(ended.said()).contains("requierd");
    }
}
