package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SesiPadananTest {
    private static final String NIK = "3374011203150001";
    private static final String FREE = "3374011203150077";
    private static final LocalDate BORN = LocalDate.of(2015, 3, 12);
    private static final Penduduk RESIDENT = Penduduk.builder()
            .nik(NIK)
            .nama("MUHAMMAD RIZKI PRATAMA")
            .tanggalLahir(BORN)
            .jenisKelamin(JenisKelamin.LAKI_LAKI)
            .namaIbu("SITI AMINAH")
            .build();

    private static PesertaDidik pupil(String nik, String name, String mother) {
        return PesertaDidik.builder()
                .nik(nik)
                .nama(name)
                .tanggalLahir(BORN)
                .jenisKelamin(JenisKelamin.LAKI_LAKI)
                .namaIbu(mother)
                .build();
    }

    private static List<StatusPadanan> statuses(AmbangPadanan limits, List<PesertaDidik> pupils) {
        try (IndeksPenduduk index = Rows.index(List.of(RESIDENT));
                SesiPadanan session = SesiPadanan.of(index, limits)) {
            return pupils.stream()
                    .map(pupil -> session.match(Rows.RUJUKAN, pupil).jawaban().status())
                    .toList();
        }
    }

    /** What a requester could learn who guesses. */
    @Nested
    class Probing {
        private static final List<String> GUESSES = List.of("SUMIYATI", "SUMARNI", "NUR HAYATI", "SITI AMINAH", "RINI");

        @Test
        void ofAMothersName_endsAtTheLimit() {
            List<PesertaDidik> pupils = GUESSES.stream()
                    .map(guess -> pupil(NIK, "MUHAMMAD RIZKI PRATAMA", guess))
                    .toList();
            assertThat(statuses(AmbangPadanan.DEFAULT, pupils))
                    .containsExactly(
                            StatusPadanan.PADAN,
                            StatusPadanan.PADAN,
                            StatusPadanan.PADAN,
                            StatusPadanan.BATAS_TERLAMPAUI,
                            StatusPadanan.BATAS_TERLAMPAUI);
        }

        @Test
        void byNameAndDate_endsAtTheLimit_alsoUnderOtherNiksAndSpellings() {
            List<PesertaDidik> pupils = new ArrayList<>();
            for (int i = 0; i < GUESSES.size(); i++) {
                String name = i % 2 == 0 ? "M. Rizky Pratama" : "MUHAMMAD RIZKI PRATAMA";
                pupils.add(pupil(i == 0 ? null : "337401120315010" + i, name, GUESSES.get(i)));
            }
            assertThat(statuses(AmbangPadanan.DEFAULT, pupils).subList(3, 5))
                    .containsOnly(StatusPadanan.BATAS_TERLAMPAUI);
        }

        @Test
        void isRefusedAlike_whetherOrNotTheNikExists() {
            List<PesertaDidik> taken = Collections.nCopies(5, pupil(NIK, "JOKO SUSILO", "SUMIYATI"));
            List<PesertaDidik> free = Collections.nCopies(5, pupil(FREE, "JOKO SUSILO", "SUMIYATI"));
            assertThat(statuses(AmbangPadanan.DEFAULT, taken))
                    .isEqualTo(statuses(AmbangPadanan.DEFAULT, free))
                    .endsWith(StatusPadanan.BATAS_TERLAMPAUI);
        }

        @Test
        void learnsNothingOfANik_fromAnyRowThatDoesNotAgree() {
            try (IndeksPenduduk index = Rows.index(List.of(RESIDENT))) {
                for (String name : List.of("JOKO SUSILO", "MUHAMMAD RIZKI", "PRATAMA", "M", "-")) {
                    for (String mother : List.of("SITI AMINAH", "SUMIYATI", "")) {
                        PadananSiswa taken =
                                Rows.matchAlone(index, pupil(NIK, name, mother)).jawaban();
                        PadananSiswa free = Rows.matchAlone(index, pupil(FREE, name, mother))
                                .jawaban();
                        assertThat(taken).isEqualTo(free);
                    }
                }
            }
        }

        @Test
        void showsInTheSummary() {
            try (IndeksPenduduk index = Rows.index(List.of(RESIDENT));
                    SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
                session.match("1", pupil(NIK, "MUHAMMAD RIZKI PRATAMA", null));
                for (int i = 0; i < 4; i++) {
                    session.match("2", pupil(NIK, "JOKO SUSILO", "SUMIYATI"));
                }
                RingkasanPadanan summary = session.summary();
                assertThat(summary.baris()).isEqualTo(5);
                assertThat(summary.count(StatusPadanan.PADAN)).isEqualTo(1);
                assertThat(summary.count(StatusPadanan.NIK_TIDAK_TERKONFIRMASI)).isEqualTo(2);
                assertThat(summary.count(StatusPadanan.BATAS_TERLAMPAUI)).isEqualTo(2);
                assertThat(summary.count(StatusPadanan.GANDA)).isZero();
                assertThat(summary.menurutAturan()).containsExactly(java.util.Map.entry(AturanPadanan.NIK_SAMA, 1L));
                assertThat(summary.nikMilikOrangLain()).isEqualTo(2);
                assertThat(summary.unconfirmedShare()).isEqualTo(2.0 / 3, within(1e-9));
            }
        }
    }

    @Nested
    class Limits {
        @Test
        void ofRows_areKept() {
            AmbangPadanan two = new AmbangPadanan(6, 14, 1, 2, 3);
            assertThat(statuses(two, Collections.nCopies(3, pupil(NIK, "MUHAMMAD RIZKI PRATAMA", null))))
                    .containsExactly(StatusPadanan.PADAN, StatusPadanan.PADAN, StatusPadanan.BATAS_TERLAMPAUI);
        }

        @Test
        void ofNameAndMother_areKept_whateverTheDateOfBirth() {
            List<PesertaDidik> calendar = new ArrayList<>();
            for (int day = 0; day < 40; day++) {
                calendar.add(PesertaDidik.builder()
                        .nama(day % 2 == 0 ? "M. RIZKI PRATAMA" : "MUHAMMAD RIZKY PRATAMA")
                        .namaIbu("SITI AMINAH")
                        .tanggalLahir(BORN.minusDays(35).plusDays(day))
                        .build());
            }
            List<StatusPadanan> statuses = statuses(AmbangPadanan.DEFAULT, calendar);
            assertThat(statuses.subList(0, 30)).doesNotContain(StatusPadanan.BATAS_TERLAMPAUI);
            assertThat(statuses.subList(30, 40)).containsOnly(StatusPadanan.BATAS_TERLAMPAUI);
        }

        @Test
        void whenStrict_forgiveSpellingsOnly() {
            List<PesertaDidik> pupils = List.of(
                    pupil(NIK, "M. RIZKI PRATAMA", null),
                    pupil(NIK, "MUHAMMAD RISKI PRATAMA", null),
                    PesertaDidik.builder()
                            .nik(NIK)
                            .nama("MUHAMMAD RIZKI PRATAMA")
                            .tanggalLahir(BORN.plusDays(1))
                            .build());
            assertThat(statuses(AmbangPadanan.STRICT, pupils))
                    .containsExactly(
                            StatusPadanan.PADAN,
                            StatusPadanan.NIK_TIDAK_TERKONFIRMASI,
                            StatusPadanan.NIK_TIDAK_TERKONFIRMASI);
        }

        @Test
        void outOfBounds_areRefused() {
            assertRefused(() -> new AmbangPadanan(1, 14, 1, 1, 1), "hurufJarakSatu");
            assertRefused(() -> new AmbangPadanan(6, 5, 1, 1, 1), "hurufJarakDua");
            assertRefused(() -> new AmbangPadanan(6, 14, -1, 1, 1), "selisihTahun");
            assertRefused(() -> new AmbangPadanan(6, 14, 11, 1, 1), "selisihTahun");
            assertRefused(() -> new AmbangPadanan(6, 14, 1, 0, 1), "batasBaris");
            assertRefused(() -> new AmbangPadanan(6, 14, 1, 1, 0), "batasUlang");
            assertRefused(() -> new AmbangPadanan(6, 14, 1, 1, 101), "batasUlang");
        }

        private void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String parameter) {
            assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(parameter);
        }
    }

    @Nested
    class Life {
        @Test
        void endsWithTheSession_theIndexStaysOpen() {
            try (IndeksPenduduk index = Rows.index(List.of(RESIDENT))) {
                SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT);
                session.match(Rows.RUJUKAN, pupil(NIK, "JOKO", null));
                session.close();
                assertThatIllegalStateException()
                        .isThrownBy(() -> session.match(Rows.RUJUKAN, pupil(NIK, "JOKO", null)));
                assertThat(session.summary().baris()).isEqualTo(1);
                assertThat(index.size()).isEqualTo(1);
            }
        }

        @Test
        void endsWithTheIndex() {
            IndeksPenduduk index = Rows.index(List.of(RESIDENT));
            try (SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
                index.close();
                assertThatIllegalStateException()
                        .isThrownBy(() -> session.match(Rows.RUJUKAN, pupil(NIK, "JOKO", null)));
            }
            assertThatIllegalStateException().isThrownBy(index::size);
            assertThatIllegalStateException().isThrownBy(() -> SesiPadanan.of(index, AmbangPadanan.DEFAULT));
        }

        @Test
        void ofABuilder_endsWithItsIndex() {
            IndeksPenduduk.Builder builder = IndeksPenduduk.builder().add(RESIDENT);
            try (IndeksPenduduk index = builder.build()) {
                builder.close();
                assertThat(Rows.matchAlone(index, Rows.pupil(RESIDENT))
                                .jawaban()
                                .status())
                        .isEqualTo(StatusPadanan.PADAN);
                assertThatIllegalStateException().isThrownBy(() -> builder.add(RESIDENT));
                assertThatIllegalStateException().isThrownBy(builder::build);
            }
        }

        @Test
        void ofABuilder_endsWhenItIsClosed() {
            IndeksPenduduk.Builder builder = IndeksPenduduk.builder().add(RESIDENT);
            builder.close();
            assertThatIllegalStateException().isThrownBy(builder::build);
        }

        @Test
        void needsItsArguments() {
            try (IndeksPenduduk index = Rows.index(List.of());
                    SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
                assertThatNullPointerException()
                        .isThrownBy(() -> session.match(null, pupil(NIK, "JOKO", null)))
                        .withMessage("rujukan");
                assertThatNullPointerException()
                        .isThrownBy(() -> session.match("1", null))
                        .withMessage("siswa");
            }
        }
    }

    @Test
    void nothing_tellsWhatItHolds() {
        try (IndeksPenduduk.Builder builder = IndeksPenduduk.builder().add(RESIDENT);
                IndeksPenduduk index = builder.build();
                SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT)) {
            HasilPadanan result = session.match(NIK, Rows.pupil(RESIDENT));
            assertThat(List.of(builder, index, session, result, result.jawaban()))
                    .allSatisfy(thing -> assertThat(thing.toString()).endsWith("[personal data]"));
        }
    }

    @Test
    void aFileOfResidents_andAFileOfPupils_becomeAFileOfAnswers() throws IOException {
        LocalDate today = LocalDate.of(2026, 11, 23);
        RecordReader<Penduduk> residents =
                RecordReader.of(RecordType.of(Penduduk.class), today).build();
        String register = """
                NIK,Nama,TempatLahir,TanggalLahir,JenisKelamin,NamaIbu,Alamat.Jalan,Alamat.RT,Alamat.RW,Alamat.Kelurahan,Alamat.Kecamatan,Alamat.Kota
                3374011203150001,Muhammad Rizki Pratama,Semarang,2015-03-12,Laki-laki,Siti Aminah,Jl. Contoh 1,001,002,Miroto,Semarang Tengah,Kota Semarang
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IndeksPenduduk.Builder builder = IndeksPenduduk.builder()) {
            assertThat(residents.read(stream(register), builder).accepted()).isEqualTo(1);
            try (IndeksPenduduk index = builder.build();
                    SesiPadanan session = SesiPadanan.of(index, AmbangPadanan.DEFAULT);
                    RecordWriter<PadananSiswa> writer =
                            RecordWriter.of(RecordType.of(PadananSiswa.class), DataFormat.CSV, out)) {
                writer.write(session.match("0151234567", Rows.pupil(RESIDENT)).jawaban());
                writer.write(session.match("0151234568", pupil(FREE, "JOKO SUSILO", null))
                        .jawaban());
                writer.finish();
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Rujukan,Status,Aturan,NamaSesuai,TanggalLahirSesuai,JenisKelaminSesuai,NamaIbuSesuai
                        0151234567,PADAN,NIK_SAMA,true,true,true,true
                        0151234568,NIK_TIDAK_TERKONFIRMASI,,,,,
                        """);
        List<PadananSiswa> read = new ArrayList<>();
        RecordReader.of(RecordType.of(PadananSiswa.class), today)
                .build()
                .read(new ByteArrayInputStream(out.toByteArray()), accepted -> read.add(accepted.record()));
        assertThat(read)
                .extracting(PadananSiswa::status)
                .containsExactly(StatusPadanan.PADAN, StatusPadanan.NIK_TIDAK_TERKONFIRMASI);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
