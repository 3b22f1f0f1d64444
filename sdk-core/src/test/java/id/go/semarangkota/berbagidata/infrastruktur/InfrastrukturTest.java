package id.go.semarangkota.berbagidata.infrastruktur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.semarangkota.berbagidata.format.JsonRecordVectors;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Vectors;
import id.go.semarangkota.berbagidata.validation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfrastrukturTest {
    private static final JsonMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static List<Arguments> ruasJalan() {
        return Vectors.of("ruas-jalan.json");
    }

    static List<Arguments> kondisiJalan() {
        return Vectors.of("kondisi-jalan.json");
    }

    @ParameterizedTest
    @MethodSource
    void ruasJalan(JsonNode vector) throws Exception {
        JsonRecordVectors.run(RecordType.of(RuasJalan.class), Vectors.file("ruas-jalan.json"), vector);
    }

    @ParameterizedTest
    @MethodSource
    void kondisiJalan(JsonNode vector) throws Exception {
        JsonRecordVectors.run(RecordType.of(KondisiJalan.class), Vectors.file("kondisi-jalan.json"), vector);
    }

    @Test
    void jackson_readsAndWritesTheSameShape() throws Exception {
        JsonNode ruas = Vectors.file("ruas-jalan.json").get("base");
        String written = JACKSON.writeValueAsString(JACKSON.treeToValue(ruas, RuasJalan.class));
        assertThat(JACKSON.readTree(written)).isEqualTo(ruas);
    }

    @Test
    void anyProvider_judgesTheGeometry() {
        RuasJalan swapped = RuasJalan.builder()
                .geometri(GeoJson.parse("{\"type\":\"LineString\",\"coordinates\":[[-6.98,110.41],[-6.989,110.41]]}"))
                .build();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validateProperty(swapped, "geometri"))
                    .hasSize(1);
        }
    }

    @Nested
    class Stations {
        @ParameterizedTest
        @CsvSource({"0+000,0", "0+100,100", "12+350,12350", "9999+999,9999999"})
        void areMetresFromTheBeginning(String text, int metres) {
            assertThat(Sta.parse(text).meter()).isEqualTo(metres);
            assertThat(Sta.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "100", "0+1000", "0+00", "-0+100", "0 + 100", "10000+000"})
        void areRefused_withoutRepeatingThem(String text) {
            assertThat(Sta.isValid(text)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sta.parse(text))
                    .withMessageContaining("0+100");
        }

        @Test
        void areInOrder_andWithinBounds() {
            assertThat(Sta.parse("9+900")).isLessThan(Sta.parse("10+000"));
            assertThatIllegalArgumentException().isThrownBy(() -> new Sta(-1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Sta(10_000_000));
        }
    }

    @Nested
    class Thresholds {
        private static final AmbangKondisi IRI = new AmbangKondisi(
                MetodeSurvei.IRI, BigDecimal.valueOf(4), BigDecimal.valueOf(8), BigDecimal.valueOf(12));

        private static KondisiJalan kondisi(MetodeSurvei metode, String nilai, KelasKondisi kelas) {
            return KondisiJalan.builder()
                    .metode(metode)
                    .nilai(nilai == null ? null : new BigDecimal(nilai))
                    .kelas(kelas)
                    .tanggalSurvei(LocalDate.of(2026, 5, 4))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "0,BAIK",
            "4.0,BAIK",
            "4.01,SEDANG",
            "8,SEDANG",
            "8.85,RUSAK_RINGAN",
            "12,RUSAK_RINGAN",
            "12.1,RUSAK_BERAT"
        })
        void classifyAValue(BigDecimal nilai, KelasKondisi kelas) {
            assertThat(IRI.kelas(nilai)).isEqualTo(kelas);
        }

        @Test
        void warnWhereTheSurveyedClassDiffers_andAreSilentElsewhere() {
            assertThat(IRI.check(kondisi(MetodeSurvei.IRI, "5", KelasKondisi.BAIK)))
                    .get()
                    .extracting(Violation::ruleId, Violation::field, Violation::severity)
                    .containsExactly("kondisi.kelas-beda-nilai", "Kelas", Severity.WARNING);
            assertThat(IRI.check(kondisi(MetodeSurvei.IRI, "5", KelasKondisi.SEDANG)))
                    .isEmpty();
            assertThat(IRI.check(kondisi(MetodeSurvei.SDI, "5", KelasKondisi.RUSAK_BERAT)))
                    .isEmpty();
            assertThat(IRI.check(kondisi(MetodeSurvei.IRI, null, KelasKondisi.BAIK)))
                    .isEmpty();
            assertThat(IRI.check(kondisi(MetodeSurvei.IRI, "5", null))).isEmpty();
        }

        @Test
        void mustRise_andBelongToAMethodThatCountsUpwards() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AmbangKondisi(
                            MetodeSurvei.SDI, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.valueOf(12)));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new AmbangKondisi(MetodeSurvei.PCI, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN));
        }

        @Test
        void warnWhileAFileIsRead_andRejectInStrictIntake() throws IOException {
            byte[] file = """
NomorRuas,STAAwal,STAAkhir,Metode,Nilai,Kelas,TanggalSurvei
1,0+000,0+100,IRI,4,BAIK,2026-05-04
1,0+100,0+200,IRI,4.1,BAIK,2026-05-04
1,0+200,0+300,SDI,90,BAIK,2026-05-04
""".getBytes(StandardCharsets.UTF_8);
            RecordReader.Builder<KondisiJalan> reader = RecordReader.of(
                            RecordType.of(KondisiJalan.class), LocalDate.of(2026, 11, 23))
                    .and(IRI);
            List<Violation> warnings = new ArrayList<>();
            reader.build().read(new ByteArrayInputStream(file), taken -> warnings.addAll(taken.warnings()));
            assertThat(warnings)
                    .singleElement()
                    .returns("kondisi.kelas-beda-nilai", Violation::ruleId)
                    .returns("Kelas", Violation::field)
                    .returns(3L, warning -> warning.position().line());
            assertThat(reader.strict()
                            .build()
                            .read(new ByteArrayInputStream(file), taken -> {})
                            .errorsByRule())
                    .containsOnly(Map.entry("kondisi.kelas-beda-nilai", 1L));
        }
    }
}
