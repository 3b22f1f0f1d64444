package id.go.semarangkota.berbagidata.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.padanan.PadananSiswa;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.validation.RecordVectors;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every dataset of the standard, whatever its subject. */
class DatasetShapeTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static Stream<Arguments> datasets() {
        return Stream.of(
                Arguments.of(KasusPenyakit.class, "kasus-penyakit.json"),
                Arguments.of(FasilitasKesehatan.class, "fasilitas-kesehatan.json"),
                Arguments.of(PesertaDidik.class, "peserta-didik.json"),
                Arguments.of(SatuanPendidikan.class, "satuan-pendidikan.json"),
                Arguments.of(PadananSiswa.class, "padanan-siswa.json"));
    }

    /** The record of the first vector, which changes nothing of the flawless one. */
    private static <T extends Record> T base(Class<T> record, String vectors) {
        return RecordVectors.of(record, vectors)
                .created(Vectors.file(vectors).get("vectors").get(0));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void saysSomethingInBothLanguagesAndASourceOfEveryField(Class<? extends Record> record) {
        for (Field field : RecordType.of(record).fields()) {
            DataElement element = field.element();
            assertThat(List.of(element.concept(), element.definition(), element.definitionEn(), element.source()))
                    .as(field.path())
                    .noneMatch(String::isBlank);
            assertThat(element.unit().isEmpty())
                    .as(field.path())
                    .isEqualTo(element.measure().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void givesJacksonTheSameWireNames(Class<? extends Record> record) throws NoSuchFieldException {
        for (RecordComponent component : record.getRecordComponents()) {
            JsonProperty property = record.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            assertThat(property.value())
                    .isEqualTo(component.getAnnotation(DataElement.class).name());
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    <T extends Record> void isReadBackEqual_withEveryField(Class<T> record, String vectors)
            throws JsonProcessingException {
        T base = base(record, vectors);
        String json = JSON.writeValueAsString(base);
        assertThat(JSON.readValue(json, record)).isEqualTo(base);
        assertThat(JSON.readTree(json))
                .allSatisfy(node -> assertThat(node.isNull()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("datasets")
    <T extends Record> void isBuiltFromItsParts_nameByName(Class<T> record, String vectors)
            throws ReflectiveOperationException {
        T base = base(record, vectors);
        Object builder = record.getMethod("builder").invoke(null);
        for (RecordComponent component : record.getRecordComponents()) {
            Object said = builder.getClass()
                    .getMethod(component.getName(), component.getType())
                    .invoke(builder, component.getAccessor().invoke(base));
            assertThat(said).isSameAs(builder);
        }
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(base);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    <T extends Record> void toString_tellsNothing(Class<T> record, String vectors) {
        T base = base(record, vectors);
        RecordType<T> type = RecordType.of(record);
        assertThat(type.values(base))
                .filteredOn(Objects::nonNull)
                .allSatisfy(value -> assertThat(base.toString()).doesNotContain(value.toString()));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void hasCodesThatAreFoundAgain_andRefusesOthersWithoutRepeatingThem(Class<? extends Record> record)
            throws NoSuchMethodException {
        for (Field field : RecordType.of(record).fields()) {
            if (field.type() != DataType.CODE) {
                continue;
            }
            CodeList<CodedValue> list = field.codeList().orElseThrow();
            for (CodedValue code : field.codes()) {
                assertThat(list.find(code.code())).contains(code);
                assertThat(code.aliases())
                        .allSatisfy(alias -> assertThat(list.find(alias)).contains(code));
            }
            var parse = field.javaType().getMethod("parse", String.class);
            assertThatIllegalArgumentException()
                    .as(field.path())
                    .isThrownBy(() -> {
                        try {
                            parse.invoke(null, "RAHASIA");
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    })
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("RAHASIA"));
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void standsInAPackageThatProvidersMayRead(Class<? extends Record> record) throws IOException {
        try (InputStream in = record.getResourceAsStream("/module-info.class")) {
            ModuleDescriptor module = ModuleDescriptor.read(Objects.requireNonNull(in));
            assertThat(module.opens())
                    .extracting(ModuleDescriptor.Opens::source)
                    .contains(record.getPackageName());
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .contains(record.getPackageName());
        }
    }
}
