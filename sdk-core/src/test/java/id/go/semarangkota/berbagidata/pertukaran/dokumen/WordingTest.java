package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "kependudukan.penduduk, Penduduk (kependudukan.penduduk)",
        "pendidikan.peserta-didik, Peserta didik (pendidikan.peserta-didik)",
        "pajak.objek-pbb, Objek PBB (pajak.objek-pbb)",
        "data, data",
        "Apa saja, Apa saja"
    })
    void aDataset_isNamedInWords_andItsIdentifierInBrackets(String id, String words) {
        assertThat(Wording.dataset(id)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "NIK, NIK",
        "Nama, Nama",
        "TanggalLahir, Tanggal lahir (TanggalLahir)",
        "AlasanTanpaNIK, Alasan tanpa NIK (AlasanTanpaNIK)",
        "Alamat.RT, RT (Alamat.RT)",
        "Alamat.KodeWilayah, Kode wilayah (Alamat.KodeWilayah)",
        "nama_lengkap, nama_lengkap",
        "Nama., Nama."
    })
    void aColumn_isNamedInWords_andItsPathInBracketsWhereItSaysMore(String path, String words) {
        assertThat(Wording.columns(List.of(path))).isEqualTo(words);
    }

    @Test
    void columns_areAList() {
        assertThat(Wording.columns(List.of("NIK", "TanggalLahir"))).isEqualTo("NIK, Tanggal lahir (TanggalLahir)");
    }
}
