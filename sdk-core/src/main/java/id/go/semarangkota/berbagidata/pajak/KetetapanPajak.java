package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonFormat;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of a local tax (<em>ketetapan pajak</em>): what is owed, by whom or for which object, and until when.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it. Amounts are whole rupiah. Immutable and
 * thread-safe. Sensitivity: direct identifiers and finances; what a person must pay is <em>data spesifik</em>; {@code toString} tells none of
 * them. Source: UU 1/2022; SISMIOP.
 *
 * @param nomorKetetapan number of the assessment, at most 50 UTF-16 units
 * @param jenisKetetapan kind of the assessment
 * @param jenisPajak kind of tax
 * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units
 * @param nop number of the object of property tax, 18 digits
 * @param tahunPajak tax year, four digits
 * @param masaPajak month of the tax period, 1 to 12; null where the tax is not due by the month
 * @param dasarPengenaan amount that the rate is put on, in whole rupiah
 * @param tarifPersen rate of the tax in per cent, 0 to 100
 * @param pokokPajak tax that is owed before penalties and reductions, in whole rupiah
 * @param sanksi penalties in whole rupiah
 * @param pengurangan reductions in whole rupiah
 * @param jumlahHarusDibayar tax and penalties less reductions, in whole rupiah
 * @param tanggalTerbit date of issue
 * @param tanggalJatuhTempo date until which it must be paid
 * @param statusPembayaran whether it has been paid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "pajak.ketetapan", version = "1.0", title = "Ketetapan pajak daerah", titleEn = "Tax assessments")
@ConsistentRecord(KetetapanPajakRules.class)
@ConsistentRecord(value = KetetapanPajakRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record KetetapanPajak(
        @JsonProperty("NomorKetetapan")
        @DataElement(
                name = "NomorKetetapan",
                concept = "Ketetapan",
                definition = "Nomor surat ketetapan.",
                definitionEn = "Number of the assessment.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @NotBlank
        @Size(max = 50)
        @CleanText
        @Nullable
        String nomorKetetapan,

        @JsonProperty("JenisKetetapan")
        @DataElement(
                name = "JenisKetetapan",
                concept = "Ketetapan",
                definition = "Jenis surat ketetapan.",
                definitionEn = "Kind of the assessment.",
                classification = "Jenis ketetapan",
                source = "UU 1/2022")
        @NotNull
        @Nullable
        JenisKetetapan jenisKetetapan,

        @JsonProperty("JenisPajak")
        @DataElement(
                name = "JenisPajak",
                concept = "Jenis pajak daerah",
                definition = "Jenis pajak yang dipungut kota.",
                definitionEn = "Kind of tax that the city levies.",
                classification = "Jenis pajak daerah",
                source = "UU 1/2022")
        @NotNull
        @Nullable
        JenisPajak jenisPajak,

        @JsonProperty("NPWPD")
        @DataElement(
                name = "NPWPD",
                concept = "Identitas wajib pajak daerah",
                definition = "Nomor pokok wajib pajak daerah; salah satu dari NPWPD dan NOP wajib ada.",
                definitionEn = "Number that the region gives the taxpayer; one of NPWPD and NOP is required.",
                classification = "Nomor Pokok Wajib Pajak Daerah",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @ValidNpwpd
        @Nullable
        String npwpd,

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
        @ValidNop
        @Nullable
        String nop,

        @JsonProperty("TahunPajak")
        @DataElement(
                name = "TahunPajak",
                concept = "Masa dan tahun pajak",
                definition = "Tahun pajak.",
                definitionEn = "Tax year.",
                measure = "Waktu",
                unit = "tahun",
                legacy = "SISMIOP:THN_PAJAK_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @Min(1900)
        @Max(9999)
        @Nullable
        Long tahunPajak,

        @JsonProperty("MasaPajak")
        @DataElement(
                name = "MasaPajak",
                concept = "Masa dan tahun pajak",
                definition = "Bulan masa pajak, 1 sampai 12; hanya untuk pajak yang terutang per bulan.",
                definitionEn = "Month of the tax period, 1 to 12; only for a tax that is due by the month.",
                measure = "Waktu",
                unit = "bulan",
                source = "Standar data ini")
        @Min(1)
        @Max(12)
        @Nullable
        Long masaPajak,

        @JsonProperty("DasarPengenaan")
        @DataElement(
                name = "DasarPengenaan",
                concept = "Dasar pengenaan",
                definition = "Nilai yang dikenai tarif.",
                definitionEn = "Amount that the rate is put on.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                legacy = "SISMIOP:NJKP_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long dasarPengenaan,

        @JsonProperty("TarifPersen")
        @DataElement(
                name = "TarifPersen",
                concept = "Tarif",
                definition = "Tarif pajak dalam persen.",
                definitionEn = "Rate of the tax in per cent.",
                measure = "Tarif",
                unit = "persen",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Standar data ini")
        @Min(0)
        @Max(100)
        @Nullable
        BigDecimal tarifPersen,

        @JsonProperty("PokokPajak")
        @DataElement(
                name = "PokokPajak",
                concept = "Pokok pajak",
                definition = "Pajak terutang sebelum sanksi dan pengurangan.",
                definitionEn = "Tax that is owed before penalties and reductions.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                legacy = "SISMIOP:PBB_TERHUTANG_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long pokokPajak,

        @JsonProperty("Sanksi")
        @DataElement(
                name = "Sanksi",
                concept = "Sanksi",
                definition = "Sanksi administratif: bunga, denda, dan kenaikan.",
                definitionEn = "Administrative penalties: interest, fines and increases.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Standar data ini")
        @PositiveOrZero
        @Nullable
        Long sanksi,

        @JsonProperty("Pengurangan")
        @DataElement(
                name = "Pengurangan",
                concept = "Pengurangan",
                definition = "Pengurangan dan keringanan.",
                definitionEn = "Reductions.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                legacy = "SISMIOP:FAKTOR_PENGURANG_SPPT",
                source = "SISMIOP, SPPT")
        @PositiveOrZero
        @Nullable
        Long pengurangan,

        @JsonProperty("JumlahHarusDibayar")
        @DataElement(
                name = "JumlahHarusDibayar",
                concept = "Jumlah harus dibayar",
                definition = "Pokok pajak ditambah sanksi dikurangi pengurangan.",
                definitionEn = "Tax and penalties less reductions.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                legacy = "SISMIOP:PBB_YG_HARUS_DIBAYAR_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long jumlahHarusDibayar,

        @JsonProperty("TanggalTerbit")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalTerbit",
                concept = "Ketetapan",
                definition = "Tanggal terbit.",
                definitionEn = "Date of issue.",
                legacy = "SISMIOP:TGL_TERBIT_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @Nullable
        LocalDate tanggalTerbit,

        @JsonProperty("TanggalJatuhTempo")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalJatuhTempo",
                concept = "Ketetapan",
                definition = "Tanggal jatuh tempo; tidak sebelum tanggal terbit.",
                definitionEn = "Date until which it must be paid; not before the date of issue.",
                legacy = "SISMIOP:TGL_JATUH_TEMPO_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @Nullable
        LocalDate tanggalJatuhTempo,

        @JsonProperty("StatusPembayaran")
        @DataElement(
                name = "StatusPembayaran",
                concept = "Pembayaran",
                definition = "Status pembayaran ketetapan.",
                definitionEn = "Whether the assessment has been paid.",
                classification = "Status pembayaran",
                legacy = "SISMIOP:STATUS_PEMBAYARAN_SPPT",
                source = "SISMIOP, SPPT")
        @NotNull
        @Nullable
        StatusPembayaran statusPembayaran) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static KetetapanPajakBuilder builder() {
        return new KetetapanPajakBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "KetetapanPajak[tax data]";
    }
}
