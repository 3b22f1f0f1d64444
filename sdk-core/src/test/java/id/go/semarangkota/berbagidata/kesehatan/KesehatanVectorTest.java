package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.validation.DatasetVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KesehatanVectorTest {
    private static final DatasetVectors<KasusPenyakit> KASUS =
            new DatasetVectors<>(KasusPenyakit.class, "kasus-penyakit.json");

    private static final DatasetVectors<FasilitasKesehatan> FASILITAS =
            new DatasetVectors<>(FasilitasKesehatan.class, "fasilitas-kesehatan.json");

    static List<Arguments> kasusPenyakit() {
        return Vectors.of("kasus-penyakit.json");
    }

    @ParameterizedTest
    @MethodSource
    void kasusPenyakit(JsonNode vector) {
        KASUS.judge(vector);
    }

    static List<Arguments> fasilitasKesehatan() {
        return Vectors.of("fasilitas-kesehatan.json");
    }

    @ParameterizedTest
    @MethodSource
    void fasilitasKesehatan(JsonNode vector) {
        FASILITAS.judge(vector);
    }
}
