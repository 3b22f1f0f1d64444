package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.standard.schema.JsonSchema;
import id.go.semarangkota.berbagidata.standard.schema.XmlSchema;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The files of docs/contoh are what the generator says, and a reader finds in them what they promise. */
class ContohBerkasTest {
    private static final String ALL = "id.go.semarangkota.berbagidata.testkit.data.Generated#ALL";
    private static final Path SAMPLES = Path.of("..", "docs", "contoh");

    private static Path folder(Generated<?> dataset) {
        return SAMPLES.resolve(dataset.type().id());
    }

    @BeforeAll
    static void writeThemAnew() throws IOException {
        if (Boolean.getBoolean("berbagidata.docs.write")) {
            for (Generated<?> dataset : Generated.ALL) {
                Files.createDirectories(folder(dataset));
                for (Map.Entry<String, String> sample :
                        new ContohBerkas<>(dataset).files().entrySet()) {
                    Files.writeString(
                            folder(dataset).resolve(sample.getKey()), sample.getValue(), StandardCharsets.UTF_8);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void theFilesInTheRepository_areWhatTheGeneratorSays(Generated<?> dataset) throws IOException {
        for (Map.Entry<String, String> sample :
                new ContohBerkas<>(dataset).files().entrySet()) {
            Path file = folder(dataset).resolve(sample.getKey());
            assertThat(file)
                    .as("docs/contoh/README.md tells how to write it anew")
                    .exists();
            assertThat(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    .as(file + " differs; docs/contoh/README.md tells how to write it anew")
                    .isEqualTo(sample.getValue());
        }
    }

    private static <T extends Record> RecordReader<T> reader(Generated<T> dataset, DataFormat format) {
        return RecordReader.of(dataset.type(), ContohBerkas.DATA.referenceDate())
                .format(format)
                .build();
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void validFiles_areReadWithoutErrors_intoTheRecordsThatWereWritten(Generated<?> dataset) throws IOException {
        for (Map.Entry<DataFormat, String> sample : ContohBerkas.VALID.entrySet()) {
            assertValid(dataset, sample.getKey(), sample.getValue());
        }
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void validFiles_keepTheJsonSchema(Generated<?> dataset) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchema.of(dataset.type()), InputFormat.JSON);
        JsonNode records =
                new ObjectMapper().readTree(folder(dataset).resolve("sah.json").toFile());
        assertThat(records)
                .hasSize(ContohBerkas.ROWS)
                .allSatisfy(record -> assertThat(schema.validate(record)).isEmpty());
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void validFiles_keepTheXmlSchema(Generated<?> dataset) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Validator validator = factory.newSchema(new StreamSource(new StringReader(XmlSchema.of(dataset.type()))))
                .newValidator();
        Path file = folder(dataset).resolve("sah.xml");
        assertThatCode(() -> validator.validate(new StreamSource(file.toFile())))
                .doesNotThrowAnyException();
    }

    private static <T extends Record> void assertValid(Generated<T> dataset, DataFormat format, String name)
            throws IOException {
        List<T> read = new ArrayList<>();
        reader(dataset, format).read(folder(dataset).resolve(name), accepted -> read.add(accepted.record()));
        assertThat(read)
                .containsExactlyElementsOf(
                        dataset.stream(ContohBerkas.DATA, ContohBerkas.ROWS).toList());
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void invalidFiles_breakExactlyTheRulesThatTheFileBesideThemNames(Generated<?> dataset) throws IOException {
        List<String> expected = Files.readAllLines(folder(dataset).resolve("tidak-sah.aturan.csv")).stream()
                .skip(1)
                .map(line -> line.replaceFirst(",.*,", " "))
                .toList();
        assertThat(errors(dataset)).containsExactlyElementsOf(expected).hasSizeGreaterThan(7);
    }

    /** The line of each rejected row, with its errors. */
    private static <T extends Record> List<String> errors(Generated<T> dataset) throws IOException {
        List<String> errors = new ArrayList<>();
        RecordReader.Handler<T> handler = new RecordReader.Handler<>() {
            @Override
            public void accepted(Outcome.Accepted<T> accepted) {
                errors.add(accepted.position().line() + " -");
            }

            @Override
            public void rejected(Outcome.Rejected<T> rejected) {
                rejected.violations().stream()
                        .filter(violation -> violation.severity() == Severity.ERROR)
                        .map(Violation::ruleId)
                        .forEach(rule -> errors.add(rejected.position().line() + " " + rule));
            }
        };
        reader(dataset, DataFormat.CSV).read(folder(dataset).resolve("tidak-sah.csv"), handler);
        return errors;
    }

    @Test
    void everyFolder_isThatOfADataset() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Generated.ALL.stream()
                            .map(dataset -> dataset.type().id())
                            .toList());
        }
    }
}
