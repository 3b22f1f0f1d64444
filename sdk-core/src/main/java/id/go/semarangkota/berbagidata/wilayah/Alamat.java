package id.go.semarangkota.berbagidata.wilayah;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodePos;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import id.go.semarangkota.berbagidata.validation.constraints.ValidRtRw;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address (<em>alamat</em>), as the source article has it, with the region's code where it is known.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it. Names are no keys: two kelurahan of
 * Semarang share a name with others. Immutable and thread-safe. Sensitivity: quasi-identifiers of a person.
 *
 * @param jalan street and house number, at most 200 UTF-16 units
 * @param rt number of the neighbourhood unit (<em>rukun tetangga</em>), three digits
 * @param rw number of the community unit (<em>rukun warga</em>), three digits
 * @param kelurahan name of the kelurahan or village, at most 100 UTF-16 units
 * @param kecamatan name of the district, at most 100 UTF-16 units
 * @param kota name of the regency or city, at most 100 UTF-16 units
 * @param provinsi name of the province, at most 100 UTF-16 units
 * @param kodeWilayah code of the kelurahan or village by Kemendagri, dotted, ten digits
 * @param kodePos postal code, five digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@ConsistentRecord(AlamatRules.class)
@ConsistentRecord(value = AlamatRules.class, groups = Strict.class)
public record Alamat(
        @JsonProperty("Jalan")
        @DataElement(
                name = "Jalan",
                concept = "Alamat jalan",
                definition =
                        "Nama jalan, nomor rumah, dan keterangan tempat seperti tertulis pada dokumen kependudukan.",
                definitionEn =
                        "Street, house number and further description of the place as written on the civil document.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:ALAMAT",
                source = "Artikel sumber, contoh struktur JSON")
        @NotBlank
        @Size(max = 200)
        @CleanText
        @Nullable
        String jalan,

        @JsonProperty("RT")
        @DataElement(
                name = "RT",
                concept = "Rukun tetangga",
                definition = "Nomor rukun tetangga, tiga angka.",
                definitionEn = "Number of the neighbourhood unit (RT), three digits.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:NO_RT",
                source = "Artikel sumber, contoh struktur JSON")
        @ValidRtRw
        @Nullable
        String rt,

        @JsonProperty("RW")
        @DataElement(
                name = "RW",
                concept = "Rukun warga",
                definition = "Nomor rukun warga, tiga angka.",
                definitionEn = "Number of the community unit (RW), three digits.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:NO_RW",
                source = "Artikel sumber, contoh struktur JSON")
        @ValidRtRw
        @Nullable
        String rw,

        @JsonProperty("Kelurahan")
        @DataElement(
                name = "Kelurahan",
                concept = "Kelurahan atau desa",
                definition = "Nama kelurahan atau desa.",
                definitionEn = "Name of the kelurahan (urban village) or village.",
                classification = "Kode wilayah Kemendagri (nama)",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:KEL_NAME",
                source = "Artikel sumber, contoh struktur JSON")
        @NotBlank
        @Size(max = 100)
        @CleanText
        @Nullable
        String kelurahan,

        @JsonProperty("Kecamatan")
        @DataElement(
                name = "Kecamatan",
                concept = "Kecamatan",
                definition = "Nama kecamatan.",
                definitionEn = "Name of the district.",
                classification = "Kode wilayah Kemendagri (nama)",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:KEC_NAME",
                source = "Artikel sumber, contoh struktur JSON")
        @NotBlank
        @Size(max = 100)
        @CleanText
        @Nullable
        String kecamatan,

        @JsonProperty("Kota")
        @DataElement(
                name = "Kota",
                concept = "Kabupaten atau kota",
                definition = "Nama kabupaten atau kota; Kota Semarang bukan Kabupaten Semarang.",
                definitionEn = "Name of the regency or city; Kota Semarang is not Kabupaten Semarang.",
                classification = "Kode wilayah Kemendagri (nama)",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:KAB_NAME",
                source = "Artikel sumber, contoh struktur JSON")
        @NotBlank
        @Size(max = 100)
        @CleanText
        @Nullable
        String kota,

        @JsonProperty("Provinsi")
        @DataElement(
                name = "Provinsi",
                concept = "Provinsi",
                definition = "Nama provinsi.",
                definitionEn = "Name of the province.",
                classification = "Kode wilayah Kemendagri (nama)",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:PROP_NAME",
                source = "Kepmendagri 300.2.2-2138/2025")
        @Size(max = 100)
        @CleanText
        @Nullable
        String provinsi,

        @JsonProperty("KodeWilayah")
        @DataElement(
                name = "KodeWilayah",
                concept = "Kode wilayah",
                definition =
                        "Kode kelurahan atau desa menurut Kemendagri, dengan titik, seperti 33.74.01.1001; bukan kode BPS.",
                definitionEn =
                        "Code of the kelurahan or village by Kemendagri, dotted, such as 33.74.01.1001; not a code of BPS.",
                classification = "Kode wilayah Kemendagri",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:NO_PROP+NO_KAB+NO_KEC+NO_KEL",
                source = "Kepmendagri 300.2.2-2138/2025, diubah dengan 300.2.2-2430/2025")
        @ValidKodeWilayah(digits = 10)
        @Nullable
        String kodeWilayah,

        @JsonProperty("KodePos")
        @DataElement(
                name = "KodePos",
                concept = "Kode pos",
                definition = "Kode pos, lima angka; tidak dipakai untuk menentukan wilayah.",
                definitionEn = "Postal code, five digits; never used to determine the region.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:KODE_POS",
                source = "SIAK, DATA_KELUARGA")
        @ValidKodePos
        @Nullable
        String kodePos) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static AlamatBuilder builder() {
        return new AlamatBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "Alamat[personal data]";
    }
}
