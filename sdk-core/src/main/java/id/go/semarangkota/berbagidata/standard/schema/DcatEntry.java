package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A dataset as an entry of a data catalogue, in JSON-LD.
 *
 * <p>It describes the dataset, not one delivery of it; personal data make it no open data, so that no address to fetch it from stands
 * here. Source: W3C, Data Catalog Vocabulary (DCAT), version 3.
 */
public final class DcatEntry {
    /** The language as a thing: DCAT wants one that has an address, that of the Library of Congress for one, and no text. */
    private static final String INDONESIAN = "http://id.loc.gov/vocabulary/iso639-1/id";

    private DcatEntry() {}

    /**
     * Writes the entry.
     *
     * @param type the dataset
     * @param publisher the agency that answers for the dataset, such as {@code Disdukcapil Kota Semarang}
     * @return the entry as text; the same for the same arguments on every machine
     */
    public static String of(RecordType<?> type, String publisher) {
        Objects.requireNonNull(publisher, "publisher");
        Map<String, Object> entry = new LinkedHashMap<>();
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        entry.put("@context", context);
        entry.put("@id", Identifiers.dataset(type));
        entry.put("@type", "dcat:Dataset");
        entry.put("dct:identifier", type.id());
        entry.put("dct:title", texts(type.dataset().title(), type.dataset().titleEn()));
        entry.put("dcat:version", type.dataset().version());
        entry.put("dct:language", reference(INDONESIAN));
        entry.put("dct:publisher", publisher(publisher));
        entry.put("dct:conformsTo", reference(Identifiers.schema(type)));
        entry.put(
                "dcat:keyword",
                type.fieldsWithin()
                        .map(field -> field.element().concept())
                        .distinct()
                        .sorted()
                        .map(concept -> PrettyJson.text(concept, "id"))
                        .toList());
        return PrettyJson.of(entry);
    }

    private static Map<String, Object> publisher(String name) {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "foaf:Organization");
        publisher.put("foaf:name", name);
        return publisher;
    }

    private static Map<String, Object> reference(String id) {
        return PrettyJson.object("@id", id);
    }

    private static List<Map<String, Object>> texts(String indonesian, String english) {
        return List.of(PrettyJson.text(indonesian, "id"), PrettyJson.text(english, "en"));
    }
}
