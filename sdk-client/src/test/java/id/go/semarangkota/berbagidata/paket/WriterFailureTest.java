package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.UnreadableInputException;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a failure there is nothing of a package in the folder, and a package that was there is as it was. */
class WriterFailureTest {
    /** More than the sealing stream keeps back: when the fault comes, a part of the package is on the disk. */
    private static final int MANY = 5_000;

    private final FileSystem disk = Samples.disk();
    private final Path folder = disk.getPath("paket");

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    @Nested
    class OfTheInput {
        private <X extends Throwable> X failing(Class<X> type, InputStream end) throws Exception {
            AtomicBoolean begun = new AtomicBoolean();
            InputStream watched = new InputStream() {
                @Override
                public int read() throws IOException {
                    begun.set(Samples.names(folder).stream().anyMatch(name -> {
                        try {
                            return name.endsWith(".part") && Files.size(folder.resolve(name)) > 100_000;
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    }));
                    return end.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int one = read();
                    target[offset] = (byte) one;
                    return one < 0 ? -1 : 1;
                }
            };
            InputStream source = new SequenceInputStream(new ByteArrayInputStream(Warga.csv(MANY)), watched);
            PaketWriter<Penduduk> writer = Samples.writer().build();
            X failure = catchThrowableOfType(type, () -> writer.write(source, Samples.SURAT, folder));
            assertThat(failure).isNotNull();
            assertThat(begun).as("the package was begun").isTrue();
            assertThat(Samples.names(folder)).isEmpty();
            return failure;
        }

        @Test
        void leavesNothing_whenAByteIsNoText() throws Exception {
            UnreadableInputException failure =
                    failing(UnreadableInputException.class, new ByteArrayInputStream(new byte[] {'x', (byte) 0xff}));
            assertThat(failure.code()).isEqualTo(UnreadableInputException.Code.ENCODING);
            assertThat(failure.position().record()).isEqualTo(MANY + 1);
        }

        @Test
        void leavesNothing_whenAQuoteIsNotClosed() throws Exception {
            UnreadableInputException failure = failing(
                    UnreadableInputException.class,
                    new ByteArrayInputStream("\"3374".getBytes(StandardCharsets.US_ASCII)));
            assertThat(failure.code()).isEqualTo(UnreadableInputException.Code.QUOTE_UNCLOSED);
        }

        @Test
        void leavesNothing_whenTheSourceBreaks() throws Exception {
            IOException broken = new IOException("the line is dead");
            IOException failure = failing(IOException.class, new InputStream() {
                @Override
                public int read() throws IOException {
                    throw broken;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    throw broken;
                }
            });
            assertThat(failure).isSameAs(broken);
        }

        @Test
        void leavesNothing_whenTheListenerOfTheReaderThrows() throws Exception {
            RecordReader<Penduduk> reader = RecordReader.of(Warga.TYPE, Samples.TODAY)
                    .onProgress(progress -> {
                        throw new IllegalStateException("cancelled by the operator");
                    })
                    .build();
            PaketWriter<Penduduk> writer = PaketWriter.of(
                            reader,
                            AnonymizationPlan.of(Samples.policy("disdik").build(), Warga.TYPE, Samples.TODAY))
                    .pseudonyms(PseudonymKeys.of(Map.of(Samples.KEY, Samples.SECRET)))
                    .sealer(Samples.sealer().to(Pihak.DISDIK.recipient()).build())
                    .signer(Pihak.DISDUKCAPIL.signer())
                    .build();
            InputStream source = new ByteArrayInputStream(Warga.csv(10));
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> writer.write(source, Samples.SURAT, folder));
            assertThat(Samples.names(folder)).isEmpty();
        }

        @Test
        void leavesNothing_whenTheSourceFileIsMissing() throws Exception {
            PaketWriter<Penduduk> writer = Samples.writer().build();
            Path missing = disk.getPath("tidak-ada.csv");
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> writer.write(missing, Samples.SURAT, folder));
            assertThat(folder).doesNotExist();
        }
    }

    @Nested
    class OfTheKeys {
        private PaketWriter<Penduduk> signedBy(JwsSigner signer) throws Exception {
            return Samples.writer().signer(signer).build();
        }

        @Test
        void leavesNothing_whenTheSigningKeyIsRetired() throws Exception {
            Pihak sender = new Pihak("disdukcapil");
            JwsSigner signer = sender.signer();
            sender.keys().retire(sender.signing().id());
            PaketWriter<Penduduk> writer = signedBy(signer);
            InputStream source = new ByteArrayInputStream(Warga.csv(3));
            KeyRefusedException refusal =
                    catchThrowableOfType(KeyRefusedException.class, () -> writer.write(source, Samples.SURAT, folder));
            assertThat(refusal.reason()).isEqualTo(KeyRefusedException.Reason.DECRYPT_ONLY);
            assertThat(Samples.names(folder)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1})
        void leavesNothing_whenThePlaceOfTheKeyIsLostAfterSomeSignatures(int signatures) throws Exception {
            JwsSigner signer = JwsSigner.of(
                    new LostPlace(signatures), Pihak.DISDUKCAPIL.signing().id(), KeyAlgorithm.ES256);
            PaketWriter<Penduduk> writer = signedBy(signer);
            InputStream source = new ByteArrayInputStream(Warga.csv(3));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> writer.write(source, Samples.SURAT, folder))
                    .withMessage("the HSM does not answer");
            assertThat(Samples.names(folder)).isEmpty();
        }

        @Test
        void isRefusedAtOnce_withoutThePseudonymKeyThatThePolicyNames() throws Exception {
            PaketWriter.Builder<Penduduk> without =
                    Samples.writer().pseudonyms(PseudonymKeys.of(Map.of("pseudonim-2025", Samples.SECRET)));
            assertThatIllegalArgumentException().isThrownBy(without::build).withMessageContaining(Samples.KEY);
        }

        @Test
        void isRefusedAtOnce_withoutAnyPseudonymKeys() throws Exception {
            PaketWriter.Builder<Penduduk> without = PaketWriter.of(
                            Samples.rows(),
                            AnonymizationPlan.of(Samples.policy("disdik").build(), Warga.TYPE, Samples.TODAY))
                    .sealer(Samples.sealer().to(Pihak.DISDIK.recipient()).build())
                    .signer(Pihak.DISDUKCAPIL.signer());
            assertThatIllegalArgumentException().isThrownBy(without::build).withMessageContaining("NIK");
        }

        @Test
        void leavesNothing_whenTheSealerComputesNoDigests() throws Exception {
            PaketWriter<Penduduk> writer = Samples.writer()
                    .sealer(Samples.sealer()
                            .to(Pihak.DISDIK.recipient())
                            .withoutBodyDigest()
                            .build())
                    .build();
            InputStream source = new ByteArrayInputStream(Warga.csv(3));
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> writer.write(source, Samples.SURAT, folder));
            assertThat(Samples.names(folder)).isEmpty();
        }
    }

    @Nested
    class OfTheRecipients {
        @Test
        void refuses_toSealToAnotherThanThePolicysRecipient() throws Exception {
            PaketWriter.Builder<Penduduk> other = Samples.writer()
                    .sealer(Samples.sealer().to(Pihak.DINKES.recipient()).build());
            assertThatIllegalArgumentException().isThrownBy(other::build).withMessageStartingWith("sealer:");
        }

        @Test
        void refuses_toSealToAnybodyBesideThePolicysRecipient() throws Exception {
            PaketWriter.Builder<Penduduk> more = Samples.writer()
                    .sealer(Samples.sealer()
                            .to(Pihak.DISDIK.recipient())
                            .to(Pihak.DINKES.recipient())
                            .build());
            assertThatIllegalArgumentException().isThrownBy(more::build).withMessageStartingWith("sealer:");
        }

        @Test
        void mayKeepThePackageReadable_forTheSender() throws Exception {
            PaketWriter<Penduduk> writer = Samples.writer()
                    .sealer(Samples.sealer()
                            .to(Pihak.DISDIK.recipient())
                            .to(Pihak.DISDUKCAPIL.recipient())
                            .build())
                    .build();
            writer.write(new ByteArrayInputStream(Warga.csv(3)), Samples.SURAT, folder);
            Path archive = disk.getPath("arsip.csv");
            assertThat(Samples.reader(Pihak.DISDUKCAPIL)
                            .build()
                            .receive(folder, archive)
                            .records())
                    .isEqualTo(3);
        }
    }

    @Nested
    class BecauseTheFolderIsOccupied {
        @Test
        void keepsTheFormerPackage_byteForByte() throws Exception {
            Samples.send(3, folder);
            Path before = disk.getPath("sebelum");
            Samples.copy(folder, before);
            PaketWriter<Penduduk> writer = Samples.writer().build();
            InputStream source = new ByteArrayInputStream(Warga.csv(5));
            refused(writer, source);
            assertThat(Samples.names(folder)).isEqualTo(Samples.names(before));
            for (String name : Samples.names(before)) {
                assertThat(folder.resolve(name)).hasSameBinaryContentAs(before.resolve(name));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "paket.sedang-ditulis",
                    "paket.sdx",
                    "daftar-data.json",
                    "daftar-data.jws",
                    "pengiriman.json",
                    "pengiriman.jws",
                    "tanda-terima.json",
                    "tanda-terima.jws"
                })
        void refuses_theRestOfAPackage(String name) throws Exception {
            Files.createDirectories(folder);
            Path rest = Files.writeString(folder.resolve(name), "sisa");
            PaketRefusedException refusal = refused(Samples.writer().build(), new ByteArrayInputStream(Warga.csv(3)));
            assertThat(refusal.file()).isEqualTo(name);
            assertThat(rest).hasContent("sisa");
            assertThat(Samples.names(folder)).containsExactly(name);
        }

        @Test
        void refuses_aLinkThatLeadsNowhere() throws Exception {
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("pengiriman.json"), disk.getPath("tidak-ada"));
            refused(Samples.writer().build(), new ByteArrayInputStream(Warga.csv(3)));
        }

        @Test
        void leavesFilesThatAreNotThePackages() throws Exception {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("catatan.txt"), "catatan");
            Samples.send(3, folder);
            assertThat(folder.resolve("catatan.txt")).hasContent("catatan");
        }

        @Test
        void refuses_aSecondWriterWhileTheFirstIsAtWork_andTheFirstSucceeds() throws Exception {
            PaketWriter<Penduduk> writer = Samples.writer().build();
            InputStream first = new ByteArrayInputStream(Warga.csv(3)) {
                private boolean tried;

                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    if (!tried) {
                        tried = true;
                        refused(writer, InputStream.nullInputStream());
                    }
                    return super.read(target, offset, length);
                }
            };
            writer.write(first, Samples.SURAT, folder);
            assertThat(Samples.reader()
                            .build()
                            .receive(folder, disk.getPath("hasil.csv"))
                            .records())
                    .isEqualTo(3);
        }

        private PaketRefusedException refused(PaketWriter<Penduduk> writer, InputStream source) {
            PaketRefusedException refusal = catchThrowableOfType(
                    PaketRefusedException.class, () -> writer.write(source, Samples.SURAT, folder));
            assertThat(refusal).isNotNull();
            assertThat(refusal.reason()).isEqualTo(PaketRefusedException.Reason.OCCUPIED);
            return refusal;
        }
    }

    @Nested
    class OfTheCaller {
        @Test
        void isToldTheParameter_thatIsNull() throws Exception {
            PaketWriter<Penduduk> writer = Samples.writer().build();
            InputStream source = InputStream.nullInputStream();
            assertThatNullPointerException()
                    .isThrownBy(() -> writer.write((InputStream) null, Samples.SURAT, folder))
                    .withMessage("source");
            assertThatNullPointerException()
                    .isThrownBy(() -> writer.write(source, null, folder))
                    .withMessage("surat");
            assertThatNullPointerException()
                    .isThrownBy(() -> writer.write(source, Samples.SURAT, null))
                    .withMessage("folder");
        }

        @Test
        void mustGiveSealerAndSigner() throws Exception {
            AnonymizationPlan<Penduduk> plan =
                    AnonymizationPlan.of(Samples.policy("disdik").build(), Warga.TYPE, Samples.TODAY);
            PaketWriter.Builder<Penduduk> builder = PaketWriter.of(Samples.rows(), plan)
                    .sealer(Samples.sealer().to(Pihak.DISDIK.recipient()).build());
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("signer");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "  ",
                    "470\n1",
                    "81: 56789012345678901234567890123456789012345678901234567890123456789012345678901"
                })
        void mustGiveANumberOfTheLetter_thatTheManifestCanHold(String nomor) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SuratPengantar(nomor, Samples.TODAY, "permohonan-0001", Samples.PEJABAT))
                    .withMessageStartingWith("nomorSurat");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-1", "permohonan 1"})
        void mustGiveAnIdentifierOfTheRequest(String permohonan) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SuratPengantar("470/1", Samples.TODAY, permohonan, Samples.PEJABAT))
                    .withMessageStartingWith("permohonan");
        }

        @Test
        void mustNameAnOfficial_whoseDelegationLastsToTheDateOfTheLetter() {
            LocalDate last = Samples.TODAY;
            Pejabat delegate = new Pejabat("Rahayu Contoh", "197001011990011001", "Sekretaris (contoh)", last);
            assertThat(new SuratPengantar("470/1", last, "permohonan-0001", delegate).tanggal())
                    .isEqualTo(last);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SuratPengantar("470/1", last.plusDays(1), "permohonan-0001", delegate))
                    .withMessageStartingWith("penandatangan");
        }
    }

    /** Keys in a place that is lost after some signatures. */
    private static final class LostPlace implements KeyProvider {
        private int left;

        LostPlace(int signatures) {
            this.left = signatures;
        }

        @Override
        public List<KeyHandle> keys() {
            return Pihak.DISDUKCAPIL.keys().keys();
        }

        @Override
        public Optional<SecretBytes> unwrap(String keyId, KeyAlgorithm algorithm, byte[] encryptedKey)
                throws KeyRefusedException {
            return Pihak.DISDUKCAPIL.keys().unwrap(keyId, algorithm, encryptedKey);
        }

        @Override
        public Optional<SecretBytes> agree(String keyId, PublicJwk ephemeral) throws KeyRefusedException {
            return Pihak.DISDUKCAPIL.keys().agree(keyId, ephemeral);
        }

        @Override
        public byte[] sign(String keyId, KeyAlgorithm algorithm, byte[] input) throws IOException, KeyRefusedException {
            if (left-- == 0) {
                throw new IOException("the HSM does not answer");
            }
            return Pihak.DISDUKCAPIL.keys().sign(keyId, algorithm, input);
        }
    }
}
