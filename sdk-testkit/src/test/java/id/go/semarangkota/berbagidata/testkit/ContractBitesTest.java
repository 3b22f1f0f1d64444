package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.semarangkota.berbagidata.testkit.http.Observer.Seen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The check that all traffic passes: seen biting, on real traffic with a seeded defect. */
class ContractBitesTest {
    private static final Contract CONTRACT = Contract.load();

    private static Seen good;
    private static Seen refused;

    @BeforeAll
    static void record() throws Exception {
        try (World world = World.start()) {
            CaseDriver.draft(world, World.PLAIN);
            world.as(world.peminta, "/v1/permohonan/prm-9").get();
            good = find(world, 201);
            refused = find(world, 404);
        }
    }

    /** The exchange shows an answer once it has left, which the caller may see a moment earlier. */
    private static Seen find(World world, int status) {
        Instant late = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(late)) {
            for (Seen seen : world.traffic) {
                if (seen.status() == status) {
                    return seen;
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No answer with status " + status);
    }

    private static Map<String, List<String>> without(Map<String, List<String>> headers, String name) {
        Map<String, List<String>> fewer = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fewer.putAll(headers);
        fewer.remove(name);
        return fewer;
    }

    private static Seen answered(Seen seen, int status, Map<String, List<String>> headers, String body) {
        return new Seen(seen.method(), seen.target(), seen.requestHeaders(), seen.requestBody(), status, headers, body);
    }

    private static void assertBites(Seen seen, String what) {
        assertThat(CONTRACT.check(seen))
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding).contains(what));
    }

    @Test
    void letsGoodTrafficPass() {
        assertThat(CONTRACT.check(good)).isEmpty();
        assertThat(CONTRACT.check(refused)).isEmpty();
    }

    @Nested
    class Bites {
        @Test
        void onAMissingMember() {
            String body = good.responseBody().replace("\"versi\":1", "\"versie\":1");
            assertBites(answered(good, 201, good.responseHeaders(), body), "versi");
        }

        @Test
        void onAnUnknownStatusOfACase_andOfAnAnswer() {
            String body = good.responseBody().replace("\"DRAF\"", "\"DRAFT\"");
            assertBites(answered(good, 201, good.responseHeaders(), body), "status");
            assertBites(answered(good, 202, good.responseHeaders(), good.responseBody()), "not in the contract");
        }

        @Test
        void onAMissingHeaderField_andAnotherMediaType() {
            Map<String, List<String>> headers = without(good.responseHeaders(), "Location");
            assertBites(answered(good, 201, headers, good.responseBody()), "Location");
            Map<String, List<String>> html = without(good.responseHeaders(), "Content-Type");
            html.put("Content-Type", List.of("text/html"));
            assertBites(answered(good, 201, html, good.responseBody()), "media type");
        }

        @Test
        void onAProblemThatIsNone() {
            assertBites(answered(refused, 404, refused.responseHeaders(), "{}"), "kode");
        }

        @Test
        void onARequestWithoutKey_orWithAnotherBody() {
            Seen keyless = new Seen(
                    "POST",
                    good.target(),
                    without(good.requestHeaders(), "Idempotency-Key"),
                    good.requestBody(),
                    201,
                    good.responseHeaders(),
                    good.responseBody());
            assertBites(keyless, "Idempotency-Key");
            Seen empty = new Seen(
                    "POST",
                    good.target(),
                    good.requestHeaders(),
                    "{}",
                    201,
                    good.responseHeaders(),
                    good.responseBody());
            assertBites(empty, "nomorSurat");
        }

        @Test
        void onAParameterOutOfBounds_andAPathThatIsNotThere() {
            Seen list = new Seen(
                    "GET", "/v1/katalog?limit=0", Map.of(), "", 200, good.responseHeaders(), "{\"dataset\":[]}");
            assertBites(list, "limit");
            Seen elsewhere = new Seen("GET", "/v2/katalog", Map.of(), "", 200, Map.of(), "");
            assertBites(elsewhere, "no such operation");
        }

        @Test
        void onWhatWasSigned() {
            String payload = java.util.Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"id\":\"ev-1\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            String header = java.util.Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"typ\":\"peristiwa+jws\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            String body = "{\"peristiwa\":[{\"jws\":\"" + header + "." + payload + ".c2ln\"}]}";
            Map<String, List<String>> json = new TreeMap<>(Map.of("Content-Type", List.of("application/json")));
            assertBites(new Seen("GET", "/v1/permohonan/prm-1/peristiwa", Map.of(), "", 200, json, body), "prevHash");
        }

        /** The other way round: a contract that asks for more than the exchange does. */
        @Test
        void onAContractThatChanged() {
            JsonNode changed = CONTRACT.document().deepCopy();
            ((ObjectNode) changed.at("/components/schemas/Permohonan/properties/versi")).put("minimum", 2);
            assertThat(Contract.of(changed).check(good)).isNotEmpty();
        }
    }
}
