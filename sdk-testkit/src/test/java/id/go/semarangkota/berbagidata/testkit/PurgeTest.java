package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sealed bytes go once nobody may have them any more. */
class PurgeTest {
    private static final long SIZE = Letters.SEALED.length;

    private static CaseDriver approved(World world) throws Exception {
        return CaseDriver.draft(world, World.PLAIN).approve();
    }

    @Test
    void aRevokedRequest_takesItsConfirmedPackagesBytesAlong() throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = approved(world).reach(StatusPaket.DIKONFIRMASI);
            assertThat(world.exchange.heldBytes()).isEqualTo(SIZE);
            driver.must(PerintahPermohonan.CABUT, world.pemilik, world.pemilik.head);
            Reply refused = driver.download("");
            RefusalTest.assertProblem(refused, 409, "transisi-tidak-sah");
            assertThat(refused.text("/statusKini")).isEqualTo("DICABUT");
            assertThat(driver.readPackage().text("/status")).isEqualTo("DIKONFIRMASI");
            assertThat(world.exchange.heldBytes()).isZero();
        }
    }

    @Test
    void anExpiredRequest_takesThemAlongToo() throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = approved(world).reach(StatusPaket.DIKONFIRMASI);
            String path = driver.contentPath();
            world.clock.advance(Duration.ofDays(181));
            Reply refused = world.as(world.peminta, path).get();
            assertThat(refused.text("/statusKini")).isEqualTo("KEDALUWARSA");
            assertThat(world.exchange.heldBytes()).isZero();
        }
    }

    @Test
    void aReplacedPackage_givesItsRoomBack() throws Exception {
        try (World world = World.start()) {
            approved(world).reach(StatusPaket.DIGANTI);
            assertThat(world.exchange.heldBytes()).isEqualTo(SIZE);
        }
    }

    @Test
    void aDocumentedRequest_needsThemNoMore() throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = approved(world).reach(StatusPaket.DIKONFIRMASI);
            assertThat(driver.download("").raw().body()).isEqualTo(Letters.SEALED);
            driver.must(PerintahPermohonan.DOKUMENTASIKAN, world.pemilik, world.pemilik.head);
            Reply refused = driver.download("");
            RefusalTest.assertProblem(refused, 409, "transisi-tidak-sah");
            assertThat(refused.text("/statusKini")).isEqualTo("TERDOKUMENTASI");
            assertThat(world.exchange.heldBytes()).isZero();
            assertThat(driver.readPackage().text("/berkas/0/sha256"))
                    .isEqualTo(Digest.sha256(Letters.SEALED).toString());
        }
    }

    @Test
    void anEndedPackage_staysAsItEnded() throws Exception {
        try (World world = World.start()) {
            CaseDriver driver = approved(world).reach(StatusPaket.DICABUT);
            Reply ended = driver.readPackage();
            assertThat(ended.json().at("/berkas/0").has("sha256")).isTrue();
            world.clock.advance(ExchangeLimits.DEFAULT.uploadLife().plusDays(1));
            assertThat(driver.readPackage()).hasToString(ended.toString());
            assertThat(driver.readPackage().etag()).isEqualTo(ended.etag());
        }
    }

    @Test
    void closing_forgetsThem() throws Exception {
        World world = World.start();
        approved(world).reach(StatusPaket.DITERBITKAN);
        world.close();
        assertThat(world.exchange.heldBytes()).isZero();
    }
}
