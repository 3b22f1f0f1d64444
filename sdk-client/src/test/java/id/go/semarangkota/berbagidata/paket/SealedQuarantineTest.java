package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.go.semarangkota.berbagidata.envelope.EnvelopeException;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejected rows, sealed by their owner to itself, opened, repaired and fed back. */
class SealedQuarantineTest {
    @TempDir
    Path folder;

    private SealedQuarantine sealed;
    private final List<Penduduk> accepted = new ArrayList<>();

    @BeforeEach
    void sealToOneself() throws Exception {
        sealed = SealedQuarantine.of(Warga.TYPE, Pihak.DISDUKCAPIL.recipient());
    }

    private RecordReader.Builder<Penduduk> reader() {
        return RecordReader.of(Warga.TYPE, Samples.TODAY);
    }

    /** Of so many rows the second has a month 13. */
    private static byte[] rows(int count) throws IOException {
        String[] lines = new String(Warga.csv(count), StandardCharsets.UTF_8).split("\n");
        lines[2] = lines[2].replaceFirst("^.{16}", "3374011213800001");
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ReadSummary read(int count) throws IOException {
        return reader().quarantine(sealed.in(folder))
                .build()
                .read(new ByteArrayInputStream(rows(count)), taken -> accepted.add(taken.record()));
    }

    @Test
    void isOpenedRepairedAndFedBack() throws IOException {
        ReadSummary summary = read(3);
        Path file = folder.resolve("karantina.sdx");
        assertThat(summary.rejected()).isOne();
        assertThat(summary.quarantineFile()).isEqualTo(file);
        assertThat(summary.quarantineNotice(Locale.ENGLISH))
                .hasValueSatisfying(
                        notice -> assertThat(notice).contains("sealed").doesNotContain("in clear"));
        assertThat(Samples.names(folder)).containsExactly("karantina.sdx");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("33740112", "NIK;");

        Path clear = folder.resolve("karantina.csv");
        sealed.openTo(file, Pihak.DISDUKCAPIL.identity(), clear);
        String repaired = Files.readString(clear).replace("3374011213800001", "3374011212800001");
        ReadSummary again = reader().build()
                .read(
                        new ByteArrayInputStream(repaired.getBytes(StandardCharsets.UTF_8)),
                        taken -> accepted.add(taken.record()));
        assertThat(again.accepted()).isOne();
        assertThat(accepted).hasSize(3).extracting(Penduduk::nik).contains("3374011212800001");
    }

    @Test
    void isReadAgainWithoutAFileInClear() throws IOException {
        Path file = read(3).quarantineFile();
        try (Opened opened = sealed.open(file, Pihak.DISDUKCAPIL.identity())) {
            assertThat(reader().build().read(opened.content(), taken -> {}).errorsByRule())
                    .containsKey("nik.bulan");
        }
    }

    @Test
    void opensForNobodyElse_norForAnotherDataset() throws Exception {
        Path file = read(3).quarantineFile();
        assertThatExceptionOfType(EnvelopeException.class).isThrownBy(() -> sealed.open(file, Pihak.DISDIK.identity()));
        SealedQuarantine other = SealedQuarantine.of(Warga.TYPE, Pihak.DISDIK.recipient());
        assertThatExceptionOfType(EnvelopeException.class)
                .isThrownBy(() -> other.open(file, Pihak.DISDUKCAPIL.identity()));
    }

    @Test
    void thatIsNotFinished_hasNoNameAndDoesNotOpen() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> reader().quarantine(sealed.in(folder))
                        .build()
                        .read(new ByteArrayInputStream(rows(3)), taken -> {
                            if (taken.position().line() > 3) {
                                throw new IOException("the disk of the handler");
                            }
                        }));
        assertThat(Samples.names(folder)).containsExactly("karantina.sdx.part");
        assertThatExceptionOfType(EnvelopeException.class)
                .isThrownBy(() -> sealed.openTo(
                        folder.resolve("karantina.sdx.part"),
                        Pihak.DISDUKCAPIL.identity(),
                        folder.resolve("klar.csv")));
        assertThat(folder.resolve("klar.csv")).doesNotExist();
    }

    @Test
    void isNeverReplacedUnasked() throws IOException {
        read(3);
        assertThatExceptionOfType(Quarantine.AccessException.class)
                .isThrownBy(() -> read(3))
                .returns(Quarantine.AccessException.Code.EXISTS, Quarantine.AccessException::code);
    }
}
