package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Kejadian;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every deed leaves behind. */
class EvidenceTest {
    private World world;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<JsonNode> events(CaseDriver driver) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode entry : world.as(world.peminta, driver.path() + "/peristiwa")
                .get()
                .json()
                .path("peristiwa")) {
            events.add(Contract.JSON.readTree(
                    ProcedureModel.payload(entry.path("jws").asText())));
        }
        return events;
    }

    @Test
    void namesTheKeyThatSignedWhatCameWithIt() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.DIKONFIRMASI);
        List<JsonNode> events = events(driver);
        assertThat(events)
                .extracting(e -> e.path("perintah").asText())
                .containsExactly(
                        "buat",
                        "ajukan",
                        "mulaiVerifikasi",
                        "setujui",
                        "buatPaket",
                        "terbitkan",
                        "mulaiTransfer",
                        "selesaiTransfer",
                        "konfirmasi");
        assertThat(events.get(5).at("/rincian/kunciPenandatangan").asText()).isEqualTo(world.pemilik.signature.id());
        assertThat(events.get(8).at("/rincian/kunciPenandatangan").asText()).isEqualTo(world.peminta.signature.id());
        assertThat(events.get(6).path("peran").asText()).isEqualTo("SISTEM");
    }

    @Test
    void commitsToDocuments_thatMatch_andHoldsNoNameInTheEvent() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.SPECIFIC).approve();
        JsonNode page = world.as(world.unit, driver.path() + "/peristiwa").get().json();
        for (JsonNode entry : page.path("peristiwa")) {
            byte[] payload = ProcedureModel.payload(entry.path("jws").asText());
            CatatanPeristiwa read = WireFormat.standard()
                    .read(CatatanPeristiwa.class, Contract.JSON.writeValueAsBytes(entry))
                    .content();
            Kejadian opened = Kejadian.open(payload, read.dokumen());
            assertThat(opened.peristiwa().komitmen()).hasSize(read.dokumen().size());
            assertThat(new String(payload, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("Contoh Kepala");
        }
    }

    @Test
    void extendsADeadline_andSaysSo() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
        String before = driver.read().text("/tenggat/0/jatuhTempo");
        driver.must(PerintahPermohonan.PERPANJANG, world.unit, world.unit.head);
        assertThat(driver.read().text("/tenggat/0/jatuhTempo")).isGreaterThan(before);
        JsonNode event = events(driver).get(2);
        assertThat(event.at("/rincian/tahap").asText()).isEqualTo("VERIFIKASI");
        assertThat(event.at("/rincian/hariKerja").asText()).isEqualTo("2");
        assertThat(event.path("ke").asText()).isEqualTo("DIAJUKAN");
    }

    @Test
    void comesInPages() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve();
        Reply first =
                world.as(world.peminta, driver.path() + "/peristiwa?limit=3").get();
        assertThat(first.json().path("peristiwa")).hasSize(3);
        Reply rest = world.as(world.peminta, driver.path() + "/peristiwa?setelah=" + first.text("/berikutnya"))
                .get();
        assertThat(rest.json().path("peristiwa")).hasSize(1);
        assertThat(rest.json().has("berikutnya")).isFalse();
    }

    @Test
    void isNews_fromWhereTheCallerLeftOff() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).submit();
        Reply first = world.as(world.peminta, "/v1/peristiwa?limit=1").get();
        assertThat(first.text("/peristiwa/0/type")).isEqualTo("id.go.semarangkota.berbagidata.buat");
        assertThat(first.text("/peristiwa/0/subject")).isEqualTo(driver.id);
        Reply second = world.as(world.peminta, "/v1/peristiwa?setelah=" + first.text("/berikutnya"))
                .get();
        assertThat(second.json().path("peristiwa")).hasSize(1);
        Reply none = world.as(world.peminta, "/v1/peristiwa?setelah=" + second.text("/berikutnya"))
                .get();
        assertThat(none.json().path("peristiwa")).isEmpty();
        CaseDriver.draft(world, World.PLAIN);
        Reply more = world.as(world.peminta, "/v1/peristiwa?setelah=" + none.text("/berikutnya"))
                .get();
        assertThat(more.json().path("peristiwa")).hasSize(1);
    }

    @Test
    void expires_withItsPackages_onceTheHardLimitHasPassed() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.DITERBITKAN);
        world.clock.advance(Duration.ofDays(181));
        assertThat(world.as(world.unit, "/v1/permohonan?status=KEDALUWARSA")
                        .get()
                        .json()
                        .path("permohonan"))
                .hasSize(1);
        List<JsonNode> events = events(driver);
        assertThat(events.get(events.size() - 2).path("perintah").asText()).isEqualTo("kedaluwarsakan");
        assertThat(events.get(events.size() - 1).path("paket").asText()).isEqualTo(driver.paket);
        assertThat(driver.readPackage().text("/alasan")).isEqualTo("Batas waktu keras perkara terlampaui.");
    }

    @Test
    void isProven_withinBounds() throws Exception {
        CaseDriver.draft(world, World.PLAIN).submit();
        String event = "/v1/log/bukti/inklusi?peristiwa=ev-2&ukuran=";
        assertThat(world.as(world.peminta, event + "2").get().status()).isEqualTo(200);
        assertThat(world.as(world.peminta, event + "1").get().text("/errors/0/pointer"))
                .isEqualTo("ukuran");
        assertThat(world.as(world.peminta, event + "3").get().status()).isEqualTo(400);
        assertThat(world.as(world.peminta, "/v1/log/bukti/inklusi?ukuran=1")
                        .get()
                        .text("/errors/0/pointer"))
                .isEqualTo("peristiwa");
        assertThat(world.as(world.peminta, "/v1/log/bukti/inklusi?peristiwa=ev-9&ukuran=1")
                        .get()
                        .status())
                .isEqualTo(404);
        String growth = "/v1/log/bukti/konsistensi?";
        assertThat(world.as(world.peminta, growth + "dari=1&ke=2").get().status())
                .isEqualTo(200);
        assertThat(world.as(world.peminta, growth + "dari=2&ke=1").get().text("/errors/0/pointer"))
                .isEqualTo("dari");
        assertThat(world.as(world.peminta, growth + "dari=1&ke=3").get().text("/errors/0/pointer"))
                .isEqualTo("ke");
    }
}
