package id.go.semarangkota.berbagidata.pendidikan;

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

class PendidikanVectorTest {
    private static final RecordVectors<PesertaDidik> PESERTA_DIDIK =
            RecordVectors.of(PesertaDidik.class, "peserta-didik.json");

    private static final RecordVectors<SatuanPendidikan> SATUAN_PENDIDIKAN =
            RecordVectors.of(SatuanPendidikan.class, "satuan-pendidikan.json");

    private static final ProviderErrors PROVIDER = new ProviderErrors(PESERTA_DIDIK.referenceDate());

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    private static void judge(RecordVectors<?> vectors, JsonNode vector) {
        assertThat(PROVIDER.of(vectors.created(vector))).isEqualTo(ProviderErrors.of(vectors.judge(vector)));
    }

    static List<Arguments> pesertaDidik() {
        return Vectors.of("peserta-didik.json");
    }

    @ParameterizedTest
    @MethodSource
    void pesertaDidik(JsonNode vector) {
        judge(PESERTA_DIDIK, vector);
    }

    static List<Arguments> satuanPendidikan() {
        return Vectors.of("satuan-pendidikan.json");
    }

    @ParameterizedTest
    @MethodSource
    void satuanPendidikan(JsonNode vector) {
        judge(SATUAN_PENDIDIKAN, vector);
    }
}
