package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPlan;
import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Anonymizer;
import id.go.semarangkota.berbagidata.anonymization.PolicyException;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor's dataset whose records hold lists and a geometry, through reading, validation, writing and anonymization. */
class ListFieldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RecordType<Kelas> TYPE = RecordType.of(Kelas.class);
    private static final GeoJson PLACE = GeoJson.parse("{\"type\":\"Point\",\"coordinates\":[110.40,-7.00]}");

    /** A member; its rules run for each. */
    @ConsistentRecord(MuridRules.class)
    public record Murid(
            @DataElement(
                    name = "NIK",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.DIRECT_IDENTIFIER)
            @NotNull
            @ValidNik
            String nik,

            @DataElement(
                    name = "Nama",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.DIRECT_IDENTIFIER)
            @NotBlank
            @Size(max = 20)
            String nama,

            @DataElement(
                    name = "TanggalLahir",
                    concept = "k",
                    definition = "d",
                    definitionEn = "d",
                    source = "s",
                    sensitivity = Sensitivity.QUASI_IDENTIFIER)
            LocalDate tanggalLahir,

            @DataElement(name = "Nilai", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Long nilai) {}

    /** A rule over two fields of an element. */
    public static final class MuridRules implements RecordRules<Murid> {
        @Override
        public void check(Murid murid, RuleContext context) {
            if (murid.nilai() != null && murid.nilai() > 100) {
                context.error("Nilai", "terlalu-besar");
            }
        }
    }

    /** A record with lists. */
    @Dataset(id = "contoh.kelas", version = "1.0", title = "Kelas", titleEn = "Classes")
    public record Kelas(
            @DataElement(name = "Kode", concept = "k", definition = "d", definitionEn = "d", source = "s") @NotBlank
            String kode,

            @DataElement(name = "Murid", concept = "k", definition = "d", definitionEn = "d", source = "s")
            @NotEmpty
            @Size(max = 3)
            List<@Valid Murid> murid,

            @DataElement(name = "Wilayah", concept = "k", definition = "d", definitionEn = "d", source = "s")
            List<@ValidKodeWilayah String> wilayah,

            @DataElement(name = "Tempat", concept = "k", definition = "d", definitionEn = "d", source = "s")
            GeoJson tempat) {}

    /** A list that Jakarta Validation would pass by. */
    @Dataset(id = "contoh.lupa", version = "1.0", title = "Lupa", titleEn = "Forgotten")
    public record Lupa(
            @DataElement(name = "Murid", concept = "k", definition = "d", definitionEn = "d", source = "s")
            List<Murid> murid) {}

    /** Records within themselves. */
    @Dataset(id = "contoh.pohon", version = "1.0", title = "Pohon", titleEn = "Tree")
    public record Pohon(
            @DataElement(name = "Anak", concept = "k", definition = "d", definitionEn = "d", source = "s")
            List<@Valid Pohon> anak) {}

    private static final String GOOD = """
            {"Kode":"7A","Murid":[{"NIK":"3374010101010001","Nama":"Ani, \\"A\\"","TanggalLahir":"2001-01-01","Nilai":90},\
            {"NIK":"3374014101010002","Nama":"Budi"}],"Wilayah":["33.74.01","33.74.02"],\
            "Tempat":{"type":"Point","coordinates":[110.40,-7.00]}}
            """;

    record Read(List<Kelas> records, List<Violation> violations, ReadSummary summary) {}

    static Read read(DataFormat format, String text, @Nullable Quarantine quarantine) throws IOException {
        List<Kelas> records = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        RecordReader.Builder<Kelas> builder = RecordReader.of(TYPE, TODAY).format(format);
        if (quarantine != null) {
            builder.quarantine(quarantine);
        }
        ReadSummary summary = builder.build()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new RecordReader.Handler<>() {
                    @Override
                    public void accepted(Outcome.Accepted<Kelas> accepted) {
                        records.add(accepted.record());
                    }

                    @Override
                    public void rejected(Outcome.Rejected<Kelas> rejected) {
                        violations.addAll(rejected.violations());
                    }
                });
        return new Read(records, violations, summary);
    }

    private static String write(DataFormat format, List<Kelas> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Kelas> writer = RecordWriter.of(TYPE, format, out)) {
            for (Kelas kelas : records) {
                writer.write(kelas);
            }
            writer.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class Reading {
        @Test
        void takesListsAndGeometries_fromJson() throws IOException {
            Kelas kelas = read(DataFormat.NDJSON, GOOD, null).records().get(0);
            assertThat(kelas.murid()).extracting(Murid::nama).containsExactly("Ani, \"A\"", "Budi");
            assertThat(kelas.murid().get(0).tanggalLahir()).isEqualTo("2001-01-01");
            assertThat(kelas.wilayah()).containsExactly("33.74.01", "33.74.02");
            assertThat(kelas.tempat()).isEqualTo(PLACE);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
        void readsWhatItWrote_inEveryFormat(DataFormat format) throws IOException {
            List<Kelas> records = read(DataFormat.NDJSON, GOOD, null).records();
            assertThat(read(format, write(format, records), null).records()).isEqualTo(records);
        }

        @Test
        void namesTheElement_ofAWrongField_andReportsItOnce() throws IOException {
            Read read = read(DataFormat.NDJSON, """
                    {"Kode":"7A","Murid":[{"NIK":"3374010101010001","Nama":"Ani"},\
                    {"NIK":3374014101010002,"TanggalLahir":"kemarin","Nilai":101}],"Wilayah":["33.74.01","33.7"]}
                    """, null);
            assertThat(read.violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactlyInAnyOrder(
                            tuple("Murid[2].NIK", "teks.bukan-teks"),
                            tuple("Murid[2].TanggalLahir", "tanggal.format"),
                            tuple("Murid[2].Nama", "wajib-diisi"),
                            tuple("Wilayah[2]", "kode-wilayah.bentuk"),
                            tuple("Murid[2].Nilai", "terlalu-besar"));
            assertThat(read.violations())
                    .allMatch(violation -> violation.position().line() == 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"teks\"", "{}", "17", "true", "[[]]", "[1]", "[null]"})
        void refusesWhatIsNoListOfRecords_withoutRepeatingIt(String value) throws IOException {
            Read read = read(DataFormat.NDJSON, "{\"Kode\":\"7A\",\"Murid\":" + value + "}", null);
            assertThat(read.violations())
                    .isNotEmpty()
                    .allMatch(violation -> violation.field().startsWith("Murid"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"33.74\"", "{}", "[1]", "[\"33.74\",{}]"})
        void refusesWhatIsNoListOfTexts(String value) throws IOException {
            String json = GOOD.replace("[\"33.74.01\",\"33.74.02\"]", value);
            assertThat(read(DataFormat.NDJSON, json, null).violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Wilayah", "isian.bukan-daftar"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"teks\"", "[]", "17", "\"{\\\"a\\\":1}{\""})
        void refusesWhatIsNoGeometry(String value) throws IOException {
            String json = GOOD.replace(PLACE.text(), value);
            assertThat(read(DataFormat.NDJSON, json, null).violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Tempat", "isian.bukan-geojson"));
        }

        @Test
        void demandsAListThatIsRequired_andLimitsItsLength() throws IOException {
            String four = "{\"NIK\":\"3374010101010001\",\"Nama\":\"A\"},".repeat(4);
            assertThat(read(DataFormat.NDJSON, "{\"Kode\":\"7A\",\"Murid\":[]}", null)
                            .violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Murid", "wajib-diisi"));
            assertThat(read(
                                    DataFormat.NDJSON,
                                    "{\"Kode\":\"7A\",\"Murid\":[" + four.substring(0, four.length() - 1) + "]}",
                                    null)
                            .violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Murid", "daftar.terlalu-panjang"));
        }

        @Test
        void reportsMembersOfElementsThatItDoesNotKnow() throws IOException {
            String json = GOOD.replace("\"Nama\":\"Budi\"", "\"Nama\":\"Budi\",\"Hobi\":\"x\"");
            assertThat(read(DataFormat.NDJSON, json, null).summary().columns().ignored())
                    .containsExactly("Murid.Hobi");
        }

        @Test
        void aDeepOrLongList_isRefused_notParsed() throws IOException {
            String deep = "{\"Kode\":\"7A\",\"Murid\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    UnreadableInputException.class, () -> read(DataFormat.JSON, deep, null))
                            .code()
                            .ruleId())
                    .isEqualTo("berkas.bersarang-terlalu-dalam");
        }
    }

    @Nested
    class Quarantined {
        @org.junit.jupiter.api.io.TempDir
        java.nio.file.Path folder;

        @Test
        void aListThatWasRejected_canBeMendedInItsCell() throws IOException {
            String bad = GOOD.replace("Budi", "Budi Yang Namanya Terlalu Panjang");
            java.nio.file.Path file = read(DataFormat.NDJSON, bad, Quarantine.in(folder.resolve("karantina")))
                    .summary()
                    .quarantineFile();
            String mended = java.nio.file.Files.readString(file).replace(" Yang Namanya Terlalu Panjang", "");
            assertThat(read(DataFormat.CSV, mended, null).records())
                    .isEqualTo(read(DataFormat.NDJSON, GOOD, null).records());
        }
    }

    @Nested
    class Description {
        @Test
        void givesTheFieldsOfElements_theListsNameBeforeTheirs() {
            assertThat(TYPE.fieldsWithin().map(Field::path))
                    .containsExactly(
                            "Kode",
                            "Murid",
                            "Murid.NIK",
                            "Murid.Nama",
                            "Murid.TanggalLahir",
                            "Murid.Nilai",
                            "Wilayah",
                            "Tempat");
            assertThat(TYPE.field("Murid").orElseThrow().required()).isTrue();
        }

        @Test
        void refusesAListThatProvidersWouldPassBy_andRecordsWithinThemselves() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecordType.of(Lupa.class))
                    .withMessageContaining("@Valid");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecordType.of(Pohon.class))
                    .withMessageContaining("in itself");
        }
    }

    @Nested
    class Validation {
        @Test
        void reportsElementsThatAreNull_alsoWhereNothingElseIsDemanded() {
            Kelas kelas = new Kelas(
                    "7A",
                    Arrays.asList(new Murid("3374010101010001", "Ani", null, 7L), null),
                    Arrays.asList("33.74.01", null),
                    PLACE);
            assertThat(RecordValidator.of(TYPE, TODAY).validate(kelas).violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Murid[2]", "wajib-diisi"), tuple("Wilayah[2]", "wajib-diisi"));
        }

        @Test
        void aListThatIsAbsent_isEmptyInTheRecord() throws IOException {
            String json = GOOD.replace("\"Wilayah\":[\"33.74.01\",\"33.74.02\"],", "");
            assertThat(read(DataFormat.NDJSON, json, null).records().get(0).wilayah())
                    .isEmpty();
        }

        @Test
        void judgesRecordsMadeInJava() {
            Kelas kelas = new Kelas("7A", List.of(new Murid("3374013201010001", "Ani", null, 7L)), null, PLACE);
            assertThat(RecordValidator.of(TYPE, TODAY).validate(kelas).violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Murid[1].NIK", "nik.tanggal"));
        }
    }

    @Nested
    class Anonymizing {
        private AnonymizationPolicy policy(Map<String, Treatment> treatments) {
            AnonymizationPolicy.Builder builder = AnonymizationPolicy.builder()
                    .id("kelas")
                    .version(1)
                    .dataset(TYPE.schema())
                    .purpose("uji")
                    .recipient("disdik")
                    .legalBasis("Peraturan contoh")
                    .validFrom(TODAY)
                    .validUntil(TODAY);
            treatments.forEach(builder::treat);
            return builder.build();
        }

        private List<String> apply(Map<String, Treatment> treatments) throws IOException {
            AnonymizationPlan<Kelas> plan = AnonymizationPlan.of(policy(treatments), TYPE, TODAY);
            return Anonymizer.of(plan, scope -> value -> scope.field() + "-token-token")
                    .apply(read(DataFormat.NDJSON, GOOD, null).records().get(0));
        }

        @Test
        void treatsEachFieldOfEachElement() throws IOException {
            assertThat(apply(Map.of(
                            "Murid.NIK",
                            Treatment.pseudonym("kunci"),
                            "Murid.TanggalLahir",
                            Treatment.year(),
                            "Murid.Nilai",
                            Treatment.keep())))
                    .containsExactly("[{\"NIK\":\"Murid.NIK-token-token\",\"TanggalLahir\":\"2001\",\"Nilai\":90},"
                            + "{\"NIK\":\"Murid.NIK-token-token\"}]");
        }

        @Test
        void refusesToKeepAListAsAWhole_andNamesThatFitNothing() {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    PolicyException.class,
                                    () -> apply(Map.of("Murid", Treatment.keep(), "Murid.Alamat", Treatment.keep())))
                            .violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactlyInAnyOrder(
                            tuple("Murid", "perlakuan.tidak-cocok"),
                            tuple("Murid.Alamat", "kebijakan.field-tak-dikenal"));
        }

        @Test
        void theDefaults_dropAndPseudonymizeWithinLists() {
            AnonymizationPolicy proposed = AnonymizationPolicy.defaultsFor(TYPE, "kunci")
                    .id("kelas")
                    .version(1)
                    .purpose("uji")
                    .recipient("disdik")
                    .legalBasis("Peraturan contoh")
                    .validFrom(TODAY)
                    .validUntil(TODAY)
                    .build();
            assertThat(proposed.treatments())
                    .containsEntry("Murid.NIK", Treatment.pseudonym("kunci"))
                    .containsEntry("Murid.Nama", Treatment.drop())
                    .containsEntry("Murid.TanggalLahir", Treatment.year())
                    .doesNotContainKey("Murid");
        }
    }
}
