package id.go.semarangkota.berbagidata.testkit.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes datasets in DCAT 3 as JSON-LD. */
final class DcatWriter {
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/"));

    private final JsonFactory factory = new JsonFactory();
    private final String base;

    DcatWriter(String base) {
        this.base = base;
    }

    /** Writes a part of a document. */
    private interface Part {
        void writeTo(JsonGenerator json) throws IOException;
    }

    byte[] catalogue(List<EntriKatalog> entries) {
        return write(json -> {
            json.writeStringField("@id", base + "/v1/katalog");
            json.writeStringField("@type", "dcat:Catalog");
            literal(json, "dct:title", "Katalog data");
            json.writeArrayFieldStart("dcat:dataset");
            for (EntriKatalog entry : entries) {
                json.writeStartObject();
                members(json, entry);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    byte[] dataset(EntriKatalog entry) {
        return write(json -> members(json, entry));
    }

    private byte[] write(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            part.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void members(JsonGenerator json, EntriKatalog entry) throws IOException {
        json.writeStringField("@id", base + "/v1/katalog/" + entry.id());
        json.writeStringField("@type", "dcat:Dataset");
        json.writeStringField("dct:identifier", entry.id());
        literal(json, "dct:title", entry.judul());
        json.writeStringField("dcat:version", entry.versi());
        json.writeObjectFieldStart("dct:publisher");
        json.writeStringField("@type", "foaf:Agent");
        json.writeStringField("dct:identifier", entry.pemilik().kode());
        json.writeStringField("foaf:name", entry.pemilik().nama());
        json.writeEndObject();
        literal(json, "dct:accessRights", entry.klasifikasi().toString());
        json.writeArrayFieldStart("dcat:keyword");
        for (String kolom : entry.kolom()) {
            json.writeString(kolom);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dct:conformsTo");
        for (String skema : new TreeMap<>(entry.skema()).values()) {
            json.writeStartObject();
            json.writeStringField("@id", skema);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void literal(JsonGenerator json, String name, String indonesian) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@value", indonesian);
        json.writeStringField("@language", "id");
        json.writeEndObject();
    }
}
