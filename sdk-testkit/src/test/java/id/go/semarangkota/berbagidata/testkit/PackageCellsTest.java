package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Facts;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of (state x command x role) of packages, over HTTP; what to expect is asked of the table itself. */
class PackageCellsTest {
    private static final Set<PerintahPaket> BY_CALLERS = EnumSet.of(
            PerintahPaket.TERBITKAN,
            PerintahPaket.SERAHKAN_MEDIA,
            PerintahPaket.TERIMA_MEDIA,
            PerintahPaket.KONFIRMASI,
            PerintahPaket.SANGGAH);

    @ParameterizedTest
    @EnumSource(StatusPaket.class)
    void everyCommandByEveryRole(StatusPaket state) throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = fresh(world, state);
            for (PerintahPaket command : BY_CALLERS) {
                for (Peran role : world.holders.keySet()) {
                    driver = cell(driver, state, command, role) ? fresh(world, state) : driver;
                }
            }
        }
    }

    private static CaseDriver fresh(World world, StatusPaket state) throws Exception {
        return CaseDriver.draft(world, World.PLAIN).approve().reach(state);
    }

    private static Decision<StatusPaket, PerintahPaket> expected(StatusPaket state, PerintahPaket command, Peran role) {
        return TransitionTable.PAKET.decide(state, command, role, Facts.of(EnumSet.allOf(Syarat.class)));
    }

    private static boolean cell(CaseDriver driver, StatusPaket state, PerintahPaket command, Peran role)
            throws Exception {
        Reply before = driver.readPackage();
        Reply reply = give(driver, command, driver.world.holders.get(role));
        String cell = state + " " + command + " " + role + ": " + reply;
        Decision<StatusPaket, PerintahPaket> expected = expected(state, command, role);
        Reply after = driver.readPackage();
        if (expected instanceof Decision.Allowed<StatusPaket, PerintahPaket> allowed) {
            assertThat(reply.status()).as(cell).isBetween(200, 201);
            assertThat(after.text("/status"))
                    .as(cell)
                    .isEqualTo(allowed.transition().to().toString());
            return true;
        }
        RequestCellsTest.assertRefused(reply, (Decision.Refused<StatusPaket, PerintahPaket>) expected, cell);
        assertThat(after.json()).as(cell).isEqualTo(before.json());
        return false;
    }

    static Reply give(CaseDriver driver, PerintahPaket command, Party by) throws Exception {
        String etag = driver.readPackage().etag();
        World world = driver.world;
        DaftarData manifest = driver.manifest();
        return switch (command) {
            case TERBITKAN ->
                world.as(by, driver.packagePath() + "/terbitkan")
                        .key(Call.newKey())
                        .match(etag)
                        .post(Letters.release(
                                world.pemilik.sign(manifest, JenisJws.DAFTAR_DATA),
                                PenerbitanPaket.Cara.SALURAN_TERENKRIPSI,
                                by.head));
            case KONFIRMASI, SANGGAH -> {
                TandaTerima receipt = driver.receipt(
                        command == PerintahPaket.SANGGAH
                                ? TandaTerima.Keputusan.DISANGGAH
                                : TandaTerima.Keputusan.DITERIMA);
                TandaTerima.Klaim claims =
                        new TandaTerima.Klaim("dinsos", 1, "tt-1", Map.of(TandaTerima.EVENT, receipt));
                yield world.as(by, driver.packagePath() + "/tanda-terima")
                        .key(Call.newKey())
                        .match(etag)
                        .post(new TandaTerima.Dikirim(world.peminta.sign(claims, JenisJws.TANDA_TERIMA)));
            }
            default ->
                world.as(by, driver.packagePath() + "/transisi")
                        .key(Call.newKey())
                        .match(etag)
                        .post("{\"perintah\":\"" + command + "\",\"pejabat\":"
                                + new String(WireFormat.standard().write(by.head), StandardCharsets.UTF_8) + "}");
        };
    }

    /** What follows from bytes served: the exchange's own commands. */
    @ParameterizedTest
    @EnumSource(StatusPaket.class)
    void bytesServed_moveThePackageAsTheTableSays(StatusPaket state) throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = fresh(world, state);
            driver.download("bytes=0-9");
            StatusPaket begun = after(state, PerintahPaket.MULAI_TRANSFER);
            assertThat(driver.readPackage().text("/status")).isEqualTo(begun.toString());
            driver.download("");
            assertThat(driver.readPackage().text("/status"))
                    .isEqualTo(after(begun, PerintahPaket.SELESAI_TRANSFER).toString());
        }
    }

    private static StatusPaket after(StatusPaket state, PerintahPaket command) {
        return expected(state, command, Peran.SISTEM) instanceof Decision.Allowed<StatusPaket, PerintahPaket> allowed
                ? allowed.transition().to()
                : state;
    }

    /** Revocation and expiry come with the request's. */
    @ParameterizedTest
    @EnumSource(StatusPaket.class)
    void theRequestsEnd_endsThePackageAsTheTableSays(StatusPaket state) throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = fresh(world, state);
            driver.give(PerintahPermohonan.CABUT, world.pemilik, world.pemilik.head);
            StatusPaket revoked = after(state, PerintahPaket.CABUT);
            assertThat(driver.readPackage().text("/status")).isEqualTo(revoked.toString());
        }
        try (World world = World.start()) {
            CaseDriver driver = fresh(world, state);
            world.clock.advance(Duration.ofDays(181));
            StatusPermohonan request = StatusPermohonan.valueOf(driver.read().text("/status"));
            assertThat(request.isTerminal()).isTrue();
            assertThat(driver.readPackage().text("/status"))
                    .isEqualTo(after(state, PerintahPaket.KEDALUWARSAKAN).toString());
        }
    }

    /** The commands that are no caller's, or have a resource of their own, are refused to everybody. */
    @Test
    void otherCommands_areNoTransitions() throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = fresh(world, StatusPaket.DITERBITKAN);
            EnumSet<PerintahPaket> media = EnumSet.of(PerintahPaket.SERAHKAN_MEDIA, PerintahPaket.TERIMA_MEDIA);
            for (PerintahPaket command : EnumSet.complementOf(media)) {
                for (Party party : world.holders.values()) {
                    Reply reply = world.as(party, driver.packagePath() + "/transisi")
                            .key(Call.newKey())
                            .match(driver.readPackage().etag())
                            .post("{\"perintah\":\"" + command + "\",\"pejabat\":"
                                    + new String(WireFormat.standard().write(party.head), StandardCharsets.UTF_8)
                                    + "}");
                    assertThat(reply.kode()).isEqualTo("isi-tidak-sesuai");
                }
            }
            assertThat(driver.readPackage().text("/status")).isEqualTo("DITERBITKAN");
        }
    }
}
