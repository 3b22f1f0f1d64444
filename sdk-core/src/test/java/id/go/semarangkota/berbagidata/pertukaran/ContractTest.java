package id.go.semarangkota.berbagidata.pertukaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.jsontree.CanonicalJson;
import id.go.semarangkota.berbagidata.jsontree.JsonLimits;
import id.go.semarangkota.berbagidata.jsontree.StrictJson;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds the wire model against the contract: the same members, the same ones optional, the same codes. */
class ContractTest {
    private static final Path CONTRACT =
            Path.of("..", "sdk-client", "src/main/resources/id/go/semarangkota/berbagidata/client/openapi.json");
    private final Map<String, Object> contract = read();
    private final Map<String, Object> schemas = object(object(contract, "components"), "schemas");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try {
            JsonLimits limits = new JsonLimits(1 << 22, 64, 1_000_000);
            return (Map<String, Object>) StrictJson.read(Files.readAllBytes(CONTRACT), limits);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> tree, String member) {
        return (Map<String, Object>) tree.get(member);
    }

    private Map<String, Class<? extends Record>> records() {
        Map<String, Class<? extends Record>> records = new TreeMap<>();
        for (String name : schemas.keySet()) {
            records.put(name, find(name));
        }
        return records;
    }

    private static Class<? extends Record> find(String name) {
        String below = "id.go.semarangkota.berbagidata.pertukaran.";
        return Arrays.stream(new String[] {below, below + "layanan."})
                .map(prefix -> load(prefix + name.replace('.', '$')))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No record for the contract's " + name));
    }

    private static Optional<Class<? extends Record>> load(String name) {
        try {
            return Optional.of(Class.forName(name).asSubclass(Record.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    @Nested
    class Schemas {
        @Test
        void haveTheMembersOfTheRecords() {
            assertThat(records()).hasSize(schemas.size()).hasSizeGreaterThan(40);
            records().forEach((name, type) -> {
                Set<String> components = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
                // What must never be there has the schema false.
                assertThat(object(object(schemas, name), "properties").entrySet().stream()
                                .filter(property -> !Boolean.FALSE.equals(property.getValue()))
                                .map(Map.Entry::getKey))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(components);
            });
        }

        @Test
        void askForWhatTheRecordsAskFor() {
            records().forEach((name, type) -> {
                Set<String> needed = Arrays.stream(type.getRecordComponents())
                        .filter(c -> !c.isAnnotationPresent(WireOptional.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
                Object required = object(schemas, name).getOrDefault("required", List.of());
                assertThat(Set.copyOf(Vectors.strings(required))).as(name).isEqualTo(needed);
            });
        }

        @Test
        void listTheCodesOfTheEnums() {
            int seen = 0;
            for (Map.Entry<String, Class<? extends Record>> entry : records().entrySet()) {
                Map<String, Object> properties = object(object(schemas, entry.getKey()), "properties");
                for (RecordComponent component : entry.getValue().getRecordComponents()) {
                    Map<String, Object> schema = object(properties, component.getName());
                    boolean some = entry.getKey().equals("Paket.Media");
                    if (component.getType().isEnum() && schema.containsKey("enum") && !some) {
                        seen++;
                        Set<String> codes = Arrays.stream(component.getType().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.toSet());
                        assertThat(Set.copyOf(Vectors.strings(schema.get("enum"))))
                                .as(entry.getKey() + "." + component.getName())
                                .isEqualTo(codes);
                    }
                }
            }
            assertThat(seen).isGreaterThan(8);
        }

        @Test
        void haveExamplesThatTheRecordsRead() {
            int seen = 0;
            for (Map.Entry<String, Class<? extends Record>> entry : records().entrySet()) {
                for (Object example : (List<?>) object(schemas, entry.getKey()).getOrDefault("examples", List.of())) {
                    seen++;
                    byte[] json = CanonicalJson.write(example).getBytes(StandardCharsets.UTF_8);
                    WireDocument<? extends Record> read = WireFormat.standard().read(entry.getValue(), json);
                    assertThat(read.unknownMembers()).as(entry.getKey()).isEmpty();
                    assertThat(WireFormat.standard().write(read.content()))
                            .as(entry.getKey())
                            .isEqualTo(json);
                }
            }
            assertThat(seen).isGreaterThan(25);
        }
    }

    @Nested
    class Problems {
        @Test
        void areThoseOfTheEnum() {
            Map<String, Object> codes = object(contract, "x-kode");
            assertThat(codes.keySet())
                    .isEqualTo(Arrays.stream(KodeMasalah.values())
                            .map(KodeMasalah::toString)
                            .collect(Collectors.toSet()));
            for (KodeMasalah kode : KodeMasalah.values()) {
                Map<String, Object> entry = object(codes, kode.toString());
                assertThat(entry.get("status")).as(kode.toString()).isEqualTo((long) kode.status());
                assertThat(entry.get("dapatDiulang")).as(kode.toString()).isEqualTo(kode.isRetryable());
            }
        }
    }

    @Nested
    class Operations {
        @Test
        void thatPostCarryAnIdempotencyKey() {
            int seen = 0;
            for (Map.Entry<String, Object> path : object(contract, "paths").entrySet()) {
                Map<String, Object> post = object(object(contract, "paths"), path.getKey());
                if (post.containsKey("post") && !path.getKey().equals("/oauth2/token")) {
                    seen++;
                    String parameters = CanonicalJson.write(object(post, "post").get("parameters"));
                    assertThat(parameters).as(path.getKey()).contains("#/components/parameters/Idempotensi");
                }
            }
            assertThat(seen).isEqualTo(7);
        }
    }
}
