package id.go.semarangkota.berbagidata.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.ProviderErrors;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.RecordVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PadananVectorTest {
    private static final RecordVectors<PadananSiswa> RESULTS =
            RecordVectors.of(PadananSiswa.class, "padanan-siswa.json");
    private static final ProviderErrors PROVIDER = new ProviderErrors(RESULTS.referenceDate());
    private static final RecordValidator<PadananSiswa> VALIDATOR =
            RecordValidator.of(RecordType.of(PadananSiswa.class), RESULTS.referenceDate());
    private static final IndeksPenduduk INDEX = Rows.index(residents());

    @AfterAll
    static void close() {
        PROVIDER.close();
        INDEX.close();
    }

    private static List<Penduduk> residents() {
        List<Penduduk> residents = new ArrayList<>();
        Vectors.file("padanan.json").get("residents").forEach(node -> residents.add(Rows.resident(node)));
        return residents;
    }

    static List<Arguments> result() {
        return Vectors.of("padanan-siswa.json");
    }

    @ParameterizedTest
    @MethodSource
    void result(JsonNode vector) {
        assertThat(PROVIDER.of(RESULTS.created(vector))).isEqualTo(ProviderErrors.of(RESULTS.judge(vector)));
    }

    static List<Arguments> match() {
        return Vectors.of("padanan.json");
    }

    @ParameterizedTest
    @MethodSource
    void match(JsonNode vector) {
        HasilPadanan result = Rows.matchAlone(INDEX, Rows.pupil(vector.get("pupil")));
        JsonNode expected = Rows.json(result.jawaban()).without("Rujukan");
        assertThat(expected).isEqualTo(vector.get("expect"));
        assertThat(result.jawaban().rujukan()).isEqualTo(Rows.RUJUKAN);
        assertThat(result.nikMilikOrangLain())
                .isEqualTo(vector.get("nikMilikOrangLain").asBoolean());
        assertThat(VALIDATOR.validate(result.jawaban()).violations()).isEmpty();
    }

    @Test
    void everyStatusButTheLimits_andEveryRule_isInAVector() {
        List<String> statuses = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (JsonNode vector : Vectors.file("padanan.json").get("vectors")) {
            statuses.add(vector.get("expect").get("Status").asText());
            rules.add(vector.get("expect").path("Aturan").asText("-"));
        }
        for (StatusPadanan status : StatusPadanan.values()) {
            assertThat(statuses.contains(status.code()))
                    .as(status.code())
                    .isEqualTo(status != StatusPadanan.BATAS_TERLAMPAUI);
        }
        for (AturanPadanan rule : AturanPadanan.values()) {
            assertThat(rules).contains(rule.code());
        }
    }

    static List<Arguments> name() {
        return Vectors.of("nama-padanan.json");
    }

    /** Both ways: what a name may be taken for does not depend on who wrote it. */
    @ParameterizedTest
    @MethodSource
    void name(JsonNode vector) {
        String one = vector.get("resident").asText();
        String other = vector.get("pupil").asText();
        AturanPadanan expected = vector.get("rule").isNull()
                ? null
                : AturanPadanan.parse(vector.get("rule").asText());
        assertThat(rule(one, other)).isEqualTo(expected);
        assertThat(rule(other, one)).isEqualTo(expected);
    }

    private static AturanPadanan rule(String registered, String asked) {
        LocalDate born = LocalDate.of(2015, 3, 12);
        Penduduk resident = Penduduk.builder()
                .nik("3374011203150001")
                .nama(registered)
                .tanggalLahir(born)
                .build();
        PesertaDidik pupil = PesertaDidik.builder()
                .nik("3374011203150001")
                .nama(asked)
                .tanggalLahir(born)
                .build();
        try (IndeksPenduduk index = Rows.index(List.of(resident))) {
            return Rows.matchAlone(index, pupil).jawaban().aturan();
        }
    }
}
