package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who sees what. */
class VisibilityTest {
    private static World world;
    private static CaseDriver delivered;
    private static CaseDriver draft;

    @BeforeAll
    static void start() throws Exception {
        world = World.start();
        delivered = CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.TERKIRIM);
        draft = CaseDriver.draft(world, World.PLAIN);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static List<String> paths() throws Exception {
        return List.of(
                delivered.path(),
                delivered.path() + "/kesepakatan",
                delivered.path() + "/dosir",
                delivered.packagePath(),
                delivered.contentPath());
    }

    @Nested
    class Outsiders {
        @Test
        void areToldThatThereIsNothing() throws Exception {
            for (String path : paths()) {
                assertThat(world.as(world.other, path).get().status()).as(path).isEqualTo(404);
            }
            assertThat(world.as(world.other, delivered.path() + "/peristiwa")
                            .get()
                            .status())
                    .isEqualTo(404);
            Reply command = delivered.give(PerintahPermohonan.CABUT, world.other, world.other.head);
            assertThat(command.status()).isEqualTo(404);
            assertThat(world.as(world.other, "/v1/permohonan").get().json().path("permohonan"))
                    .isEmpty();
            assertThat(world.as(world.other, "/v1/peristiwa").get().json().path("peristiwa"))
                    .isEmpty();
            assertThat(world.as(world.other, "/v1/log/bukti/inklusi?peristiwa=ev-1&ukuran=1")
                            .get()
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Overseer {
        @Test
        void readsTheAuditTrail_withoutDocuments() throws Exception {
            JsonNode events = world.as(world.pengawas, delivered.path() + "/peristiwa")
                    .get()
                    .json()
                    .path("peristiwa");
            assertThat(events).hasSizeGreaterThan(5);
            events.forEach(event -> assertThat(event.has("dokumen")).isFalse());
            assertThat(world.as(world.pengawas, "/v1/peristiwa").get().json().path("peristiwa"))
                    .isNotEmpty();
        }

        @Test
        void readsNothingElse() throws Exception {
            for (String path : paths()) {
                assertThat(world.as(world.pengawas, path).get().kode()).as(path).isEqualTo("peran-tidak-berwenang");
            }
            assertThat(world.as(world.pengawas, "/v1/permohonan").get().status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class UnitPengelola {
        @Test
        void readsMetadata_neverSealedBytes() throws Exception {
            assertThat(world.as(world.unit, delivered.path()).get().status()).isEqualTo(200);
            assertThat(world.as(world.unit, delivered.packagePath()).get().status())
                    .isEqualTo(200);
            assertThat(world.as(world.unit, delivered.contentPath()).get().kode())
                    .isEqualTo("peran-tidak-berwenang");
            assertThat(world.as(world.pemilik, delivered.contentPath()).get().kode())
                    .isEqualTo("peran-tidak-berwenang");
        }
    }

    @Nested
    class Drafts {
        @Test
        void areTheRequestersAlone() throws Exception {
            assertThat(world.as(world.peminta, draft.path()).get().status()).isEqualTo(200);
            for (Party party : List.of(world.pemilik, world.unit, world.pengawas, world.other)) {
                assertThat(world.as(party, draft.path()).get().status()).isEqualTo(404);
                assertThat(world.as(party, draft.path() + "/peristiwa").get().status())
                        .isEqualTo(404);
            }
        }

        @Test
        void thatWereCancelled_stayTheRequesters() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN)
                    .must(PerintahPermohonan.BATALKAN, world.peminta, world.peminta.head);
            assertThat(driver.read().text("/status")).isEqualTo("DIBATALKAN");
            assertThat(driver.read().text("/alasan")).isEqualTo("Alasan contoh.");
            assertThat(world.as(world.unit, driver.path()).get().status()).isEqualTo(404);
        }

        @Test
        void haveNoTermsAndNoDossier() throws Exception {
            assertThat(world.as(world.peminta, draft.path() + "/kesepakatan")
                            .get()
                            .status())
                    .isEqualTo(404);
            Reply dossier = world.as(world.peminta, draft.path() + "/dosir").get();
            assertThat(dossier.kode()).isEqualTo("transisi-tidak-sah");
            assertThat(dossier.text("/statusKini")).isEqualTo("DRAF");
        }
    }

    @Nested
    class Lists {
        private List<String> ids(Party party, String query) throws Exception {
            List<String> ids = new ArrayList<>();
            world.as(party, "/v1/permohonan" + query)
                    .get()
                    .json()
                    .path("permohonan")
                    .forEach(p -> ids.add(p.path("id").asText()));
            return ids;
        }

        @Test
        void areFilteredByRoleStatusAndDueDate() throws Exception {
            assertThat(ids(world.peminta, "?status=DRAF")).contains(draft.id).doesNotContain(delivered.id);
            assertThat(ids(world.peminta, "?peran=PEMINTA")).contains(draft.id, delivered.id);
            assertThat(ids(world.pemilik, "")).contains(delivered.id).doesNotContain(draft.id);
            assertThat(ids(world.pemilik, "?jatuhTempoSebelum=2026-03-06")).contains(delivered.id);
            assertThat(ids(world.pemilik, "?jatuhTempoSebelum=2026-03-05")).isEmpty();
            assertThat(world.as(world.pemilik, "/v1/permohonan?peran=PEMINTA")
                            .get()
                            .status())
                    .isEqualTo(403);
            assertThat(world.as(world.pemilik, "/v1/permohonan?status=SALAH")
                            .get()
                            .kode())
                    .isEqualTo("permintaan-tidak-sah");
            assertThat(world.as(world.pemilik, "/v1/permohonan?limit=501").get().kode())
                    .isEqualTo("permintaan-tidak-sah");
        }

        @Test
        void comeInPages() throws Exception {
            CaseDriver.draft(world, World.PLAIN).reach(StatusPermohonan.DIAJUKAN);
            Reply first = world.as(world.peminta, "/v1/permohonan?limit=2").get();
            assertThat(first.json().path("permohonan")).hasSize(2);
            Reply second = world.as(world.peminta, "/v1/permohonan?limit=200&cursor=" + first.text("/berikutnya"))
                    .get();
            assertThat(second.json().has("berikutnya")).isFalse();
            assertThat(second.json().at("/permohonan/0/id"))
                    .isNotEqualTo(first.json().at("/permohonan/1/id"));
            assertThat(world.as(world.peminta, "/v1/permohonan?cursor=sembarang")
                            .get()
                            .text("/errors/0/pointer"))
                    .isEqualTo("cursor");
            assertThat(world.as(world.peminta, "/v1/peristiwa?setelah=" + first.text("/berikutnya"))
                            .get()
                            .status())
                    .isEqualTo(400);
        }
    }
}
