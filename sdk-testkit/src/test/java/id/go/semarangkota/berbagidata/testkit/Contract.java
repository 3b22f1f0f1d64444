package id.go.semarangkota.berbagidata.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.go.semarangkota.berbagidata.testkit.http.Observer.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds traffic against the contract with an independent validator of JSON Schema 2020-12; paths, methods, statuses, header fields and
 * parameters are checked here. (The validators of whole OpenAPI documents that run on Java 17 know JSON Schema draft 4 only, which is
 * not what OpenAPI 3.1 speaks.)
 */
final class Contract {
    static final Path FILE =
            Path.of("..", "sdk-client", "src/main/resources/id/go/semarangkota/berbagidata/client/openapi.json");
    static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final JsonNode definitions;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.definitions = withLocalReferences(document.path("components").path("schemas"));
    }

    static Contract load() {
        try {
            return of(JSON.readTree(Files.readAllBytes(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(JsonNode document) {
        return new Contract(document);
    }

    private static JsonNode withLocalReferences(JsonNode schema) {
        try {
            return JSON.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** What of an exchange breaks the contract; empty if nothing does. */
    List<String> check(Seen seen) {
        List<String> findings = new ArrayList<>();
        String path = seen.target().replaceAll("\\?.*", "");
        Optional<String> template = template(path);
        JsonNode operation = template.map(
                        t -> document.path("paths").path(t).path(seen.method().toLowerCase(java.util.Locale.ROOT)))
                .orElse(JSON.missingNode());
        if (operation.isMissingNode()) {
            boolean ours = seen.method().equals("OPTIONS") || seen.status() == 404 || seen.status() == 405;
            if (!ours) {
                findings.add("no such operation");
            }
        } else {
            if (seen.status() < 300) {
                checkRequest(seen, template.orElseThrow(), operation, findings);
            }
            checkResponse(seen, operation, findings);
        }
        return findings.stream()
                .map(f -> seen.method() + " " + path + " " + seen.status() + ": " + f)
                .toList();
    }

    private Optional<String> template(String path) {
        for (Iterator<String> names = document.path("paths").fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (path.matches(name.replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/]+"))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private void checkRequest(Seen seen, String template, JsonNode operation, List<String> findings) {
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = resolve(declared);
            String name = parameter.path("name").asText();
            Optional<String> value = switch (parameter.path("in").asText()) {
                case "header" -> first(seen.requestHeaders(), name);
                case "query" -> query(seen.target(), name);
                default -> Optional.of(segment(seen.target(), template, name));
            };
            if (value.isEmpty() && parameter.path("required").asBoolean()) {
                findings.add("parameter " + name + " is missing");
            }
            value.ifPresent(text -> findings.addAll(validate(parameter.path("schema"), scalar(text, parameter), name)));
        }
        JsonNode body = operation.path("requestBody").path("content");
        if (body.has("application/json")) {
            findings.addAll(validate(body.path("application/json").path("schema"), parse(seen.requestBody()), "body"));
        }
    }

    private void checkResponse(Seen seen, JsonNode operation, List<String> findings) {
        JsonNode responses = operation.path("responses");
        JsonNode response = resolve(
                responses.has(Integer.toString(seen.status()))
                        ? responses.path(Integer.toString(seen.status()))
                        : responses.path("default"));
        if (seen.status() < 400 && !responses.has(Integer.toString(seen.status()))) {
            findings.add("status is not in the contract");
        }
        response.path("headers").properties().forEach(entry -> {
            JsonNode header = resolve(entry.getValue());
            Optional<String> value = first(seen.responseHeaders(), entry.getKey());
            if (value.isEmpty() && header.path("required").asBoolean()) {
                findings.add("header field " + entry.getKey() + " is missing");
            }
            value.ifPresent(
                    text -> findings.addAll(validate(header.path("schema"), scalar(text, header), entry.getKey())));
        });
        checkBody(seen, response.path("content"), findings);
    }

    private void checkBody(Seen seen, JsonNode content, List<String> findings) {
        String type = first(seen.responseHeaders(), "Content-Type").orElse("");
        if (seen.responseBody().isEmpty() && (content.isEmpty() || seen.method().equals("HEAD"))) {
            return;
        }
        if (!content.has(type)) {
            findings.add("media type '" + type + "' is not in the contract");
        } else if (type.endsWith("json")) {
            JsonNode body = parse(seen.responseBody());
            findings.addAll(validate(content.path(type).path("schema"), body, "body"));
            findings.addAll(validatePayloads(body));
        }
    }

    /** What is signed has a schema too: that of the kind which its header names. */
    private List<String> validatePayloads(JsonNode body) {
        List<String> findings = new ArrayList<>();
        body.forEach(member -> findings.addAll(validatePayloads(member)));
        if (body.isObject()) {
            body.properties().forEach(member -> {
                String[] parts = member.getValue().asText().split("\\.", -1);
                if (parts.length == 3 && parts[0].startsWith("ey")) {
                    String kind = decode(parts[0]).path("typ").asText();
                    String schema = Map.of(
                                    "peristiwa+jws", "Peristiwa",
                                    "titik-periksa+jws", "TitikPeriksa",
                                    "daftar-data+jws", "DaftarData")
                            .get(kind);
                    if (schema != null) {
                        JsonNode reference = JSON.createObjectNode().put("$ref", "#/$defs/" + schema);
                        findings.addAll(validate(reference, decode(parts[1]), kind));
                    }
                }
            });
        }
        return findings;
    }

    private static JsonNode decode(String part) {
        return parse(new String(java.util.Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1));
    }

    private static JsonNode parse(String latin1) {
        try {
            return JSON.readTree(latin1.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return TextNode.valueOf("(not JSON)");
        }
    }

    private List<String> validate(JsonNode schema, JsonNode value, String what) {
        return schemas.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(error -> what + ": " + error)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("$defs", definitions);
        whole.putArray("allOf").add(withLocalReferences(schema));
        return REGISTRY.getSchema(whole);
    }

    private static JsonNode scalar(String text, JsonNode described) {
        boolean number = described.path("schema").path("type").asText().equals("integer");
        return number && text.matches("-?[0-9]{1,18}")
                ? JSON.getNodeFactory().numberNode(Long.parseLong(text))
                : TextNode.valueOf(text);
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static Optional<String> first(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name))
                .map(e -> e.getValue().get(0))
                .findFirst();
    }

    private static Optional<String> query(String target, String name) {
        for (String pair : target.replaceFirst("^[^?]*\\??", "").split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(
                        java.net.URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private static String segment(String target, String template, String name) {
        String[] names = template.split("/", -1);
        String[] values = target.replaceAll("\\?.*", "").split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("{" + name + "}")) {
                return values[i];
            }
        }
        return "";
    }
}
