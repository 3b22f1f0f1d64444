package id.go.semarangkota.berbagidata.examples.cuplikan;

import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

// mulai: rekaman
/** A market stall: a dataset that the standard does not have. */
@Dataset(id = "perdagangan.los-pasar", version = "1.0", title = "Los pasar", titleEn = "Market stalls")
@ConsistentRecord(LosPasarRules.class)
public record LosPasar(
        @DataElement(
                name = "NomorLos",
                concept = "Los pasar",
                definition = "Nomor los pada denah pasar.",
                definitionEn = "Number of the stall on the plan of the market.",
                legacy = "SIPASAR:NO_LOS",
                source = "Denah pasar")
        @NotBlank
        @Size(max = 20)
        @CleanText
        String nomorLos,

        @DataElement(
                name = "NIKPedagang",
                concept = "Identitas penduduk",
                definition = "NIK pedagang yang menempati los.",
                definitionEn = "The NIK of the trader at the stall.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SIPASAR:NIK",
                source = "Surat izin menempati")
        @NotNull
        @ValidNik
        String nikPedagang,

        @DataElement(
                name = "LuasM2",
                concept = "Los pasar",
                definition = "Luas los.",
                definitionEn = "Area of the stall.",
                measure = "Luas",
                unit = "m2",
                legacy = "SIPASAR:LUAS",
                source = "Denah pasar")
        @Positive
        BigDecimal luasM2,

        @DataElement(
                name = "IzinSampai",
                concept = "Izin menempati",
                definition = "Hari terakhir izin berlaku.",
                definitionEn = "Last day of the permit.",
                legacy = "SIPASAR:TGL_AKHIR",
                source = "Surat izin menempati")
        @NotNull
        LocalDate izinSampai) {}
// selesai: rekaman
