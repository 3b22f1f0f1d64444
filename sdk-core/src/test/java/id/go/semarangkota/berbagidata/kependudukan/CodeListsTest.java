package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {
    private static CodeList<CodedValue> list(String field) {
        return RecordType.of(Penduduk.class)
                .field(field)
                .orElseThrow()
                .codeList()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "StatusKawin, LAMA_4, 3, CERAI_HIDUP",
        "StatusKawin, BARU_6, 3, KAWIN_BELUM_TERCATAT",
        "StatusKawin, LAMA_4, 4, CERAI_MATI",
        "StatusKawin, BARU_6, 4, CERAI_HIDUP_TERCATAT",
        "StatusKawin, BARU_6, 6, CERAI_MATI",
        "Pekerjaan, SIAK_89, 31, TUKANG_GIGI",
        "Pekerjaan, F101_99, 31, PENATA_RAMBUT",
        "Pekerjaan, SIAK_89, 34, PENATA_RAMBUT",
        "Pekerjaan, F101_99, 34, MEKANIK",
        "Pekerjaan, SIAK_89, 35, MEKANIK",
        "Pekerjaan, F101_99, 35, TUKANG_GIGI",
        "Pekerjaan, SIAK_89, 89, LAINNYA",
        "Pekerjaan, F101_99, 89, ANGGOTA_LEMBAGA_TINGGI",
        "Pekerjaan, F101_99, 99, LAINNYA",
        "Agama, SIAK, 3, KATHOLIK",
        "SHDK, SIAK, 1, KEPALA_KELUARGA",
        "SHDK, SIAK, 11, LAINNYA",
        "PendidikanTerakhir, SIAK, 9, STRATA_II",
        "PendidikanTerakhir, SIAK, 10, STRATA_III",
        "GolonganDarah, SIAK, 6, A-",
        "JenisKelamin, SIAK, 2, Perempuan",
        "Kewarganegaraan, SIAK, 2, WNA"
    })
    void readANumberBySchemeOnly(String field, String scheme, int number, String code) {
        assertThat(list(field).find(scheme, number).map(CodedValue::code)).contains(code);
        assertThat(list(field).find(Integer.toString(number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "StatusKawin, LAMA_4, 4",
        "StatusKawin, BARU_6, 6",
        "Pekerjaan, SIAK_89, 89",
        "Pekerjaan, F101_99, 99",
        "Agama, SIAK, 7",
        "SHDK, SIAK, 11",
        "PendidikanTerakhir, SIAK, 10",
        "GolonganDarah, SIAK, 13",
        "JenisKelamin, SIAK, 2"
    })
    void haveEveryNumberOfAScheme_andNoOther(String field, String scheme, int last) {
        assertThat(IntStream.rangeClosed(0, 200)
                        .filter(n -> list(field).find(scheme, n).isPresent()))
                .containsExactly(IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "Agama, Konghucu, KHONGHUCU",
        "Agama, KEPERCAYAAN TERHADAP TUHAN YME, KEPERCAYAAN",
        "StatusKawin, Kawin Tercatat, KAWIN_TERCATAT",
        "SHDK, Kepala Keluarga, KEPALA_KELUARGA",
        "PendidikanTerakhir, DIPLOMA IV/STRATA I, DIPLOMA_IV_STRATA_I",
        "PendidikanTerakhir, S1, DIPLOMA_IV_STRATA_I",
        "Pekerjaan, PEGAWAI NEGERI SIPIL (PNS), PEGAWAI_NEGERI_SIPIL",
        "Pekerjaan, PASTOR, PASTUR",
        "GolonganDarah, ab+, AB+",
        "GolonganDarah, o, O"
    })
    void readOfficialLabelsAndUsualSpellings(String field, String text, String code) {
        assertThat(list(field).find(text).map(CodedValue::code)).contains(code);
    }

    @Test
    void guessNothing() {
        assertThat(list("Agama").find("ISLAMM")).isEmpty();
        assertThat(list("Agama").find("LAINNYA")).isEmpty();
        assertThat(list("GolonganDarah").find("A -")).isEmpty();
        assertThat(list("JenisKelamin").find("")).isEmpty();
    }

    @Test
    void haveCanonicalTextThatIsFoundAgain() {
        for (Field field : RecordType.of(Penduduk.class).fields()) {
            for (CodedValue code : field.codes()) {
                assertThat(list(field.path()).find(code.code())).contains(code);
                assertThat(code.aliases())
                        .allSatisfy(alias ->
                                assertThat(list(field.path()).find(alias)).contains(code));
            }
        }
    }
}
