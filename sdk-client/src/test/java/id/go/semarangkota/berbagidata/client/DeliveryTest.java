package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.audit.ConsistencyProof;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.paket.PaketWriter;
import id.go.semarangkota.berbagidata.paket.Terms;
import id.go.semarangkota.berbagidata.paket.Warga;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket.Cara;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package from the owner's file over the exchange to the requester's file and receipt. */
class DeliveryTest {
    private static final int ROWS = 300;
    private static final String PUBLISH = "POST " + PackageExchange.PATH + "/terbitkan";
    private static final String RECEIPT = "POST " + PackageExchange.PATH + "/tanda-terima";

    @TempDir
    Path folder;

    private PackageExchange exchange;
    private ExchangeClient owner;
    private ExchangeClient requester;
    private Path source;
    private Path target;

    @BeforeEach
    void start() throws Exception {
        exchange = new PackageExchange();
        owner = Pihak.DINKES.client(exchange.http).build();
        requester = Pihak.DINSOS
                .client(exchange.http)
                .journal(folder.resolve("jurnal"))
                .build();
        source = Files.write(folder.resolve("asal.csv"), Warga.csv(ROWS));
        target = folder.resolve("hasil.csv");
    }

    @AfterEach
    void stop() throws Exception {
        owner.close();
        requester.close();
        exchange.close();
    }

    static AnonymizationPolicy.Builder policy() {
        return AnonymizationPolicy.builder()
                .id("bantuan")
                .version(1)
                .dataset(Warga.TYPE.schema())
                .purpose(Terms.purposeOf(Kasus.TUJUAN))
                .recipient("dinsos")
                .legalBasis("Peraturan contoh")
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin")
                .treat("Alamat.KodeWilayah", Treatment.kecamatan());
    }

    static PaketWriter.Builder<Penduduk> writer(AnonymizationPolicy policy) {
        RecordReader<Penduduk> rows = RecordReader.of(Warga.TYPE, Kasus.DAY).build();
        return PaketWriter.of(rows, AnonymizationPlan.of(policy, Warga.TYPE, Kasus.DAY));
    }

    private Pengiriman.Builder delivery(AnonymizationPolicy policy) {
        Surat letter = new Surat("000.5/051/2026", Kasus.DAY, Kasus.PEMUTUS);
        return Pengiriman.of(writer(policy), source, folder.resolve("kirim")).letters(letter, letter);
    }

    private static Permohonan approved() {
        return Kasus.permohonan(StatusPermohonan.DISETUJUI);
    }

    private Paket deliver() throws IOException {
        return owner.pemilik().deliver(approved(), delivery(policy().build()).build());
    }

    private Penerimaan receive() throws IOException {
        return requester.peminta().receive(exchange.paket(), target);
    }

    @Test
    void aPlaceThatIsNone_isNamedBeforeAnythingIsAskedFor() {
        for (Path place : List.of(Path.of("/"), folder, folder.resolve("tidak/ada.csv"))) {
            assertThat(catchThrowableOfType(
                            TargetUnwritableException.class,
                            () -> requester.peminta().receive(exchange.paket(), place)))
                    .isNotNull();
        }
        assertThat(exchange.http.requests()).isEmpty();
    }

    private Reason receivingFails() {
        IntegrityException e = catchThrowableOfType(IntegrityException.class, this::receive);
        assertThat(target).doesNotExist();
        return e.reason();
    }

    @Nested
    class TheOwner {
        @Test
        void publishesAManifest_thatNamesRequestPackageAndTerms() throws Exception {
            Paket paket = deliver();
            assertThat(paket.status()).isEqualTo(StatusPaket.DITERBITKAN);
            byte[] payload = JwsVerifier.trusting(List.of(Pihak.DINKES.signing.publicHalf()))
                    .verify(exchange.manifes, JenisJws.DAFTAR_DATA.toString())
                    .bytes();
            DaftarData manifest =
                    WireFormat.standard().read(DaftarData.class, payload).content();
            assertThat(manifest.paket()).isEqualTo(Kasus.PAKET);
            assertThat(manifest.permohonan()).isEqualTo(Kasus.ID);
            assertThat(manifest.sidikKesepakatan())
                    .isEqualTo(Kasus.kesepakatan().digest());
            assertThat(manifest.berkas().get(0).baris()).isEqualTo(ROWS);
            assertThat(manifest.berkas().get(0).sha256()).isEqualTo(Digest.sha256(exchange.stored.toByteArray()));
        }

        @Test
        void carriesOneSignature_overNetworkAndFolder() throws Exception {
            deliver();
            Path sealed = folder.resolve("kirim").resolve(Kasus.PAKET + "-1");
            String detached =
                    Files.readString(sealed.resolve("daftar-data.jws")).strip();
            String[] parts = exchange.manifes.split("\\.", -1);
            assertThat(detached).isEqualTo(parts[0] + ".." + parts[2]);
        }

        @Test
        void findsThePublishedPackage_whenTheAnswerGotLost() throws Exception {
            Paket first = deliver();
            Paket again = deliver();
            assertThat(again).isEqualTo(first);
            assertThat(exchange.http.requests(PUBLISH)).hasSize(1);
        }

        @Test
        void goesOnWithTheSealedPackage_afterAnInterruption() throws Exception {
            exchange.http.reset(PUBLISH).on(PUBLISH, ScriptedExchange.problem(500, "kesalahan-dalam", false));
            assertThat(catchThrowableOfType(ExchangeException.class, DeliveryTest.this::deliver))
                    .isNotNull();
            byte[] uploaded = exchange.stored.toByteArray();
            exchange.http.reset(PUBLISH).on(PUBLISH, exchange::publish);
            deliver();
            assertThat(exchange.stored.toByteArray()).isEqualTo(uploaded);
            assertThat(exchange.http.requests("POST " + PackageExchange.PATH + "/berkas"))
                    .hasSize(1);
            assertThat(exchange.http.requests("POST /v1/permohonan/prm-0001/paket"))
                    .hasSize(1);
        }

        @Test
        void mayNotSendWhatTheTermsDoNotName() {
            AnonymizationPolicy more = policy().keep("Agama").build();
            IllegalArgumentException e = catchThrowableOfType(
                    IllegalArgumentException.class,
                    () -> owner.pemilik().deliver(approved(), delivery(more).build()));
            assertThat(e).hasMessageContaining("fields");
            assertThat(exchange.stored.size()).isZero();
        }

        @Test
        void mayNotSendForAnotherPurpose() {
            AnonymizationPolicy other = policy().purpose("Lainnya").build();
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> owner.pemilik()
                                    .deliver(approved(), delivery(other).build())))
                    .hasMessageContaining("purpose");
        }

        @Test
        void sealsToNoKeyThatWasNotConfirmed() throws Exception {
            try (ExchangeClient pinned = Pihak.DINKES
                    .client(exchange.http)
                    .pin("dinsos", List.of(Pihak.DINSOS.signing.id()))
                    .build()) {
                IntegrityException e = catchThrowableOfType(
                        IntegrityException.class,
                        () -> pinned.pemilik()
                                .deliver(approved(), delivery(policy().build()).build()));
                assertThat(e.reason()).isEqualTo(Reason.KEY_NOT_PINNED);
                assertThat(e.place()).isEqualTo("dinsos");
            }
        }

        @Test
        void sealsToNobody_withoutAnActiveKey() {
            exchange.http.keys("dinsos", Pihak.DINSOS.signing);
            assertThat(catchThrowableOfType(IntegrityException.class, DeliveryTest.this::deliver)
                            .reason())
                    .isEqualTo(Reason.NO_KEY);
        }

        @Test
        void believesNoTermsButThoseOfTheDigest() {
            exchange.http
                    .reset("GET /v1/permohonan/prm-0001/kesepakatan")
                    .on(
                            "GET /v1/permohonan/prm-0001/kesepakatan",
                            ScriptedExchange.body(
                                    200,
                                    "application/json",
                                    new String(
                                                    Kasus.kesepakatan().canonicalBytes(),
                                                    java.nio.charset.StandardCharsets.UTF_8)
                                            .replace("Pusat data", "Di mana saja")
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(catchThrowableOfType(IntegrityException.class, DeliveryTest.this::deliver)
                            .reason())
                    .isEqualTo(Reason.DIGEST);
        }
    }

    @Nested
    class TheRequester {
        @Test
        void getsTheRows_andConfirmsThem_withAProvenReceipt() throws Exception {
            deliver();
            Penerimaan found = receive();
            assertThat(found.baris()).isEqualTo(ROWS);
            assertThat(Files.readAllLines(target))
                    .hasSize(ROWS + 1)
                    .first()
                    .isEqualTo("TanggalLahir,JenisKelamin,Alamat.KodeWilayah");
            TandaTerimaDicatat recorded =
                    requester.peminta().confirm(found.checked(2, "Dua baris perlu dilengkapi."), Kasus.SURAT);
            assertThat(recorded.paket().status()).isEqualTo(StatusPaket.DIKONFIRMASI);
            assertThat(folder.resolve("jurnal").toFile().list((d, n) -> n.startsWith("pernyataan")))
                    .isEmpty();
        }

        @Test
        void refusesAManifestOfAnotherKey() throws Exception {
            deliver();
            exchange.http.keys("dinkes", Pihak.DINKES.opening, Pihak.DINSOS.signing);
            assertThat(receivingFails()).isEqualTo(Reason.SIGNATURE);
        }

        @Test
        void refusesAKeyOfTheOwnerThatWasNotConfirmed() throws Exception {
            deliver();
            try (ExchangeClient pinned = Pihak.DINSOS
                    .client(exchange.http)
                    .pin("dinkes", List.of(Pihak.DINSOS.signing.id()))
                    .build()) {
                assertThat(catchThrowableOfType(
                                        IntegrityException.class,
                                        () -> pinned.peminta().receive(exchange.paket(), target))
                                .reason())
                        .isEqualTo(Reason.KEY_NOT_PINNED);
            }
        }

        @Test
        void refusesOtherBytes_andMayDisputeThem() throws Exception {
            deliver();
            byte[] sealed = exchange.stored.toByteArray();
            sealed[sealed.length - 1] ^= 1;
            exchange.stored.reset();
            exchange.stored.writeBytes(sealed);
            assertThat(receivingFails()).isEqualTo(Reason.DIGEST);
            TandaTerimaDicatat recorded = requester
                    .peminta()
                    .disputeUnopened(exchange.paket(), Kasus.SURAT, List.of("Berkas tidak sama dengan daftar data."));
            assertThat(recorded.paket().status()).isEqualTo(StatusPaket.DISANGGAH);
        }

        @Test
        void disputesWhatIsNotRight() throws Exception {
            deliver();
            TandaTerimaDicatat recorded = requester.peminta().dispute(receive(), Kasus.SURAT, List.of("Kolom kurang."));
            assertThat(recorded.paket().status()).isEqualTo(StatusPaket.DISANGGAH);
        }

        @Test
        void refusesAProof_thatLeadsElsewhere() throws Exception {
            deliver();
            Penerimaan found = receive();
            exchange.falsify = r -> new TandaTerimaDicatat(
                    r.paket(), r.peristiwa(), exchange.checkpoint(Digest.sha256(new byte[1])), r.inklusi());
            assertThat(catchThrowableOfType(
                                    IntegrityException.class,
                                    () -> requester.peminta().confirm(found, Kasus.SURAT))
                            .reason())
                    .isEqualTo(Reason.LOG);
        }

        @Test
        void refusesACountersignature_overAnotherReceipt() throws Exception {
            deliver();
            Penerimaan found = receive();
            exchange.receiptSigner = Pihak.DINKES.signing.id();
            assertThat(catchThrowableOfType(
                                    IntegrityException.class,
                                    () -> requester.peminta().confirm(found, Kasus.SURAT))
                            .reason())
                    .isEqualTo(Reason.OTHER_SUBJECT);
        }

        @Test
        void refusesACountersignature_thatNamesAnotherReceiptsDigest() throws Exception {
            deliver();
            Penerimaan found = receive();
            exchange.digestInEvent = Digest.sha256(new byte[1]);
            assertThat(catchThrowableOfType(
                                    IntegrityException.class,
                                    () -> requester.peminta().confirm(found, Kasus.SURAT))
                            .reason())
                    .isEqualTo(Reason.OTHER_SUBJECT);
        }

        @Test
        void refusesACountersignature_ofAnotherDeed() throws Exception {
            deliver();
            Penerimaan found = receive();
            exchange.roleInEvent = id.go.semarangkota.berbagidata.pertukaran.Peran.PEMILIK;
            assertThat(catchThrowableOfType(
                                    IntegrityException.class,
                                    () -> requester.peminta().confirm(found, Kasus.SURAT))
                            .reason())
                    .isEqualTo(Reason.OTHER_SUBJECT);
        }

        @Test
        void sendsTheSameReceipt_untilThereIsAnAnswer() throws Exception {
            deliver();
            Penerimaan found = receive();
            exchange.http.reset(RECEIPT).on(RECEIPT, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
            for (int i = 0; i < 2; i++) {
                assertThat(catchThrowableOfType(
                                ExchangeException.class,
                                () -> requester.peminta().confirm(found, Kasus.SURAT)))
                        .isNotNull();
            }
            assertThat(exchange.http.requests(RECEIPT).stream()
                            .map(r -> r.getHeaders().get("Idempotency-Key") + ScriptedExchange.body(r))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Nested
    class TheLog {
        private void remembered() throws Exception {
            deliver();
            requester.peminta().confirm(receive(), Kasus.SURAT);
        }

        private void consistency(UnaryProof falsify) {
            exchange.http.on("GET /v1/log/bukti/konsistensi", r -> {
                long from = Long.parseLong(r.getUrl().queryParameter("dari"));
                long to = Long.parseLong(r.getUrl().queryParameter("ke"));
                ConsistencyProof proof = exchange.log.consistencyProof(from, to);
                return falsify.apply(new TitikPeriksa.BuktiKonsistensi(from, to, proof.path()));
            });
        }

        private interface UnaryProof {
            MockResponse apply(TitikPeriksa.BuktiKonsistensi proof);
        }

        /** The package is sent anew, so that there is something to receipt. */
        private void again() throws Exception {
            exchange.status = StatusPaket.TERKIRIM;
            requester.peminta().confirm(receive(), new Surat("lain/2026", Kasus.DAY, Kasus.PEMOHON));
        }

        @Test
        void thatGrew_provesIt() throws Exception {
            remembered();
            consistency(proof -> ScriptedExchange.json(200, proof));
            again();
            assertThat(exchange.http.requests("GET /v1/log/bukti/konsistensi")).hasSize(1);
        }

        @Test
        void thatWasRewritten_isFoundOut_alsoByAnotherProcess() throws Exception {
            remembered();
            requester.close();
            requester = Pihak.DINSOS
                    .client(exchange.http)
                    .journal(folder.resolve("jurnal"))
                    .build();
            consistency(proof -> ScriptedExchange.json(
                    200,
                    new TitikPeriksa.BuktiKonsistensi(
                            proof.dari(),
                            proof.ke(),
                            List.of(Digest.sha256(new byte[1]), Digest.sha256(new byte[2])))));
            assertThat(catchThrowableOfType(IntegrityException.class, this::again)
                            .reason())
                    .isEqualTo(Reason.LOG_REWRITTEN);
        }
    }

    @Nested
    class OnAMedium {
        @Test
        void theSamePackageTravelsInItsFolder() throws Exception {
            Paket paket = owner.pemilik()
                    .deliver(approved(), delivery(policy().build()).onMedia().build());
            assertThat(exchange.cara).isEqualTo(Cara.MEDIA_FISIK);
            assertThat(exchange.stored.size()).isZero();
            owner.pemilik().handOverMedia(paket, Kasus.PEMUTUS);
            Path medium = folder.resolve("kirim").resolve(Kasus.PAKET + "-1");
            Penerimaan found = requester.peminta().receiveMedia(exchange.paket(), medium, target, Kasus.PEMOHON);
            assertThat(found.baris()).isEqualTo(ROWS);
            assertThat(requester.peminta().confirm(found, Kasus.SURAT).paket().status())
                    .isEqualTo(StatusPaket.DIKONFIRMASI);
        }

        @Test
        void anotherPackageOnTheMedium_isRefused() throws Exception {
            deliver();
            Path empty = Files.createDirectory(folder.resolve("kosong"));
            exchange.status = StatusPaket.DITRANSFER;
            assertThat(catchThrowableOfType(
                                    IntegrityException.class,
                                    () -> requester
                                            .peminta()
                                            .receiveMedia(exchange.paket(), empty, target, Kasus.PEMOHON))
                            .reason())
                    .isEqualTo(Reason.OTHER_SUBJECT);
            assertThat(exchange.http.requests("POST " + PackageExchange.PATH + "/transisi"))
                    .as("said to have been received")
                    .isEmpty();
        }
    }
}
