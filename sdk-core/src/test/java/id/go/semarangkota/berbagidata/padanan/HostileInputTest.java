package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {
    private static final LocalDate BORN = LocalDate.of(2015, 3, 12);
    private static final String NIK = "3374011203150001";

    static List<String> strangeNames() {
        return List.of(
                "",
                " ",
                ".",
                ",",
                ", S.Pd",
                "...",
                "'",
                "\uD83D",
                "\uDE00 A",
                "A\uD83D B\uDE00",
                "\uD83D\uDE00",
                "\u0000",
                "A\u0000B",
                "\u202EHALAB",
                "\u0301\u0301\u0301",
                "A" + "\u0301".repeat(199),
                "\uFDFA".repeat(200),
                "\u1E9E\u0130\u0131",
                "MOH ".repeat(50),
                "ABD ".repeat(50),
                "H. ".repeat(66),
                "S.Pd ".repeat(40),
                "BIN ".repeat(50),
                "OE".repeat(100),
                "A".repeat(200),
                "A".repeat(201),
                "AB".repeat(5_000_000),
                "\u738B".repeat(83),
                "\u738B".repeat(84));
    }

    /** Whatever the name, it is found again as itself or counts as absent, and nothing breaks. */
    @ParameterizedTest
    @MethodSource("strangeNames")
    void aStrangeName_agreesWithItselfOrIsNone(String name) {
        Penduduk resident = Penduduk.builder()
                .nik(NIK)
                .nama(name)
                .tanggalLahir(BORN)
                .namaIbu(name)
                .build();
        try (IndeksPenduduk index = Rows.index(List.of(resident))) {
            boolean usable = NameForm.of(name).length > 0;
            assertThat(Rows.matchAlone(index, Rows.pupil(resident)).jawaban().status())
                    .isEqualTo(usable ? StatusPadanan.PADAN : StatusPadanan.DATA_KURANG);
            for (String other : strangeNames()) {
                PesertaDidik pupil = PesertaDidik.builder()
                        .nama(other)
                        .tanggalLahir(BORN)
                        .namaIbu(name)
                        .build();
                assertThat(Rows.matchAlone(index, pupil).jawaban().status()).isNotNull();
            }
        }
    }

    @Test
    void aNameLongerThanAnyName_isNone_neverCut() {
        assertThat(NameForm.of("A".repeat(100) + " " + "B".repeat(99))).hasSize(200);
        assertThat(NameForm.of("A".repeat(100) + " " + "B".repeat(100))).isEmpty();
        assertThat(NameForm.of("\u738B".repeat(83))).isEmpty(); // the same letter again and again
        assertThat(NameForm.of("\u738B\u5C0F".repeat(41))).hasSize(246);
        assertThat(NameForm.of("\u738B\u5C0F".repeat(42))).isEmpty();
        assertThat(NameForm.of(null)).isEmpty();
    }

    @Test
    void halvesOfSurrogatePairs_areGaps() {
        assertThat(NameForm.of("BUDI\uD83DSANTOSO")).isEqualTo(NameForm.of("BUDI SANTOSO"));
    }

    @Test
    void recordsOfNothing_areTaken_andMatchNobody() {
        Penduduk nothing = Penduduk.builder().build();
        try (IndeksPenduduk index = Rows.index(Collections.nCopies(3, nothing))) {
            assertThat(index.size()).isEqualTo(3);
            assertThat(Rows.matchAlone(index, PesertaDidik.builder().build())
                            .jawaban()
                            .status())
                    .isEqualTo(StatusPadanan.DATA_KURANG);
        }
    }

    @Test
    void anEmptyIndex_answers() {
        try (IndeksPenduduk index = Rows.index(List.of())) {
            PesertaDidik pupil = PesertaDidik.builder()
                    .nik(NIK)
                    .nama("JOKO")
                    .tanggalLahir(BORN)
                    .namaIbu("SITI")
                    .build();
            assertThat(Rows.matchAlone(index, pupil).jawaban().status())
                    .isEqualTo(StatusPadanan.NIK_TIDAK_TERKONFIRMASI);
        }
    }

    @Test
    void datesThatNobodyHas_areNone() {
        for (LocalDate date :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1799, 12, 31), LocalDate.of(2200, 1, 1))) {
            Penduduk resident = Penduduk.builder()
                    .nik(NIK)
                    .nama("JOKO SUSILO")
                    .tanggalLahir(date)
                    .build();
            try (IndeksPenduduk index = Rows.index(List.of(resident))) {
                assertThat(Rows.matchAlone(index, Rows.pupil(resident))
                                .jawaban()
                                .status())
                        .isEqualTo(StatusPadanan.DATA_KURANG);
            }
        }
        assertThat(Born.day(LocalDate.of(1800, 1, 1))).isEqualTo(1);
        assertThat(Born.day(LocalDate.of(2199, 12, 31))).isEqualTo(Born.DAYS - 1);
    }

    /** A register in which everybody has one NIK and one date must be built and asked in reasonable time. */
    @Test
    void oneNikForEverybody_costsNoMoreThanItsHolders() {
        List<Penduduk> residents = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            residents.add(Penduduk.builder()
                    .nik(NIK)
                    .nama("WARGA " + Integer.toString(i, 26))
                    .tanggalLahir(BORN)
                    .namaIbu("SITI")
                    .build());
        }
        try (IndeksPenduduk index = Rows.index(residents)) {
            assertThat(Rows.matchAlone(index, Rows.pupil(residents.get(0)))
                            .jawaban()
                            .status())
                    .isEqualTo(StatusPadanan.PADAN);
            PadananSiswa late =
                    Rows.matchAlone(index, Rows.pupil(residents.get(49_999))).jawaban();
            assertThat(late.status()).isEqualTo(StatusPadanan.NIK_BERBEDA);
            assertThat(late.aturan()).isEqualTo(AturanPadanan.BIODATA_SAMA);
        }
    }
}
