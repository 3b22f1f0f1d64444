package id.go.semarangkota.berbagidata.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.testkit.data.DataSintetis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the three flows on few rows: the recipient gets what the purpose needs and nothing else, and each can be run again. */
class AlurTest {
    private static final String DISTRICT = "[A-Z][a-z ]*[A-Za-z]*";

    private final DataSintetis data = DataSintetis.withSeed(3374).asOf(LewatFolder.TODAY);

    @TempDir
    Path folder;

    private String[] arguments(int rows) {
        return new String[] {folder.toString(), Integer.toString(rows)};
    }

    private List<String> received(String file) throws Exception {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void dinsos_learnsWhoNeedsAid_andNothingAboutWhy() throws Exception {
        for (int run = 0; run < 2; run++) {
            AlurDinkesDinsos.main(arguments(500));
        }
        List<String> lines = received("dinsos/kesehatan.kasus-penyakit.csv");
        assertThat(lines.get(0)).isEqualTo("NIK,TanggalLahir,AlamatDomisili.Kecamatan,ButuhBantuan");
        assertThat(lines.subList(1, lines.size()))
                .hasSize((int) data.kasusPenyakit(500)
                        .filter(KasusPenyakit::butuhBantuan)
                        .count())
                .allMatch(line -> line.matches("([a-z2-7]{26})?,([0-9]{1,3}-[0-9]{1,3})?," + DISTRICT + ",true"));
    }

    @Test
    void dishub_getsRoadsAndTheirCondition_withoutTheSurveyor() throws Exception {
        AlurDpuDishub.main(arguments(40));
        assertThat(received("dishub/infrastruktur.ruas-jalan.csv")).hasSize(41);
        List<String> segments = received("dishub/infrastruktur.kondisi-jalan.csv");
        assertThat(segments.get(0)).isEqualTo("NomorRuas,STAAwal,STAAkhir,Metode,Nilai,Kelas,TanggalSurvei");
        assertThat(segments).hasSizeGreaterThan(150).noneMatch(line -> line.contains("TIM SURVEI"));
    }

    @Test
    void disdik_getsChildrenAsPseudonyms() throws Exception {
        AlurDisdukcapilDisdik.main(arguments(1_000));
        List<String> lines = received("disdik/kependudukan.penduduk.csv");
        assertThat(lines.get(0)).isEqualTo("NIK,TanggalLahir,Alamat.Kecamatan");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeBetween(120, 350)
                .allMatch(line -> line.matches("[a-z2-7]{26},20[01][0-9]," + DISTRICT))
                .doesNotHaveDuplicates();
        String all = String.join("\n", lines);
        assertThat(data.penduduk(1_000).map(Penduduk::nik)).noneMatch(all::contains);
    }
}
