package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.error.JournalException;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KepalaPerkara;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exchange that tells less than has happened contradicts what it has signed. */
class SignedHeadTest {
    @TempDir
    Path folder;

    private final Pihak dinsos = new Pihak("dinsos");
    private LoggedCase exchange;

    @BeforeEach
    void start() throws Exception {
        exchange = new LoggedCase();
        exchange.verified(1);
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    private void read(Permohonan seen) throws Exception {
        try (ExchangeClient client =
                dinsos.client(exchange.http).journal(folder).build()) {
            client.peminta().riwayat(seen);
        }
    }

    private Reason refusal(Permohonan seen) {
        return catchThrowableOfType(IntegrityException.class, () -> read(seen)).reason();
    }

    /** As it was seen before the first question. */
    private static Permohonan early() {
        return Kasus.permohonan(StatusPermohonan.DIAJUKAN, 2, List.of());
    }

    private void serve(List<CatatanPeristiwa> told) {
        exchange.tell(LoggedCase.EVENTS, r -> new CatatanPeristiwa.Halaman(told, null));
    }

    private void serveHead(String jws) {
        exchange.tell(LoggedCase.HEAD, r -> new KepalaPerkara.Bertandatangan(jws));
    }

    @Nested
    class AgainstTheHeadOfNow {
        /** The exchange says the same wherever it is asked: the status that the history ends with, and its version. */
        @Test
        void aHistoryWhoseEndWasCut_isRefused_alsoWhereTheStatusFits() {
            for (int cut = 1; cut <= 3; cut++) {
                List<CatatanPeristiwa> told = exchange.events.subList(0, exchange.events.size() - cut);
                serve(told);
                StatusPermohonan status = List.of(
                                StatusPermohonan.KLARIFIKASI, StatusPermohonan.DIVERIFIKASI, StatusPermohonan.DIAJUKAN)
                        .get(cut - 1);
                Permohonan lie = Kasus.permohonan(status, told.size(), List.of());
                exchange.tell(LoggedCase.REQUEST, r -> lie);
                assertThat(refusal(early())).as("without the last %d", cut).isEqualTo(Reason.LOG);
            }
        }

        @Test
        void eventsLeftOut_orInAnotherOrder_areRefused() {
            for (int at = 0; at < exchange.events.size() - 1; at++) {
                List<CatatanPeristiwa> without = new ArrayList<>(exchange.events);
                without.remove(at);
                serve(without);
                assertThat(refusal(early())).as("without %d", at).isEqualTo(Reason.LOG);
                List<CatatanPeristiwa> swapped = new ArrayList<>(exchange.events);
                Collections.swap(swapped, at, at + 1);
                serve(swapped);
                assertThat(refusal(early())).as("swapped %d", at).isEqualTo(Reason.LOG);
            }
        }

        @Test
        void anEventBetweenTheReadings_isReadToo() throws Exception {
            exchange.tell(LoggedCase.HEAD, r -> {
                if (exchange.present == StatusPermohonan.DIVERIFIKASI) {
                    exchange.happens("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK);
                }
                return new KepalaPerkara.Bertandatangan(exchange.head());
            });
            read(early());
            assertThat(exchange.http.requests(LoggedCase.EVENTS)).hasSize(2);
        }
    }

    @Nested
    class AHead {
        @Test
        void ofAnotherCase_isRefused() {
            serveHead(exchange.head("prm-0002", exchange.log.size()));
            assertThat(refusal(early())).isEqualTo(Reason.OTHER_SUBJECT);
        }

        @Test
        void thatTheExchangeHasNotSigned_isRefused() throws Exception {
            String payload = exchange.head().split("\\.", -1)[1];
            byte[] head = java.util.Base64.getUrlDecoder().decode(payload);
            serveHead(dinsos.signer().sign(head, JenisJws.KEPALA_PERKARA.toString()));
            assertThat(refusal(early())).isEqualTo(Reason.SIGNATURE);
            serveHead(PackageExchange.sign(head, JenisJws.TITIK_PERIKSA));
            assertThat(refusal(early())).as("of another kind").isEqualTo(Reason.SIGNATURE);
        }

        @Test
        void thatIsNone_isRefused() {
            serveHead(PackageExchange.sign(
                    "{}".getBytes(java.nio.charset.StandardCharsets.US_ASCII), JenisJws.KEPALA_PERKARA));
            assertThat(refusal(early())).isEqualTo(Reason.LOG);
        }

        @Test
        void ofALargerLogThanTheOneShown_isRefused() {
            serveHead(exchange.head(Kasus.ID, exchange.log.size() + 1));
            assertThat(refusal(early())).isEqualTo(Reason.LOG);
        }
    }

    @Nested
    class AgainstAHeadThatWasSeen {
        /** Everything that the exchange tells is of then, and was signed by it then. */
        private void tellAsOf(List<CatatanPeristiwa> events, Permohonan request, String head) {
            serve(events);
            serveHead(head);
            exchange.tell(LoggedCase.REQUEST, r -> request);
        }

        @Test
        void anOlderOne_isRefused() throws Exception {
            List<CatatanPeristiwa> then = List.copyOf(exchange.events);
            Permohonan request = exchange.permohonan();
            String head = exchange.head();
            exchange.happens("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK);
            read(early());
            tellAsOf(then, request, head);
            assertThat(refusal(early())).isEqualTo(Reason.LOG);
        }

        @Test
        void anOlderOne_signedAnewUnderTheLogOfNow_isRefused() throws Exception {
            List<CatatanPeristiwa> then = List.copyOf(exchange.events);
            Permohonan request = exchange.permohonan();
            String head = exchange.head(Kasus.ID, exchange.log.size() + 1);
            exchange.happens("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK);
            read(early());
            tellAsOf(then, request, head);
            assertThat(refusal(early())).isEqualTo(Reason.LOG_REWRITTEN);
        }

        /** Nothing of this case is remembered, but how large the log was. */
        @Test
        void anOlderOneThanTheLogThatWasSeen_isRefused() throws Exception {
            List<CatatanPeristiwa> then = List.copyOf(exchange.events);
            Permohonan request = exchange.permohonan();
            String head = exchange.head();
            exchange.happens("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK);
            read(early());
            forgetHeads();
            tellAsOf(then, request, head);
            assertThat(refusal(early())).isEqualTo(Reason.LOG);
        }

        /** Signed, chained, in the log, and ending with the status of now: only what was seen before tells. */
        @Test
        void aHistoryToldAnewWithoutALoop_isRefused() throws Exception {
            read(exchange.permohonan());
            exchange.forget();
            exchange.verified(0);
            assertThat(refusal(early())).isEqualTo(Reason.LOG_REWRITTEN);
        }

        @Test
        void aHistoryToldAnewWithoutALoop_isRefused_byWhoHasSeenTheRequest() {
            Permohonan seen = exchange.permohonan();
            exchange.forget();
            exchange.verified(0);
            assertThat(exchange.present).isEqualTo(seen.status());
            assertThat(refusal(seen)).isEqualTo(Reason.LOG);
        }

        @Test
        void aHistoryThatGoesOn_isGiven() throws Exception {
            read(early());
            exchange.happens("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK);
            read(early());
            read(exchange.permohonan());
            assertThat(heads()).hasSize(1);
        }

        @Test
        void thatIsDamaged_isTheJournals() throws Exception {
            read(early());
            Files.writeString(heads().get(0), "{");
            assertThat(catchThrowableOfType(JournalException.class, () -> read(early()))
                            .reason())
                    .isEqualTo(JournalException.Reason.DAMAGED);
        }

        private List<Path> heads() throws IOException {
            try (Stream<Path> all = Files.list(folder)) {
                return all.filter(p -> p.getFileName().toString().startsWith("kepala-"))
                        .toList();
            }
        }

        private void forgetHeads() throws IOException {
            for (Path head : heads()) {
                Files.delete(head);
            }
        }
    }
}
