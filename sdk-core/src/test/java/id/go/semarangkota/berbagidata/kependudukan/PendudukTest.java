package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PendudukTest {
    private static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);

    private static Penduduk sample() {
        return Penduduk.builder()
                .nik("3374011501800001")
                .nama("BUDI CONTOH")
                .tempatLahir("Semarang")
                .tanggalLahir(LocalDate.of(1980, 1, 15))
                .jenisKelamin(JenisKelamin.LAKI_LAKI)
                .alamat(Alamat.builder()
                        .jalan("Jl. Contoh No. 1")
                        .rt("001")
                        .rw("002")
                        .kelurahan("Miroto")
                        .kecamatan("Semarang Tengah")
                        .kota("Semarang")
                        .build())
                .build();
    }

    @Nested
    class Description {
        @Test
        void hasTheFieldsOfTheDatasetInOrder() {
            assertThat(TYPE.fields())
                    .extracting(Field::path)
                    .containsExactly(
                            "NIK",
                            "Nama",
                            "TempatLahir",
                            "TanggalLahir",
                            "JenisKelamin",
                            "Alamat.Jalan",
                            "Alamat.RT",
                            "Alamat.RW",
                            "Alamat.Kelurahan",
                            "Alamat.Kecamatan",
                            "Alamat.Kota",
                            "Alamat.Provinsi",
                            "Alamat.KodeWilayah",
                            "Alamat.KodePos",
                            "AlasanTanpaNIK",
                            "NomorKK",
                            "NamaIbu",
                            "NamaAyah",
                            "Agama",
                            "StatusKawin",
                            "SHDK",
                            "PendidikanTerakhir",
                            "Pekerjaan",
                            "GolonganDarah",
                            "Kewarganegaraan",
                            "StatusHidup",
                            "TanggalMeninggal",
                            "TanggalPerubahan");
        }

        @Test
        void requiresWhatTheDatasetRequires() {
            assertThat(TYPE.fields().stream().filter(Field::required).map(Field::path))
                    .containsExactly(
                            "Nama",
                            "TempatLahir",
                            "TanggalLahir",
                            "JenisKelamin",
                            "Alamat.Jalan",
                            "Alamat.Kelurahan",
                            "Alamat.Kecamatan",
                            "Alamat.Kota");
        }

        @Test
        void classifiesDirectIdentifiersAndHealthData() {
            assertThat(TYPE.fields().stream()
                            .filter(f -> f.sensitivity() == Sensitivity.DIRECT_IDENTIFIER)
                            .map(Field::path))
                    .containsExactly("NIK", "Nama", "NomorKK", "NamaIbu", "NamaAyah");
            assertThat(TYPE.fields().stream().filter(f -> f.specific()).map(Field::path))
                    .containsExactly("GolonganDarah");
        }

        @Test
        void saysSomethingInBothLanguagesAndASourceOfEveryField() {
            for (Field field : TYPE.fields()) {
                assertThat(List.of(
                                field.element().concept(),
                                field.element().definition(),
                                field.element().definitionEn(),
                                field.element().source()))
                        .as(field.path())
                        .noneMatch(String::isBlank);
            }
        }

        @Test
        void knowsTheNamesOfSiak() {
            assertThat(TYPE.field("Nama").orElseThrow().legacyName("SIAK")).contains("NAMA_LGKP");
            assertThat(TYPE.field("StatusKawin").orElseThrow().legacyNames("SIAK"))
                    .containsExactly("STAT_KWN", "STATUS_KAWIN");
            assertThat(TYPE.field("TanggalMeninggal").orElseThrow().legacyName("SIAK"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(classes = {Penduduk.class, Alamat.class})
        void givesJacksonTheSameWireNames(Class<?> record) throws NoSuchFieldException {
            for (RecordComponent component : record.getRecordComponents()) {
                JsonProperty property =
                        record.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
                assertThat(property.value())
                        .isEqualTo(component.getAnnotation(DataElement.class).name());
            }
        }
    }

    @Nested
    class Module {
        @Test
        void opensThePackagesOfRecordsToProvidersOnTheModulePath() throws IOException {
            try (InputStream in = Penduduk.class.getResourceAsStream("/module-info.class")) {
                assertThat(ModuleDescriptor.read(Objects.requireNonNull(in)).opens())
                        .extracting(ModuleDescriptor.Opens::source)
                        .contains(Penduduk.class.getPackageName(), Alamat.class.getPackageName());
            }
        }
    }

    @Nested
    class Json {
        private final JsonMapper mapper =
                JsonMapper.builder().addModule(new JavaTimeModule()).build();

        @Test
        void hasTheShapeOfTheArticle() throws JsonProcessingException {
            assertThat(mapper.writeValueAsString(sample()))
                    .isEqualTo("{\"NIK\":\"3374011501800001\",\"Nama\":\"BUDI CONTOH\",\"TempatLahir\":\"Semarang\","
                            + "\"TanggalLahir\":\"1980-01-15\",\"JenisKelamin\":\"Laki-laki\",\"Alamat\":{"
                            + "\"Jalan\":\"Jl. Contoh No. 1\",\"RT\":\"001\",\"RW\":\"002\",\"Kelurahan\":\"Miroto\","
                            + "\"Kecamatan\":\"Semarang Tengah\",\"Kota\":\"Semarang\"}}");
        }

        @Test
        void isReadBackEqual_withEveryField() throws JsonProcessingException {
            Object[] values = TYPE.values(sample());
            for (Field field : TYPE.fields()) {
                if (values[field.index()] == null) {
                    values[field.index()] = switch (field.type()) {
                        case DATE -> LocalDate.of(2020, 2, 29);
                        case CODE -> field.codes().get(field.codes().size() - 1);
                        default -> "teks " + field.index();
                    };
                }
            }
            Penduduk full = TYPE.create(values);
            assertThat(mapper.readValue(mapper.writeValueAsString(full), Penduduk.class))
                    .isEqualTo(full);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"L\"", "\"LAKI-LAKI\"", "\"laki-laki\"", "\"Laki-laki\"", "\"LK\""})
        void readsUsualSpellingsOfACode(String json) throws JsonProcessingException {
            assertThat(mapper.readValue(json, JenisKelamin.class)).isEqualTo(JenisKelamin.LAKI_LAKI);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"1\"", "1", "\"RAHASIA\"", "\"\""})
        void refusesAnUnknownCodeAndABareNumber_withoutRepeatingIt(String json) {
            Assertions.assertThatExceptionOfType(ValueInstantiationException.class)
                    .isThrownBy(() -> mapper.readValue(json, JenisKelamin.class))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("RAHASIA"));
        }
    }

    @Nested
    class Privacy {
        @Test
        void toString_tellsNothing() {
            assertThat(sample().toString()).isEqualTo("Penduduk[personal data]");
            assertThat(sample().alamat().toString()).isEqualTo("Alamat[personal data]");
        }
    }
}
