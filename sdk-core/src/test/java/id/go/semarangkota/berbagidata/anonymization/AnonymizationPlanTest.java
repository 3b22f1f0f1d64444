package id.go.semarangkota.berbagidata.anonymization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymizationPlanTest {
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);

    private static List<Tuple> refusals(AnonymizationPolicy policy, LocalDate day) {
        try {
            AnonymizationPlan.of(policy, Warga.TYPE, day);
            return List.of();
        } catch (PolicyException e) {
            assertThat(e.violations()).allSatisfy(v -> assertThat(v.severity()).isEqualTo(Severity.ERROR));
            return e.violations().stream()
                    .map(v -> tuple(v.ruleId(), v.field()))
                    .toList();
        }
    }

    private static List<Tuple> warnings(Map<String, Treatment> treatments) {
        return Policies.plan(treatments).warnings().stream()
                .map(v -> tuple(v.ruleId(), v.field(), v.severity()))
                .toList();
    }

    private static Tuple warning(String rule, String field) {
        return tuple(rule, field, Severity.WARNING);
    }

    @Nested
    class Refusals {
        @ParameterizedTest
        @ValueSource(strings = {"uji.warga/1.3", "uji.warga/2.0", "uji.warga/0.2", "uji.wargi/1.2", "uji.warga.x/1.2"})
        void coverAnotherDatasetOrVersion(String schema) {
            AnonymizationPolicy policy =
                    Policies.of(Warga.TYPE).dataset(schema).keep("Anak").build();
            assertThat(refusals(policy, Policies.DAY)).containsExactly(tuple("kebijakan.dataset", ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"uji.warga/1.0", "uji.warga/1.2"})
        void spareTheSameMajorVersion_withTheSameOrALaterMinorOne(String schema) {
            AnonymizationPolicy policy =
                    Policies.of(Warga.TYPE).dataset(schema).keep("Anak").build();
            assertThat(refusals(policy, Policies.DAY)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
        void coverADayOutsideTheValidity(LocalDate day, boolean valid) {
            AnonymizationPolicy policy = Policies.of(Warga.TYPE).keep("Anak").build();
            assertThat(refusals(policy, day))
                    .isEqualTo(valid ? List.of() : List.of(tuple("kebijakan.masa-berlaku", "")));
        }

        @Test
        void coverAPolicyUnderWhichNothingLeaves() {
            assertThat(refusals(Policies.of(Warga.TYPE).build(), Policies.DAY))
                    .containsExactly(tuple("kebijakan.kosong", ""));
            assertThat(refusals(
                            Policies.of(Warga.TYPE)
                                    .treat("Nama", Treatment.drop())
                                    .build(),
                            Policies.DAY))
                    .containsExactly(tuple("kebijakan.kosong", ""));
        }

        @Test
        void comeAllAtOnce() {
            AnonymizationPolicy policy = Policies.of(Warga.TYPE)
                    .keep("Alamat")
                    .treat("Nama", Treatment.year())
                    .treat("NomorInduk", Treatment.mask("####************"))
                    .build();
            assertThat(refusals(policy, LocalDate.of(2030, 1, 1)))
                    .containsExactly(
                            tuple("kebijakan.masa-berlaku", ""),
                            tuple("kebijakan.field-tak-dikenal", "Alamat"),
                            tuple("perlakuan.samaran-bocor", "NomorInduk"),
                            tuple("perlakuan.tidak-cocok", "Nama"));
        }

        @Test
        void speakBothLanguages_andNameTheField() {
            AnonymizationPolicy policy =
                    Policies.of(Warga.TYPE).keep("Tidak.Ada").build();
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> AnonymizationPlan.of(policy, Warga.TYPE, Policies.DAY))
                    .satisfies(e -> {
                        assertThat(e.getMessage()).startsWith("Tidak.Ada: ").isEqualTo(e.message(Violation.INDONESIAN));
                        assertThat(e.message(Locale.ENGLISH))
                                .startsWith("Tidak.Ada: ")
                                .isNotEqualTo(e.getMessage());
                    });
        }
    }

    @Nested
    class Parts {
        @Test
        void areWorkedOutFieldByField() {
            AnonymizationPlan<Warga> plan = Policies.plan("Domisili", Treatment.kecamatan());
            assertThat(plan.columns()).containsExactly("Domisili.Kecamatan", "Domisili.Kota", "Domisili.Kode");
            assertThat(plan.treatments())
                    .hasSize(Warga.TYPE.fields().size())
                    .containsEntry("Domisili.Jalan", Treatment.drop())
                    .containsEntry("Domisili.Gedung", Treatment.drop())
                    .containsEntry("Domisili.Kota", Treatment.kecamatan())
                    .containsEntry("Domisili.Kode", Treatment.kecamatan())
                    .containsEntry("Nama", Treatment.drop());
        }

        @Test
        void yieldToAFieldThatIsNamedItself() {
            AnonymizationPlan<Warga> plan = Policies.plan(Map.of(
                    "Domisili", Treatment.kecamatan(),
                    "Domisili.Kota", Treatment.drop(),
                    "Domisili.Gedung", Treatment.redact("-")));
            assertThat(plan.columns()).containsExactly("Domisili.Gedung", "Domisili.Kecamatan", "Domisili.Kode");
        }

        @Test
        void reachIntoPartsOfParts_andTheNearestGoesFirst() {
            RecordType<Bersarang> type = RecordType.of(Bersarang.class);
            AnonymizationPolicy outer =
                    Policies.of(type).treat("Luar", Treatment.kota()).build();
            assertThat(AnonymizationPlan.of(outer, type, Policies.DAY).columns())
                    .containsExactly("Luar.Kota", "Luar.Dalam.Kota");
            AnonymizationPolicy inner =
                    outer.toBuilder().treat("Luar.Dalam", Treatment.kelurahan()).build();
            assertThat(AnonymizationPlan.of(inner, type, Policies.DAY).columns())
                    .containsExactly("Luar.Kota", "Luar.Dalam.Kelurahan", "Luar.Dalam.Kota");
        }

        @Test
        void mayBeDroppedWhole() {
            AnonymizationPlan<Warga> plan =
                    Policies.plan(Map.of("Domisili", Treatment.drop(), "Anak", Treatment.keep()));
            assertThat(plan.columns()).containsExactly("Anak");
        }
    }

    @Nested
    class Warnings {
        @Test
        void areNoneForTheDefaults() {
            AnonymizationPolicy.Builder defaults = AnonymizationPolicy.defaultsFor(Warga.TYPE, "k");
            defaults.treat("NIKIbu", Treatment.drop());
            assertThat(Policies.plan(Policies.complete(defaults)).warnings()).isEmpty();
        }

        @Test
        void tellOfANikBesideABirthDate_howeverCoarse() {
            assertThat(warnings(Map.of("NomorInduk", Treatment.keep(), "TanggalLahir", Treatment.year())))
                    .containsExactly(
                            warning("rencana.identitas-utuh", "NomorInduk"),
                            warning("rencana.nik-dan-tanggal-lahir", "NomorInduk"));
            assertThat(warnings(Map.of("NomorInduk", Treatment.keep())))
                    .containsExactly(warning("rencana.identitas-utuh", "NomorInduk"));
            assertThat(warnings(Map.of("NIKIbu", Treatment.keep(), "TanggalLahir", Treatment.month())))
                    .containsExactly(
                            warning("rencana.identitas-utuh", "NIKIbu"),
                            warning("rencana.nik-dan-tanggal-lahir", "NIKIbu"));
        }

        @Test
        void tellOfAMaskedNikBesideAnExactBirthDate() {
            Treatment mask = Treatment.mask("**************##");
            assertThat(warnings(Map.of("NomorInduk", mask, "TanggalLahir", Treatment.keep())))
                    .containsExactly(warning("rencana.samaran-sempit", "NomorInduk"));
            assertThat(warnings(Map.of("NomorInduk", mask, "TanggalLahir", Treatment.year())))
                    .isEmpty();
            assertThat(warnings(Map.of("NomorInduk", Treatment.mask("*".repeat(16)), "TanggalLahir", Treatment.keep())))
                    .isEmpty();
        }

        @Test
        void tellOfSensitiveSpecificAndFreeText() {
            assertThat(warnings(Map.of(
                            "Pendapatan", Treatment.keep(),
                            "Catatan", Treatment.keep(),
                            "Disabilitas", Treatment.keep())))
                    .containsExactly(
                            warning("rencana.sensitif", "Pendapatan"),
                            warning("rencana.data-spesifik", "Pendapatan"),
                            warning("rencana.teks-bebas", "Catatan"),
                            warning("rencana.data-spesifik", "Disabilitas"));
        }

        @Test
        void tellOfAPseudonymThatFrequencyUndoes() {
            assertThat(warnings(Map.of("Suku", Treatment.pseudonym("k"))))
                    .containsExactly(warning("rencana.pseudonim-frekuensi", "Suku"));
            assertThat(warnings(Map.of("NomorInduk", Treatment.pseudonym("k")))).isEmpty();
        }

        @Test
        void tellOfACodeThatGivesADroppedNameAway() {
            assertThat(warnings(Map.of("Domisili.Kode", Treatment.keep(), "Domisili.Kecamatan", Treatment.keep())))
                    .containsExactly(warning("rencana.wilayah-terungkap", "Domisili.Kode"));
            assertThat(warnings(Map.of("Domisili.Kode", Treatment.kecamatan(), "Domisili.Kecamatan", Treatment.keep())))
                    .isEmpty();
            assertThat(warnings(Map.of(
                            "Domisili.Kode", Treatment.kecamatan(), "Domisili.Kecamatan", Treatment.kecamatan())))
                    .isEmpty();
            assertThat(warnings(Map.of("Domisili.Kode", Treatment.kecamatan(), "Domisili.Kota", Treatment.kecamatan())))
                    .containsExactly(warning("rencana.wilayah-terungkap", "Domisili.Kode"));
            assertThat(warnings(Map.of("Domisili.KodePos", Treatment.keep(), "Domisili.Kota", Treatment.keep())))
                    .containsExactly(warning("rencana.wilayah-terungkap", "Domisili.KodePos"));
            assertThat(warnings(Map.of("Domisili.Kode", Treatment.keep(), "Domisili.Kelurahan", Treatment.keep())))
                    .isEmpty();
        }

        @Test
        void tellOfAnExactBirthDateBesideAKelurahan() {
            assertThat(warnings(Map.of("TanggalLahir", Treatment.keep(), "Kelurahan", Treatment.keep())))
                    .containsExactly(warning("rencana.kombinasi-rinci", "TanggalLahir"));
            assertThat(warnings(Map.of("TanggalLahir", Treatment.keep(), "Domisili.Kode", Treatment.kelurahan())))
                    .contains(warning("rencana.kombinasi-rinci", "TanggalLahir"));
            assertThat(warnings(Map.of("TanggalLahir", Treatment.keep(), "Domisili", Treatment.kecamatan())))
                    .isEmpty();
            assertThat(warnings(Map.of("TanggalLahir", Treatment.month(), "Kelurahan", Treatment.keep())))
                    .isEmpty();
        }
    }

    @Nested
    class Defaults {
        @Test
        void nameEveryFieldOfAVendorsDataset() {
            AnonymizationPolicy policy = Policies.complete(AnonymizationPolicy.defaultsFor(Warga.TYPE, "kunci"))
                    .build();
            assertThat(policy.treatments())
                    .containsOnly(
                            Map.entry("NomorInduk", Treatment.pseudonym("kunci")),
                            Map.entry("NIKIbu", Treatment.pseudonym("kunci")),
                            Map.entry("Nama", Treatment.drop()),
                            Map.entry("TanggalLahir", Treatment.year()),
                            Map.entry("Golongan", Treatment.keep()),
                            Map.entry("Suku", Treatment.drop()),
                            Map.entry("Pendapatan", Treatment.drop()),
                            Map.entry("Catatan", Treatment.drop()),
                            Map.entry("Disabilitas", Treatment.drop()),
                            Map.entry("Anak", Treatment.keep()),
                            Map.entry("Domisili", Treatment.kelurahan()),
                            Map.entry("Kelurahan", Treatment.kelurahan()));
        }

        @Test
        void letOfAResidentLeaveWhatTheDesignSays() {
            AnonymizationPolicy policy = Policies.complete(AnonymizationPolicy.defaultsFor(PENDUDUK, "kunci"))
                    .build();
            AnonymizationPlan<Penduduk> plan = AnonymizationPlan.of(policy, PENDUDUK, Policies.DAY);
            assertThat(plan.columns())
                    .containsExactly(
                            "NIK",
                            "TanggalLahir",
                            "JenisKelamin",
                            "Alamat.Kelurahan",
                            "Alamat.Kecamatan",
                            "Alamat.Kota",
                            "Alamat.Provinsi",
                            "Alamat.KodeWilayah",
                            "Alamat.KodePos",
                            "AlasanTanpaNIK",
                            "Agama",
                            "StatusKawin",
                            "SHDK",
                            "PendidikanTerakhir",
                            "Pekerjaan",
                            "Kewarganegaraan",
                            "StatusHidup",
                            "TanggalMeninggal",
                            "TanggalPerubahan");
            assertThat(plan.treatments())
                    .containsEntry("NIK", Treatment.pseudonym("kunci"))
                    .containsEntry("NomorKK", Treatment.drop())
                    .containsEntry("TanggalLahir", Treatment.year())
                    .containsEntry("GolonganDarah", Treatment.drop());
            assertThat(plan.warnings()).isEmpty();
        }
    }

    @Nested
    class Keys {
        @Test
        void areNamedOnceEach_sorted() {
            AnonymizationPlan<Warga> plan = Policies.plan(Map.of(
                    "NomorInduk", Treatment.pseudonym("b"),
                    "NIKIbu", Treatment.pseudonym("a"),
                    "Nama", Treatment.pseudonym("b")));
            assertThat(plan.keyReferences()).containsExactly("a", "b");
            assertThat(Policies.plan("Anak", Treatment.keep()).keyReferences()).isEmpty();
        }
    }

    @Nested
    class Explain {
        private final AnonymizationPlan<Warga> plan = Policies.plan(Map.of(
                "NomorInduk", Treatment.pseudonym("kunci-uji"),
                "NIKIbu", Treatment.mask("**************##"),
                "Nama", Treatment.redact("{1} \\ $0"),
                "TanggalLahir", Treatment.ageBand(5, LocalDate.of(2026, 6, 30)),
                "Domisili", Treatment.kecamatan(),
                "Pendapatan", Treatment.keep()));

        @Test
        void saysEachLeafTheKeysAndTheWarnings_inBothLanguages() {
            for (Locale locale : List.of(Violation.INDONESIAN, Locale.ENGLISH)) {
                String text = plan.explain(locale);
                assertThat(text).endsWith("\n").doesNotContain("\r");
                assertThat(text.lines())
                        .filteredOn(line -> line.startsWith("- "))
                        .hasSize(Warga.TYPE.fields().size() + plan.warnings().size());
                assertThat(text)
                        .contains("disdik-bantuan-siswa", "Penyaluran bantuan siswa", "disdik", "2026-12-31")
                        .contains("kunci-uji", "**************##", "2026-06-30", "kecamatan", "7");
            }
            assertThat(plan.explain(Locale.ENGLISH)).isNotEqualTo(plan.explain(Violation.INDONESIAN));
        }

        @Test
        void isIndonesianForAnyOtherLanguage() {
            assertThat(plan.explain(Locale.FRENCH)).isEqualTo(plan.explain(Violation.INDONESIAN));
        }

        @Test
        void takesTextsAsTheyAre() {
            assertThat(plan.explain(Locale.ENGLISH)).contains("- Nama: ").contains("{1} \\ $0");
        }

        @Test
        void knowsEveryTreatment() {
            for (Treatment date : List.of(Treatment.month(), Treatment.year())) {
                AnonymizationPlan<Warga> dated = Policies.plan("TanggalLahir", date);
                assertThat(dated.explain(Violation.INDONESIAN)).contains("- TanggalLahir: ");
                assertThat(dated.explain(Locale.ENGLISH)).contains("- TanggalLahir: ");
            }
        }
    }

    /** A part within a part. */
    @Dataset(id = "uji.bersarang", version = "1.0", title = "Bersarang", titleEn = "Nested")
    public record Bersarang(
            @DataElement(name = "Luar", concept = "k", definition = "d", definitionEn = "d", source = "s")
            Luar luar) {

        /** The outer part. */
        public record Luar(
                @DataElement(name = "Kota", concept = "k", definition = "d", definitionEn = "d", source = "s")
                String kota,

                @DataElement(name = "Dalam", concept = "k", definition = "d", definitionEn = "d", source = "s")
                Dalam dalam) {}

        /** The inner part. */
        public record Dalam(
                @DataElement(name = "Kelurahan", concept = "k", definition = "d", definitionEn = "d", source = "s")
                String kelurahan,

                @DataElement(name = "Kota", concept = "k", definition = "d", definitionEn = "d", source = "s")
                String kota) {}
    }

    @Nested
    class Lists {
        private static final RecordType<KartuKeluarga> CARDS = RecordType.of(KartuKeluarga.class);

        private List<String> warnings(String field, Treatment treatment) {
            AnonymizationPolicy.Builder policy = Policies.of(CARDS);
            CARDS.fieldsWithin()
                    .filter(leaf -> leaf.records().isEmpty())
                    .forEach(leaf ->
                            policy.treat(leaf.path(), leaf.path().equals(field) ? treatment : Treatment.drop()));
            return AnonymizationPlan.of(policy.build(), CARDS, Policies.DAY).warnings().stream()
                    .map(warning -> warning.ruleId() + " " + warning.field())
                    .toList();
        }

        @Test
        void thatCombineFeaturesOfPersons_areWarnedOf() {
            assertThat(warnings("Anggota.SHDK", Treatment.keep())).contains("rencana.daftar-kombinasi Anggota");
            assertThat(warnings("Anggota.TanggalLahir", Treatment.year())).contains("rencana.daftar-kombinasi Anggota");
        }

        @Test
        void thatDoNotLeave_areNot() {
            assertThat(warnings("TanggalTerbit", Treatment.keep())).isEmpty();
        }
    }
}
