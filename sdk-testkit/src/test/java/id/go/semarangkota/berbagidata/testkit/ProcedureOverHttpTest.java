package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The six steps between two agencies, over the network, from request to dossier. */
class ProcedureOverHttpTest {
    @Test
    void carriesACaseFromRequestToDossier() throws Exception {
        try (World world = World.start()) {
            CaseDriver driver =
                    CaseDriver.draft(world, World.SPECIFIC).approve().reach(StatusPaket.DIKONFIRMASI);
            driver.must(PerintahPermohonan.DOKUMENTASIKAN, world.unit, world.unit.head);
            Reply dossier = world.as(world.peminta, driver.path() + "/dosir").get();
            assertThat(dossier.status()).isEqualTo(200);
            assertThat(entries(dossier.raw().body()))
                    .containsExactly(
                            "peristiwa.jsonl",
                            "kesepakatan.json",
                            "manifes/" + driver.paket + ".jws",
                            "tanda-terima/" + driver.paket + ".jws",
                            "bukti/titik-periksa.jws",
                            "bukti/kepala-perkara.jws",
                            "bukti/inklusi.jsonl",
                            "kunci.json",
                            "dokumen/1-surat-permohonan-data.html",
                            "dokumen/2-formulir-verifikasi-permintaan-data.html",
                            "dokumen/3-daftar-data-yang-diberikan.html",
                            "dokumen/4-bukti-transfer-data.html",
                            "dokumen/5-surat-konfirmasi-penerimaan-data.html");
            Reply again = world.as(world.pemilik, driver.path() + "/dosir").get();
            assertThat(again.raw().body()).isEqualTo(dossier.raw().body());
            assertThat(again.etag()).isEqualTo(dossier.etag());
            JsonNode events =
                    world.as(world.pemilik, driver.path() + "/peristiwa").get().json();
            assertThat(events.at("/peristiwa")).hasSize(11);
        }
    }

    static List<String> entries(byte[] zip) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
