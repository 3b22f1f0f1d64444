package id.go.semarangkota.berbagidata.examples.cuplikan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.pendidikan.Jenjang;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the how-to of legacy files. */
class BerkasLamaTest {
    @TempDir
    Path folder;

    @Test
    void whatStandsAboveTheTable_isInEveryRecord() throws Exception {
        Path file = Files.writeString(folder.resolve("siswa.csv"), """
                nama,nisn,nik,tanggal_lahir,jenis_kelamin,alamat_jalan,rt,rw,desa_kelurahan,kecamatan
                ANI CONTOH,0159876543,3374015201150001,12/01/2015,P,Jl. Contoh 1,1,2,Miroto,Semarang Tengah
                BUDI CONTOH,,3374011334150001,13/01/2015,L,Jl. Contoh 2,1,2,Miroto,Semarang Tengah
                """);
        List<PesertaDidik> accepted = new ArrayList<>();
        ReadSummary summary = BerkasLama.read(file, folder.resolve("karantina"), accepted);
        assertThat(accepted).singleElement().satisfies(ani -> {
            assertThat(ani.npsn()).isEqualTo("20328888");
            assertThat(ani.jenjang()).isEqualTo(Jenjang.SD);
            assertThat(ani.tanggalLahir()).isEqualTo(LocalDate.of(2015, 1, 12));
            assertThat(ani.alamat()).isNotNull();
        });
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.violationsByRule()).containsKey("nik.bulan");
    }
}
