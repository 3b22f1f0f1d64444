package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KeadaanPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.RequestJudge;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every cell of (state x command x role) of requests, over HTTP; what to expect is asked of the table itself. Nobody can call as the
 * exchange: what it does by itself, it does when the time has come.
 */
class RequestCellsTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "DRAF, kesehatan.kasus-penyakit",
        "DIAJUKAN, kesehatan.kasus-penyakit",
        "DIVERIFIKASI, kesehatan.kasus-penyakit",
        "DIVERIFIKASI, kesehatan.rekam-medis",
        "KLARIFIKASI, kesehatan.kasus-penyakit",
        "MENUNGGU_PERSETUJUAN_KEDUA, kesehatan.rahasia",
        "DISETUJUI, kesehatan.kasus-penyakit",
        "TERDOKUMENTASI, kesehatan.kasus-penyakit",
        "DITOLAK, kesehatan.kasus-penyakit",
        "DIBATALKAN, kesehatan.kasus-penyakit",
        "DICABUT, kesehatan.kasus-penyakit",
        "KEDALUWARSA, kesehatan.kasus-penyakit"
    })
    void everyCommandByEveryRole(StatusPermohonan state, String dataset) throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = CaseDriver.draft(world, dataset).reach(state);
            int cells = 0;
            for (PerintahPermohonan command : PerintahPermohonan.values()) {
                for (Peran role : world.holders.keySet()) {
                    boolean changed = cell(driver, state, command, role);
                    cells++;
                    driver = changed ? CaseDriver.draft(world, dataset).reach(state) : driver;
                }
            }
            for (PerintahPermohonan command : PerintahPermohonan.values()) {
                cellOfTheExchange(driver, state, command);
                cells++;
            }
            assertThat(cells).isEqualTo(12 * Peran.values().length);
        }
    }

    /** The one command that the table gives the exchange is due once the hard limit of a submitted request has passed. */
    private static void cellOfTheExchange(CaseDriver driver, StatusPermohonan state, PerintahPermohonan command)
            throws Exception {
        Reply before = driver.read();
        Decision<StatusPermohonan, PerintahPermohonan> expected = RequestJudge.decide(
                keadaan(driver, before), Letters.command(command, driver.isi, null), Peran.SISTEM, Letters.DAY);
        String cell = state + " " + command + " " + Peran.SISTEM;
        if (command != PerintahPermohonan.KEDALUWARSAKAN) {
            assertThat(expected).as(cell).isInstanceOf(Decision.Refused.class);
            return;
        }
        driver.world.clock.advance(Duration.ofDays(181));
        Reply after = driver.read();
        if (expected instanceof Decision.Allowed<StatusPermohonan, PerintahPermohonan> allowed
                && state != StatusPermohonan.DRAF) {
            assertThat(after.text("/status"))
                    .as(cell)
                    .isEqualTo(allowed.transition().to().toString());
            assertThat(driver.lastEvent())
                    .as(cell)
                    .contains("\"perintah\":\"" + command + "\"", "\"peran\":\"SISTEM\"");
        } else {
            assertThat(after.etag()).as(cell).isEqualTo(before.etag());
        }
    }

    /** Gives the command, compares with the table, and tells whether the table lets it change the case. */
    private static boolean cell(CaseDriver driver, StatusPermohonan state, PerintahPermohonan command, Peran role)
            throws Exception {
        World world = driver.world;
        Party by = world.holders.get(role);
        Pejabat official = role == Peran.PEMILIK ? by.deputy : by.head;
        Reply before = driver.read();
        Reply reply = driver.give(command, by, official);
        String cell = state + " " + command + " " + role + ": " + reply;
        if (state == StatusPermohonan.DRAF && role != Peran.PEMINTA) {
            assertThat(reply.kode()).as(cell).isEqualTo("tidak-ditemukan");
            assertThat(driver.read().etag()).as(cell).isEqualTo(before.etag());
            return false;
        }
        PermintaanPerintah sent = Letters.command(command, driver.isi, official);
        Decision<StatusPermohonan, PerintahPermohonan> expected =
                RequestJudge.decide(keadaan(driver, before), sent, role, Letters.DAY);
        if (expected instanceof Decision.Allowed<StatusPermohonan, PerintahPermohonan> allowed) {
            assertThat(reply.status()).as(cell).isEqualTo(200);
            assertThat(driver.read().text("/status"))
                    .as(cell)
                    .isEqualTo(allowed.transition().to().toString());
            assertThat(driver.read().etag()).as(cell).isNotEqualTo(before.etag());
            return true;
        }
        assertRefused(reply, (Decision.Refused<StatusPermohonan, PerintahPermohonan>) expected, cell);
        assertThat(driver.read().json().path("versi"))
                .as(cell)
                .isEqualTo(before.json().path("versi"));
        return false;
    }

    static void assertRefused(Reply reply, Decision.Refused<?, ?> refused, String cell) {
        assertThat(reply.status()).as(cell).isEqualTo(refused.reason().kode().status());
        assertThat(reply.kode()).as(cell).isEqualTo(refused.reason().kode().toString());
        assertThat(reply.text("/statusKini")).as(cell).isEqualTo(refused.state().toString());
        List<String> allowed = new ArrayList<>();
        reply.json().path("diizinkan").forEach(name -> allowed.add(name.asText()));
        assertThat(allowed)
                .as(cell)
                .containsExactlyElementsOf(
                        refused.allowed().stream().map(Object::toString).toList());
        List<String> rules = new ArrayList<>();
        reply.json()
                .path("errors")
                .forEach(error -> rules.add(error.path("rule").asText()));
        assertThat(rules)
                .as(cell)
                .containsExactlyElementsOf(
                        refused.missing().stream().map(Syarat::toString).toList());
    }

    private static KeadaanPermohonan keadaan(CaseDriver driver, Reply seen) throws Exception {
        StatusPermohonan status = StatusPermohonan.valueOf(seen.text("/status"));
        boolean waiting = status == StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA;
        List<StatusPaket> packages = driver.paket.isEmpty()
                ? List.of()
                : List.of(StatusPaket.valueOf(driver.readPackage().text("/status")));
        return new KeadaanPermohonan(
                status,
                driver.isi,
                Klasifikasi.valueOf(seen.text("/klasifikasi")),
                seen.json().path("dataSpesifik").asBoolean(),
                waiting ? driver.world.pemilik.head : null,
                packages);
    }
}
