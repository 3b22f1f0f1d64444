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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a local tax (<em>pembayaran pajak</em>), as SSPD or STTS prove it.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it. Amounts are whole rupiah. Immutable and
 * thread-safe. Sensitivity: direct identifiers and finances; {@code toString} tells none of them. Source: UU 1/2022.
 *
 * @param nomorTransaksi number of the transaction (NTPD), at most 50 UTF-16 units
 * @param nomorKetetapan number of the assessment that is paid, at most 50 UTF-16 units
 * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units
 * @param nop number of the object of property tax, 18 digits
 * @param jenisPajak kind of tax
 * @param tahunPajak tax year, four digits
 * @param masaPajak month of the tax period, 1 to 12; null where the tax is not due by the month
 * @param jumlahPokok part for the tax itself, in whole rupiah
 * @param jumlahSanksi part for penalties in whole rupiah, 0 if there is none
 * @param jumlahBayar amount that was paid, in whole rupiah
 * @param tanggalBayar date of the payment
 * @param kanalBayar channel of the payment
 * @param kodeBank code of the bank, at most 10 UTF-16 units
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "pajak.pembayaran", version = "1.0", title = "Pembayaran pajak daerah", titleEn = "Tax payments")
@ConsistentRecord(PembayaranPajakRules.class)
@ConsistentRecord(value = PembayaranPajakRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record PembayaranPajak(
        @JsonProperty("NomorTransaksi")
        @DataElement(
                name = "NomorTransaksi",
                concept = "Pembayaran",
                definition = "Nomor transaksi penerimaan daerah (NTPD).",
                definitionEn = "Number of the transaction (NTPD).",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @NotBlank
        @Size(max = 50)
        @CleanText
        @Nullable
        String nomorTransaksi,

        @JsonProperty("NomorKetetapan")
        @DataElement(
                name = "NomorKetetapan",
                concept = "Ketetapan",
                definition = "Nomor surat ketetapan yang dibayar.",
                definitionEn = "Number of the assessment that is paid.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @Size(max = 50)
        @CleanText
        @Nullable
        String nomorKetetapan,

        @JsonProperty("NPWPD")
        @DataElement(
                name = "NPWPD",
                concept = "Identitas wajib pajak daerah",
                definition =
                        "Nomor pokok wajib pajak daerah; tanpa nomor ketetapan, salah satu dari NPWPD dan NOP wajib ada.",
                definitionEn =
                        "Number that the region gives the taxpayer; without the number of an assessment, one of NPWPD and NOP is required.",
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
                source = "SISMIOP, NOP")
        @ValidNop
        @Nullable
        String nop,

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

        @JsonProperty("TahunPajak")
        @DataElement(
                name = "TahunPajak",
                concept = "Masa dan tahun pajak",
                definition = "Tahun pajak.",
                definitionEn = "Tax year.",
                measure = "Waktu",
                unit = "tahun",
                source = "Standar data ini")
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

        @JsonProperty("JumlahPokok")
        @DataElement(
                name = "JumlahPokok",
                concept = "Pembayaran",
                definition = "Bagian pembayaran untuk pokok pajak.",
                definitionEn = "Part of the payment that is for the tax itself.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Standar data ini")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long jumlahPokok,

        @JsonProperty("JumlahSanksi")
        @DataElement(
                name = "JumlahSanksi",
                concept = "Pembayaran",
                definition = "Bagian pembayaran untuk sanksi; 0 bila tidak ada.",
                definitionEn = "Part of the payment that is for penalties; 0 if there is none.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Standar data ini")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long jumlahSanksi,

        @JsonProperty("JumlahBayar")
        @DataElement(
                name = "JumlahBayar",
                concept = "Pembayaran",
                definition = "Jumlah yang dibayar: pokok ditambah sanksi.",
                definitionEn = "Amount that was paid: tax and penalties.",
                measure = "Nilai uang",
                unit = "rupiah",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Standar data ini")
        @NotNull
        @PositiveOrZero
        @Nullable
        Long jumlahBayar,

        @JsonProperty("TanggalBayar")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalBayar",
                concept = "Pembayaran",
                definition = "Tanggal bayar.",
                definitionEn = "Date of the payment.",
                source = "Standar data ini")
        @NotNull
        @Nullable
        LocalDate tanggalBayar,

        @JsonProperty("KanalBayar")
        @DataElement(
                name = "KanalBayar",
                concept = "Pembayaran",
                definition = "Kanal pembayaran.",
                definitionEn = "Channel of the payment.",
                classification = "Kanal pembayaran",
                source = "Standar data ini")
        @Nullable
        KanalBayar kanalBayar,

        @JsonProperty("KodeBank")
        @DataElement(
                name = "KodeBank",
                concept = "Pembayaran",
                definition = "Kode bank penerima.",
                definitionEn = "Code of the bank that took the payment.",
                classification = "Sandi bank",
                source = "Standar data ini")
        @Size(max = 10)
        @CleanText
        @Nullable
        String kodeBank) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static PembayaranPajakBuilder builder() {
        return new PembayaranPajakBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "PembayaranPajak[tax data]";
    }
}
