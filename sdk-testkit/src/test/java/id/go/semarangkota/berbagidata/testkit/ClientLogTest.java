package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.client.ClientLimits;
import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.client.ExchangeClientBuilder;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator is told, and that nothing else is in it. */
class ClientLogTest {
    private World world;
    private FaultyNetwork network;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
        network = FaultyNetwork.before(world.exchange);
        CapturedLog.forget();
    }

    @AfterEach
    void close() {
        network.close();
        world.close();
        assertThat(CapturedLog.lines())
                .as("no identifier, query, token, name or address")
                .allMatch(line -> !line.matches("(?s).*(prm-|[?=&]|Bearer|eyJ|Contoh|https?:|000000000).*"));
    }

    private ExchangeClientBuilder client(URI at) {
        return ExchangeClient.builder(at)
                .issuer(world.exchange.uri())
                .trust(world.exchange.certificate())
                .agency(world.peminta.kode(), world.peminta.keys, world.peminta.signature.id())
                .clock(world.clock);
    }

    @Test
    void aTokenAndARetry() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
        try (ExchangeClient client = client(network.uri()).build()) {
            client.saya();
            network.cutAll();
            network.next(NetworkFault.refuse());
            client.peminta().permohonan(driver.id);
        }
        assertThat(CapturedLog.lines()).hasSizeBetween(2, 3);
        assertThat(CapturedLog.lines().get(0)).matches("INFO  BD-131 token of the agency renewed, for [0-9]+ s");
        assertThat(CapturedLog.lines().get(1))
                .matches("INFO  BD-101 call is made again: GET /v1/permohonan/_, trace [0-9a-f]{32}, attempt 2, "
                        + "in [0-9]+ ms, after UnreachableException");
    }

    @Test
    void aCallThatIsGivenUp() throws Exception {
        ClientLimits once = ClientProcedure.LIMITS;
        network.next(NetworkFault.refuse());
        try (ExchangeClient client = client(network.uri()).limits(once).build()) {
            assertThat(catchThrowableOfType(UnreachableException.class, client::saya))
                    .isNotNull();
        }
        assertThat(CapturedLog.lines()).hasSize(1);
        assertThat(CapturedLog.lines().get(0))
                .startsWith("WARN  BD-102 call is not made again: GET /.well-known/berbagi-data, trace ")
                .endsWith(", after attempt 1 and UnreachableException");
    }

    @Test
    void aRefusedVerification_asASecurityEvent() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
        try (ExchangeClient client = client(world.exchange.uri())
                .pin("pertukaran", List.of(world.peminta.signature.id()))
                .build()) {
            Permohonan seen = client.peminta().permohonan(driver.id);
            assertThat(catchThrowableOfType(
                            IntegrityException.class, () -> client.peminta().riwayat(seen)))
                    .isNotNull();
        }
        assertThat(CapturedLog.lines())
                .contains("ERROR .security BD-901 verification refused in riwayat: IntegrityException KEY_NOT_PINNED");
    }

    @Test
    void anAgencyThatIsNotKnown_andAServerThatIsNotTrusted_asSecurityEvents() throws Exception {
        try (ExchangeClient client = client(world.exchange.uri())
                .agency("lain", world.peminta.keys, world.peminta.signature.id())
                .build()) {
            assertThat(catchThrowableOfType(
                            NotAuthorisedException.class, () -> client.peminta().permohonan("prm-1")))
                    .isNotNull();
        }
        assertThat(CapturedLog.lines())
                .contains("WARN .security BD-902 not authorised in permohonan: NotAuthorisedException 401");
        try (ExchangeClient client = ExchangeClient.builder(world.exchange.uri())
                .agency(world.peminta.kode(), world.peminta.keys, world.peminta.signature.id())
                .build()) {
            assertThat(catchThrowableOfType(UnreachableException.class, client::saya))
                    .isNotNull();
        }
        assertThat(CapturedLog.lines()).contains("ERROR .security BD-904 certificate of the server not trusted");
    }
}
