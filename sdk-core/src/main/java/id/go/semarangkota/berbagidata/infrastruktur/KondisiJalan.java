package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.ListCopy;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidSta;
import id.go.semarangkota.berbagidata.validation.constraints.ValidUri;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a segment of a road (<em>kondisi jalan</em>), as a survey found it.
 *
 * <p>Carries what was said: any component may be absent or wrong until a validator has judged it. Methods do not agree with each other, so
 * method, value and class travel together and a class is never derived over a surveyed one. Immutable and thread-safe. Sensitivity: the
 * surveyor's name is free text. Source: Permen PU 13/PRT/M/2011.
 *
 * @param nomorRuas number of the section, at most 30 UTF-16 units
 * @param staAwal where the segment begins, such as {@code 0+100}
 * @param staAkhir where the segment ends, such as {@code 0+200}
 * @param metode how the condition was found
 * @param nilai value by its method, at least 0; PCI at most 100
 * @param kelas class of condition
 * @param tanggalSurvei date of the survey
 * @param surveyor who surveyed, at most 100 UTF-16 units
 * @param foto addresses of photographs, at most 50
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Dataset(id = "infrastruktur.kondisi-jalan", version = "1.0", title = "Kondisi jalan", titleEn = "Road condition")
@ConsistentRecord(KondisiJalanRules.class)
@ConsistentRecord(value = KondisiJalanRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record KondisiJalan(
        @JsonProperty("NomorRuas")
        @DataElement(
                name = "NomorRuas",
                concept = "Identitas ruas jalan",
                definition = "Nomor ruas pada daftar ruas jalan.",
                definitionEn = "Number of the section in the register of road sections.",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @NotBlank
        @Size(max = 30)
        @CleanText
        @Nullable
        String nomorRuas,

        @JsonProperty("STAAwal")
        @DataElement(
                name = "STAAwal",
                concept = "Letak segmen",
                definition = "Titik awal segmen sepanjang ruas, seperti 0+100.",
                definitionEn = "Where the segment begins along the section, such as 0+100.",
                measure = "Jarak",
                unit = "kilometer+meter",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @NotNull
        @ValidSta
        @Nullable
        String staAwal,

        @JsonProperty("STAAkhir")
        @DataElement(
                name = "STAAkhir",
                concept = "Letak segmen",
                definition = "Titik akhir segmen sepanjang ruas, sesudah titik awalnya.",
                definitionEn = "Where the segment ends along the section, after its beginning.",
                measure = "Jarak",
                unit = "kilometer+meter",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @NotNull
        @ValidSta
        @Nullable
        String staAkhir,

        @JsonProperty("Metode")
        @DataElement(
                name = "Metode",
                concept = "Metode survei",
                definition = "Metode survei kondisi.",
                definitionEn = "How the condition was found.",
                classification = "Metode survei",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @NotNull
        @Nullable
        MetodeSurvei metode,

        @JsonProperty("Nilai")
        @DataElement(
                name = "Nilai",
                concept = "Kondisi jalan",
                definition = "Nilai menurut metodenya: IRI dalam m/km, SDI, atau PCI 0 sampai 100.",
                definitionEn = "Value by its method: IRI in m/km, SDI, or PCI from 0 to 100.",
                measure = "Nilai kondisi",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @PositiveOrZero
        @Nullable
        BigDecimal nilai,

        @JsonProperty("Kelas")
        @DataElement(
                name = "Kelas",
                concept = "Kondisi jalan",
                definition = "Kelas kondisi yang ditetapkan survei.",
                definitionEn = "Class of condition that the survey found.",
                classification = "Kelas kondisi",
                source = "Permen PU 13/PRT/M/2011")
        @NotNull
        @Nullable
        KelasKondisi kelas,

        @JsonProperty("TanggalSurvei")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalSurvei",
                concept = "Survei",
                definition = "Tanggal survei.",
                definitionEn = "Date of the survey.",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @NotNull
        @Nullable
        LocalDate tanggalSurvei,

        @JsonProperty("Surveyor")
        @DataElement(
                name = "Surveyor",
                concept = "Survei",
                definition = "Nama atau unit pelaksana survei.",
                definitionEn = "Name or unit of who surveyed.",
                sensitivity = Sensitivity.FREE_TEXT,
                source = "Standar data, infrastruktur.kondisi-jalan")
        @Size(max = 100)
        @CleanText
        @Nullable
        String surveyor,

        @JsonProperty("Foto")
        @DataElement(
                name = "Foto",
                concept = "Dokumentasi",
                definition = "Alamat foto (URI), paling banyak lima puluh.",
                definitionEn = "Addresses of photographs (URI), fifty at most.",
                source = "Standar data, infrastruktur.kondisi-jalan")
        @Size(max = 50)
        List<@Size(max = 500) @ValidUri String> foto) {
    /** Copies the lists; what is absent is empty. */
    public KondisiJalan {
        foto = ListCopy.of(foto);
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static KondisiJalanBuilder builder() {
        return new KondisiJalanBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "KondisiJalan[road condition]";
    }
}
