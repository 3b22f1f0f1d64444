package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sender's valid signature does not make a statement true. */
class SignedLieTest {
    private final FileSystem disk = Samples.disk();
    private final Path folder = disk.getPath("paket");

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    @Nested
    class AboutTheContent {
        private void incomplete(HandMade paket) throws Exception {
            Refusal.as(Reason.INCOMPLETE_CONTENT, "daftar-data.json", paket.in(folder));
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 1, 3, 9_007_199_254_740_991L})
        void byAnotherNumberOfRows(long rows) throws Exception {
            incomplete(new HandMade().rows(rows));
        }

        @Test
        void byARowAfterTheLastLine() throws Exception {
            incomplete(new HandMade().content("NIK,TanggalLahir\naaaa,1990\nbbbb,1991\ncccc,1992"));
        }

        @Test
        void byARowThatACarriageReturnDivides() throws Exception {
            incomplete(new HandMade().content("NIK,TanggalLahir\naaaa,1990\rbbbb,1991\ncccc,1992\n"));
        }

        @Test
        void byAQuoteThatSwallowsTheRest() throws Exception {
            incomplete(new HandMade().content("NIK,TanggalLahir\naaaa,1990\n\"bbbb,1991\n"));
        }

        @Test
        void byColumnsInAnotherOrder() throws Exception {
            incomplete(new HandMade().berkas(b -> Manifests.withColumns(b, List.of("TanggalLahir", "NIK"))));
        }

        @Test
        void byAColumnTooFew() throws Exception {
            incomplete(new HandMade().berkas(b -> Manifests.withColumns(b, List.of("NIK"))));
        }

        @Test
        void byAColumnTooMany() throws Exception {
            incomplete(new HandMade().berkas(b -> Manifests.withColumns(b, List.of("NIK", "TanggalLahir", "Nama"))));
        }

        @Test
        void byNoContentAtAll() throws Exception {
            incomplete(new HandMade().content("").rows(0));
        }
    }

    @Nested
    class AboutTheFile {
        @Test
        void byAnotherSize() throws Exception {
            HandMade paket = new HandMade().berkas(b -> Manifests.withSize(b, b.ukuran() + 1));
            Refusal.as(Reason.DIFFERENT, "daftar-data.json", paket.in(folder));
        }

        @Test
        void byAnotherDigest() throws Exception {
            HandMade paket = new HandMade().berkas(b -> Manifests.withDigest(b, Digest.sha256(new byte[1])));
            Refusal.as(Reason.DIFFERENT, "daftar-data.json", paket.in(folder));
        }
    }

    @Nested
    class AboutThePackage {
        private void notExpected(HandMade paket) throws Exception {
            Refusal.as(Reason.NOT_EXPECTED, "daftar-data.json", paket.in(folder));
        }

        @Test
        void byAnotherPackagesManifest() throws Exception {
            notExpected(new HandMade().daftar(d -> Manifests.of(d, "paket-lain")));
        }

        @Test
        void byAnotherDataset() throws Exception {
            notExpected(new HandMade().daftar(d -> Manifests.ofDataset(d, "pajak.wajib-pajak")));
        }

        @Test
        void byASecondFile_thatIsNotThere() throws Exception {
            notExpected(new HandMade().daftar(Manifests::withSecondFile));
        }

        @Test
        void byAnotherFileName() throws Exception {
            notExpected(new HandMade().berkas(b -> Manifests.named(b, "lain.sdx")));
        }

        @Test
        void byAnotherSchema() throws Exception {
            notExpected(new HandMade().berkas(b -> Manifests.ofSchema(b, "pajak.wajib-pajak/1.0")));
        }

        @Test
        void byAnotherMediaTypeThanTheEnvelopes() throws Exception {
            notExpected(new HandMade().berkas(b -> Manifests.ofType(b, "application/json")));
        }

        @Test
        void byAnEnvelope_thatCallsTheRowsSomethingElse() throws Exception {
            HandMade paket = new HandMade();
            paket.context = context -> context.contentType("application/json");
            notExpected(paket);
        }

        @Test
        void byContentThatIsNoCsv() throws Exception {
            HandMade paket = new HandMade().berkas(b -> Manifests.ofType(b, "application/json"));
            paket.context = context -> context.contentType("application/json");
            notExpected(paket);
        }
    }

    @Nested
    class ThatCannotBeRead {
        @ParameterizedTest
        @ValueSource(
                strings = {"", "{}", "[]", "{\"nomorSurat\":", "{\"nomorSurat\":\"1\",\"nomorSurat\":\"2\"}", "\u0000"})
        void isMalformed_inTheManifest(String json) throws Exception {
            HandMade paket = new HandMade();
            paket.manifest = ignored -> json.getBytes(StandardCharsets.UTF_8);
            PaketRefusedException refusal = Refusal.of(PaketRefusedException.class, paket.in(folder));
            assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
            assertThat(refusal.file()).isEqualTo("daftar-data.json");
            assertThat(refusal).hasCauseInstanceOf(WireFormatException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "[]", "{\"v\":1", "{\"v\":2}"})
        void isNotSigned_inTheDispatch(String json) throws Exception {
            HandMade paket = new HandMade();
            paket.dispatch = ignored -> json.getBytes(StandardCharsets.UTF_8);
            Refusal.as(Reason.NOT_SIGNED, "pengiriman.json", paket.in(folder));
        }
    }

    @Nested
    class OfTheCaller {
        @Test
        void isToldTheTarget_thatIsAFileOfThePackageItself() throws Exception {
            Samples.send(3, folder);
            Path before = disk.getPath("sebelum");
            Samples.copy(folder, before);
            PaketReader reader = Samples.reader().build();
            for (String name : List.of("paket.sdx", "pengiriman.jws", "tanda-terima.json", "../paket/paket.sdx")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> reader.receive(folder, folder.resolve(name)))
                        .withMessageStartingWith("target");
            }
            assertThat(Samples.names(folder)).isEqualTo(Samples.names(before));
            assertThat(folder.resolve("paket.sdx")).hasSameBinaryContentAs(before.resolve("paket.sdx"));
        }

        @Test
        void mayTakeAnyOtherTargetInThePackagesFolder() throws Exception {
            Samples.send(3, folder);
            Samples.reader().build().receive(folder, folder.resolve("hasil.csv"));
            assertThat(Files.readAllLines(folder.resolve("hasil.csv"), StandardCharsets.UTF_8))
                    .hasSize(4);
        }

        @Test
        void mustSayWhatIsExpected_andGiveTheSendersKeys() {
            PaketReader.Builder keys = PaketReader.as(Pihak.DISDIK.identity()).senderKeys(Pihak.DISDUKCAPIL.verifier());
            assertThatIllegalArgumentException().isThrownBy(keys::build).withMessageContaining("expecting");
            PaketReader.Builder expectation =
                    PaketReader.as(Pihak.DISDIK.identity()).expecting("a", "b", "c");
            assertThatIllegalArgumentException().isThrownBy(expectation::build).withMessageContaining("senderKeys");
        }

        @Test
        void isToldTheParameter_thatIsNull() {
            PaketReader reader = Samples.reader().build();
            assertThatNullPointerException()
                    .isThrownBy(() -> reader.receive(null, folder))
                    .withMessage("folder");
            assertThatNullPointerException()
                    .isThrownBy(() -> reader.receive(folder, null))
                    .withMessage("target");
        }
    }
}
