package id.go.semarangkota.berbagidata.pajak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the four datasets are, field by field. */
class PajakTest {
    static List<RecordType<?>> types() {
        return List.of(
                RecordType.of(WajibPajak.class),
                RecordType.of(ObjekPajakPbb.class),
                RecordType.of(KetetapanPajak.class),
                RecordType.of(PembayaranPajak.class));
    }

    private static RecordType<?> type(String id) {
        return types().stream()
                .filter(type -> type.id().equals("pajak." + id))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the fields that fit, in order; those of an address as one. */
    private static String names(RecordType<?> type, Predicate<Field> filter) {
        return type.fields().stream()
                .filter(filter)
                .map(field -> field.path().replaceAll("\\..*", ""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Object sample(Field field) {
        return switch (field.type()) {
            case TEXT -> "teks " + field.index();
            case DATE -> LocalDate.of(2020, 2, 29);
            case INTEGER -> 4_294_967_296L + field.index();
            case DECIMAL -> new BigDecimal("0.125");
            case BOOLEAN -> true;
            case CODE -> field.codes().get(field.codes().size() - 1);
            case GEOMETRY, LIST -> throw new IllegalArgumentException("no dataset of local taxes has such a field");
        };
    }

    private static <T extends Record> T full(RecordType<T> type) {
        return type.create(type.fields().stream().map(PajakTest::sample).toArray());
    }

    @Nested
    class Description {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "wajib-pajak|NPWPD Jenis Nama NIK NPWP NITKU NIB Alamat Telepon Email TanggalTerdaftar Status AlasanTanpaNIK",
                    "objek-pbb|NOP NPWPD NamaSubjek AlamatObjek LuasBumi LuasBangunan KelasBumi KelasBangunan NJOPBumiPerM2 "
                            + "NJOPBangunanPerM2 NJOP JumlahBangunan JenisPenggunaan TahunDibangun Status",
                    "ketetapan|NomorKetetapan JenisKetetapan JenisPajak NPWPD NOP TahunPajak MasaPajak DasarPengenaan TarifPersen "
                            + "PokokPajak Sanksi Pengurangan JumlahHarusDibayar TanggalTerbit TanggalJatuhTempo StatusPembayaran",
                    "pembayaran|NomorTransaksi NomorKetetapan NPWPD NOP JenisPajak TahunPajak MasaPajak JumlahPokok JumlahSanksi "
                            + "JumlahBayar TanggalBayar KanalBayar KodeBank"
                })
        void hasTheFieldsOfTheDatasetInOrder(String id, String fields) {
            assertThat(names(type(id), field -> true)).isEqualTo(fields);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "wajib-pajak|NPWPD Jenis Nama Alamat Status",
                    "objek-pbb|NOP NamaSubjek AlamatObjek LuasBumi LuasBangunan NJOPBumiPerM2 NJOPBangunanPerM2 NJOP Status",
                    "ketetapan|NomorKetetapan JenisKetetapan JenisPajak TahunPajak DasarPengenaan PokokPajak JumlahHarusDibayar "
                            + "TanggalTerbit TanggalJatuhTempo StatusPembayaran",
                    "pembayaran|NomorTransaksi JenisPajak TahunPajak JumlahPokok JumlahSanksi JumlahBayar TanggalBayar"
                })
        void requiresWhatTheDatasetRequires(String id, String fields) {
            assertThat(names(type(id), Field::required)).isEqualTo(fields);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "wajib-pajak|NPWPD Nama NIK NPWP NITKU NIB Telepon Email|Alamat|''",
                    "objek-pbb|NOP NPWPD NamaSubjek|AlamatObjek LuasBumi LuasBangunan JumlahBangunan JenisPenggunaan TahunDibangun|"
                            + "KelasBumi KelasBangunan NJOPBumiPerM2 NJOPBangunanPerM2 NJOP",
                    "ketetapan|NomorKetetapan NPWPD NOP|''|DasarPengenaan TarifPersen PokokPajak Sanksi Pengurangan "
                            + "JumlahHarusDibayar",
                    "pembayaran|NomorTransaksi NomorKetetapan NPWPD NOP|''|JumlahPokok JumlahSanksi JumlahBayar"
                })
        void classifiesWhatIdentifiesAPersonOrMayHurtOne(String id, String direct, String quasi, String sensitive) {
            assertThat(names(type(id), f -> f.sensitivity() == Sensitivity.DIRECT_IDENTIFIER))
                    .isEqualTo(direct);
            assertThat(names(type(id), f -> f.sensitivity() == Sensitivity.QUASI_IDENTIFIER))
                    .isEqualTo(quasi);
            assertThat(names(type(id), f -> f.sensitivity() == Sensitivity.SENSITIVE))
                    .isEqualTo(sensitive);
        }

        @Test
        void callsAPersonsFinancesSpecific_andNothingElse() {
            assertThat(types().stream().map(type -> names(type, f -> f.specific())))
                    .containsExactly(
                            "",
                            "",
                            "DasarPengenaan TarifPersen PokokPajak Sanksi Pengurangan JumlahHarusDibayar",
                            "JumlahPokok JumlahSanksi JumlahBayar");
        }

        @ParameterizedTest
        @MethodSource("id.go.semarangkota.berbagidata.pajak.PajakTest#types")
        void saysEverythingInBothLanguages_andTheUnitOfEveryNumber(RecordType<?> type) {
            assertThat(type.schema()).isEqualTo(type.id() + "/1.0");
            for (Field field : type.fields()) {
                DataElement element = field.element();
                assertThat(List.of(element.concept(), element.definition(), element.definitionEn(), element.source()))
                        .as(field.path())
                        .noneMatch(String::isBlank);
                boolean number = field.type() == DataType.INTEGER || field.type() == DataType.DECIMAL;
                assertThat(element.unit().isEmpty()).as(field.path()).isNotEqualTo(number);
                assertThat(element.measure().isEmpty()).as(field.path()).isNotEqualTo(number);
                assertThat(element.classification().isEmpty() && field.type() == DataType.CODE)
                        .as(field.path())
                        .isFalse();
            }
        }

        @ParameterizedTest
        @MethodSource("id.go.semarangkota.berbagidata.pajak.PajakTest#types")
        void givesJacksonTheSameWireNames(RecordType<?> type) throws NoSuchFieldException {
            for (RecordComponent component : type.recordClass().getRecordComponents()) {
                JsonProperty property =
                        type.recordClass().getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
                assertThat(property.value())
                        .isEqualTo(component.getAnnotation(DataElement.class).name());
            }
        }
    }

    @Nested
    class Json {
        private final JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        @ParameterizedTest
        @MethodSource("id.go.semarangkota.berbagidata.pajak.PajakTest#types")
        void isReadBackEqual_withEveryField(RecordType<?> type) throws JsonProcessingException {
            Record full = full(type);
            assertThat(mapper.readValue(mapper.writeValueAsString(full), type.recordClass()))
                    .isEqualTo(full);
        }

        @Test
        void leavesOutWhatIsAbsent() throws JsonProcessingException {
            assertThat(mapper.writeValueAsString(PembayaranPajak.builder()
                            .nop("337401000100100010")
                            .jumlahBayar(1L)
                            .build()))
                    .isEqualTo("{\"NOP\":\"337401000100100010\",\"JumlahBayar\":1}");
        }
    }

    @Nested
    class Module {
        @Test
        void opensThePackageToProvidersOnTheModulePath() throws IOException {
            try (InputStream in = WajibPajak.class.getResourceAsStream("/module-info.class")) {
                assertThat(ModuleDescriptor.read(Objects.requireNonNull(in)).opens())
                        .extracting(ModuleDescriptor.Opens::source)
                        .contains(WajibPajak.class.getPackageName());
            }
        }
    }

    @Nested
    class Privacy {
        @ParameterizedTest
        @MethodSource("id.go.semarangkota.berbagidata.pajak.PajakTest#types")
        void toString_tellsNothing(RecordType<?> type) {
            assertThat(full(type).toString()).isEqualTo(type.recordClass().getSimpleName() + "[tax data]");
        }
    }

    @Nested
    class Builders {
        @Test
        void setWhatTheySay() {
            WajibPajak wajibPajak = full(RecordType.of(WajibPajak.class));
            assertThat(WajibPajak.builder()
                            .npwpd(wajibPajak.npwpd())
                            .jenis(wajibPajak.jenis())
                            .nama(wajibPajak.nama())
                            .nik(wajibPajak.nik())
                            .npwp(wajibPajak.npwp())
                            .nitku(wajibPajak.nitku())
                            .nib(wajibPajak.nib())
                            .alamat(wajibPajak.alamat())
                            .telepon(wajibPajak.telepon())
                            .email(wajibPajak.email())
                            .tanggalTerdaftar(wajibPajak.tanggalTerdaftar())
                            .status(wajibPajak.status())
                            .alasanTanpaNik(wajibPajak.alasanTanpaNik())
                            .build())
                    .isEqualTo(wajibPajak);
        }

        @Test
        void setWhatTheySay_ofObjects() {
            ObjekPajakPbb objek = full(RecordType.of(ObjekPajakPbb.class));
            assertThat(ObjekPajakPbb.builder()
                            .nop(objek.nop())
                            .npwpd(objek.npwpd())
                            .namaSubjek(objek.namaSubjek())
                            .luasBumi(objek.luasBumi())
                            .luasBangunan(objek.luasBangunan())
                            .kelasBumi(objek.kelasBumi())
                            .kelasBangunan(objek.kelasBangunan())
                            .njopBumiPerM2(objek.njopBumiPerM2())
                            .njopBangunanPerM2(objek.njopBangunanPerM2())
                            .njop(objek.njop())
                            .jumlahBangunan(objek.jumlahBangunan())
                            .jenisPenggunaan(objek.jenisPenggunaan())
                            .tahunDibangun(objek.tahunDibangun())
                            .status(objek.status())
                            .alamatObjek(objek.alamatObjek())
                            .build())
                    .isEqualTo(objek);
        }

        @Test
        void setWhatTheySay_ofMoney() {
            KetetapanPajak ketetapan = full(RecordType.of(KetetapanPajak.class));
            assertThat(KetetapanPajak.builder()
                            .nomorKetetapan(ketetapan.nomorKetetapan())
                            .jenisKetetapan(ketetapan.jenisKetetapan())
                            .jenisPajak(ketetapan.jenisPajak())
                            .npwpd(ketetapan.npwpd())
                            .nop(ketetapan.nop())
                            .tahunPajak(ketetapan.tahunPajak())
                            .masaPajak(ketetapan.masaPajak())
                            .dasarPengenaan(ketetapan.dasarPengenaan())
                            .tarifPersen(ketetapan.tarifPersen())
                            .pokokPajak(ketetapan.pokokPajak())
                            .sanksi(ketetapan.sanksi())
                            .pengurangan(ketetapan.pengurangan())
                            .jumlahHarusDibayar(ketetapan.jumlahHarusDibayar())
                            .tanggalTerbit(ketetapan.tanggalTerbit())
                            .tanggalJatuhTempo(ketetapan.tanggalJatuhTempo())
                            .statusPembayaran(ketetapan.statusPembayaran())
                            .build())
                    .isEqualTo(ketetapan);
            PembayaranPajak pembayaran = full(RecordType.of(PembayaranPajak.class));
            assertThat(PembayaranPajak.builder()
                            .nomorTransaksi(pembayaran.nomorTransaksi())
                            .nomorKetetapan(pembayaran.nomorKetetapan())
                            .npwpd(pembayaran.npwpd())
                            .nop(pembayaran.nop())
                            .jenisPajak(pembayaran.jenisPajak())
                            .tahunPajak(pembayaran.tahunPajak())
                            .masaPajak(pembayaran.masaPajak())
                            .jumlahPokok(pembayaran.jumlahPokok())
                            .jumlahSanksi(pembayaran.jumlahSanksi())
                            .jumlahBayar(pembayaran.jumlahBayar())
                            .tanggalBayar(pembayaran.tanggalBayar())
                            .kanalBayar(pembayaran.kanalBayar())
                            .kodeBank(pembayaran.kodeBank())
                            .build())
                    .isEqualTo(pembayaran);
        }
    }
}
