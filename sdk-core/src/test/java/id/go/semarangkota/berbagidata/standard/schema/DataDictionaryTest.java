package id.go.semarangkota.berbagidata.standard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed documents are what the code says. */
class DataDictionaryTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<RecordType<?>> TYPES =
            List.copyOf(Datasets.ALL.stream().map(Datasets.Described::type).toList());

    /** Who answers for a dataset in the typical flow. */
    private static String owner(RecordType<?> type) {
        return switch (type.id().substring(0, type.id().indexOf('.'))) {
            case "kependudukan" -> "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang";
            case "pajak" -> "Badan Pendapatan Daerah Kota Semarang";
            case "kesehatan" -> "Dinas Kesehatan Kota Semarang";
            case "pendidikan" -> "Dinas Pendidikan Kota Semarang";
            case "infrastruktur" -> "Dinas Pekerjaan Umum Kota Semarang";
            default -> throw new AssertionError("Nobody answers for " + type.id());
        };
    }

    private static Map<Path, String> documents() {
        Map<Path, String> documents = new TreeMap<>();
        documents.put(
                Path.of("kamus-data.md"),
                DataDictionary.of(TYPES, Locale.ENGLISH).markdown());
        documents.put(
                Path.of("kamus-data.html"),
                DataDictionary.of(TYPES, Locale.ENGLISH).html());
        documents.put(
                Path.of("id", "kamus-data.md"),
                DataDictionary.of(TYPES, INDONESIAN).markdown());
        documents.put(
                Path.of("id", "kamus-data.html"),
                DataDictionary.of(TYPES, INDONESIAN).html());
        for (RecordType<?> type : TYPES) {
            Path schemas = Path.of("skema");
            documents.put(schemas.resolve(type.id() + ".schema.json"), JsonSchema.of(type));
            documents.put(schemas.resolve(type.id() + ".xsd"), XmlSchema.of(type));
            documents.put(schemas.resolve(type.id() + ".csv-metadata.json"), CsvwMetadata.of(type, type.id() + ".csv"));
            documents.put(schemas.resolve(type.id() + ".dcat.jsonld"), DcatEntry.of(type, owner(type)));
        }
        return documents;
    }

    @Test
    void theDocumentsInTheRepository_areWhatTheCodeSays() throws IOException {
        for (Map.Entry<Path, String> document : documents().entrySet()) {
            Path file = DOCS.resolve(document.getKey());
            if (Boolean.getBoolean("berbagidata.docs.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document.getValue(), StandardCharsets.UTF_8);
            }
            assertThat(file)
                    .as("docs/skema/README.md tells how to write it anew")
                    .exists();
            assertThat(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    .as(document.getKey() + " differs; docs/skema/README.md tells how to write it anew")
                    .isEqualTo(document.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void namesEveryField_inBothForms(String language) {
        DataDictionary dictionary = DataDictionary.of(TYPES, Locale.forLanguageTag(language));
        for (RecordType<?> type : TYPES) {
            assertThat(dictionary.html()).contains(">" + type.schema() + "<");
            type.fieldsWithin().map(Field::path).forEach(path -> {
                assertThat(dictionary.html()).contains("<td>" + path + "</td>");
                assertThat(dictionary.markdown()).contains("| " + path + " |");
            });
        }
    }

    @Test
    void thePage_needsNothingFromElsewhere() {
        assertThat(DataDictionary.of(TYPES, INDONESIAN).html())
                .doesNotContain("src=")
                .doesNotContain("href=")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .startsWith("<!DOCTYPE html>\n<html lang=\"id\">");
    }
}
