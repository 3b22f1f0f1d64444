package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Pekerjaan;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LegacyProfileTest {
    private static final String HEADER = "NIK;NAMA_LGKP;JENIS_KLMIN;TMPT_LHR;TGL_LHR;AGAMA;STAT_KWN;JENIS_PKRJN;NO_KK;"
            + "ALAMAT;NO_RT;NO_RW;NO_PROP;NO_KAB;NO_KEC;NO_KEL;PFLAG\n";
    private static final String START = "3374011201800001;BUDI SANTOSO;1;SEMARANG;1980-01-12 00:00:00.0;";
    private static final String CODES = START + "3;3;31;3374011201800002;";

    private final Reading reading = new Reading();

    private Penduduk read(String row) {
        reading.read(Reading.siak(), HEADER + row + "\n");
        return reading.only();
    }

    @Nested
    class Siak {
        @Test
        void reads_codesAndRegionsOfBiodataWni() {
            Penduduk penduduk = read(CODES + "JL. PEMUDA 1;1;2;33;74;1;1001;X");
            assertThat(penduduk.tanggalLahir()).isEqualTo(LocalDate.of(1980, 1, 12));
            assertThat(penduduk.jenisKelamin()).isEqualTo(JenisKelamin.LAKI_LAKI);
            assertThat(penduduk.agama()).isEqualTo(Agama.KATHOLIK);
            assertThat(penduduk.statusKawin()).isEqualTo(StatusKawin.CERAI_HIDUP);
            assertThat(penduduk.pekerjaan()).isEqualTo(Pekerjaan.TUKANG_GIGI);
            assertThat(penduduk.alamat()).isNotNull();
            assertThat(penduduk.alamat().rt()).isEqualTo("001");
            assertThat(penduduk.alamat().rw()).isEqualTo("002");
            assertThat(penduduk.alamat().kodeWilayah()).isEqualTo("33.74.01.1001");
            assertThat(penduduk.alamat().kelurahan()).isNotBlank();
            assertThat(penduduk.alamat().kecamatan()).isEqualTo("Semarang Tengah");
            assertThat(penduduk.alamat().kota()).isEqualTo("Kota Semarang");
            assertThat(penduduk.alamat().provinsi()).isEqualTo("Jawa Tengah");
        }
    }
}
