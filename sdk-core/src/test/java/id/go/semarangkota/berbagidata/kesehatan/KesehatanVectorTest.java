package id.go.semarangkota.berbagidata.kesehatan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.ProviderErrors;
import id.go.semarangkota.berbagidata.validation.RecordVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KesehatanVectorTest {
    private static final RecordVectors<KasusPenyakit> KASUS =
            RecordVectors.of(KasusPenyakit.class, "kasus-penyakit.json");

    private static final RecordVectors<FasilitasKesehatan> FASILITAS =
            RecordVectors.of(FasilitasKesehatan.class, "fasilitas-kesehatan.json");

    private static final ProviderErrors PROVIDER = new ProviderErrors(KASUS.referenceDate());

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    private static void judge(RecordVectors<?> vectors, JsonNode vector) {
        assertThat(PROVIDER.of(vectors.created(vector))).isEqualTo(ProviderErrors.of(vectors.judge(vector)));
    }

    static List<Arguments> kasusPenyakit() {
        return Vectors.of("kasus-penyakit.json");
    }

    @ParameterizedTest
    @MethodSource
    void kasusPenyakit(JsonNode vector) {
        judge(KASUS, vector);
    }

    static List<Arguments> fasilitasKesehatan() {
        return Vectors.of("fasilitas-kesehatan.json");
    }

    @ParameterizedTest
    @MethodSource
    void fasilitasKesehatan(JsonNode vector) {
        judge(FASILITAS, vector);
    }
}
