package id.go.semarangkota.berbagidata.pajak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.semarangkota.berbagidata.format.JsonRecordVectors;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.ProviderErrors;
import id.go.semarangkota.berbagidata.validation.RecordVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector of the four datasets, by bulk validation and, errors only, by a Jakarta Validation provider. */
class PajakVectorTest {
    private static final RecordVectors<WajibPajak> TAXPAYERS = RecordVectors.of(WajibPajak.class, "wajib-pajak.json");
    private static final RecordVectors<ObjekPajakPbb> OBJECTS = RecordVectors.of(ObjekPajakPbb.class, "objek-pbb.json");
    private static final RecordVectors<KetetapanPajak> ASSESSMENTS =
            RecordVectors.of(KetetapanPajak.class, "ketetapan.json");
    private static final RecordVectors<PembayaranPajak> PAYMENTS =
            RecordVectors.of(PembayaranPajak.class, "pembayaran.json");
    private static final ProviderErrors PROVIDER = new ProviderErrors(TAXPAYERS.referenceDate());

    static List<Arguments> wajibPajak() {
        return Vectors.of("wajib-pajak.json");
    }

    static List<Arguments> objekPbb() {
        return Vectors.of("objek-pbb.json");
    }

    static List<Arguments> ketetapan() {
        return Vectors.of("ketetapan.json");
    }

    static List<Arguments> pembayaran() {
        return Vectors.of("pembayaran.json");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    private static void judge(RecordVectors<?> vectors, JsonNode vector) {
        assertThat(PROVIDER.of(vectors.created(vector))).isEqualTo(ProviderErrors.of(vectors.judge(vector)));
    }

    @ParameterizedTest
    @MethodSource
    void wajibPajak(JsonNode vector) {
        judge(TAXPAYERS, vector);
    }

    @ParameterizedTest
    @MethodSource
    void objekPbb(JsonNode vector) {
        judge(OBJECTS, vector);
    }

    @ParameterizedTest
    @MethodSource
    void ketetapan(JsonNode vector) {
        judge(ASSESSMENTS, vector);
    }

    @ParameterizedTest
    @MethodSource
    void pembayaran(JsonNode vector) {
        judge(PAYMENTS, vector);
    }

    @Test
    void aPenaltyThatCannotBeRead_leavesTheSumUnjudged() throws IOException {
        ObjectNode vector = JsonNodeFactory.instance.objectNode().put("id", "ketetapan-sum-unreadable");
        vector.putObject("change").put("/Sanksi", "banyak").put("/JumlahHarusDibayar", 1);
        vector.putArray("expect")
                .addObject()
                .put("severity", "ERROR")
                .put("field", "Sanksi")
                .put("rule", "angka.format");
        JsonRecordVectors.run(RecordType.of(KetetapanPajak.class), Vectors.file("ketetapan.json"), vector);
    }
}
