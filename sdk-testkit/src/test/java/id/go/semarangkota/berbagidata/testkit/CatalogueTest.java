package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be asked for. */
class CatalogueTest {
    private static World world;

    @BeforeAll
    static void start() throws Exception {
        world = World.start();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void isReadInPages() throws Exception {
        Reply first = world.as(world.peminta, "/v1/katalog?limit=2").get();
        assertThat(first.json().path("dataset")).hasSize(2);
        Reply second = world.as(world.peminta, "/v1/katalog?limit=2&cursor=" + first.text("/berikutnya"))
                .get();
        assertThat(second.text("/dataset/0/id")).isEqualTo(World.SECRET);
        assertThat(second.json().has("berikutnya")).isFalse();
    }

    @Test
    void showsOneDataset_compactByDefault() throws Exception {
        Reply reply = world.as(world.peminta, "/v1/katalog/" + World.PLAIN).get();
        assertThat(reply.text("/pemilik/kode")).isEqualTo("dinkes");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void speaksDcat_onRequest() throws Exception {
        Reply one = world.as(world.peminta, "/v1/katalog/" + World.PLAIN)
                .header("Accept", "application/ld+json, application/json;q=0.5")
                .get();
        assertThat(one.header("Content-Type")).isEqualTo("application/ld+json");
        assertThat(one.json().path("@context").path("dcat").asText()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(one.json().path("@type").asText()).isEqualTo("dcat:Dataset");
        assertThat(one.json().path("dct:publisher").path("foaf:name").asText())
                .isEqualTo(world.pemilik.organisasi.nama());
        Reply all = world.as(world.peminta, "/v1/katalog")
                .header("Accept", "application/ld+json")
                .get();
        assertThat(all.json().path("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(all.json().path("dcat:dataset")).hasSize(3);
    }

    @Test
    void refuses_whatItCannotSpeak_andWhatIsNotThere() throws Exception {
        assertThat(world.as(world.peminta, "/v1/katalog")
                        .header("Accept", "text/html")
                        .get()
                        .kode())
                .isEqualTo("tidak-dapat-disajikan");
        assertThat(world.as(world.peminta, "/v1/katalog/tidak.ada").get().status())
                .isEqualTo(404);
        assertThat(world.anonymous("/v1/katalog").get().status()).isEqualTo(401);
    }
}
