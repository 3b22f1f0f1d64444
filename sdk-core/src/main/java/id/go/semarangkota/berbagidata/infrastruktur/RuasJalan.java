package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import id.go.semarangkota.berbagidata.standard.ListCopy;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidGeometriJalan;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A road section (<em>ruas jalan</em>) with its line on the map.
 *
 * <p>Carries what was said: any component may be absent or wrong until a validator has judged it. In CSV lists and the geometry stand in
 * one cell each, as JSON. Immutable and thread-safe. Sensitivity: none. Source: UU 38/2004; the register of roads of the head of the region.
 *
 * @param nomorRuas number of the section, at most 30 UTF-16 units
 * @param namaRuas name, at most 150 UTF-16 units
 * @param statusJalan who is responsible
 * @param fungsi what the road is for
 * @param kelas class by the vehicles that may use the road
 * @param panjangMeter length in metres, more than 0
 * @param lebarMeter width of the carriageway in metres, more than 0
 * @param jenisPermukaan surface of most of the section
 * @param kodeWilayah dotted codes of the regions that the section passes through
 * @param geometri line of the section, GeoJSON LineString or MultiLineString in WGS84
 * @param skPenetapan number of the decision that establishes the section, at most 100 UTF-16 units
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Dataset(id = "infrastruktur.ruas-jalan", version = "1.0", title = "Ruas jalan", titleEn = "Road sections")
@ConsistentRecord(RuasJalanRules.class)
@ConsistentRecord(value = RuasJalanRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record RuasJalan(
        @JsonProperty("NomorRuas")
        @DataElement(
                name = "NomorRuas",
                concept = "Identitas ruas jalan",
                definition = "Nomor ruas, unik di dalam kota, menurut keputusan kepala daerah.",
                definitionEn = "Number of the section, unique within the city, as the head of the region decides.",
                source = "Standar data, infrastruktur.ruas-jalan")
        @NotBlank
        @Size(max = 30)
        @CleanText
        @Nullable
        String nomorRuas,

        @JsonProperty("NamaRuas")
        @DataElement(
                name = "NamaRuas",
                concept = "Nama ruas jalan",
                definition = "Nama ruas jalan.",
                definitionEn = "Name of the section.",
                source = "Standar data, infrastruktur.ruas-jalan")
        @NotBlank
        @Size(max = 150)
        @CleanText
        @Nullable
        String namaRuas,

        @JsonProperty("StatusJalan")
        @DataElement(
                name = "StatusJalan",
                concept = "Status jalan",
                definition = "Penyelenggara jalan.",
                definitionEn = "Who is responsible for the road.",
                classification = "Status jalan",
                source = "UU 38/2004")
        @NotNull
        @Nullable
        StatusJalan statusJalan,

        @JsonProperty("Fungsi")
        @DataElement(
                name = "Fungsi",
                concept = "Fungsi jalan",
                definition = "Fungsi jalan.",
                definitionEn = "What the road is for.",
                classification = "Fungsi jalan",
                source = "UU 38/2004")
        @Nullable
        FungsiJalan fungsi,

        @JsonProperty("Kelas")
        @DataElement(
                name = "Kelas",
                concept = "Kelas jalan",
                definition = "Kelas jalan menurut kendaraan yang boleh lewat.",
                definitionEn = "Class by the vehicles that may use the road.",
                classification = "Kelas jalan",
                source = "UU 22/2009, pasal 19")
        @Nullable
        KelasJalan kelas,

        @JsonProperty("PanjangMeter")
        @DataElement(
                name = "PanjangMeter",
                concept = "Panjang ruas jalan",
                definition = "Panjang ruas, lebih dari nol.",
                definitionEn = "Length of the section, more than zero.",
                measure = "Panjang",
                unit = "meter",
                source = "Standar data, infrastruktur.ruas-jalan")
        @NotNull
        @Positive
        @Nullable
        BigDecimal panjangMeter,

        @JsonProperty("LebarMeter")
        @DataElement(
                name = "LebarMeter",
                concept = "Lebar jalan",
                definition = "Lebar perkerasan, lebih dari nol.",
                definitionEn = "Width of the carriageway, more than zero.",
                measure = "Lebar",
                unit = "meter",
                source = "Standar data, infrastruktur.ruas-jalan")
        @Positive
        @Nullable
        BigDecimal lebarMeter,

        @JsonProperty("JenisPermukaan")
        @DataElement(
                name = "JenisPermukaan",
                concept = "Permukaan jalan",
                definition = "Jenis permukaan terbanyak pada ruas.",
                definitionEn = "Surface of most of the section.",
                classification = "Jenis permukaan",
                source = "Standar data, infrastruktur.ruas-jalan")
        @NotNull
        @Nullable
        JenisPermukaan jenisPermukaan,

        @JsonProperty("KodeWilayah")
        @DataElement(
                name = "KodeWilayah",
                concept = "Kode wilayah",
                definition = "Kode wilayah Kemendagri yang dilalui ruas, dengan titik.",
                definitionEn = "Codes by Kemendagri of the regions that the section passes through, dotted.",
                classification = "Kode wilayah Kemendagri",
                source = "Kepmendagri 300.2.2-2138/2025")
        List<@ValidKodeWilayah String> kodeWilayah,

        @JsonProperty("Geometri")
        @DataElement(
                name = "Geometri",
                concept = "Letak ruas jalan",
                definition = "Garis ruas, GeoJSON LineString atau MultiLineString, WGS84, bujur sebelum lintang.",
                definitionEn =
                        "Line of the section, GeoJSON LineString or MultiLineString, WGS84, longitude before latitude.",
                source = "RFC 7946")
        @NotNull
        @ValidGeometriJalan
        @Nullable
        GeoJson geometri,

        @JsonProperty("SKPenetapan")
        @DataElement(
                name = "SKPenetapan",
                concept = "Dasar penetapan",
                definition = "Nomor surat keputusan yang menetapkan ruas.",
                definitionEn = "Number of the decision that establishes the section.",
                source = "Standar data, infrastruktur.ruas-jalan")
        @Size(max = 100)
        @CleanText
        @Nullable
        String skPenetapan) {
    /** Copies the lists; what is absent is empty. */
    public RuasJalan {
        kodeWilayah = ListCopy.of(kodeWilayah);
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static RuasJalanBuilder builder() {
        return new RuasJalanBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "RuasJalan[road section]";
    }
}
