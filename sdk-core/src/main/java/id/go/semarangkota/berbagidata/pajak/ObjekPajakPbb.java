package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNop;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpwpd;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An object of property tax (<em>objek pajak PBB-P2</em>): land, and buildings on it, with their taxable value.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it, so identifiers are text here; compute
 * with {@link Nop} and {@link KalkulatorPbb}. Areas are whole square metres, as SISMIOP keeps them. Immutable and thread-safe. Sensitivity:
 * direct identifiers, an address and property; {@code toString} tells none of them. Source: SISMIOP.
 *
 * @param nop number of the object of property tax, 18 digits
 * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units
 * @param namaSubjek name of the person or body that owes the tax, at most 200 UTF-16 units
 * @param alamatObjek address of the object
 * @param luasBumi area of the land in whole square metres, above 0
 * @param luasBangunan area of all buildings in whole square metres, 0 if there is none
 * @param kelasBumi class of the land, at most 10 UTF-16 units
 * @param kelasBangunan class of the buildings, at most 10 UTF-16 units
 * @param njopBumiPerM2 taxable value of the land by the square metre in whole rupiah
 * @param njopBangunanPerM2 taxable value of the buildings by the square metre in whole rupiah, 0 if there is none
 * @param njop taxable value as a whole in whole rupiah
 * @param jumlahBangunan number of buildings
 * @param jenisPenggunaan use of the building
 * @param tahunDibangun year in which the building was finished, four digits
 * @param status status of the registration
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "pajak.objek-pbb", version = "1.0", title = "Objek pajak PBB-P2", titleEn = "Objects of property tax")
@ConsistentRecord(ObjekPajakPbbRules.class)
@ConsistentRecord(value = ObjekPajakPbbRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record ObjekPajakPbb(
        @JsonProperty("NOP")
        @DataElement(
                name = "NOP",
                concept = "Identitas objek pajak",
                definition =
                        "Nomor objek pajak PBB-P2, 18 angka sebagai teks tanpa titik; kode wilayahnya bukan kode Kemendagri.",
                definitionEn =
                        "Number of the object of property tax, 18 digits as text without dots; its area codes are not Kemendagri's.",
                classification = "Nomor Objek Pajak",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SISMIOP:KD_PROPINSI+KD_DATI2+KD_KECAMATAN+KD_KELURAHAN+KD_BLOK+NO_URUT+KD_JNS_OP",
                source = "SISMIOP, NOP")
        @NotNull
        @ValidNop
        @Nullable
        String nop,

        @JsonProperty("NPWPD")
        @DataElement(
                name = "NPWPD",
                concept = "Identitas wajib pajak daerah",
                definition = "Nomor pokok wajib pajak daerah subjek pajak.",
                definitionEn = "Number that the region gives the person or body that owes the tax.",
                classification = "Nomor Pokok Wajib Pajak Daerah",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @ValidNpwpd
        @Nullable
        String npwpd,

        @JsonProperty("NamaSubjek")
        @DataElement(
                name = "NamaSubjek",
                concept = "Subjek pajak",
                definition = "Nama orang atau badan yang menjadi subjek pajak.",
                definitionEn = "Name of the person or body that owes the tax.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = {"SISMIOP:NM_WP", "SISMIOP:NM_WP_SPPT"},
                source = "SISMIOP, DAT_SUBJEK_PAJAK, SPPT")
        @NotBlank
        @Size(max = 200)
        @CleanText
        @Nullable
        String namaSubjek,

        @JsonProperty("AlamatObjek")
        @DataElement(
                name = "AlamatObjek",
                concept = "Letak objek pajak",
                definition = "Alamat objek pajak, bukan alamat subjeknya.",
                definitionEn = "Address of the object, not of whoever owes the tax.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data ini")
        @NotNull
        @Valid
        @Nullable
        Alamat alamatObjek,

        @JsonProperty("LuasBumi")
        @DataElement(
                name = "LuasBumi",
                concept = "Luas",
                definition = "Luas bumi (tanah).",
                definitionEn = "Area of the land.",
                measure = "Luas",
                unit = "m2",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = {"SISMIOP:TOTAL_LUAS_BUMI", "SISMIOP:LUAS_BUMI_SPPT"},
                source = "SISMIOP, DAT_OBJEK_PAJAK, SPPT")
        @NotNull
        @Positive
        @Nullable
        Long luasBumi,

        @JsonProperty("LuasBangunan")
        @DataElement(
                name = "LuasBangunan",
                concept = "Luas",
                definition = "Luas seluruh bangunan; 0 bila tidak ada.",
                definitionEn = "Area of all buildings; 0 if there is none.",
                measure = "Luas",
                unit = "m2",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = {"SISMIOP:TOTAL_LUAS_BNG", "SISMIOP:LUAS_BNG_SPPT"},
                source = "SISMIOP, DAT_OBJEK_PAJAK, SPPT")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long luasBangunan,

        @JsonProperty("KelasBumi")
        @DataElement(
                name = "KelasBumi",
                concept = "Kelas",
                definition = "Kode kelas bumi.",
                definitionEn = "Class of the land.",
                sensitivity = Sensitivity.SENSITIVE,
                legacy = "SISMIOP:KD_KLS_TANAH",
                source = "SISMIOP, SPPT")
        @Size(max = 10)
        @CleanText
        @Nullable
        String kelasBumi,

        @JsonProperty("KelasBangunan")
        @DataElement(
                name = "KelasBangunan",
                concept = "Kelas",
                definition = "Kode kelas bangunan.",
                definitionEn = "Class of the buildings.",
                sensitivity = Sensitivity.SENSITIVE,
                legacy = "SISMIOP:KD_KLS_BNG",
                source = "SISMIOP, SPPT")
        @Size(max = 10)
        @CleanText
        @Nullable
        String kelasBangunan,

        @JsonProperty("NJOPBumiPerM2")
        @DataElement(
                name = "NJOPBumiPerM2",
                concept = "Nilai jual objek pajak",
                definition = "NJOP bumi per meter persegi.",
                definitionEn = "Taxable value of the land by the square metre.",
                measure = "Nilai uang per luas",
                unit = "rupiah per m2",
                sensitivity = Sensitivity.SENSITIVE,
                source = "SISMIOP, KELAS_TANAH")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long njopBumiPerM2,

        @JsonProperty("NJOPBangunanPerM2")
        @DataElement(
                name = "NJOPBangunanPerM2",
                concept = "Nilai jual objek pajak",
                definition = "NJOP bangunan per meter persegi; 0 bila tidak ada bangunan.",
                definitionEn = "Taxable value of the buildings by the square metre; 0 if there is none.",
                measure = "Nilai uang per luas",
                unit = "rupiah per m2",
                sensitivity = Sensitivity.SENSITIVE,
                source = "SISMIOP, KELAS_BANGUNAN")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long njopBangunanPerM2,

        @JsonProperty("NJOP")
        @DataElement(
                name = "NJOP",
                concept = "Nilai jual objek pajak",
                definition = "NJOP seluruhnya: luas bumi kali NJOP bumi ditambah luas bangunan kali NJOP bangunan.",
                definitionEn =
                        "Taxable value as a whole: area of the land by its value and area of the buildings by theirs.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                legacy = "SISMIOP:NJOP_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long njop,

        @JsonProperty("JumlahBangunan")
        @DataElement(
                name = "JumlahBangunan",
                concept = "Bangunan",
                definition = "Banyaknya bangunan.",
                definitionEn = "Number of buildings.",
                measure = "Jumlah",
                unit = "bangunan",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data ini")
        @PositiveOrZero
        @Nullable
        Long jumlahBangunan,

        @JsonProperty("JenisPenggunaan")
        @DataElement(
                name = "JenisPenggunaan",
                concept = "Bangunan",
                definition = "Jenis penggunaan bangunan (JPB).",
                definitionEn = "Use of the building (JPB).",
                classification = "Jenis penggunaan bangunan",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SISMIOP:KD_JPB",
                source = "SISMIOP, DAT_OP_BANGUNAN")
        @Nullable
        JenisPenggunaan jenisPenggunaan,

        @JsonProperty("TahunDibangun")
        @DataElement(
                name = "TahunDibangun",
                concept = "Bangunan",
                definition = "Tahun bangunan selesai dibangun.",
                definitionEn = "Year in which the building was finished.",
                measure = "Waktu",
                unit = "tahun",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SISMIOP:THN_DIBANGUN_BNG",
                source = "SISMIOP, DAT_OP_BANGUNAN")
        @Min(1000)
        @Max(9999)
        @Nullable
        Long tahunDibangun,

        @JsonProperty("Status")
        @DataElement(
                name = "Status",
                concept = "Pendaftaran",
                definition = "Status pendaftaran objek pajak.",
                definitionEn = "Status of the registration.",
                classification = "Status pendaftaran",
                source = "Standar data ini")
        @NotNull
        @Nullable
        StatusPendaftaran status) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static ObjekPajakPbbBuilder builder() {
        return new ObjekPajakPbbBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "ObjekPajakPbb[tax data]";
    }
}
