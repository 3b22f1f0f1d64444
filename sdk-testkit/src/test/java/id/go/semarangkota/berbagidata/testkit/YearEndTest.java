package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped calendar ends with 2026: what would need a later year is refused before it is on record, and endings never are. */
class YearEndTest {
    private World world;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void assertLacksTheYear(Reply reply) {
        RefusalTest.assertProblem(reply, 500, "kalender-tidak-lengkap");
        assertThat(reply.json().path("dapatDiulang").asBoolean(true)).isFalse();
    }

    private void assertListed(int cases, String query) throws Exception {
        for (Party party : new Party[] {world.pemilik, world.peminta}) {
            Reply list = world.as(party, "/v1/permohonan" + query).get();
            assertThat(list.json().path("permohonan")).as("%s", list).hasSize(cases);
        }
    }

    @Test
    void refuses_aDeadlineThatBeginsBeyondIt() throws Exception {
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN);
        world.clock.advance(Duration.ofDays(300));
        assertLacksTheYear(driver.give(PerintahPermohonan.AJUKAN, world.peminta, world.peminta.head));
        assertThat(driver.read().text("/status")).isEqualTo("DRAF");
        assertThat(driver.read().text("/versi")).isEqualTo("1");
    }

    /** The joint leave of late December leaves too few working days for what an approval begins. */
    @Test
    void refuses_anApprovalOnChristmasEve_andNamesTheYear() throws Exception {
        world.clock.advance(Duration.between(World.START, Instant.parse("2026-12-21T02:00:00Z")));
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).verify();
        world.clock.advance(Duration.ofDays(3));
        String before = driver.read().toString();
        Reply reply = driver.give(PerintahPermohonan.SETUJUI, world.pemilik, world.pemilik.head);
        assertLacksTheYear(reply);
        assertThat(reply.text("/errors/0/rule")).isEqualTo("kalender");
        assertThat(reply.text("/errors/0/message")).contains("2027");
        assertThat(driver.read()).hasToString(before);
        driver.must(PerintahPermohonan.TOLAK, world.pemilik, world.pemilik.head);
    }

    @Test
    void refuses_anExtensionBeyondIt() throws Exception {
        world.clock.advance(Duration.ofDays(245));
        CaseDriver driver = CaseDriver.draft(world, World.PLAIN).verify();
        String before = driver.read().toString();
        PermintaanPerintah far = new PermintaanPerintah(
                PerintahPermohonan.PERPANJANG,
                new PermintaanPerintah.Isi(
                        null,
                        null,
                        "Alasan.",
                        world.unit.head,
                        new PermintaanPerintah.Perpanjangan(Tenggat.Tahap.VERIFIKASI, 60)));
        assertLacksTheYear(world.as(world.unit, world.unit.head, driver.path() + "/transisi")
                .match(driver.read().etag())
                .post(far));
        assertThat(driver.read()).hasToString(before);
        assertListed(1, "");
        assertThat(world.as(world.unit, driver.path() + "/peristiwa")
                        .get()
                        .json()
                        .path("peristiwa"))
                .hasSize(3);
    }

    @Test
    void refuses_aDownload_whoseConfirmationWouldBeDueBeyondIt() throws Exception {
        world.clock.advance(Duration.ofDays(294));
        CaseDriver driver =
                CaseDriver.draft(world, World.PLAIN).approve().pack().publish();
        world.clock.advance(Duration.ofDays(8));
        assertLacksTheYear(driver.download(""));
        assertThat(driver.readPackage().text("/status")).isEqualTo("DITERBITKAN");
        assertThat(driver.read().status()).isEqualTo(200);
        assertListed(1, "");
    }

    /** A pause that lasts into an unknown year: the deadline cannot be told, the case can. */
    @Test
    void showsACase_withoutTheDeadlineThatCannotBeTold_andEndsIt() throws Exception {
        world.clock.advance(Duration.ofDays(294));
        CaseDriver asked = CaseDriver.draft(world, World.PLAIN)
                .verify()
                .must(PerintahPermohonan.MINTA_KLARIFIKASI, world.pemilik, world.pemilik.head);
        CaseDriver other = CaseDriver.draft(world, World.PLAIN).verify();
        world.clock.advance(Duration.ofDays(20));
        assertThat(asked.read().json().has("tenggat")).isFalse();
        assertThat(other.read().text("/tenggat/0/keadaan")).isEqualTo("TERLAMBAT");
        assertListed(2, "");
        // Nobody knows when it is due, so whoever asks what is due soon is shown it too.
        assertListed(2, "?jatuhTempoSebelum=2027-02-01");
        assertListed(1, "?jatuhTempoSebelum=2026-12-01");

        assertLacksTheYear(asked.give(PerintahPermohonan.JAWAB_KLARIFIKASI, world.peminta, world.peminta.head));
        asked.must(PerintahPermohonan.CABUT, world.pemilik, world.pemilik.head);
        other.must(PerintahPermohonan.BATALKAN, world.peminta, world.peminta.head);
        assertListed(2, "");
    }
}
