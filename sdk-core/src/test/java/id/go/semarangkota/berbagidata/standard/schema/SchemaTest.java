package id.go.semarangkota.berbagidata.standard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas say what the validator says, as far as schemas can say it: the vectors of each dataset hold both to each other. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What a schema can say of one field; that a record breaks such a rule is enough to be refused. */
    private static final Set<String> OF_ONE_FIELD = Set.of(
            "wajib-diisi",
            "terlalu-panjang",
            "terlalu-kecil",
            "terlalu-besar",
            "kode.tidak-dikenal",
            "daftar.terlalu-panjang",
            "sta.bentuk",
            "nik.bulan",
            "nik.panjang",
            "npsn.bentuk",
            "rt-rw.bentuk",
            "kode-pos.bentuk",
            "kode-wilayah.tanpa-titik");

    static List<Datasets.Described> datasets() {
        return Datasets.ALL;
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theJsonSchema_isOne(Datasets.Described dataset) {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JsonSchema.of(dataset.type()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theJsonSchema_acceptsWhatTheValidatorAccepts_andRefusesWhatItRefusesOfOneField(Datasets.Described dataset) {
        Schema schema = REGISTRY.getSchema(JsonSchema.of(dataset.type()), InputFormat.JSON);
        JsonNode file = Vectors.file(dataset.vectors());
        int refused = 0;
        for (JsonNode vector : file.get("vectors")) {
            List<String> errors = new ArrayList<>();
            vector.get("expect").forEach(e -> {
                if (e.get("severity").asText().equals("ERROR")) {
                    errors.add(e.get("rule").asText());
                }
            });
            ObjectNode record = record(dataset.type(), file.get("base"), vector.get("change"));
            List<?> found = schema.validate(record.toString(), InputFormat.JSON);
            if (errors.isEmpty()) {
                assertThat(found).as(vector.get("id").asText() + record).isEmpty();
            } else if (errors.stream().anyMatch(OF_ONE_FIELD::contains)) {
                assertThat(found).as(vector.get("id").asText()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1);
    }

    /** The record of a vector as JSON: flat vectors name fields by their paths, others members by JSON pointers. */
    private static ObjectNode record(RecordType<?> type, JsonNode base, JsonNode change) {
        ObjectNode record = base.has("Alamat.Jalan") || type.parts().isEmpty() || isFlat(base)
                ? nested(type, base)
                : base.deepCopy();
        for (Map.Entry<String, JsonNode> entry : change.properties()) {
            if (entry.getKey().startsWith("/")) {
                set(record, entry.getKey().substring(1).split("/"), entry.getValue());
            } else {
                set(record, entry.getKey().split("\\."), typed(type, entry.getKey(), entry.getValue()));
            }
        }
        return prune(record);
    }

    private static boolean isFlat(JsonNode base) {
        return base.properties().stream().anyMatch(entry -> entry.getKey().indexOf('.') > 0);
    }

    private static ObjectNode nested(RecordType<?> type, JsonNode flat) {
        ObjectNode record = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : flat.properties()) {
            set(record, entry.getKey().split("\\."), typed(type, entry.getKey(), entry.getValue()));
        }
        return record;
    }

    /** Flat vectors write every value as text; numbers and booleans stand in JSON without quotes. */
    private static JsonNode typed(RecordType<?> type, String path, JsonNode value) {
        DataType kind = type.field(path).map(Field::type).orElse(DataType.TEXT);
        boolean bare = kind == DataType.INTEGER || kind == DataType.DECIMAL || kind == DataType.BOOLEAN;
        try {
            return value.isTextual() && bare ? JSON.readTree(value.asText()) : value;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return value;
        }
    }

    private static void set(ObjectNode record, String[] path, JsonNode value) {
        JsonNode parent = record;
        for (int i = 0; i < path.length - 1; i++) {
            if (parent instanceof ArrayNode array) {
                parent = array.get(Integer.parseInt(path[i]));
            } else {
                parent = parent.has(path[i]) ? parent.get(path[i]) : ((ObjectNode) parent).putObject(path[i]);
            }
        }
        String last = path[path.length - 1];
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    /** What is null is absent, and so is a part of which nothing is there. */
    private static ObjectNode prune(ObjectNode record) {
        List<String> absent = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            if (entry.getValue() instanceof ObjectNode part && !part.has("coordinates")) {
                prune(part);
            } else if (entry.getValue() instanceof ArrayNode list) {
                list.forEach(element -> {
                    if (element instanceof ObjectNode object) {
                        prune(object);
                    }
                });
            }
            if (entry.getValue().isNull()
                    || (entry.getValue().isObject() && entry.getValue().isEmpty())) {
                absent.add(entry.getKey());
            }
        }
        record.remove(absent);
        return record;
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theXmlSchema_isOne(Datasets.Described dataset) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        assertThat(factory.newSchema(new StreamSource(new StringReader(XmlSchema.of(dataset.type())))))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theTabularMetadata_describeEveryColumn(Datasets.Described dataset) throws Exception {
        JsonNode metadata = JSON.readTree(CsvwMetadata.of(dataset.type(), "data.csv"));
        assertThat(metadata.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(metadata.at("/tableSchema/columns").findValuesAsText("titles"))
                .isEqualTo(dataset.type().fields().stream().map(Field::path).toList());
        for (JsonNode column : metadata.at("/tableSchema/columns")) {
            JsonNode format = column.at("/datatype/format");
            if (column.at("/datatype/base").asText().equals("string") && !format.isMissingNode()) {
                assertThat(java.util.regex.Pattern.compile(format.asText())).isNotNull();
            }
        }
    }

    @Test
    void theCatalogueEntry_namesTheDatasetAndItsSchema() throws Exception {
        RecordType<?> type = Datasets.ALL.get(0).type();
        JsonNode entry = JSON.readTree(DcatEntry.of(type, "Disdukcapil Kota Semarang"));
        assertThat(entry.get("@type").asText()).isEqualTo("dcat:Dataset");
        assertThat(entry.at("/dct:conformsTo/@id").asText())
                .isEqualTo(JSON.readTree(JsonSchema.of(type)).get("$id").asText());
        assertThat(entry.at("/dct:publisher/foaf:name").asText()).isEqualTo("Disdukcapil Kota Semarang");
    }
}
