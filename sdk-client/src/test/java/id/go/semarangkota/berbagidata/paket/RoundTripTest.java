package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.go.semarangkota.berbagidata.signature.Acceptance;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package from the owner's file to the requester's and its receipt back. */
class RoundTripTest {
    private static final int RESIDENTS = 40;

    @TempDir
    Path temp;

    @Nested
    class OnADisk {
        @Test
        void delivers_everyResidentMinimized_andNothingElse() throws Exception {
            Path source = Files.write(temp.resolve("sumber.csv"), Warga.csv(RESIDENTS));
            Path folder = temp.resolve("kirim/paket-1");
            PreparedPaket sent = Samples.writer().build().write(source, Samples.SURAT, folder);
            assertThat(Samples.names(folder))
                    .containsExactly(
                            "daftar-data.json", "daftar-data.jws", "paket.sdx", "pengiriman.json", "pengiriman.jws");

            Path target = temp.resolve("hasil.csv");
            ReceivedPaket received = Samples.reader().build().receive(folder, target);
            List<String> lines = Files.readAllLines(target, StandardCharsets.UTF_8);
            assertThat(lines.get(0)).isEqualTo("NIK,TanggalLahir,JenisKelamin,Alamat.KodeWilayah");
            assertThat(lines).hasSize(RESIDENTS + 1);
            assertThat(lines.subList(1, lines.size()))
                    .allMatch(line -> line.matches("[a-z2-7]{26},1990,(Laki-laki|Perempuan),33\\.74\\.[0-9]{2}"))
                    .doesNotHaveDuplicates();
            assertThat(received.records()).isEqualTo(RESIDENTS);
            assertThat(received.daftarData()).isEqualTo(sent.daftarData());
            assertThat(received.dispatch()).isEqualTo(sent.dispatch());
            assertThat(received.keyId()).isEqualTo(Pihak.DISDIK.opening().id());
            assertThat(received.recipient()).isEqualTo("disdik");
        }

        @Test
        void saysInTheManifest_whatIsInside() throws Exception {
            PreparedPaket sent = Samples.send(RESIDENTS, temp.resolve("paket"));
            assertThat(sent.daftarData().nomorSurat()).isEqualTo("470/0001/2026");
            assertThat(sent.daftarData().permohonan()).isEqualTo("permohonan-0001");
            assertThat(sent.daftarData().paket())
                    .isEqualTo(sent.dispatch().context().id());
            assertThat(sent.daftarData().dataset()).isEqualTo("kependudukan.penduduk");
            assertThat(sent.daftarData().anonimisasi()).isEqualTo("pendataan-siswa v1");
            assertThat(sent.daftarData().berkas()).singleElement().satisfies(berkas -> {
                assertThat(berkas.nama()).isEqualTo("paket.sdx");
                assertThat(berkas.baris()).isEqualTo(RESIDENTS);
                assertThat(berkas.kolom()).isEqualTo(Samples.COLUMNS);
                assertThat(berkas.ukuran()).isEqualTo(Files.size(temp.resolve("paket/paket.sdx")));
            });
        }

        @Test
        void leavesNothingOfTheResidents_inAnyFileOfTheFolder() throws Exception {
            Path folder = temp.resolve("paket");
            Samples.send(RESIDENTS, folder);
            for (String name : Samples.names(folder)) {
                String content = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
                assertThat(Warga.niks(RESIDENTS)).as(name).noneMatch(content::contains);
                assertThat(content).as(name).doesNotContain("CONTOH ").doesNotContain(",1990,");
            }
        }

        @Test
        void receivesACopy_andReplacesAnOlderResult() throws Exception {
            Samples.send(3, temp.resolve("asal"));
            Samples.copy(temp.resolve("asal"), temp.resolve("salinan"));
            Path target = Files.writeString(temp.resolve("hasil.csv"), "lama");
            ReceivedPaket received = Samples.reader().build().receive(temp.resolve("salinan"), target);
            assertThat(received.folder()).isEqualTo(temp.resolve("salinan"));
            assertThat(Files.readAllLines(target, StandardCharsets.UTF_8)).hasSize(4);
        }

        @Test
        void carriesTheReceiptBack() throws Exception {
            Path folder = temp.resolve("paket");
            PreparedPaket sent = Samples.send(3, folder);
            ReceivedPaket received = Samples.reader().build().receive(folder, temp.resolve("hasil.csv"));
            Acceptance given = received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
            Acceptance back = ReceivedPaket.verifyReceipt(sent, Pihak.DISDIK.verifier());
            assertThat(back).isEqualTo(given);
            assertThat(back.answers(sent.dispatch())).isTrue();
        }
    }

    @Nested
    class OfUnusualContent {
        @Test
        void packsAFile_inWhichEveryRowIsRejected() throws Exception {
            String header = new String(Warga.csv(0), StandardCharsets.UTF_8);
            String row = new String(Warga.csv(1), StandardCharsets.UTF_8).split("\n", 2)[1];
            String bad = header + row.replace(Warga.niks(1).get(0), "3573011234567890");
            PreparedPaket sent = Samples.writer()
                    .build()
                    .write(
                            new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)),
                            Samples.SURAT,
                            temp.resolve("paket"));
            assertThat(sent.summary().rejected()).isEqualTo(1);
            ReceivedPaket received = Samples.reader().build().receive(sent.folder(), temp.resolve("hasil.csv"));
            assertThat(received.records()).isZero();
        }

        @Test
        void leavesTheSourceStreamOpen() throws Exception {
            AtomicBoolean closed = new AtomicBoolean();
            InputStream source = new ByteArrayInputStream(Warga.csv(2)) {
                @Override
                public void close() {
                    closed.set(true);
                }
            };
            Samples.writer().build().write(source, Samples.SURAT, temp.resolve("paket"));
            assertThat(closed).isFalse();
        }

        @Test
        void usesFileNames_thatWindowsKnows() throws Exception {
            try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
                Path folder = windows.getPath("C:\\work\\paket");
                PreparedPaket sent = Samples.send(5, folder);
                ReceivedPaket received =
                        Samples.reader().build().receive(folder, windows.getPath("C:\\work\\hasil.csv"));
                received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
                ReceivedPaket.verifyReceipt(sent, Pihak.DISDIK.verifier());
                assertThat(received.records()).isEqualTo(5);
            }
        }
    }

    @Nested
    class MadeByAnotherProgram {
        private Path received(String csv, long rows) throws Exception {
            Path folder = new HandMade().content(csv).rows(rows).in(temp.resolve("tangan"));
            Path target = temp.resolve("hasil.csv");
            assertThat(Samples.reader().build().receive(folder, target).records())
                    .isEqualTo(rows);
            return target;
        }

        @Test
        void isReceived_withLinesEndedByCrLf() throws Exception {
            String csv = "NIK,TanggalLahir\r\naaaa,1990\r\nbbbb,1991\r\n";
            assertThat(received(csv, 2)).hasBinaryContent(csv.getBytes(StandardCharsets.US_ASCII));
        }

        @Test
        void isReceived_withoutAnEndOfTheLastLine() throws Exception {
            received("NIK,TanggalLahir\naaaa,1990\nbbbb,1991", 2);
        }

        @Test
        void isReceived_withDelimitersQuotesAndLinesInsideCells() throws Exception {
            String csv = "NIK,TanggalLahir\n\"a\n\"\"b\"\"\r\nc, d\",1990\nbbbb,\"\n\n\"\n";
            assertThat(received(csv, 2)).hasBinaryContent(csv.getBytes(StandardCharsets.US_ASCII));
        }

        @Test
        void isReceived_withSignaturesThatAnEditorEndedWithALine() throws Exception {
            Path folder = new HandMade().in(temp.resolve("tangan"));
            for (String name : List.of("daftar-data.jws", "pengiriman.jws")) {
                Files.writeString(folder.resolve(name), Files.readString(folder.resolve(name)) + "\r\n");
            }
            assertThat(Samples.reader()
                            .build()
                            .receive(folder, temp.resolve("hasil.csv"))
                            .records())
                    .isEqualTo(2);
        }
    }
}
