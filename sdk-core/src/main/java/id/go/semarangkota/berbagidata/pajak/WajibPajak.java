package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.kependudukan.AlasanTanpaNik;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNib;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNitku;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpwp;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpwpd;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local taxpayer (<em>wajib pajak</em>): a person or a body in the register of Bapenda.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it, so identifiers are text here; compute
 * with {@link Npwpd}, {@link Npwp} and {@link Nitku}. Immutable and thread-safe. Sensitivity: direct identifiers and an address;
 * {@code toString} tells none of them. Taxpayer data are confidential by statute. Source: UU 1/2022; SISMIOP.
 *
 * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units
 * @param jenis person or body
 * @param nama full name, at most 200 UTF-16 units
 * @param nik population identification number of a person, 16 digits; null with a reason in {@code alasanTanpaNik}
 * @param npwp national number of the taxpayer, 15 or 16 digits
 * @param nitku number of the place of business, 22 digits
 * @param nib identification number of the business, 13 digits
 * @param alamat address
 * @param telepon telephone number, at most 30 UTF-16 units
 * @param email e-mail address, at most 254 UTF-16 units
 * @param tanggalTerdaftar date of registration
 * @param status status of the registration
 * @param alasanTanpaNik why a person has no NIK; null if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "pajak.wajib-pajak", version = "1.0", title = "Wajib pajak daerah", titleEn = "Local taxpayers")
@ConsistentRecord(WajibPajakRules.class)
@ConsistentRecord(value = WajibPajakRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record WajibPajak(
        @JsonProperty("NPWPD")
        @DataElement(
                name = "NPWPD",
                concept = "Identitas wajib pajak daerah",
                definition = "Nomor pokok wajib pajak daerah, teks menurut pola daerah.",
                definitionEn = "The number that the region gives its taxpayers, text in the region's own form.",
                classification = "Nomor Pokok Wajib Pajak Daerah",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @NotNull
        @ValidNpwpd
        @Nullable
        String npwpd,

        @JsonProperty("Jenis")
        @DataElement(
                name = "Jenis",
                concept = "Jenis wajib pajak",
                definition = "Orang pribadi atau badan.",
                definitionEn = "Person or body.",
                classification = "Jenis wajib pajak",
                source = "Standar data ini")
        @NotNull
        @Nullable
        JenisWajibPajak jenis,

        @JsonProperty("Nama")
        @DataElement(
                name = "Nama",
                concept = "Nama wajib pajak",
                definition = "Nama lengkap orang atau badan; SISMIOP memotongnya pada 30 huruf.",
                definitionEn = "Full name of the person or body; SISMIOP cuts it at 30 letters.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SISMIOP:NM_WP",
                source = "SISMIOP, DAT_SUBJEK_PAJAK")
        @NotBlank
        @Size(max = 200)
        @CleanText
        @Nullable
        String nama,

        @JsonProperty("NIK")
        @DataElement(
                name = "NIK",
                concept = "Identitas penduduk",
                definition =
                        "Nomor induk kependudukan, 16 angka sebagai teks; wajib untuk orang pribadi warga negara Indonesia.",
                definitionEn =
                        "The population identification number, 16 digits as text; required of a person who is a citizen of Indonesia.",
                classification = "Nomor Induk Kependudukan",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                unique = true,
                source = "Standar data ini")
        @ValidNik
        @Nullable
        String nik,

        @JsonProperty("NPWP")
        @DataElement(
                name = "NPWP",
                concept = "Identitas wajib pajak",
                definition = "Nomor pokok wajib pajak, 15 atau 16 angka sebagai teks tanpa titik.",
                definitionEn = "The national number of the taxpayer, 15 or 16 digits as text without dots.",
                classification = "Nomor Pokok Wajib Pajak",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SISMIOP:NPWP",
                source = "PMK 112/PMK.03/2022; SISMIOP, DAT_SUBJEK_PAJAK")
        @ValidNpwp
        @Nullable
        String npwp,

        @JsonProperty("NITKU")
        @DataElement(
                name = "NITKU",
                concept = "Identitas tempat kegiatan usaha",
                definition = "Nomor identitas tempat kegiatan usaha, NPWP 16 angka dan enam angka nomor urut.",
                definitionEn = "Number of the place of business: the NPWP of 16 digits and a serial number of six.",
                classification = "Nomor Identitas Tempat Kegiatan Usaha",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "PER-6/PJ/2024")
        @ValidNitku
        @Nullable
        String nitku,

        @JsonProperty("NIB")
        @DataElement(
                name = "NIB",
                concept = "Identitas usaha",
                definition = "Nomor induk berusaha, 13 angka sebagai teks.",
                definitionEn = "Identification number of the business, 13 digits as text.",
                classification = "Nomor Induk Berusaha",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @ValidNib
        @Nullable
        String nib,

        @JsonProperty("Alamat")
        @DataElement(
                name = "Alamat",
                concept = "Alamat wajib pajak",
                definition = "Alamat tempat tinggal atau tempat kedudukan.",
                definitionEn = "Address where the person lives or the body has its seat.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data ini")
        @NotNull
        @Valid
        @Nullable
        Alamat alamat,

        @JsonProperty("Telepon")
        @DataElement(
                name = "Telepon",
                concept = "Kontak",
                definition = "Nomor telepon.",
                definitionEn = "Telephone number.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SISMIOP:TELP_WP",
                source = "SISMIOP, DAT_SUBJEK_PAJAK")
        @Size(max = 30)
        @CleanText
        @Nullable
        String telepon,

        @JsonProperty("Email")
        @DataElement(
                name = "Email",
                concept = "Kontak",
                definition = "Alamat surat elektronik.",
                definitionEn = "E-mail address.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data ini")
        @Size(max = 254)
        @CleanText
        @Nullable
        String email,

        @JsonProperty("TanggalTerdaftar")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalTerdaftar",
                concept = "Pendaftaran",
                definition = "Tanggal terdaftar sebagai wajib pajak daerah.",
                definitionEn = "Date of registration as a local taxpayer.",
                source = "Standar data ini")
        @Nullable
        LocalDate tanggalTerdaftar,

        @JsonProperty("Status")
        @DataElement(
                name = "Status",
                concept = "Pendaftaran",
                definition = "Status pendaftaran wajib pajak.",
                definitionEn = "Status of the registration.",
                classification = "Status pendaftaran",
                source = "Standar data ini")
        @NotNull
        @Nullable
        StatusPendaftaran status,

        @JsonProperty("AlasanTanpaNIK")
        @DataElement(
                name = "AlasanTanpaNIK",
                concept = "Identitas penduduk",
                definition =
                        "Alasan orang pribadi tidak memiliki NIK, seperti warga negara asing; kosong bila NIK ada.",
                definitionEn = "Why a person has no NIK, such as being a foreigner; absent if there is one.",
                classification = "Alasan tanpa NIK",
                source = "Standar data ini")
        @Nullable
        AlasanTanpaNik alasanTanpaNik) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static WajibPajakBuilder builder() {
        return new WajibPajakBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "WajibPajak[tax data]";
    }
}
