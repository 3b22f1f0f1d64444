package id.go.semarangkota.berbagidata.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A status that is passed twice makes a history without one of the loops look whole. */
class DosirLoopsTest {
    private static final String HEAD = "bukti/kepala-perkara.jws";
    private static final String PROOFS = "bukti/inklusi.jsonl";

    private static final String EVENTS = "peristiwa.jsonl";

    @TempDir
    Path folder;

    private SampleDosir sample;
    private Map<String, byte[]> files;
    private Dosir twice;

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
        return catchThrowableOfType(DosirRefusedException.class, () -> Dosir.verify(zip(), trust()))
                .reason();
    }

    @BeforeEach
    void askTwice() throws Exception {
        sample = new SampleDosir();
        sample.clarifications = 2;
        files = sample.approved().maker.files();
        twice = Dosir.verify(zip(), trust());
    }

    /** As an exchange would that signs another history than the one that it has shown before. */
    private void tellAnew(int clarifications) throws Exception {
        sample.maker.forget();
        sample.clarifications = clarifications;
        files = sample.approved().maker.files();
    }

    @Test
    void areAllCounted() {
        assertThat(twice.kepala().peristiwa()).isEqualTo(8);
        assertThat(twice.riwayat().endsAt(twice.kepala())).isTrue();
    }

    @Test
    void thatAreCutOut_areFoundMissing() {
        for (int first : new int[] {3, 5}) {
            List<CatatanPeristiwa> events = new ArrayList<>(sample.maker.entries());
            List<Record> proofs = new ArrayList<>(sample.maker.proofs());
            events.subList(first, first + 2).clear();
            proofs.subList(first, first + 2).clear();
            files.put(EVENTS, DosirMaker.lines(events));
            files.put(PROOFS, DosirMaker.lines(proofs));
            assertThat(refusal()).as("from %d", first).isEqualTo(Reason.EVENTS);
        }
    }

    @Test
    void thatAreLeftOutOfEventsSignedAnew_areMissedByTheHead() throws Exception {
        byte[] head = files.get(HEAD);
        tellAnew(1);
        byte[] forged = files.put(HEAD, head);
        assertThat(refusal()).isEqualTo(Reason.EVENTS);
        byte[] miscounted = DosirMaker.ascii(sample.maker.head(sample.maker.log, 8, Map.of()));
        files.put(HEAD, miscounted);
        assertThat(refusal()).as("a head that counts them").isEqualTo(Reason.EVENTS);
        files.put(HEAD, forged);
        assertThat(Dosir.verify(zip(), trust()).kepala().peristiwa()).isEqualTo(6);
    }

    @Test
    void thatAreLeftOutOfEverything_areMissedByWhoHasTheHeadOfAnEarlierDossier() throws Exception {
        tellAnew(1);
        Dosir forged = Dosir.verify(zip(), trust());
        assertThat(forged.riwayat().continues(twice.kepala())).isFalse();
        tellAnew(3);
        assertThat(Dosir.verify(zip(), trust()).riwayat().continues(twice.kepala()))
                .as("as many events before, but others in their places")
                .isFalse();
    }

    @Test
    void doNotKeepALaterDossierFromGoingOn() throws Exception {
        sample = new SampleDosir();
        files = sample.approved().maker.files();
        Dosir earlier = Dosir.verify(zip(), trust());
        sample.delivered();
        files = sample.maker.files();
        Dosir later = Dosir.verify(zip(), trust());
        assertThat(later.riwayat().continues(earlier.kepala())).isTrue();
        assertThat(later.riwayat().endsAt(earlier.kepala())).isFalse();
        assertThat(earlier.riwayat().continues(later.kepala())).isFalse();
    }
}
