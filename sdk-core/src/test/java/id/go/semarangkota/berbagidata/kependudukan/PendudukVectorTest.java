package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.RecordVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PendudukVectorTest {
    private static final RecordVectors<Penduduk> VECTORS = RecordVectors.of(Penduduk.class, "penduduk.json");

    static List<Arguments> penduduk() {
        return Vectors.of("penduduk.json");
    }

    @ParameterizedTest
    @MethodSource
    void penduduk(JsonNode vector) {
        VECTORS.judge(vector);
    }
}
