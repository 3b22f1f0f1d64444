package id.go.semarangkota.berbagidata.pendidikan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Part;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PesertaDidikTest {
    private static final RecordType<PesertaDidik> PUPILS = RecordType.of(PesertaDidik.class);
    private static final RecordType<SatuanPendidikan> SCHOOLS = RecordType.of(SatuanPendidikan.class);

    /** The paths of leaves, those of an address left out. */
    private static List<String> paths(Stream<Field> fields) {
        return fields.map(Field::path).filter(path -> !path.contains(".")).toList();
    }

    private static List<String> of(Sensitivity sensitivity) {
        return paths(PUPILS.fields().stream().filter(f -> f.sensitivity() == sensitivity));
    }

    @Nested
    class Pupils {
        @Test
        void haveTheFieldsOfTheDatasetInOrder() {
            assertThat(PUPILS.schema()).isEqualTo("pendidikan.peserta-didik/1.0");
            assertThat(paths(PUPILS.fields().stream()))
                    .containsExactly(
                            "NISN",
                            "NIK",
                            "Nama",
                            "TempatLahir",
                            "TanggalLahir",
                            "JenisKelamin",
                            "NamaIbu",
                            "NPSN",
                            "Jenjang",
                            "Tingkat",
                            "TahunAjaran",
                            "Status",
                            "PenerimaKIP",
                            "NomorKIP",
                            "PenerimaPIP",
                            "KebutuhanKhusus");
            assertThat(PUPILS.parts()).extracting(Part::path).containsExactly("Alamat");
        }

        @Test
        void requireWhatTheDatasetRequires() {
            assertThat(paths(PUPILS.fields().stream().filter(Field::required)))
                    .containsExactly(
                            "NIK", "Nama", "TanggalLahir", "JenisKelamin", "NPSN", "Jenjang", "TahunAjaran", "Status");
            assertThat(PUPILS.parts().get(0).required()).isTrue();
        }

        @Test
        void areClassified() {
            assertThat(of(Sensitivity.DIRECT_IDENTIFIER)).containsExactly("NISN", "NIK", "Nama", "NamaIbu", "NomorKIP");
            assertThat(of(Sensitivity.QUASI_IDENTIFIER))
                    .containsExactly("TempatLahir", "TanggalLahir", "JenisKelamin", "NPSN", "Jenjang", "Tingkat");
            assertThat(of(Sensitivity.SENSITIVE)).containsExactly("KebutuhanKhusus");
        }

        @Test
        void areSpecificDataThroughout_beingChildren() {
            assertThat(paths(PUPILS.fields().stream().filter(f -> !f.specific())))
                    .isEmpty();
            assertThat(PUPILS.parts().get(0).element().specific()).isTrue();
        }

        @Test
        void haveTheirNamesInDapodik() {
            assertThat(PUPILS.field("NamaIbu").orElseThrow().legacyNames("DAPODIK"))
                    .containsExactly("nama_ibu_kandung", "nama_ibu");
            assertThat(PUPILS.field("Status").orElseThrow().legacyNames("DAPODIK"))
                    .isEmpty();
        }
    }

    @Nested
    class Schools {
        @Test
        void haveTheFieldsOfTheDatasetInOrder() {
            assertThat(SCHOOLS.schema()).isEqualTo("pendidikan.satuan-pendidikan/1.0");
            assertThat(paths(SCHOOLS.fields().stream()))
                    .containsExactly(
                            "NPSN",
                            "Nama",
                            "Jenjang",
                            "Status",
                            "Lintang",
                            "Bujur",
                            "Akreditasi",
                            "JumlahPesertaDidik",
                            "JumlahGuru");
            assertThat(paths(SCHOOLS.fields().stream().filter(Field::required)))
                    .containsExactly("NPSN", "Nama", "Jenjang", "Status");
            assertThat(SCHOOLS.parts().get(0).required()).isTrue();
        }
    }
}
