package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.format.Quarantine;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.paket.PaketRefusedException.Reason;
import id.go.semarangkota.berbagidata.signature.Acceptance;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in clear stays out of folders that travel, and nothing leaves under a policy that has ended. */
class SafePlacesTest {
    @TempDir
    Path temp;

    private PaketWriter.Builder<Penduduk> writer(Path quarantine) throws Exception {
        RecordReader<Penduduk> reader = RecordReader.of(Warga.TYPE, Samples.TODAY)
                .quarantine(Quarantine.in(quarantine))
                .build();
        return PaketWriter.of(
                        reader,
                        AnonymizationPlan.of(Samples.policy(Pihak.DISDIK.name()).build(), Warga.TYPE, Samples.TODAY))
                .pseudonyms(PseudonymKeys.of(Map.of(Samples.KEY, Samples.SECRET)))
                .sealer(Samples.sealer().to(Pihak.DISDIK.recipient()).build())
                .signer(Pihak.DISDUKCAPIL.signer())
                .clock(Samples.CLOCK);
    }

    private Reason refusal(PaketWriter.Builder<Penduduk> writer, Path folder) {
        return catchThrowableOfType(
                        PaketRefusedException.class,
                        () -> writer.build().write(new ByteArrayInputStream(Warga.csv(3)), Samples.SURAT, folder))
                .reason();
    }

    @Test
    void aQuarantineInsideThePackagesFolder_isRefused() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("paket"));
        assertThat(refusal(writer(folder), folder)).isEqualTo(Reason.QUARANTINE_INSIDE);
        assertThat(refusal(writer(folder.resolve("di-dalam")), folder)).isEqualTo(Reason.QUARANTINE_INSIDE);
        Path link = Files.createSymbolicLink(temp.resolve("tautan"), folder);
        assertThat(refusal(writer(link), folder)).isEqualTo(Reason.QUARANTINE_INSIDE);
        assertThat(Samples.names(folder)).isEmpty();
    }

    @Test
    void aQuarantineBesideThePackagesFolder_isTaken() throws Exception {
        Path folder = temp.resolve("paket");
        writer(temp.resolve("karantina")).build().write(new ByteArrayInputStream(Warga.csv(3)), Samples.SURAT, folder);
        assertThat(Samples.names(folder)).contains("paket.sdx");
    }

    @Test
    void aPolicyThatEndedSinceThePlanWasMade_isRefused() throws Exception {
        Clock nextYear = Clock.offset(Samples.CLOCK, Duration.ofDays(90));
        Path folder = temp.resolve("paket");
        assertThat(refusal(writer(temp.resolve("karantina")).clock(nextYear), folder))
                .isEqualTo(Reason.POLICY_NOT_IN_FORCE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void aTargetThatIsAFileOfThePackageByAnotherName_isRefused() throws Exception {
        Path folder = temp.resolve("paket");
        Samples.send(3, folder);
        Path link = Files.createSymbolicLink(temp.resolve("tautan"), folder);
        byte[] before = Files.readAllBytes(folder.resolve("paket.sdx"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.reader().build().receive(folder, link.resolve("paket.sdx")));
        assertThat(Files.readAllBytes(folder.resolve("paket.sdx"))).isEqualTo(before);
    }

    @Test
    void aReceiptThatComesBackDaysLater_isVerifiedFromTheFolderAlone() throws Exception {
        Path folder = temp.resolve("paket");
        Samples.send(3, folder);
        ReceivedPaket received = Samples.reader().build().receive(folder, temp.resolve("hasil.csv"));
        Acceptance given = received.accept(Pihak.DISDIK.signer(), Samples.CLOCK);
        Acceptance found =
                ReceivedPaket.verifyReceipt(folder, Pihak.DISDUKCAPIL.verifier(), "disdik", Pihak.DISDIK.verifier());
        assertThat(found).isEqualTo(given);
        assertThat(catchThrowableOfType(
                                PaketRefusedException.class,
                                () -> ReceivedPaket.verifyReceipt(
                                        folder, Pihak.DISDIK.verifier(), "disdik", Pihak.DISDIK.verifier()))
                        .reason())
                .isEqualTo(Reason.NOT_SIGNED);
    }
}
