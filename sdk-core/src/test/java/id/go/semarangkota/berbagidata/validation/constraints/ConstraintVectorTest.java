package id.go.semarangkota.berbagidata.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.nio.CharBuffer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintVectorTest {
    @ValidKodeWilayah(digits = 10)
    String villageOnly = "";

    @ValidKodeWilayah(digits = {4, 6})
    String regencyOrDistrict = "";

    @ValidNpwp(checkDigit = false)
    String anyCheckDigit = "";

    @ValidNpwpd(pattern = "P\\.[12]\\.[0-9]{7}")
    String ofThePattern = "";

    static List<Arguments> npwp() {
        return Vectors.of("npwp.json");
    }

    static List<Arguments> nitku() {
        return Vectors.of("nitku.json");
    }

    static List<Arguments> npwpd() {
        return Vectors.of("npwpd.json");
    }

    static List<Arguments> nop() {
        return Vectors.of("nop.json");
    }

    static List<Arguments> nib() {
        return Vectors.of("nib.json");
    }

    static List<Arguments> uri() {
        return Vectors.of("uri.json");
    }

    @ParameterizedTest
    @MethodSource
    void uri(JsonNode vector) {
        judge(new UriCheck(), vector);
    }

    static List<Arguments> nik() {
        return Vectors.of("nik.json");
    }

    static List<Arguments> nomorKk() {
        return Vectors.of("nomor-kk.json");
    }

    static List<Arguments> kodeWilayah() {
        return Vectors.of("kode-wilayah.json");
    }

    static List<Arguments> teks() {
        return Vectors.of("teks.json");
    }

    @ParameterizedTest
    @MethodSource
    void nik(JsonNode vector) {
        judge(new NikCheck(), vector);
    }

    @ParameterizedTest
    @MethodSource
    void nomorKk(JsonNode vector) {
        judge(new NomorKkCheck(), vector);
    }

    @ParameterizedTest
    @MethodSource
    void kodeWilayah(JsonNode vector) throws NoSuchFieldException {
        KodeWilayahCheck check = new KodeWilayahCheck();
        if (vector.has("digits")) {
            String field = vector.get("digits").size() == 1 ? "villageOnly" : "regencyOrDistrict";
            ValidKodeWilayah declared =
                    ConstraintVectorTest.class.getDeclaredField(field).getAnnotation(ValidKodeWilayah.class);
            assertThat(declared.digits())
                    .containsExactly(StreamSupport.stream(vector.get("digits").spliterator(), false)
                            .mapToInt(JsonNode::asInt)
                            .toArray());
            check.initialize(declared);
        }
        judge(check, vector);
    }

    @ParameterizedTest
    @MethodSource
    void teks(JsonNode vector) {
        TextCheck<?> check = switch (vector.get("constraint").asText()) {
            case "rt-rw" -> new RtRwCheck();
            case "kode-pos" -> new KodePosCheck();
            default -> new CleanTextCheck();
        };
        judge(check, vector);
    }

    static List<Arguments> kesehatan() {
        return Vectors.of("pengenal-kesehatan.json");
    }

    static List<Arguments> pendidikan() {
        return Vectors.of("pengenal-pendidikan.json");
    }

    @ParameterizedTest
    @MethodSource
    void kesehatan(JsonNode vector) {
        TextCheck<?> check = switch (vector.get("constraint").asText()) {
            case "kode-icd10" -> new KodeIcd10Check();
            case "nomor-bpjs" -> new NomorBpjsCheck();
            default -> new MingguEpidemiologiCheck();
        };
        judge(check, vector);
    }

    @ParameterizedTest
    @MethodSource
    void pendidikan(JsonNode vector) {
        TextCheck<?> check = switch (vector.get("constraint").asText()) {
            case "nisn" -> new NisnCheck();
            case "npsn" -> new NpsnCheck();
            case "nomor-kip" -> new NomorKipCheck();
            default -> new TahunAjaranCheck();
        };
        judge(check, vector);
    }

    @ParameterizedTest
    @MethodSource
    void npwp(JsonNode vector) throws NoSuchFieldException {
        NpwpCheck check = new NpwpCheck();
        if (vector.has("checkDigit")) {
            ValidNpwp declared =
                    ConstraintVectorTest.class.getDeclaredField("anyCheckDigit").getAnnotation(ValidNpwp.class);
            assertThat(declared.checkDigit()).isEqualTo(vector.get("checkDigit").asBoolean());
            check.initialize(declared);
        }
        judge(check, vector);
    }

    @ParameterizedTest
    @MethodSource
    void nitku(JsonNode vector) {
        judge(new NitkuCheck(), vector);
    }

    @ParameterizedTest
    @MethodSource
    void npwpd(JsonNode vector) throws NoSuchFieldException {
        NpwpdCheck check = new NpwpdCheck();
        if (vector.has("pattern")) {
            ValidNpwpd declared =
                    ConstraintVectorTest.class.getDeclaredField("ofThePattern").getAnnotation(ValidNpwpd.class);
            assertThat(declared.pattern()).isEqualTo(vector.get("pattern").asText());
            check.initialize(declared);
        }
        judge(check, vector);
    }

    @ParameterizedTest
    @MethodSource
    void nop(JsonNode vector) {
        judge(new NopCheck(), vector);
    }

    @ParameterizedTest
    @MethodSource
    void nib(JsonNode vector) {
        judge(new NibCheck(), vector);
    }

    @Test
    void oneCheckDigitInTenIsRight() {
        NpwpCheck check = new NpwpCheck();
        for (int serial = 0; serial < 1_000; serial++) {
            int right = 0;
            for (int digit = 0; digit < 10; digit++) {
                String digits =
                        "01" + Integer.toString(1_000_000 + serial * 997).substring(1) + digit + "503000";
                if (check.check(digits) == null) {
                    right++;
                }
            }
            assertThat(right).isEqualTo(1);
        }
    }

    private static void judge(TextCheck<?> check, JsonNode vector) {
        String input = vector.get("input").asText();
        assertThat(check.check(input)).isEqualTo(Vectors.expected(vector));
        assertThat(check.check(CharBuffer.wrap(input))).isEqualTo(Vectors.expected(vector));
    }

    @Test
    void everyDayOfACenturyIsAccepted_andNoOtherDayIs() {
        NikCheck check = new NikCheck();
        int accepted = 0;
        for (int date = 0; date < 1_000_000; date++) {
            String nik = "337401" + Integer.toString(1_000_000 + date).substring(1) + "0001";
            if (check.check(nik) == null) {
                accepted++;
            }
        }
        // 25 leap years among 00..99, as 2000 is one; each day once for a man and once for a woman
        assertThat(accepted).isEqualTo(2 * (100 * 365 + 25));
    }
}
