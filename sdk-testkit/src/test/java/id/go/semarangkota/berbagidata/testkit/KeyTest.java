package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Keys that agencies publish. */
class KeyTest {
    private World world;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static Kunci proposed(PublicJwk key) throws Exception {
        ObjectNode json = (ObjectNode) Contract.JSON.readTree(key.toJson());
        json.put("berlakuDari", "2026-01-01T00:00:00Z");
        return WireFormat.standard()
                .read(Kunci.class, json.toString().getBytes(StandardCharsets.UTF_8))
                .content();
    }

    private String proof(Kunci kunci, KeyHandle by) throws Exception {
        return JwsSigner.of(world.peminta.keys, by.id(), KeyAlgorithm.ES256)
                .sign(WireFormat.standard().write(kunci), JenisJws.BUKTI_KUNCI.toString());
    }

    private Reply put(String kid, String body) throws Exception {
        return world.as(world.peminta, "/v1/organisasi/dinsos/kunci/" + kid)
                .header("Content-Type", "application/json")
                .method("PUT", body.getBytes(StandardCharsets.UTF_8));
    }

    private Reply put(Kunci kunci, String proof) throws Exception {
        return put(
                kunci.kid(),
                new String(WireFormat.standard().write(new Kunci.Terbitan(kunci, proof)), StandardCharsets.UTF_8));
    }

    @Nested
    class Reading {
        @Test
        void showsTheKeysOfAgencies_inUseFromTheStart() throws Exception {
            Reply reply = world.as(world.pemilik, "/v1/organisasi/dinsos/kunci").get();
            assertThat(reply.json().path("keys")).hasSize(2);
            assertThat(reply.text("/keys/0/use")).isEqualTo("sig");
            assertThat(reply.text("/keys/1/use")).isEqualTo("enc");
            reply.json()
                    .path("keys")
                    .forEach(key -> assertThat(key.path("status").asText()).isEqualTo("AKTIF"));
        }

        @Test
        void showsTheExchangesOwn() throws Exception {
            Reply reply =
                    world.as(world.pemilik, "/v1/organisasi/pertukaran/kunci").get();
            assertThat(reply.text("/keys/0/kid"))
                    .isEqualTo(world.exchange.logKey().thumbprint());
            JsonNode profile =
                    world.anonymous("/.well-known/berbagi-data").get().json();
            assertThat(profile.at("/kunciLog/0").asText())
                    .isEqualTo(world.exchange.logKey().thumbprint());
            assertThat(profile.path("penerbit").asText())
                    .isEqualTo(world.exchange.uri().toString());
        }

        @Test
        void tellsNothingOfOthers() throws Exception {
            assertThat(world.as(world.pemilik, "/v1/organisasi/tidak-ada/kunci")
                            .get()
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Publishing {
        @Test
        void waitsForConfirmation_andCountsAfterwards() throws Exception {
            KeyHandle fresh = world.peminta.keys.generate(KeyAlgorithm.ES256);
            Kunci kunci = proposed(fresh.publicHalf());
            Reply made = put(kunci, proof(kunci, fresh));
            assertThat(made.status()).as("%s", made).isEqualTo(201);
            assertThat(made.text("/status")).isEqualTo("MENUNGGU");
            assertThat(put(kunci, proof(kunci, fresh)).status()).isEqualTo(200);
            String assertion = JwsSigner.of(world.peminta.keys, fresh.id(), KeyAlgorithm.ES256)
                    .sign(assertionClaims(), "JWT");
            assertThat(world.fetchToken(assertion).status()).isEqualTo(401);
            world.exchange.confirmKey("dinsos", kunci.kid());
            assertThat(world.fetchToken(assertion).status()).isEqualTo(200);
            assertThat(put(kunci, proof(kunci, fresh)).text("/status")).isEqualTo("AKTIF");
        }

        private byte[] assertionClaims() {
            long now = world.clock.instant().getEpochSecond();
            return ("{\"iss\":\"dinsos\",\"sub\":\"dinsos\",\"aud\":\"" + world.exchange.uri() + "\",\"iat\":" + now
                            + ",\"exp\":" + (now + 60) + ",\"jti\":\"satu\"}")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void takesASealingKey_byASignatureKeyInUse() throws Exception {
            KeyHandle fresh = world.peminta.keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
            Kunci kunci = proposed(fresh.publicHalf());
            assertThat(put(kunci, proof(kunci, world.peminta.signature)).status())
                    .isEqualTo(201);
        }

        @Test
        void refuses_aProofByAnotherKey_orOverAnotherKey() throws Exception {
            KeyHandle fresh = world.peminta.keys.generate(KeyAlgorithm.ES256);
            Kunci kunci = proposed(fresh.publicHalf());
            assertThat(put(kunci, proof(kunci, world.peminta.signature)).kode()).isEqualTo("tanda-tangan-tidak-sah");
            Kunci other = proposed(world.peminta.signature.publicHalf());
            assertThat(put(kunci, proof(other, fresh)).text("/errors/0/rule")).isEqualTo("isi-lain");
        }

        @Test
        void refuses_privateMembers_anUnsoundKey_andAnotherThumbprint() throws Exception {
            KeyHandle fresh = world.peminta.keys.generate(KeyAlgorithm.ES256);
            Kunci kunci = proposed(fresh.publicHalf());
            String body = new String(
                    WireFormat.standard().write(new Kunci.Terbitan(kunci, proof(kunci, fresh))),
                    StandardCharsets.UTF_8);
            assertThat(put(kunci.kid(), body.replace("\"kty\"", "\"d\":\"AAAA\",\"kty\""))
                            .text("/errors/0/rule"))
                    .isEqualTo("kunci-privat");
            assertThat(put(kunci.kid(), body.replace(kunci.x(), kunci.y())).text("/errors/0/rule"))
                    .isEqualTo("kunci-tidak-layak");
            String kid = world.peminta.signature.id();
            assertThat(put(kid, body).text("/errors/0/pointer")).isEqualTo("/kunci/kid");
        }

        @Test
        void refuses_toChangeAPublishedKey() throws Exception {
            KeyHandle fresh = world.peminta.keys.generate(KeyAlgorithm.ES256);
            Kunci kunci = proposed(fresh.publicHalf());
            put(kunci, proof(kunci, fresh));
            String later = new String(WireFormat.standard().write(kunci), StandardCharsets.UTF_8)
                    .replace("2026-01-01", "2026-01-02");
            Kunci moved = WireFormat.standard()
                    .read(Kunci.class, later.getBytes(StandardCharsets.UTF_8))
                    .content();
            assertThat(put(moved, proof(moved, fresh)).text("/errors/0/rule")).isEqualTo("kunci-tetap");
        }

        @Test
        void refuses_toPublishForOthers() throws Exception {
            Kunci kunci = proposed(world.peminta.signature.publicHalf());
            String path = "/kunci/" + kunci.kid();
            assertThat(world.as(world.peminta, "/v1/organisasi/dinkes" + path)
                            .method("PUT", new byte[0])
                            .status())
                    .isEqualTo(403);
            assertThat(world.as(world.peminta, "/v1/organisasi/tidak-ada" + path)
                            .method("PUT", new byte[0])
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void confirmingNeedsAKey() {
            assertThatThrownBy(() -> world.exchange.confirmKey("dinsos", "tidak-ada"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("kid");
        }
    }
}
