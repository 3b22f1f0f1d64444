package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.testkit.data.DataSintetis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dinkes tells Dinsos which patients need aid, and nothing about why: no diagnosis, no name, no NIK in clear.
 *
 * <p>Rows are minimized as columns are: a case that needs no aid is not sent. Arguments: the folder for what is left behind, and the number
 * of cases that Dinkes holds.
 */
public final class AlurDinkesDinsos {
    private static final RecordType<KasusPenyakit> KASUS = RecordType.of(KasusPenyakit.class);
    private static final RecordType<PenerimaBantuan> PENERIMA = RecordType.of(PenerimaBantuan.class);

    private AlurDinkesDinsos() {}

    /**
     * What Dinsos expects of each row.
     *
     * @param pseudonim stands for the patient: the same in every delivery to Dinsos, and in none to anybody else
     * @param umur band of ages; null if Dinkes does not know the date of birth
     * @param tempat where the person lives, down to the district
     * @param butuhBantuan always true
     */
    @Dataset(id = "dinsos.penerima-bantuan", version = "1.0", title = "Penerima bantuan", titleEn = "Who needs aid")
    @SuppressWarnings(
            "MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
    public record PenerimaBantuan(
            @DataElement(
                    name = "NIK",
                    concept = "Penduduk",
                    definition = "Pseudonim penduduk; kosong bila NIK tidak ada.",
                    definitionEn = "Pseudonym of the resident; absent if there is no NIK.",
                    sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                    source = "Kesepakatan Dinkes-Dinsos")
            @Size(min = 16, max = 64)
            @Nullable
            String pseudonim,

            @DataElement(
                    name = "TanggalLahir",
                    concept = "Umur",
                    definition = "Kelompok umur sepuluh tahunan.",
                    definitionEn = "Band of ten years of age.",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER,
                    source = "Kesepakatan Dinkes-Dinsos")
            @Size(max = 7)
            @Nullable
            String umur,

            @DataElement(
                    name = "AlamatDomisili",
                    concept = "Tempat tinggal",
                    definition = "Alamat sampai kecamatan.",
                    definitionEn = "Address down to the district.",
                    source = "Kesepakatan Dinkes-Dinsos")
            @NotNull
            @Valid
            @Nullable
            TempatTinggal tempat,

            @DataElement(
                    name = "ButuhBantuan",
                    concept = "Bantuan sosial",
                    definition = "Selalu ya.",
                    definitionEn = "Always true.",
                    source = "Kesepakatan Dinkes-Dinsos")
            @NotNull
            @Nullable
            Boolean butuhBantuan) {}

    /**
     * Runs the flow.
     *
     * @param arguments folder and number of cases
     * @throws Exception if anything could not be verified
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Argumen: FOLDER JUMLAH_BARIS / Arguments: FOLDER ROWS");
        }
        Layar layar = new Layar();
        layar.title("Kasus penyakit: Dinkes -> Dinsos (data sintetis)");
        LewatFolder jalan = new LewatFolder(
                Path.of(arguments[0]),
                new Instansi("dinkes", "Dinas Kesehatan", 4),
                new Instansi("dinsos", "Dinas Sosial", 5),
                layar);
        Stream<KasusPenyakit> needAid = DataSintetis.withSeed(3374)
                .asOf(LewatFolder.TODAY)
                .kasusPenyakit(Long.parseLong(arguments[1]))
                .filter(kasus -> Boolean.TRUE.equals(kasus.butuhBantuan()));
        Path received = jalan.send(KASUS, needAid, policy(jalan));

        Map<String, Integer> byDistrict = new TreeMap<>();
        jalan.read(PENERIMA, received, accepted -> byDistrict.merge(district(accepted.record()), 1, Integer::sum));
        layar.step("Dinsos merencanakan bantuan: penderita menurut kecamatan");
        byDistrict.forEach(
                (district, count) -> layar.detail(String.format(Layar.INDONESIAN, "%-20s %,6d", district, count)));
    }

    private static String district(PenerimaBantuan record) {
        TempatTinggal tempat = record.tempat();
        return String.valueOf(tempat == null ? null : tempat.kecamatan());
    }

    private static AnonymizationPolicy policy(LewatFolder jalan) {
        return jalan.policy(KASUS, "Bantuan sosial bagi penderita penyakit menular")
                .treat("NIK", Treatment.pseudonym(Perihal.PSEUDONYM_KEY))
                .treat("TanggalLahir", Treatment.ageBand(10, LewatFolder.TODAY))
                .treat("AlamatDomisili.Kecamatan", Treatment.kecamatan())
                .keep("ButuhBantuan")
                .build();
    }
}
