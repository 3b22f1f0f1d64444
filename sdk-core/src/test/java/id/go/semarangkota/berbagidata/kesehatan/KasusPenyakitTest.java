package id.go.semarangkota.berbagidata.kesehatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KasusPenyakitTest {
    private static final RecordType<KasusPenyakit> CASES = RecordType.of(KasusPenyakit.class);
    private static final RecordType<FasilitasKesehatan> FACILITIES = RecordType.of(FasilitasKesehatan.class);

    /** The paths of leaves, those of an address left out. */
    private static List<String> paths(Stream<Field> fields) {
        return fields.map(Field::path).filter(path -> !path.contains(".")).toList();
    }

    private static List<String> of(Sensitivity sensitivity) {
        return paths(CASES.fields().stream().filter(f -> f.sensitivity() == sensitivity));
    }

    @Nested
    class Cases {
        @Test
        void haveTheFieldsOfTheDatasetInOrder() {
            assertThat(CASES.schema()).isEqualTo("kesehatan.kasus-penyakit/1.0");
            assertThat(paths(CASES.fields().stream()))
                    .containsExactly(
                            "NomorKasus",
                            "NIK",
                            "AlasanTanpaNIK",
                            "Nama",
                            "TanggalLahir",
                            "UmurTahun",
                            "JenisKelamin",
                            "KodeICD10",
                            "NamaPenyakit",
                            "StatusKasus",
                            "TanggalGejala",
                            "TanggalDiagnosis",
                            "TanggalLapor",
                            "MingguEpidemiologi",
                            "KodeFaskes",
                            "HasilAkhir",
                            "NomorJKN",
                            "NomorIHS",
                            "ButuhBantuan",
                            "Catatan");
            assertThat(CASES.parts()).extracting(part -> part.path()).containsExactly("AlamatDomisili");
        }

        @Test
        void requireWhatTheDatasetRequires() {
            assertThat(paths(CASES.fields().stream().filter(Field::required)))
                    .containsExactly(
                            "NomorKasus", "JenisKelamin", "KodeICD10", "StatusKasus", "TanggalLapor", "KodeFaskes");
            assertThat(CASES.parts().get(0).required()).isTrue();
        }

        @Test
        void areClassified() {
            assertThat(of(Sensitivity.DIRECT_IDENTIFIER))
                    .containsExactly("NomorKasus", "NIK", "Nama", "NomorJKN", "NomorIHS");
            assertThat(of(Sensitivity.QUASI_IDENTIFIER))
                    .containsExactly(
                            "TanggalLahir",
                            "UmurTahun",
                            "JenisKelamin",
                            "TanggalGejala",
                            "TanggalDiagnosis",
                            "TanggalLapor");
            assertThat(of(Sensitivity.SENSITIVE))
                    .containsExactly("KodeICD10", "NamaPenyakit", "StatusKasus", "HasilAkhir");
            assertThat(of(Sensitivity.FREE_TEXT)).containsExactly("Catatan");
        }

        @Test
        void countWhatTellsTheDiseaseAsSpecificData_andTheNeedOfAidNot() {
            assertThat(paths(CASES.fields().stream().filter(f -> f.specific())))
                    .containsExactly("KodeICD10", "NamaPenyakit", "StatusKasus", "HasilAkhir");
        }
    }

    @Nested
    class Facilities {
        @Test
        void haveTheFieldsOfTheDatasetInOrder() {
            assertThat(FACILITIES.schema()).isEqualTo("kesehatan.fasilitas/1.0");
            assertThat(paths(FACILITIES.fields().stream()))
                    .containsExactly(
                            "KodeFaskes",
                            "NamaFaskes",
                            "Jenis",
                            "Kepemilikan",
                            "Lintang",
                            "Bujur",
                            "JumlahTempatTidur",
                            "Status");
            assertThat(paths(FACILITIES.fields().stream().filter(Field::required)))
                    .containsExactly("KodeFaskes", "NamaFaskes", "Jenis", "Status");
            assertThat(FACILITIES.parts().get(0).required()).isTrue();
        }
    }
}
