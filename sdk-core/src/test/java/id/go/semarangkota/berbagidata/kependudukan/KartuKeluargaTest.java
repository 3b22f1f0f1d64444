package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.semarangkota.berbagidata.format.JsonRecordVectors;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.Vectors;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KartuKeluargaTest {
    private static final RecordType<KartuKeluarga> TYPE = RecordType.of(KartuKeluarga.class);
    private static final JsonNode FILE = Vectors.file("kartu-keluarga.json");
    private static final JsonMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static List<Arguments> kartuKeluarga() {
        return Vectors.of("kartu-keluarga.json");
    }

    @ParameterizedTest
    @MethodSource
    void kartuKeluarga(JsonNode vector) throws Exception {
        JsonRecordVectors.run(TYPE, FILE, vector);
    }

    @Test
    void jackson_readsAndWritesTheSameShape() throws Exception {
        KartuKeluarga keluarga = JACKSON.treeToValue(FILE.get("base"), KartuKeluarga.class);
        JsonNode written = JACKSON.valueToTree(keluarga);
        assertThat(written).isEqualTo(FILE.get("base"));
        assertThat(RecordValidator.of(TYPE, LocalDate.of(2026, 11, 23))
                        .validate(keluarga)
                        .violations())
                .isEmpty();
    }

    @Test
    void aMemberThatIsNull_isReportedWhereItIsMissing() throws Exception {
        ObjectNode json = FILE.get("base").deepCopy();
        ((ArrayNode) json.get("Anggota")).add(NullNode.getInstance());
        KartuKeluarga keluarga = JACKSON.treeToValue(json, KartuKeluarga.class);
        int number = keluarga.anggota().size();
        assertThat(RecordValidator.of(TYPE, LocalDate.of(2026, 11, 23))
                        .validate(keluarga)
                        .violations())
                .extracting(Violation::field, Violation::ruleId)
                .containsExactly(tuple("Anggota[" + number + "]", "wajib-diisi"));
        assertThat(TYPE.field("Anggota").orElseThrow().format(keluarga.anggota()))
                .endsWith(",null]");
    }

    @Test
    void whatIsNotSaid_isAbsent() {
        KartuKeluarga empty = KartuKeluarga.builder().build();
        assertThat(empty.anggota()).isEmpty();
        assertThat(RecordValidator.of(TYPE, LocalDate.of(2026, 11, 23))
                        .validate(empty)
                        .violations())
                .extracting(Violation::field)
                .containsExactly("NomorKK", "NIKKepalaKeluarga", "NamaKepalaKeluarga", "Alamat", "Anggota");
        assertThat(empty).hasToString("KartuKeluarga[personal data]");
    }
}
