package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.infrastruktur.KondisiJalan;
import id.go.semarangkota.berbagidata.infrastruktur.RuasJalan;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kesehatan.FasilitasKesehatan;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.schema.XmlSchema;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What is written as XML is valid by the dataset's own schema, as the JDK's validator sees it, and is read back equal. */
class XmlSchemaAgreementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> datasets() {
        return Stream.of(
                Arguments.of(Penduduk.class, "penduduk.json"),
                Arguments.of(KartuKeluarga.class, "kartu-keluarga.json"),
                Arguments.of(WajibPajak.class, "wajib-pajak.json"),
                Arguments.of(ObjekPajakPbb.class, "objek-pbb.json"),
                Arguments.of(KetetapanPajak.class, "ketetapan.json"),
                Arguments.of(PembayaranPajak.class, "pembayaran.json"),
                Arguments.of(KasusPenyakit.class, "kasus-penyakit.json"),
                Arguments.of(FasilitasKesehatan.class, "fasilitas-kesehatan.json"),
                Arguments.of(PesertaDidik.class, "peserta-didik.json"),
                Arguments.of(SatuanPendidikan.class, "satuan-pendidikan.json"),
                Arguments.of(RuasJalan.class, "ruas-jalan.json"),
                Arguments.of(KondisiJalan.class, "kondisi-jalan.json"));
    }

    private static <T extends Record> List<T> read(RecordType<T> type, DataFormat format, String text)
            throws IOException {
        List<T> records = new ArrayList<>();
        RecordReader.of(type, DAY)
                .format(format)
                .build()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        accepted -> records.add(accepted.record()));
        return records;
    }

    private static <T extends Record> String write(RecordType<T> type, List<T> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<T> writer = RecordWriter.of(type, DataFormat.XML, out)) {
            for (T record : records) {
                writer.write(record);
            }
            writer.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void requireValid(RecordType<?> type, String xml) throws IOException, SAXException {
        SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(new StringReader(XmlSchema.of(type))))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    <T extends Record> void holdsForTheBaseRecord_ofEveryDataset(Class<T> recordClass, String vectors)
            throws IOException, SAXException {
        RecordType<T> type = RecordType.of(recordClass);
        List<T> base =
                read(type, DataFormat.NDJSON, Vectors.file(vectors).get("base").toString());
        assertThat(base).hasSize(1);
        String xml = write(type, base);
        requireValid(type, xml);
        assertThat(read(type, DataFormat.XML, xml)).isEqualTo(base);
    }

    /** Also for the optional fields that the base record leaves out, as far as any text, date, number or code may stand there. */
    @ParameterizedTest
    @MethodSource("datasets")
    <T extends Record> void holdsWithEveryFreeField_ofEveryDataset(Class<T> recordClass, String vectors)
            throws IOException, SAXException {
        RecordType<T> type = RecordType.of(recordClass);
        JsonNode base = Vectors.file(vectors).get("base");
        @Nullable
        Object[] values =
                type.values(read(type, DataFormat.NDJSON, base.toString()).get(0));
        for (Field field : type.fields()) {
            if (values[field.index()] == null) {
                values[field.index()] = sample(field);
            }
        }
        T full = type.create(values);
        requireValid(type, write(type, List.of(full, full)));
    }

    private static @Nullable Object sample(Field field) {
        return switch (field.type()) {
            case TEXT -> field.annotations().size() == 1 ? "<&> \"teks\" ]]> \u00E9 \uD83D\uDE00" : null;
            case DATE -> LocalDate.of(2020, 2, 29);
            case INTEGER -> 1L;
            case BOOLEAN -> true;
            case CODE -> field.codes().get(field.codes().size() - 1);
            case DECIMAL, GEOMETRY, LIST -> null;
        };
    }

    @ParameterizedTest
    @MethodSource("datasets")
    <T extends Record> void holdsForNoRecords(Class<T> recordClass, String vectors) throws IOException, SAXException {
        RecordType<T> type = RecordType.of(recordClass);
        requireValid(type, write(type, List.of()));
        assertThat(vectors).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    <T extends Record> void seesListsAndGeometries(Class<T> recordClass, DataType expected) {
        assertThat(RecordType.of(recordClass).fieldsWithin().map(Field::type)).contains(expected);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(KartuKeluarga.class, DataType.LIST), Arguments.of(RuasJalan.class, DataType.GEOMETRY));
    }
}
