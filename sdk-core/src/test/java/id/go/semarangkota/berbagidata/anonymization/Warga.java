package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A vendor's own dataset, of every class and type: nothing in the engine knows it. */
@Dataset(id = "uji.warga", version = "1.2", title = "Warga", titleEn = "Inhabitants")
public record Warga(
        @DataElement(
                name = "NomorInduk",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER)
        @ValidNik
        String nomorInduk,

        @DataElement(
                name = "NIKIbu",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.NONE)
        String nikIbu,

        @DataElement(
                name = "Nama",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER)
        String nama,

        @DataElement(
                name = "TanggalLahir",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.QUASI_IDENTIFIER)
        LocalDate tanggalLahir,

        @DataElement(
                name = "Golongan",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.QUASI_IDENTIFIER)
        Golongan golongan,

        @DataElement(
                name = "Suku",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.QUASI_IDENTIFIER)
        String suku,

        @DataElement(
                name = "Pendapatan",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true)
        BigDecimal pendapatan,

        @DataElement(
                name = "Catatan",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.FREE_TEXT)
        String catatan,

        @DataElement(
                name = "Disabilitas",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                specific = true)
        Boolean disabilitas,

        @DataElement(name = "Anak", concept = "k", definition = "d", definitionEn = "d", source = "s")
        Long anak,

        @DataElement(
                name = "Domisili",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.QUASI_IDENTIFIER)
        Tempat domisili,

        @DataElement(
                name = "Kelurahan",
                concept = "k",
                definition = "d",
                definitionEn = "d",
                source = "s",
                sensitivity = Sensitivity.QUASI_IDENTIFIER)
        String kelurahan) {
    static final RecordType<Warga> TYPE = RecordType.of(Warga.class);

    /** An address with fields that the standard does not know. */
    public record Tempat(
            @DataElement(
                    name = "Jalan",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            String jalan,

            @DataElement(name = "Gedung", concept = "k", definition = "d", definitionEn = "d", source = "s")
            String gedung,

            @DataElement(
                    name = "Kelurahan",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            String kelurahan,

            @DataElement(
                    name = "Kecamatan",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            String kecamatan,

            @DataElement(
                    name = "Kota",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            String kota,

            @DataElement(
                    name = "Kode",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            @ValidKodeWilayah
            String kode,

            @DataElement(
                    name = "KodePos",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            String kodePos) {}

    /** A code list. */
    public enum Golongan implements CodedValue {
        MAMPU,
        TIDAK_MAMPU;

        @Override
        public String code() {
            return name();
        }
    }
}
