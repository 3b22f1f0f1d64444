package id.go.semarangkota.berbagidata.testkit;

import static id.go.semarangkota.berbagidata.testkit.RefusalTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket.Cara;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Packages and receipts that do not keep to what was agreed: a clear typed problem, and nothing changed. */
class DeliveryRefusalTest {
    private World world;

    @BeforeEach
    void start() throws Exception {
        world = World.start();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Nested
    class Publishing {
        private CaseDriver prepared() throws Exception {
            return CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.DISIAPKAN);
        }

        private DaftarData with(CaseDriver driver, byte[] content, Digest terms) throws Exception {
            return Letters.manifest(
                    driver.readPackage().json(),
                    terms,
                    World.PLAIN,
                    Letters.file(CaseDriver.FILE, content),
                    world.pemilik.head);
        }

        private void assertRefused(CaseDriver driver, DaftarData manifest, String kode, String pointer)
                throws Exception {
            Reply reply = driver.publish(manifest, Cara.SALURAN_TERENKRIPSI);
            assertThat(reply.kode()).as("%s", reply).isEqualTo(kode);
            assertThat(reply.text("/errors")).isNotNull();
            assertThat(reply.json().path("errors").findValuesAsText("pointer")).contains(pointer);
            assertThat(driver.readPackage().text("/status")).isEqualTo("DISIAPKAN");
        }

        @Test
        void refuses_anotherSize() throws Exception {
            CaseDriver driver = prepared();
            DaftarData manifest = with(driver, new byte[10], driver.terms());
            assertRefused(driver, manifest, "berkas-tidak-cocok", "/manifes/berkas/0/ukuran");
        }

        @Test
        void refuses_anotherDigest() throws Exception {
            CaseDriver driver = prepared();
            byte[] other = Letters.SEALED.clone();
            other[0]++;
            assertRefused(
                    driver, with(driver, other, driver.terms()), "berkas-tidak-cocok", "/manifes/berkas/0/sha256");
        }

        @Test
        void refuses_aFileThatIsMissing_andOneThatIsNotListed() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
            assertRefused(driver, driver.manifest(), "berkas-tidak-cocok", "/manifes/berkas/0");
            driver.upload(Letters.SEALED);
            driver.createUpload("lain.sdx", 5);
            assertRefused(driver, driver.manifest(), "berkas-tidak-cocok", "/manifes/berkas");
        }

        @Test
        void refuses_aManifestThatLeavesTheTerms() throws Exception {
            CaseDriver driver = prepared();
            DaftarData manifest = with(driver, Letters.SEALED, Digest.sha256(new byte[0]));
            assertRefused(driver, manifest, "syarat-belum-terpenuhi", "/manifes/sidikKesepakatan");
        }

        @Test
        void refuses_aSignatureByAnotherAgency() throws Exception {
            CaseDriver driver = prepared();
            String jws = world.other.sign(driver.manifest(), JenisJws.DAFTAR_DATA);
            Reply reply = world.as(world.pemilik, driver.packagePath() + "/terbitkan")
                    .key(Call.newKey())
                    .match(driver.readPackage().etag())
                    .post(Letters.release(jws, Cara.SALURAN_TERENKRIPSI, world.pemilik.head));
            assertProblem(reply, 422, "tanda-tangan-tidak-sah");
            assertThat(driver.readPackage().text("/status")).isEqualTo("DISIAPKAN");
        }

        @Test
        void refuses_anotherThanWhoShowedASecondFactor() throws Exception {
            CaseDriver driver = prepared();
            String path = driver.packagePath() + "/terbitkan";
            String etag = driver.readPackage().etag();
            PenerbitanPaket release = Letters.release(
                    world.pemilik.sign(driver.manifest(), JenisJws.DAFTAR_DATA),
                    Cara.SALURAN_TERENKRIPSI,
                    world.pemilik.head);
            Reply reply = world.as(world.pemilik, world.pemilik.deputy, path)
                    .match(etag)
                    .post(release);
            assertProblem(reply, 409, "syarat-belum-terpenuhi");
            assertThat(reply.text("/errors/0/rule")).isEqualTo("pejabat-berwenang");
            assertThat(driver.readPackage().etag()).isEqualTo(etag);
            Reply own = world.as(world.pemilik, world.pemilik.head, path)
                    .match(etag)
                    .post(release);
            assertThat(own.text("/status")).as("%s", own).isEqualTo("DITERBITKAN");
        }

        @Test
        void refuses_aReplacementOfWhatIsNotDisputed() throws Exception {
            CaseDriver driver = prepared();
            Reply reply = world.as(world.pemilik, driver.path() + "/paket")
                    .key(Call.newKey())
                    .post("{\"menggantikan\":\"" + driver.paket + "\"}");
            assertProblem(reply, 409, "syarat-belum-terpenuhi");
        }

        @Test
        void refuses_aPackageOfARequestThatIsNotApproved() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).verify();
            Reply reply = world.as(world.pemilik, driver.path() + "/paket")
                    .key(Call.newKey())
                    .post("{}");
            assertProblem(reply, 409, "transisi-tidak-sah");
            assertThat(reply.text("/statusKini")).isEqualTo("DIVERIFIKASI");
            Reply asRequester = world.as(world.peminta, driver.path() + "/paket")
                    .key(Call.newKey())
                    .post("{}");
            assertProblem(asRequester, 403, "peran-tidak-berwenang");
        }

        @Test
        void sendsMediaByHand_withoutUploads() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
            assertThat(driver.publish(driver.manifest(), Cara.MEDIA_FISIK).status())
                    .isEqualTo(200);
            CaseDriver uploaded = driver.pack().upload(Letters.SEALED);
            assertThat(uploaded.publish(uploaded.manifest(), Cara.MEDIA_FISIK).kode())
                    .isEqualTo("berkas-tidak-cocok");
        }
    }

    @Nested
    class MediaByHand {
        private CaseDriver published() throws Exception {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
            driver.publish(driver.manifest(), Cara.MEDIA_FISIK);
            return driver;
        }

        private Reply give(CaseDriver driver, String command, Party by, Pejabat official) throws Exception {
            return world.as(by, driver.packagePath() + "/transisi")
                    .key(Call.newKey())
                    .match(driver.readPackage().etag())
                    .post("{\"perintah\":\"" + command + "\",\"pejabat\":"
                            + new String(WireFormat.standard().write(official), StandardCharsets.UTF_8) + "}");
        }

        @Test
        void refuses_anOfficialWhoMayNoLongerAct() throws Exception {
            CaseDriver driver = published();
            Pejabat gone = new Pejabat("Contoh Purnabakti", "000000000000000099", "Mantan", LocalDate.of(2020, 1, 1));
            for (int i = 0; i < 2; i++) {
                Party by = i == 0 ? world.pemilik : world.peminta;
                String command = i == 0 ? "serahkanMedia" : "terimaMedia";
                String before = driver.readPackage().toString();
                Reply reply = give(driver, command, by, gone);
                assertProblem(reply, 409, "syarat-belum-terpenuhi");
                assertThat(reply.text("/errors/0/rule")).isEqualTo("pejabat-berwenang");
                assertThat(driver.readPackage()).hasToString(before);
                assertThat(give(driver, command, by, by.head).status()).isEqualTo(200);
            }
        }

        @Test
        void refuses_anotherThanWhoShowedASecondFactor() throws Exception {
            CaseDriver driver = published();
            Reply reply = world.as(world.pemilik, world.pemilik.deputy, driver.packagePath() + "/transisi")
                    .match(driver.readPackage().etag())
                    .post(new Paket.Media(PerintahPaket.SERAHKAN_MEDIA, world.pemilik.head));
            assertThat(reply.text("/errors/0/rule")).isEqualTo("pejabat-berwenang");
        }

        @Test
        void keepsWhoHandedOverAndWhoReceived_besideTheEvents() throws Exception {
            CaseDriver driver = published();
            give(driver, "serahkanMedia", world.pemilik, world.pemilik.deputy);
            give(driver, "terimaMedia", world.peminta, world.peminta.head);
            JsonNode events = world.as(world.unit, driver.path() + "/peristiwa")
                    .get()
                    .json()
                    .path("peristiwa");
            int last = events.size() - 1;
            assertThat(events.get(last - 1).at("/dokumen/0/nama").asText()).isEqualTo("perintah");
            assertThat(events.get(last - 1).at("/dokumen/0/isi").asText()).contains(world.pemilik.deputy.nip());
            assertThat(events.get(last).at("/dokumen/0/isi").asText()).contains(world.peminta.head.nip());
        }
    }

    @Nested
    class Receipts {
        private CaseDriver delivered() throws Exception {
            return CaseDriver.draft(world, World.PLAIN).approve().reach(StatusPaket.TERKIRIM);
        }

        private static TandaTerima read(TandaTerima good, TandaTerima.Keputusan decision, long rows) {
            TandaTerima.BerkasDiperiksa file = good.berkas().get(0);
            return new TandaTerima(
                    good.nomorSurat(),
                    good.tanggal(),
                    good.permohonan(),
                    good.paket(),
                    decision,
                    good.sidikKesepakatan(),
                    good.sidikDaftarData(),
                    List.of(new TandaTerima.BerkasDiperiksa(file.nama(), file.sha256(), rows, 0)),
                    decision == TandaTerima.Keputusan.DISANGGAH ? List.of("Kurang baris.") : List.of(),
                    decision == TandaTerima.Keputusan.DITERIMA ? null : "Kurang baris.",
                    good.penandatangan());
        }

        @Test
        void refuses_completeWithFewerOrMoreRowsThanWereListed() throws Exception {
            CaseDriver driver = delivered();
            TandaTerima good = driver.receipt(TandaTerima.Keputusan.DITERIMA);
            for (long rows : new long[] {0, 11, 13}) {
                Reply reply = driver.confirm(read(good, TandaTerima.Keputusan.DITERIMA, rows));
                assertProblem(reply, 409, "syarat-belum-terpenuhi");
                assertThat(reply.text("/errors/0/rule")).isEqualTo("tanda-terima-sah");
            }
            assertThat(driver.readPackage().text("/status")).isEqualTo("TERKIRIM");
            assertThat(driver.confirm(read(good, TandaTerima.Keputusan.DITERIMA, 12))
                            .status())
                    .isEqualTo(201);
        }

        @Test
        void takesOtherRows_withNotes_orInADispute() throws Exception {
            for (TandaTerima.Keputusan decision :
                    List.of(TandaTerima.Keputusan.DITERIMA_DENGAN_CATATAN, TandaTerima.Keputusan.DISANGGAH)) {
                CaseDriver driver = delivered();
                TandaTerima good = driver.receipt(TandaTerima.Keputusan.DITERIMA);
                assertThat(driver.confirm(read(good, decision, 11)).status()).isEqualTo(201);
            }
        }

        @Test
        void refuses_oneThatNamesOtherTerms_orAnotherManifest() throws Exception {
            CaseDriver driver = delivered();
            TandaTerima good = driver.receipt(TandaTerima.Keputusan.DITERIMA);
            Digest wrong = Digest.sha256(new byte[0]);
            for (List<Digest> digests :
                    List.of(List.of(wrong, good.sidikDaftarData()), List.of(good.sidikKesepakatan(), wrong))) {
                TandaTerima bad = new TandaTerima(
                        good.nomorSurat(),
                        good.tanggal(),
                        good.permohonan(),
                        good.paket(),
                        good.keputusan(),
                        digests.get(0),
                        digests.get(1),
                        good.berkas(),
                        List.of(),
                        null,
                        good.penandatangan());
                Reply reply = driver.confirm(bad);
                assertProblem(reply, 409, "syarat-belum-terpenuhi");
                assertThat(reply.text("/errors/0/rule")).isEqualTo("tanda-terima-sah");
            }
            assertThat(driver.readPackage().text("/status")).isEqualTo("TERKIRIM");
        }

        @Test
        void refuses_oneInSomebodyElsesName_andWithSomebodyElsesKey() throws Exception {
            CaseDriver driver = delivered();
            TandaTerima receipt = driver.receipt(TandaTerima.Keputusan.DITERIMA);
            TandaTerima.Klaim theirs = new TandaTerima.Klaim("disdik", 1, "tt-1", Map.of(TandaTerima.EVENT, receipt));
            TandaTerima.Klaim ours = new TandaTerima.Klaim("dinsos", 1, "tt-1", Map.of(TandaTerima.EVENT, receipt));
            for (String jws : List.of(
                    world.peminta.sign(theirs, JenisJws.TANDA_TERIMA),
                    world.other.sign(ours, JenisJws.TANDA_TERIMA),
                    world.peminta.sign(ours, JenisJws.DAFTAR_DATA))) {
                Reply reply = world.as(world.peminta, driver.packagePath() + "/tanda-terima")
                        .key(Call.newKey())
                        .match(driver.readPackage().etag())
                        .post(new TandaTerima.Dikirim(jws));
                assertProblem(reply, 422, "tanda-tangan-tidak-sah");
            }
            assertThat(driver.readPackage().text("/status")).isEqualTo("TERKIRIM");
        }

        /** As for publishing and media; the agency's own token needs no second factor. */
        @Test
        void refuses_anotherThanWhoShowedASecondFactor() throws Exception {
            CaseDriver driver = delivered();
            TandaTerima.Klaim claims = new TandaTerima.Klaim(
                    "dinsos", 1, "tt-1", Map.of(TandaTerima.EVENT, driver.receipt(TandaTerima.Keputusan.DITERIMA)));
            TandaTerima.Dikirim sent = new TandaTerima.Dikirim(world.peminta.sign(claims, JenisJws.TANDA_TERIMA));
            String path = driver.packagePath() + "/tanda-terima";
            String etag = driver.readPackage().etag();
            Reply reply = world.as(world.peminta, world.peminta.deputy, path)
                    .match(etag)
                    .post(sent);
            assertProblem(reply, 409, "syarat-belum-terpenuhi");
            assertThat(reply.text("/errors/0/rule")).isEqualTo("pejabat-berwenang");
            assertThat(driver.readPackage().etag()).isEqualTo(etag);
            Reply own = world.as(world.peminta, world.peminta.head, path)
                    .match(etag)
                    .post(sent);
            assertThat(own.status()).as("%s", own).isEqualTo(201);
        }
    }
}
