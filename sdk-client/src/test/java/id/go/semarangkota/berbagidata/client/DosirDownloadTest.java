package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.bukti.DosirBytes;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TitikPeriksa;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that is downloaded is of the case that was asked for, and replaces a former one only if it is sound. */
class DosirDownloadTest {
    private static final String PATH = "GET /v1/permohonan/prm-0001/dosir";
    private static final byte[] YESTERDAYS = "kemarin".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Pihak dinsos = new Pihak("dinsos");
    private ScriptedExchange exchange;
    private DosirBytes dosir;
    private Path target;
    private byte[] served;

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        dosir = DosirBytes.confirmed();
        target = Files.write(folder.resolve("dosir.zip"), YESTERDAYS);
        serve(PATH);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    private void serve(String path) throws Exception {
        served = dosir.zip();
        exchange.reset(path)
                .on(
                        path,
                        r -> ScriptedExchange.body(200, "application/zip", served)
                                .build());
    }

    private ExchangeClientBuilder client() {
        return dinsos.client(exchange).pin("pertukaran", List.of(dosir.logKey()));
    }

    private void download(ExchangeClientBuilder builder, Permohonan seen) throws Exception {
        try (ExchangeClient client = builder.build()) {
            client.peminta().downloadDosir(seen, target);
        }
    }

    private <X extends Exception> X refusal(Class<X> type, ExchangeClientBuilder builder, Permohonan seen)
            throws Exception {
        X refusal = catchThrowableOfType(type, () -> download(builder, seen));
        assertThat(target).hasBinaryContent(YESTERDAYS);
        assertThat(folder.toFile().list()).containsExactly("dosir.zip");
        return refusal;
    }

    @Test
    void replacesAFormerOne_ifItIsSound() throws Exception {
        download(client().pin("dinkes", List.of(dosir.ownerKey())), Kasus.permohonan(StatusPermohonan.DISETUJUI));
        assertThat(target).hasBinaryContent(served);
        assertThat(folder.toFile().list()).containsExactly("dosir.zip");
    }

    @Test
    void ofAnotherCase_isRefused() throws Exception {
        serve("GET /v1/permohonan/prm-0002/dosir");
        Permohonan other = new Permohonan(
                "prm-0002",
                3,
                StatusPermohonan.DISETUJUI,
                Kasus.isi(),
                Klasifikasi.TERBATAS,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                Kasus.kesepakatan().digest(),
                null);
        assertThat(refusal(IntegrityException.class, client(), other).reason()).isEqualTo(Reason.OTHER_SUBJECT);
    }

    @Test
    void ofBeforeWhatTheCallerHasSeen_isRefused() throws Exception {
        dosir = DosirBytes.verifying();
        serve(PATH);
        assertThat(refusal(IntegrityException.class, client(), Kasus.permohonan(StatusPermohonan.DISETUJUI))
                        .reason())
                .isEqualTo(Reason.LOG);
    }

    @Test
    void ofALogThatWasLargerBefore_isRefused(@TempDir Path journal) throws Exception {
        TitikPeriksa larger = new TitikPeriksa("log", 1000, Digest.sha256(new byte[1]), Instant.EPOCH);
        Files.write(journal.resolve("titik-periksa.json"), WireFormat.standard().write(larger));
        assertThat(refusal(
                                IntegrityException.class,
                                client().journal(journal),
                                Kasus.permohonan(StatusPermohonan.DISETUJUI))
                        .reason())
                .isEqualTo(Reason.LOG);
        assertThat(exchange.requests("GET /v1/log/bukti/konsistensi")).isEmpty();
    }

    private Permohonan approved(int versi) {
        return Kasus.permohonan(StatusPermohonan.DISETUJUI, versi, List.of());
    }

    /** Each of the two is signed, chained and in the log. */
    @Test
    void toldAnewWithoutALoop_isRefused_byWhoHasSeenTheRequest() throws Exception {
        dosir = DosirBytes.approved(2);
        dosir.tellAnew(1);
        serve(PATH);
        assertThat(refusal(IntegrityException.class, client(), approved(8)).reason())
                .isEqualTo(Reason.LOG);
    }

    @Test
    void toldAnewWithoutALoop_isRefused_byWhoHasSeenAHead(@TempDir Path journal) throws Exception {
        dosir = DosirBytes.approved(2);
        serve(PATH);
        download(client().journal(journal), approved(8));
        Files.write(target, YESTERDAYS);
        Files.delete(journal.resolve("titik-periksa.json"));
        dosir.tellAnew(1);
        serve(PATH);
        assertThat(refusal(IntegrityException.class, client().journal(journal), approved(4))
                        .reason())
                .isEqualTo(Reason.LOG_REWRITTEN);
    }

    @Test
    void signedByAnotherKeyThanThePinnedOne_isRefused() throws Exception {
        ExchangeClientBuilder pinned = client().pin("dinkes", List.of(dosir.logKey()));
        assertThat(refusal(DosirRefusedException.class, pinned, Kasus.permohonan(StatusPermohonan.DISETUJUI)))
                .isNotNull();
    }

    @Test
    void thatIsNotGiven_leavesTheFormerOne() throws Exception {
        exchange.reset(PATH).on(PATH, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
        assertThat(refusal(ExchangeException.class, client(), Kasus.permohonan(StatusPermohonan.DISETUJUI))
                        .status())
                .hasValue(503);
    }
}
