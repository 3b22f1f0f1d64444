package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vendor's own dataset with every type that residents have not. */
@Dataset(id = "uji.contoh", version = "1.0", title = "Contoh", titleEn = "Example")
public record Contoh(
        @DataElement(
                name = "Kode",
                concept = "Contoh",
                definition = "Teks.",
                definitionEn = "Text.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "LAMA:KD",
                source = "uji")
        @Nullable
        String kode,

        @DataElement(
                name = "Jumlah",
                concept = "Contoh",
                definition = "Bilangan bulat.",
                definitionEn = "Whole number.",
                legacy = "LAMA:JML",
                source = "uji")
        @Nullable
        Long jumlah,

        @DataElement(
                name = "Lintang",
                concept = "Contoh",
                definition = "Bilangan desimal.",
                definitionEn = "Decimal number.",
                legacy = "LAMA:LAT",
                source = "uji")
        @Nullable
        BigDecimal lintang,

        @DataElement(
                name = "Aktif",
                concept = "Contoh",
                definition = "Benar atau salah.",
                definitionEn = "True or false.",
                legacy = "LAMA:AKTIF",
                source = "uji")
        @Nullable
        Boolean aktif,

        @DataElement(
                name = "Tanggal",
                concept = "Contoh",
                definition = "Tanggal.",
                definitionEn = "Date.",
                legacy = "LAMA:TGL",
                source = "uji")
        @Nullable
        LocalDate tanggal) {}
