package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.signature.Acceptance;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt counts only from the recipient, for the very package, whole. */
class ReceiptTest {
    private final FileSystem disk = Samples.disk();
    private final Path folder = disk.getPath("paket");
    private PreparedPaket sent;
    private ReceivedPaket received;

    @BeforeEach
    void exchange() throws Exception {
        sent = Samples.send(3, folder);
        received = Samples.reader().build().receive(folder, disk.getPath("hasil.csv"));
    }

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private void refused(Reason reason) {
        PaketRefusedException refusal = catchThrowableOfType(
                PaketRefusedException.class, () -> ReceivedPaket.verifyReceipt(sent, Pihak.DISDIK.verifier()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.file()).startsWith("tanda-terima.");
    }

    private void put(Acceptance acceptance, JwsSigner signer) throws Exception {
        Files.write(folder.resolve("tanda-terima.json"), acceptance.toJson());
        Files.writeString(folder.resolve("tanda-terima.jws"), acceptance.sign(signer));
    }

    @Nested
    class Accepting {
        @Test
        void repeatsTheDigestsOfTheDispatch_atTheTimeOfTheClock() throws Exception {
            Acceptance receipt = received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            assertThat(receipt.digests()).isEqualTo(sent.dispatch().digests());
            assertThat(receipt.issuedAt()).isEqualTo(Samples.CLOCK.instant());
            assertThat(receipt.recipient()).isEqualTo("disdik");
            assertThat(receipt.sender()).isEqualTo("disdukcapil");
        }

        @Test
        void again_replacesTheReceipt(@TempDir Path temp) throws Exception {
            PreparedPaket onDisk = Samples.send(3, temp.resolve("paket"));
            ReceivedPaket there = Samples.reader().build().receive(onDisk.folder(), temp.resolve("hasil.csv"));
            there.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            Acceptance second = there.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            assertThat(ReceivedPaket.verifyReceipt(onDisk, Pihak.DISDIK.verifier()))
                    .isEqualTo(second);
        }

        @Test
        void leavesNothing_whenTheKeyIsRefused() throws Exception {
            Pihak disdik = new Pihak("disdik");
            JwsSigner signer = disdik.signer();
            disdik.keys().destroy(disdik.signing().id());
            KeyRefusedException refusal =
                    catchThrowableOfType(KeyRefusedException.class, () -> received.accept(signer, Samples.CLOCK));
            assertThat(refusal.reason()).isEqualTo(KeyRefusedException.Reason.DESTROYED);
            assertThat(Samples.names(folder)).noneMatch(name -> name.contains("tanda-terima"));
        }
    }

    @Nested
    class Refuses {
        @Test
        void noReceiptAtAll() {
            refused(Reason.NO_RECEIPT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"tanda-terima.json", "tanda-terima.jws"})
        void halfAReceipt(String missing) throws Exception {
            received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            Files.delete(folder.resolve(missing));
            refused(Reason.NO_RECEIPT);
        }

        @Test
        void aReceiptSignedByAnotherAgency() throws Exception {
            received.accept(Pihak.DINKES.signer(), Samples.CLOCK);
            refused(Reason.NOT_SIGNED);
        }

        @Test
        void aReceiptThatWasChanged() throws Exception {
            received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            Path json = folder.resolve("tanda-terima.json");
            byte[] bytes = Files.readAllBytes(json);
            bytes[bytes.length / 2] ^= 1;
            Files.write(json, bytes);
            refused(Reason.NOT_SIGNED);
        }

        @Test
        void aReceiptOfAnotherPackage() throws Exception {
            Path other = disk.getPath("paket-lain");
            Samples.send(3, other);
            Samples.reader()
                    .build()
                    .receive(other, disk.getPath("lain.csv"))
                    .accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            for (String name : new String[] {"tanda-terima.json", "tanda-terima.jws"}) {
                Files.copy(other.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            refused(Reason.OTHER_RECEIPT);
        }

        @Test
        void aReceiptOfAnotherDispatchOfTheSamePackage() throws Exception {
            Dispatch again =
                    Dispatch.of(sent.dispatch().context(), sent.dispatch().digests(), Samples.CLOCK);
            put(Acceptance.of(again, "disdik", again.digests(), Samples.CLOCK), Pihak.DISDIK.signer());
            refused(Reason.OTHER_RECEIPT);
        }

        @Test
        void theDispatchInPlaceOfAReceipt() throws Exception {
            Files.copy(folder.resolve("pengiriman.json"), folder.resolve("tanda-terima.json"));
            Files.copy(folder.resolve("pengiriman.jws"), folder.resolve("tanda-terima.jws"));
            refused(Reason.NOT_SIGNED);
        }

        @Test
        void aHugeReceipt() throws Exception {
            received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            Files.write(folder.resolve("tanda-terima.json"), new byte[(4 << 20) + 1]);
            refused(Reason.MALFORMED);
        }
    }

    @Nested
    class OfAPackageThatTheSenderCanOpenToo {
        private final Path shared = disk.getPath("bersama");
        private PreparedPaket prepared;

        @BeforeEach
        void send() throws Exception {
            prepared = Samples.writer()
                    .sealer(Samples.sealer()
                            .to(Pihak.DISDIK.recipient())
                            .to(Pihak.DISDUKCAPIL.recipient())
                            .build())
                    .build()
                    .write(new ByteArrayInputStream(Warga.csv(3)), Samples.SURAT, shared);
        }

        private ReceivedPaket receivedBy(Pihak recipient) throws Exception {
            return Samples.reader(recipient).build().receive(shared, disk.getPath("" + recipient.name()));
        }

        @Test
        void isTheRecipients() throws Exception {
            Acceptance receipt = receivedBy(Pihak.DISDIK).accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            assertThat(ReceivedPaket.verifyReceipt(prepared, Pihak.DISDIK.verifier()))
                    .isEqualTo(receipt);
        }

        @Test
        void isRefused_whenOneRecipientSignsForAnother() throws Exception {
            ReceivedPaket asDisdik = receivedBy(Pihak.DISDIK);
            asDisdik.accept(Pihak.DISDUKCAPIL.signer(), Samples.CLOCK);
            PaketRefusedException refusal = catchThrowableOfType(
                    PaketRefusedException.class,
                    () -> ReceivedPaket.verifyReceipt(prepared, "disdukcapil", Pihak.DISDUKCAPIL.verifier()));
            assertThat(refusal.reason()).isEqualTo(Reason.OTHER_RECEIPT);
        }

        @Test
        void isRefused_fromSomebodyToWhomNothingWasSent() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReceivedPaket.verifyReceipt(prepared, "dinkes", Pihak.DINKES.verifier()))
                    .withMessageStartingWith("recipient");
        }

        @Test
        void mustNameTheRecipient_whenThereAreSeveral() throws Exception {
            HandMade paket = new HandMade();
            paket.sealer = Samples.sealer()
                    .to(Pihak.DISDIK.recipient())
                    .to(Pihak.DINKES.recipient())
                    .build();
            Path several = paket.in(disk.getPath("banyak"));
            ReceivedPaket there = Samples.reader().build().receive(several, disk.getPath("banyak.csv"));
            Acceptance receipt = there.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            PreparedPaket known = new PreparedPaket(several, prepared.summary(), there.daftarData(), there.dispatch());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReceivedPaket.verifyReceipt(known, Pihak.DISDIK.verifier()))
                    .withMessageStartingWith("sent");
            assertThat(ReceivedPaket.verifyReceipt(known, "disdik", Pihak.DISDIK.verifier()))
                    .isEqualTo(receipt);
        }
    }
}
