package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Assertions and tokens. */
class TokenTest {
    private static World world;

    @BeforeAll
    static void start() throws Exception {
        world = World.start();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static String audience() {
        return world.exchange.uri().toString();
    }

    @Nested
    class Assertion {
        private Reply with(String iss, String sub, String aud, long from, long to) throws Exception {
            long now = world.clock.instant().getEpochSecond();
            Token.Pernyataan said = new Token.Pernyataan(iss, sub, aud, now + from, now + to, Call.newKey());
            return world.fetchToken(world.peminta.sign(said, JenisJws.PERNYATAAN_KLIEN));
        }

        private void assertRefused(Reply reply) {
            assertThat(reply.status()).as("%s", reply).isEqualTo(401);
            assertThat(reply.text("/error")).isEqualTo("invalid_client");
        }

        @Test
        void getsATokenForItsRoles() throws Exception {
            Reply reply = with("dinsos", "dinsos", audience(), 0, 300);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text("/token_type")).isEqualTo("Bearer");
            assertThat(reply.text("/expires_in")).isEqualTo("300");
            assertThat(reply.text("/scope")).isEqualTo("peminta");
        }

        @Test
        void isRefused_forAnotherAudience_subject_orAgency() throws Exception {
            assertRefused(with("dinsos", "dinsos", "https://lain.example", 0, 60));
            assertRefused(with("dinsos", "dinkes", audience(), 0, 60));
            assertRefused(with("dinkes", "dinkes", audience(), 0, 60));
            assertRefused(with("tidak-ada", "tidak-ada", audience(), 0, 60));
        }

        @Test
        void isRefused_whenItLivesTooLong_hasEnded_orIsOfTheFuture() throws Exception {
            assertRefused(with("dinsos", "dinsos", audience(), 0, 301));
            assertRefused(with("dinsos", "dinsos", audience(), -200, -31));
            assertRefused(with("dinsos", "dinsos", audience(), 31, 60));
            assertRefused(with("dinsos", "dinsos", audience(), 10, 10));
        }

        @Test
        void isUsedOnce() throws Exception {
            String assertion = world.peminta.assertion(audience(), world.clock.instant());
            assertThat(world.fetchToken(assertion).status()).isEqualTo(200);
            assertRefused(world.fetchToken(assertion));
        }

        @Test
        void isRefused_whenItCannotBeRead() throws Exception {
            for (String text : List.of("x", "a.b.c", "a..c", "")) {
                assertRefused(world.fetchToken(text));
            }
        }
    }

    @Nested
    class Form {
        private Reply send(String form) throws Exception {
            return world.anonymous("/oauth2/token")
                    .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                    .method("POST", form.getBytes(StandardCharsets.US_ASCII));
        }

        @Test
        void isRefused_forAnotherGrant_anotherAssertion_orAScopeThatIsNotHeld() throws Exception {
            assertThat(send("grant_type=password").text("/error")).isEqualTo("unsupported_grant_type");
            assertThat(send("grant_type=client_credentials&x").text("/error")).isEqualTo("invalid_request");
            String assertion = world.peminta.assertion(audience(), world.clock.instant());
            String form = "grant_type=client_credentials&client_assertion_type="
                    + "urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion=" + assertion;
            assertThat(send(form + "&scope=pemilik").text("/error")).isEqualTo("invalid_scope");
        }

        @Test
        void isRefused_asJson() throws Exception {
            assertThat(world.anonymous("/oauth2/token").post("{}").status()).isEqualTo(415);
        }
    }

    @Nested
    class Access {
        private Reply saya(String token) throws Exception {
            return world.anonymous("/v1/saya").bearer(token).get();
        }

        @Test
        void saysWhoTheCallerIs() throws Exception {
            Reply reply = saya(world.token(world.other));
            assertThat(reply.text("/organisasi/kode")).isEqualTo("disdik");
            assertThat(reply.json().path("peran")).hasSize(2);
            assertThat(reply.text("/waktuServer"))
                    .isEqualTo(world.clock.instant().toString());
        }

        @Test
        void isRefused_withoutToken_orWithOneThatIsNone() throws Exception {
            Reply none = world.anonymous("/v1/saya").get();
            assertThat(none.kode()).isEqualTo("tidak-terautentikasi");
            assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(saya("bukan.token.sama-sekali").kode()).isEqualTo("tidak-terautentikasi");
            String changed = world.token(world.peminta).replaceAll(".{8}$", "AAAAAAAA");
            assertThat(saya(changed).header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        }

        @Test
        void isRefused_onceTheTokenHasExpired_andTheSameRequestMayBeTriedAgain() throws Exception {
            String token = world.token(world.peminta);
            world.clock.advance(Duration.ofSeconds(299));
            assertThat(saya(token).status()).isEqualTo(200);
            world.clock.advance(Duration.ofSeconds(1));
            Reply reply = saya(token);
            assertThat(reply.kode()).isEqualTo("token-kedaluwarsa");
            assertThat(reply.json().path("dapatDiulang").asBoolean()).isTrue();
        }

        @Test
        void isRefused_withATokenOfAnotherExchange() throws Exception {
            try (World elsewhere = World.start()) {
                assertThat(saya(elsewhere.token(elsewhere.peminta)).kode()).isEqualTo("token-audiens-salah");
            }
        }
    }

    @Nested
    class Signature {
        private String keyOf(String jws) throws Exception {
            byte[] header = Base64.getUrlDecoder().decode(jws.substring(0, jws.indexOf('.')));
            return Contract.JSON.readTree(header).path("kid").asText();
        }

        /** So that nothing that one of them signs can ever pass for the other. */
        @Test
        void isByAnotherKeyThanTheLogs() throws Exception {
            String log = world.exchange.logKey().thumbprint();
            assertThat(keyOf(world.as(world.peminta, "/v1/log/checkpoint").get().text("/jws")))
                    .isEqualTo(log);
            assertThat(keyOf(world.token(world.peminta))).isNotEqualTo(log);
            assertThat(keyOf(world.exchange.officialToken("dinsos", world.peminta.head)))
                    .isNotEqualTo(log);
        }
    }
}
