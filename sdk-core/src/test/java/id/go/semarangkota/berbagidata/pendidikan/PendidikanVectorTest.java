package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.DatasetVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PendidikanVectorTest {
    private static final DatasetVectors<PesertaDidik> PESERTA_DIDIK =
            new DatasetVectors<>(PesertaDidik.class, "peserta-didik.json");

    private static final DatasetVectors<SatuanPendidikan> SATUAN_PENDIDIKAN =
            new DatasetVectors<>(SatuanPendidikan.class, "satuan-pendidikan.json");

    static List<Arguments> pesertaDidik() {
        return Vectors.of("peserta-didik.json");
    }

    @ParameterizedTest
    @MethodSource
    void pesertaDidik(JsonNode vector) {
        PESERTA_DIDIK.judge(vector);
    }

    static List<Arguments> satuanPendidikan() {
        return Vectors.of("satuan-pendidikan.json");
    }

    @ParameterizedTest
    @MethodSource
    void satuanPendidikan(JsonNode vector) {
        SATUAN_PENDIDIKAN.judge(vector);
    }
}
