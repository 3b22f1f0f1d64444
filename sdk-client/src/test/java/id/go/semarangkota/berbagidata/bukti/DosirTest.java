package id.go.semarangkota.berbagidata.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.bukti.Pemeriksaan.Jenis;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier proves its case, and no tampering is overlooked. */
class DosirTest {
    private static final String EVENTS = "peristiwa.jsonl";
    private static final String MANIFEST = "manifes/" + SampleDosir.PAKET + ".jws";
    private static final String RECEIPT = "tanda-terima/" + SampleDosir.PAKET + ".jws";

    @TempDir
    Path folder;

    private SampleDosir sample;
    private Map<String, byte[]> files;

    @BeforeEach
    void make() throws Exception {
        sample = new SampleDosir().confirmed();
        files = sample.maker.files();
    }

    private DosirTrust trust() {
        return DosirTrust.logKeys(List.of(sample.maker.log.id()));
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("dosir.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private Reason refusal() {
        return refusal(trust());
    }

    private Reason refusal(DosirTrust trust) {
        DosirRefusedException e = catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(zip(), trust));
        return e.reason();
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Another key of this exchange's keystore, which nobody trusts. */
    private KeyHandle stranger() {
        return sample.maker.keys.generate(KeyAlgorithm.ES256);
    }

    private byte[] resigned(String name, KeyHandle key, JenisJws jenis) throws Exception {
        String payload = text(name).split("\\.", -1)[1];
        byte[] bytes = java.util.Base64.getUrlDecoder().decode(payload);
        return DosirMaker.ascii(sample.maker.sign(key, bytes, jenis));
    }

    @Nested
    class Good {
        @Test
        void says_whatWasChecked() throws Exception {
            Dosir dosir = Dosir.verify(
                    zip(),
                    trust().agency("dinkes", List.of(sample.maker.owner.id()))
                            .agency("dinsos", List.of(sample.maker.requester.id())));
            assertThat(dosir.permohonan()).isEqualTo("prm-0001");
            assertThat(dosir.kesepakatan()).contains(SampleDosir.terms());
            assertThat(dosir.titikPeriksa().ukuran()).isEqualTo(18);
            assertThat(dosir.riwayat().kejadian()).hasSize(9);
            assertThat(dosir.kepala().waktu()).isEqualTo(DosirMaker.SIGNED);
            assertThat(dosir).hasToString("Dosir[prm-0001, sampai 2026-03-09T01:00:00Z, " + dosir.pemeriksaan() + "]");
            assertThat(dosir.pemeriksaan())
                    .containsExactly(
                            new Pemeriksaan(Jenis.TANDA_TANGAN_PERISTIWA, 9),
                            new Pemeriksaan(Jenis.RANTAI_DAN_PROSEDUR, 9),
                            new Pemeriksaan(Jenis.BUKTI_INKLUSI, 9),
                            new Pemeriksaan(Jenis.KEPALA_PERKARA, 1),
                            new Pemeriksaan(Jenis.KESEPAKATAN, 1),
                            new Pemeriksaan(Jenis.DAFTAR_DATA, 1),
                            new Pemeriksaan(Jenis.TANDA_TERIMA, 1),
                            new Pemeriksaan(Jenis.DOKUMEN, 5),
                            new Pemeriksaan(Jenis.DOKUMEN_SAMA, 5));
        }

        @Test
        void ofARequestThatWasNeverApproved_hasNoTerms() throws Exception {
            sample = new SampleDosir().asked();
            files = sample.maker.files();
            Dosir dosir = Dosir.verify(zip(), trust());
            assertThat(dosir.kesepakatan()).isEmpty();
            assertThat(dosir.pemeriksaan()).contains(new Pemeriksaan(Jenis.KESEPAKATAN, 0));
        }
    }

    @Nested
    class Events {
        @Test
        void ofALogThatIsNotTrusted_areRefused() {
            assertThat(refusal(DosirTrust.logKeys(List.of(stranger().id())))).isEqualTo(Reason.UNTRUSTED_LOG);
        }

        @Test
        void signedByAnotherKey_areRefused_alsoUnderTheTrustedName() throws Exception {
            KeyHandle other = stranger();
            files.put("kunci.json", DosirMaker.keySet(other, sample.maker.owner, sample.maker.requester));
            put("kunci.json", text("kunci.json").replace(other.id(), sample.maker.log.id()));
            assertThat(refusal()).isEqualTo(Reason.UNTRUSTED_LOG);
        }

        @Test
        void withABrokenSignature_areRefused() {
            List<CatatanPeristiwa> entries = new ArrayList<>(sample.maker.entries());
            String jws = entries.get(2).jws();
            entries.set(2, new CatatanPeristiwa(flip(jws), entries.get(2).dokumen()));
            files.put(EVENTS, DosirMaker.lines(entries));
            assertThat(refusal()).isEqualTo(Reason.EVENTS);
        }

        /** Another character in the middle of the signature. */
        private String flip(String jws) {
            int at = jws.lastIndexOf('.') + 20;
            char other = jws.charAt(at) == 'A' ? 'B' : 'A';
            return jws.substring(0, at) + other + jws.substring(at + 1);
        }

        @Test
        void thatAreMissing_movedOrRepeated_areRefused() {
            for (int kind = 0; kind < 3; kind++) {
                List<CatatanPeristiwa> entries = new ArrayList<>(sample.maker.entries());
                CatatanPeristiwa moved = kind == 2 ? entries.get(3) : entries.remove(3);
                if (kind > 0) {
                    entries.add(5, moved);
                }
                files.put(EVENTS, DosirMaker.lines(entries));
                assertThat(refusal()).as("kind %d", kind).isEqualTo(Reason.EVENTS);
            }
        }

        @Test
        void withAChangedDocument_areRefused() {
            put(EVENTS, text(EVENTS).replace("Jalan Contoh 1", "Jalan Contoh 9"));
            assertThat(refusal()).isEqualTo(Reason.EVENTS);
        }

        @Test
        void thatTheProcedureDoesNotAllow_areRefused() throws Exception {
            sample = new SampleDosir();
            sample.confirmedFrom = "DITRANSFER";
            files = sample.confirmed().maker.files();
            assertThat(refusal()).isEqualTo(Reason.EVENTS);
        }

        @Test
        void withoutALineEnd_areMalformed() {
            put(EVENTS, text(EVENTS).stripTrailing());
            assertThat(refusal()).isEqualTo(Reason.MALFORMED);
        }

        @Test
        void online_areHeldToTheSameRules() throws Exception {
            JwsVerifier log = JwsVerifier.trusting(List.of(sample.maker.log.publicHalf()));
            List<CatatanPeristiwa> entries = sample.maker.entries();
            Riwayat riwayat = Riwayat.verify("prm-0001", entries, log);
            assertThat(riwayat.documents()).hasSize(5);
            assertThat(riwayat.head()).isNotNull();
            assertThat(catchThrowableOfType(IntegrityException.class, () -> Riwayat.verify("prm-0002", entries, log))
                            .reason())
                    .isEqualTo(IntegrityException.Reason.LOG);
        }
    }

    @Nested
    class Proofs {
        @Test
        void byACheckpointOfAnotherKey_areRefused() throws Exception {
            files.put("bukti/titik-periksa.jws", DosirMaker.ascii(sample.maker.checkpoint(sample.maker.owner)));
            assertThat(refusal()).isEqualTo(Reason.INCLUSION);
        }

        @Test
        void ofOtherEvents_areRefused() {
            List<Record> proofs = new ArrayList<>(sample.maker.proofs());
            java.util.Collections.swap(proofs, 1, 2);
            files.put("bukti/inklusi.jsonl", DosirMaker.lines(proofs));
            assertThat(refusal()).isEqualTo(Reason.INCLUSION);
        }

        @Test
        void thatAreMissing_areRefused() {
            files.put(
                    "bukti/inklusi.jsonl",
                    DosirMaker.lines(sample.maker.proofs().subList(0, 8)));
            assertThat(refusal()).isEqualTo(Reason.INCLUSION);
        }
    }

    @Nested
    class Ends {
        private static final String HEAD = "bukti/kepala-perkara.jws";

        /** As somebody who wants to hide what happened last would: with proofs, statements and letters that fit. */
        private void cut(int events) {
            List<CatatanPeristiwa> all = sample.maker.entries();
            files.put(EVENTS, DosirMaker.lines(all.subList(0, all.size() - events)));
            List<? extends Record> proofs = sample.maker.proofs();
            files.put("bukti/inklusi.jsonl", DosirMaker.lines(proofs.subList(0, proofs.size() - events)));
            files.remove(RECEIPT);
            files.keySet().removeIf(name -> name.startsWith("dokumen/5"));
        }

        @Test
        void cutOff_areFoundMissing() throws Exception {
            for (int events = 1; events <= 3; events++) {
                files = sample.maker.files();
                cut(events);
                assertThat(refusal()).as("without the last %d", events).isEqualTo(Reason.EVENTS);
            }
        }

        @Test
        void withoutAHead_areNotBelieved() {
            files.remove(HEAD);
            assertThat(refusal()).isEqualTo(Reason.MISSING_ENTRY);
        }

        @Test
        void underAHeadOfAnotherKey_areRefused() throws Exception {
            files.put(HEAD, resigned(HEAD, sample.maker.owner, JenisJws.KEPALA_PERKARA));
            assertThat(refusal()).isEqualTo(Reason.EVENTS);
        }

        @Test
        void underAStatementOfAnotherKind_areRefused() throws Exception {
            files.put(HEAD, resigned(HEAD, sample.maker.log, JenisJws.TITIK_PERIKSA));
            assertThat(refusal()).isEqualTo(Reason.EVENTS);
        }

        @Test
        void underAnEarlierHead_areRefused() throws Exception {
            files.put(HEAD, DosirMaker.ascii(sample.maker.head(sample.maker.log, 8, Map.of())));
            assertThat(refusal()).isEqualTo(Reason.EVENTS);
        }
    }

    @Nested
    class Statements {
        @Test
        void otherTerms_areRefused() {
            put("kesepakatan.json", text("kesepakatan.json").replace("Bantuan.", "Lainnya."));
            assertThat(refusal()).isEqualTo(Reason.TERMS);
        }

        @Test
        void missing_areRefused() {
            for (String name : List.of("kesepakatan.json", MANIFEST, RECEIPT, "kunci.json", EVENTS)) {
                byte[] content = files.remove(name);
                assertThat(refusal()).as(name).isEqualTo(Reason.MISSING_ENTRY);
                files.put(name, content);
            }
        }

        @Test
        void thatNoEventTellsOf_areRefused() {
            files.put("manifes/pkt-0009.jws", files.get(MANIFEST));
            assertThat(refusal()).isEqualTo(Reason.UNEXPECTED_ENTRY);
        }

        @Test
        void aManifestSignedByAnotherKey_isRefused() throws Exception {
            files.put(MANIFEST, resigned(MANIFEST, sample.maker.requester, JenisJws.DAFTAR_DATA));
            assertThat(refusal()).isEqualTo(Reason.MANIFEST);
        }

        @Test
        void aManifestOfOtherTerms_isRefused() throws Exception {
            sample = new SampleDosir();
            sample.agreedInManifest = Digest.sha256(new byte[3]);
            files = sample.published().maker.files();
            assertThat(refusal()).isEqualTo(Reason.MANIFEST);
        }

        @Test
        void aManifestByAKeyThatIsNotTheOwnersPinned_isRefused() {
            assertThat(refusal(trust().agency("dinkes", List.of(sample.maker.requester.id()))))
                    .isEqualTo(Reason.MANIFEST);
        }

        @Test
        void aReceiptSignedByAnotherKey_isRefused() throws Exception {
            files.put(RECEIPT, resigned(RECEIPT, sample.maker.owner, JenisJws.TANDA_TERIMA));
            assertThat(refusal()).isEqualTo(Reason.RECEIPT);
        }

        @Test
        void aReceiptOfAnotherManifest_isRefused() throws Exception {
            sample = new SampleDosir();
            sample.manifestInReceipt = Digest.sha256(new byte[3]);
            files = sample.confirmed().maker.files();
            assertThat(refusal()).isEqualTo(Reason.RECEIPT);
        }

        @Test
        void aReceiptWithoutANote_ofFewerRows_isRefused() throws Exception {
            sample = new SampleDosir();
            sample.rowsInReceipt = 0;
            files = sample.confirmed().maker.files();
            assertThat(refusal()).isEqualTo(Reason.RECEIPT);
        }

        @Test
        void aReceiptOfAnotherAgency_isRefused() throws Exception {
            sample = new SampleDosir();
            sample.receiptBy = "dinkes";
            files = sample.confirmed().maker.files();
            assertThat(refusal()).isEqualTo(Reason.RECEIPT);
        }

        @Test
        void aReceiptByAKeyThatIsNotTheRequestersPinned_isRefused() {
            assertThat(refusal(trust().agency("dinsos", List.of(sample.maker.owner.id()))))
                    .isEqualTo(Reason.RECEIPT);
        }
    }

    @Nested
    class Letters {
        private static final String LETTER = "dokumen/1-surat-permohonan-data.html";

        @Test
        void thatSaySomethingElse_areRefused() {
            put(LETTER, text(LETTER).replace("000.5/017/2026", "000.5/018/2026"));
            assertThat(refusal()).isEqualTo(Reason.DOCUMENT);
        }

        @Test
        void ofAnotherLayout_areTakenAsTheExchangeSignedThem_andSaidToDiffer() throws Exception {
            sample.maker.layout = page -> page.replace("</style>", "p{}</style>");
            files = sample.maker.files();
            assertThat(Dosir.verify(zip(), trust()).pemeriksaan())
                    .contains(new Pemeriksaan(Jenis.DOKUMEN, 5), new Pemeriksaan(Jenis.DOKUMEN_SAMA, 0));
        }

        @Test
        void missing_areRefused() {
            files.remove(LETTER);
            assertThat(refusal()).isEqualTo(Reason.DOCUMENT);
        }

        @Test
        void tooMany_areRefused() {
            files.put("dokumen/6-lain.html", new byte[1]);
            assertThat(refusal()).isEqualTo(Reason.DOCUMENT);
        }
    }

    @Nested
    class Zips {
        @Test
        void withPathsOutside_orUnknownFiles_areRefused_withoutRepeatingTheName() {
            for (String name : List.of("../keluar.html", "/etc/passwd", "dokumen/../x.html", "lain.txt", "dokumen/")) {
                files.put(name, new byte[0]);
                DosirRefusedException e =
                        catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(zip(), trust()));
                assertThat(e.reason()).as(name).isEqualTo(Reason.UNEXPECTED_ENTRY);
                assertThat(e).hasMessageNotContaining(name);
                files.remove(name);
            }
        }

        @Test
        void withAFileTwice_areRefused() throws Exception {
            files.put("dokumen/kuncj.html", new byte[0]);
            files.put("dokumen/kunck.html", new byte[0]);
            Path zip = zip();
            String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
            Files.write(zip, bytes.replace("kunck.html", "kuncj.html").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(zip, trust()))
                            .reason())
                    .isEqualTo(Reason.UNEXPECTED_ENTRY);
        }

        @Test
        void thatSayOtherThingsAtTheirEnd_areRefused() throws Exception {
            Path zip = zip();
            String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
            int last = bytes.lastIndexOf("kunci.json");
            Files.write(
                    zip,
                    (bytes.substring(0, last) + "kuncj.json" + bytes.substring(last + 10))
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(zip, trust()))
                            .reason())
                    .isEqualTo(Reason.NOT_A_ZIP);
        }

        @Test
        void thatUnpackToMoreThanTheLimits_areRefused() {
            files.put("dokumen/bom.html", new byte[5_000_000]);
            assertThat(refusal(trust().limits(new DosirLimits(100, 1_000_000, 1L << 30))))
                    .isEqualTo(Reason.TOO_LARGE);
            assertThat(refusal(trust().limits(new DosirLimits(100, 10_000_000, 4_000_000))))
                    .isEqualTo(Reason.TOO_LARGE);
            files.remove("dokumen/bom.html");
            assertThat(refusal(trust().limits(new DosirLimits(3, 10_000_000, 1L << 30))))
                    .isEqualTo(Reason.TOO_LARGE);
        }

        @Test
        void thatAreNone_orCut_areRefused() throws Exception {
            Path text = Files.write(folder.resolve("a.zip"), "bukan zip".getBytes(StandardCharsets.UTF_8));
            byte[] whole = Files.readAllBytes(zip());
            Path cut = Files.write(folder.resolve("b.zip"), java.util.Arrays.copyOf(whole, whole.length - 30));
            for (Path zip : List.of(text, cut)) {
                DosirRefusedException e =
                        catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(zip, trust()));
                assertThat(e.reason()).isEqualTo(Reason.NOT_A_ZIP);
                assertThat(e.message(Locale.ENGLISH)).contains("ZIP").contains(e.place());
            }
        }
    }

    @Nested
    class AFileThatIsNoZip {
        private void assertNoZip(byte[] bytes, String what) throws IOException {
            Path file = Files.write(folder.resolve("lain.zip"), bytes);
            DosirRefusedException e =
                    catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(file, trust()));
            assertThat(e).as(what).isNotNull();
            assertThat(e.reason()).as(what).isEqualTo(Reason.NOT_A_ZIP);
        }

        @Test
        void isRefused_whereverItWasCut() throws Exception {
            byte[] whole = Files.readAllBytes(zip());
            for (int length = 0; length < whole.length; length += 97) {
                assertNoZip(Arrays.copyOf(whole, length), "cut at " + length);
            }
        }

        @Test
        void isRefused_withAnythingBeforeOrBehindIt() throws Exception {
            byte[] whole = Files.readAllBytes(zip());
            assertNoZip(Arrays.copyOf(whole, whole.length + 30), "behind");
            byte[] shifted = new byte[whole.length + 30];
            System.arraycopy(whole, 0, shifted, 30, whole.length);
            assertNoZip(shifted, "before");
        }

        @Test
        void isNamed_ifItIsNull() {
            assertThat(catchThrowableOfType(NullPointerException.class, () -> Dosir.verify(null, trust())))
                    .hasMessage("zip");
            assertThat(catchThrowableOfType(NullPointerException.class, () -> Dosir.verify(zip(), null)))
                    .hasMessage("trust");
        }
    }
}
