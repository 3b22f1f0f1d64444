package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.StatusPesertaDidik;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.testkit.data.DataSintetis;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Disdukcapil tells Disdik how many children of school age live in each district, so that Disdik sees where some are at no school.
 *
 * <p>One row is one child, as a pseudonym, a year of birth and a district. Disdik compares numbers with those of
 * its own pupils; whether one pupil is one resident, only Disdukcapil can tell. Arguments: the folder for what is left behind, and the
 * number of residents that Disdukcapil holds.
 */
public final class AlurDisdukcapilDisdik {
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);
    private static final RecordType<AnakUsiaSekolah> ANAK = RecordType.of(AnakUsiaSekolah.class);
    /** Grades 1 to 12, by age on the first day of the school year 2026/2027. */
    private static final LocalDate YOUNGEST = LocalDate.of(2019, 7, 1);

    private static final LocalDate OLDEST = LocalDate.of(2007, 7, 2);

    private AlurDisdukcapilDisdik() {}

    /**
     * What Disdik expects of each row.
     *
     * @param pseudonim stands for the child
     * @param tahunLahir year of birth
     * @param tempat where the person lives, down to the district
     */
    @Dataset(id = "disdik.anak-usia-sekolah", version = "1.0", title = "Anak usia sekolah", titleEn = "School age")
    @SuppressWarnings(
            "MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
    public record AnakUsiaSekolah(
            @DataElement(
                    name = "NIK",
                    concept = "Penduduk",
                    definition = "Pseudonim penduduk.",
                    definitionEn = "Pseudonym of the resident.",
                    sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                    source = "Kesepakatan Disdukcapil-Disdik")
            @NotBlank
            @Size(min = 16, max = 64)
            @Nullable
            String pseudonim,

            @DataElement(
                    name = "TanggalLahir",
                    concept = "Kelahiran",
                    definition = "Tahun lahir.",
                    definitionEn = "Year of birth.",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER,
                    source = "Kesepakatan Disdukcapil-Disdik")
            @NotBlank
            @Pattern(regexp = "20[0-9]{2}")
            @Nullable
            String tahunLahir,

            @DataElement(
                    name = "Alamat",
                    concept = "Tempat tinggal",
                    definition = "Alamat sampai kecamatan.",
                    definitionEn = "Address down to the district.",
                    source = "Kesepakatan Disdukcapil-Disdik")
            @NotNull
            @Valid
            @Nullable
            TempatTinggal tempat) {}

    /** What both agencies know of a district; this is all that is compared. */
    private static final class Perbandingan {
        private final Map<String, Integer> children = new TreeMap<>();
        private final Map<String, Integer> pupils = new TreeMap<>();

        void add(AnakUsiaSekolah child) {
            children.merge(
                    Objects.requireNonNull(
                            Objects.requireNonNull(child.tempat()).kecamatan()),
                    1,
                    Integer::sum);
        }

        void add(PesertaDidik pupil) {
            Alamat home = Objects.requireNonNull(pupil.alamat());
            pupils.merge(Objects.requireNonNull(home.kecamatan()), 1, Integer::sum);
        }

        void tell(Layar layar) {
            layar.detail(String.format(Layar.INDONESIAN, "%-20s %8s %8s %8s", "Kecamatan", "anak", "siswa", "selisih"));
            children.forEach((district, count) -> layar.detail(String.format(
                    Layar.INDONESIAN,
                    "%-20s %,8d %,8d %,8d",
                    district,
                    count,
                    pupils.getOrDefault(district, 0),
                    count - pupils.getOrDefault(district, 0))));
        }
    }

    /**
     * Runs the flow.
     *
     * @param arguments folder and number of residents
     * @throws Exception if anything could not be verified
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Argumen: FOLDER JUMLAH_BARIS / Arguments: FOLDER ROWS");
        }
        Layar layar = new Layar();
        layar.title("Anak usia sekolah: Disdukcapil -> Disdik (data sintetis)");
        LewatFolder jalan = new LewatFolder(
                Path.of(arguments[0]),
                new Instansi("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", 1),
                new Instansi("disdik", "Dinas Pendidikan", 2),
                layar);
        DataSintetis data = DataSintetis.withSeed(3374).asOf(LewatFolder.TODAY);
        long residents = Long.parseLong(arguments[1]);
        Path received = jalan.send(
                PENDUDUK, data.penduduk(residents).filter(AlurDisdukcapilDisdik::isOfSchoolAge), policy(jalan));

        Perbandingan perbandingan = new Perbandingan();
        jalan.read(ANAK, received, accepted -> perbandingan.add(accepted.record()));
        pupils(data, residents).forEach(perbandingan::add);
        layar.step("Disdik membandingkan dengan siswanya");
        perbandingan.tell(layar);
    }

    private static boolean isOfSchoolAge(Penduduk penduduk) {
        LocalDate birth = penduduk.tanggalLahir();
        return birth != null
                && !birth.isBefore(OLDEST)
                && !birth.isAfter(YOUNGEST)
                && penduduk.statusHidup() != StatusHidup.MENINGGAL;
    }

    /** Whom Disdik has at its schools, of the same part of the city. */
    private static Stream<PesertaDidik> pupils(DataSintetis data, long residents) {
        Set<String> known = data.penduduk(residents).map(Penduduk::nik).collect(Collectors.toSet());
        return data.pesertaDidik(DataSintetis.MAX_COUNT)
                .takeWhile(pupil -> known.contains(pupil.nik()))
                .filter(pupil -> pupil.tingkat() != null && pupil.status() == StatusPesertaDidik.AKTIF);
    }

    private static AnonymizationPolicy policy(LewatFolder jalan) {
        return jalan.policy(PENDUDUK, "Mencari anak usia sekolah yang tidak bersekolah")
                .treat("NIK", Treatment.pseudonym(Perihal.PSEUDONYM_KEY))
                .treat("TanggalLahir", Treatment.year())
                .treat("Alamat.Kecamatan", Treatment.kecamatan())
                .build();
    }
}
