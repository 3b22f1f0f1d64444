package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.Samples;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Allowed;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision.Refused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestJudgeTest {
    private final IsiPermohonan isi = Samples.request().build();

    private static KeadaanPermohonan state(StatusPermohonan status, IsiPermohonan isi) {
        return new KeadaanPermohonan(status, isi, Klasifikasi.TERBATAS, false, null, List.of());
    }

    private static Set<Syarat> missing(KeadaanPermohonan state, PerintahPermohonan command, Isi content, Peran role) {
        Decision<StatusPermohonan, PerintahPermohonan> decision =
                RequestJudge.decide(state, new PermintaanPerintah(command, content), role, Samples.DAY);
        return decision instanceof Refused<StatusPermohonan, PerintahPermohonan> refused ? refused.missing() : Set.of();
    }

    private static StatusPermohonan reached(KeadaanPermohonan state, PerintahPermohonan command, Isi content) {
        Decision<StatusPermohonan, PerintahPermohonan> decision =
                RequestJudge.decide(state, new PermintaanPerintah(command, content), Peran.PEMILIK, Samples.DAY);
        if (decision instanceof Allowed<StatusPermohonan, PerintahPermohonan> allowed) {
            return allowed.transition().to();
        }
        throw new AssertionError("refused: " + decision);
    }

    @Nested
    class Approval {
        private final KeadaanPermohonan verifying = state(StatusPermohonan.DIVERIFIKASI, isi);

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void isRefusedWhileAQuestionIsBlank(int blank) {
            FormulirVerifikasi form = form(blank, Jawaban.BLANK);
            assertThat(missing(verifying, PerintahPermohonan.SETUJUI, Isi.of(form), Peran.PEMILIK))
                    .containsExactly(Syarat.FORMULIR_LENGKAP, Syarat.FORMULIR_MENDUKUNG);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void isRefusedWhileAReasonIsBlank(int blank) {
            FormulirVerifikasi form = form(blank, new Jawaban(true, null));
            assertThat(missing(verifying, PerintahPermohonan.SETUJUI, Isi.of(form), Peran.PEMILIK))
                    .contains(Syarat.FORMULIR_LENGKAP);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2})
        void isRefusedWhereTheFormSaysNo(int question) {
            FormulirVerifikasi form = form(question, Jawaban.no("Tidak."));
            assertThat(missing(verifying, PerintahPermohonan.SETUJUI, Isi.of(form), Peran.PEMILIK))
                    .containsExactly(Syarat.FORMULIR_MENDUKUNG);
        }

        @Test
        void isGivenWhereDataNeedNoAnonymization() {
            FormulirVerifikasi form = form(3, Jawaban.no("Data tidak memuat orang."));
            assertThat(reached(verifying, PerintahPermohonan.SETUJUI, Isi.of(form)))
                    .isEqualTo(StatusPermohonan.DISETUJUI);
        }

        @Test
        void isRefusedAfterADelegationEnded() {
            Pejabat delegate = new Pejabat("Contoh", "00000004", "Plt. Kepala", Samples.DAY.minusDays(1));
            assertThat(missing(verifying, PerintahPermohonan.SETUJUI, Isi.of(Samples.form(delegate)), Peran.PEMILIK))
                    .containsExactly(Syarat.PEJABAT_BERWENANG);
        }

        @Test
        void isGivenOnTheLastDayOfADelegation() {
            Pejabat delegate = new Pejabat("Contoh", "00000004", "Plt. Kepala", Samples.DAY);
            assertThat(reached(verifying, PerintahPermohonan.SETUJUI, Isi.of(Samples.form(delegate))))
                    .isEqualTo(StatusPermohonan.DISETUJUI);
        }

        private FormulirVerifikasi form(int question, Jawaban answer) {
            FormulirVerifikasi form = Samples.form(Samples.PEMUTUS);
            return new FormulirVerifikasi(
                    form.nomorSurat(),
                    form.tanggal(),
                    question == 0 ? answer : form.legalitas(),
                    question == 1 ? answer : form.keperluan(),
                    question == 2 ? answer : form.proporsionalitas(),
                    question == 3 ? answer : form.anonimisasi(),
                    form.pejabat());
        }
    }

    @Nested
    class FourEyes {
        private KeadaanPermohonan state(
                StatusPermohonan status, Klasifikasi klasifikasi, boolean spesifik, IsiPermohonan isi) {
            Pejabat first = status == StatusPermohonan.DIVERIFIKASI ? null : Samples.PEMUTUS;
            return new KeadaanPermohonan(status, isi, klasifikasi, spesifik, first, List.of());
        }

        @Test
        void areAskedForSpecificPersonalData() {
            KeadaanPermohonan state = state(StatusPermohonan.DIVERIFIKASI, Klasifikasi.TERBUKA, true, isi);
            assertThat(reached(state, PerintahPermohonan.SETUJUI, Isi.of(Samples.form(Samples.PEMUTUS))))
                    .isEqualTo(StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA);
        }

        @Test
        void mustBelongToTwoPersons() {
            KeadaanPermohonan state =
                    state(StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA, Klasifikasi.TERBATAS, true, isi);
            assertThat(missing(state, PerintahPermohonan.SETUJUI, Isi.of(Samples.form(Samples.PEMUTUS)), Peran.PEMILIK))
                    .containsExactly(Syarat.PEJABAT_LAIN);
            assertThat(reached(state, PerintahPermohonan.SETUJUI, Isi.of(Samples.form(Samples.PEMUTUS_KEDUA))))
                    .isEqualTo(StatusPermohonan.DISETUJUI);
        }

        @Test
        void andASpecialPermitAreAskedForSecretData() {
            KeadaanPermohonan secret = state(StatusPermohonan.DIVERIFIKASI, Klasifikasi.RAHASIA, false, isi);
            Isi form = Isi.of(Samples.form(Samples.PEMUTUS));
            assertThat(missing(secret, PerintahPermohonan.SETUJUI, form, Peran.PEMILIK))
                    .containsExactly(Syarat.IZIN_KHUSUS);
            KeadaanPermohonan permitted = state(
                    StatusPermohonan.DIVERIFIKASI,
                    Klasifikasi.RAHASIA,
                    false,
                    Samples.request().specialPermit("Izin 1").build());
            assertThat(reached(permitted, PerintahPermohonan.SETUJUI, form))
                    .isEqualTo(StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA);
        }
    }

    @Nested
    class Endings {
        private KeadaanPermohonan approved(StatusPaket... packages) {
            return new KeadaanPermohonan(
                    StatusPermohonan.DISETUJUI, isi, Klasifikasi.TERBATAS, false, null, List.of(packages));
        }

        @Test
        void documentationWaitsForEveryPackage() {
            Isi content = Isi.of("Selesai.", Samples.PEMUTUS);
            PerintahPermohonan command = PerintahPermohonan.DOKUMENTASIKAN;
            assertThat(missing(approved(), command, content, Peran.PEMILIK)).containsExactly(Syarat.PAKET_SELESAI);
            for (StatusPaket open : StatusPaket.values()) {
                KeadaanPermohonan state = approved(StatusPaket.DIKONFIRMASI, open);
                assertThat(missing(state, command, content, Peran.PEMILIK).isEmpty())
                        .as(open.name())
                        .isEqualTo(open.isTerminal());
            }
        }

        @Test
        void cancellationIsOverOnceSomethingWasPublished() {
            Isi content = Isi.of("Tidak diperlukan lagi.", Samples.PEMOHON);
            PerintahPermohonan command = PerintahPermohonan.BATALKAN;
            assertThat(missing(approved(StatusPaket.DISIAPKAN), command, content, Peran.PEMINTA))
                    .isEmpty();
            assertThat(missing(approved(StatusPaket.DITERBITKAN), command, content, Peran.PEMINTA))
                    .containsExactly(Syarat.BELUM_TERBIT);
        }

        @Test
        void extensionNamesWhichDeadlineMoves() {
            assertThat(missing(
                            approved(),
                            PerintahPermohonan.PERPANJANG,
                            Isi.of("Volume besar.", Samples.PEMUTUS),
                            Peran.UNIT_PENGELOLA))
                    .containsExactly(Syarat.ISI_LENGKAP);
        }

        @Test
        void rejectionNeedsAReason() {
            assertThat(missing(
                            state(StatusPermohonan.DIVERIFIKASI, isi),
                            PerintahPermohonan.TOLAK,
                            Isi.of(Samples.form(Samples.PEMUTUS)),
                            Peran.PEMILIK))
                    .containsExactly(Syarat.BERALASAN);
        }
    }
}
