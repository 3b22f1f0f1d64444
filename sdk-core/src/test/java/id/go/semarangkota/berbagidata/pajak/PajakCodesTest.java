package id.go.semarangkota.berbagidata.pajak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PajakCodesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JenisWajibPajak|PRIBADI BADAN",
                "StatusPendaftaran|AKTIF NONAKTIF DIHAPUS",
                "JenisKetetapan|SPPT SKPD SKPDKB SKPDKBT SKPDLB SKPDN STPD",
                "JenisPajak|PBB_P2 BPHTB PBJT_MAKANAN_MINUMAN PBJT_TENAGA_LISTRIK PBJT_PERHOTELAN PBJT_PARKIR PBJT_KESENIAN_HIBURAN "
                        + "REKLAME PAT MBLB SARANG_WALET OPSEN_PKB OPSEN_BBNKB",
                "StatusPembayaran|BELUM SEBAGIAN LUNAS BATAL"
            })
    void haveTheCodesOfTheDataset(String list, String codes) throws ClassNotFoundException {
        Class<?> type = Class.forName("id.go.semarangkota.berbagidata.pajak." + list);
        assertThat(Stream.of(type.getEnumConstants()).map(code -> ((CodedValue) code).code()))
                .containsExactly(codes.split(" ", -1));
    }

    @Test
    void readANumberBySchemeOnly() {
        CodeList<StatusPembayaran> paid = CodeList.of(StatusPembayaran.class);
        assertThat(paid.find("SISMIOP", 0)).contains(StatusPembayaran.BELUM);
        assertThat(paid.find("SISMIOP", 1)).contains(StatusPembayaran.LUNAS);
        assertThat(paid.find("1")).isEmpty();
        CodeList<JenisPenggunaan> uses = CodeList.of(JenisPenggunaan.class);
        assertThat(uses.find("SISMIOP", 1)).contains(JenisPenggunaan.PERUMAHAN);
        assertThat(uses.find("SISMIOP", 10)).contains(JenisPenggunaan.LAINNYA);
        assertThat(uses.find("SISMIOP", 16)).contains(JenisPenggunaan.GEDUNG_SEKOLAH);
    }

    @Test
    void haveEveryNumberOfAScheme_andNoOther() {
        CodeList<StatusPembayaran> paid = CodeList.of(StatusPembayaran.class);
        CodeList<JenisPenggunaan> uses = CodeList.of(JenisPenggunaan.class);
        assertThat(IntStream.range(-1, 100).filter(n -> paid.find("SISMIOP", n).isPresent()))
                .containsExactly(0, 1);
        assertThat(IntStream.range(-1, 100).filter(n -> uses.find("SISMIOP", n).isPresent()))
                .containsExactly(IntStream.rangeClosed(1, 16).boxed().toArray(Integer[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "Orang Pribadi, PRIBADI, JenisWajibPajak",
        "non-aktif, NONAKTIF, StatusPendaftaran",
        "pbb-p2, PBB_P2, JenisPajak",
        "Pajak Hotel, PBJT_PERHOTELAN, JenisPajak",
        "belum bayar, BELUM, StatusPembayaran",
        "va, VIRTUAL_ACCOUNT, KanalBayar",
        "TOKO/APOTIK/PASAR/RUKO, TOKO_APOTIK_PASAR_RUKO, JenisPenggunaan"
    })
    void readUsualSpellings(String text, String code, String list) throws ReflectiveOperationException {
        Class<?> type = Class.forName("id.go.semarangkota.berbagidata.pajak." + list);
        assertThat(type.getMethod("parse", String.class).invoke(null, text)).hasToString(code);
    }

    @Test
    void guessNothing_andDoNotRepeatWhatTheyRefuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KanalBayar.parse("RAHASIA"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("RAHASIA"));
        assertThatIllegalArgumentException().isThrownBy(() -> JenisKetetapan.parse("SKP"));
    }

    @Test
    void haveCanonicalTextAndAliasesThatAreFoundAgain() {
        for (RecordType<?> type : PajakTest.types()) {
            for (Field field : type.fields()) {
                for (CodedValue code : field.codes()) {
                    CodeList<CodedValue> list = field.codeList().orElseThrow();
                    assertThat(list.find(code.code())).contains(code);
                    assertThat(code.aliases())
                            .allSatisfy(alias -> assertThat(list.find(alias)).contains(code));
                }
            }
        }
    }

    @Test
    void ofTaxesSayWhichAreDueByTheMonth() {
        assertThat(Stream.of(JenisPajak.values()).filter(JenisPajak::isMonthly))
                .containsExactly(
                        JenisPajak.PBJT_MAKANAN_MINUMAN,
                        JenisPajak.PBJT_TENAGA_LISTRIK,
                        JenisPajak.PBJT_PERHOTELAN,
                        JenisPajak.PBJT_PARKIR,
                        JenisPajak.PBJT_KESENIAN_HIBURAN,
                        JenisPajak.PAT,
                        JenisPajak.MBLB,
                        JenisPajak.SARANG_WALET);
        assertThat(Stream.of(JenisPajak.values())
                        .filter(JenisPajak::allowsMonth)
                        .filter(t -> !t.isMonthly()))
                .containsExactly(JenisPajak.REKLAME);
    }
}
