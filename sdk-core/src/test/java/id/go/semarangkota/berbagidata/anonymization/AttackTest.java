package id.go.semarangkota.berbagidata.anonymization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody who holds a release tries, against what per-record treatments promise. */
class AttackTest {
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);

    @Nested
    class ReconstructingANikFromMasks {
        /** All 65,536 templates of sixteen places: a plan takes only those that show nothing but of the last two. */
        @Test
        void fails_becauseAPlanTakesNoTemplateThatShowsMore() {
            List<String> taken = IntStream.range(0, 1 << 16)
                    .mapToObj(bits -> String.format(java.util.Locale.ROOT, "%16s", Integer.toBinaryString(bits))
                            .replace(' ', '*')
                            .replace('0', '*')
                            .replace('1', '#'))
                    .filter(template -> isTaken("NIK", template))
                    .toList();
            assertThat(taken)
                    .containsExactly("****************", "***************#", "**************#*", "**************##");
        }

        @Test
        void fails_onEveryDirectIdentifierOfAResident() {
            for (String field : List.of("NIK", "NomorKK", "Nama", "NamaIbu", "NamaAyah")) {
                assertThat(isTaken(field, "######******####")).as(field).isFalse();
                assertThat(isTaken(field, "**************##")).as(field).isTrue();
            }
        }

        private boolean isTaken(String field, String template) {
            try {
                AnonymizationPolicy policy = Policies.of(PENDUDUK)
                        .treat(field, Treatment.mask(template))
                        .build();
                AnonymizationPlan.of(policy, PENDUDUK, Policies.DAY);
                return true;
            } catch (PolicyException e) {
                assertThat(e.code()).isIn("perlakuan.samaran-bocor", "kebijakan.isi");
                return false;
            }
        }
    }

    @Nested
    class JoiningReleases {
        @Test
        void fails_becauseEveryPartOfTheScopeReachesThePseudonymizer() {
            Warga warga = Policies.warga("NomorInduk", "3374010705900012");
            AnonymizationPolicy first = Policies.of(Warga.TYPE)
                    .treat("NomorInduk", Treatment.pseudonym("kunci"))
                    .build();
            List<AnonymizationPolicy> others = List.of(
                    first.toBuilder().recipient("dinkes").build(),
                    first.toBuilder().purpose("Imunisasi").build(),
                    first.toBuilder()
                            .treat("NomorInduk", Treatment.pseudonym("kunci-2"))
                            .build());
            Set<String> tokens = new HashSet<>(Set.of(token(first, warga)));
            others.forEach(other -> assertThat(tokens.add(token(other, warga))).isTrue());
        }

        @Test
        void succeeds_forTheSamePurposeAndRecipient_underAnyVersionOfThePolicy() {
            Warga warga = Policies.warga("NomorInduk", "3374010705900012");
            AnonymizationPolicy first = Policies.of(Warga.TYPE)
                    .treat("NomorInduk", Treatment.pseudonym("kunci"))
                    .build();
            AnonymizationPolicy next = first.toBuilder()
                    .id("lain")
                    .version(9)
                    .keep("Anak")
                    .validUntil(LocalDate.of(2027, 1, 1))
                    .build();
            assertThat(token(next, warga)).isEqualTo(token(first, warga));
        }

        @Test
        void fails_onTwoFieldsOfOneRecord() {
            AnonymizationPlan<Warga> plan =
                    Policies.plan(Map.of("NomorInduk", Treatment.pseudonym("k"), "NIKIbu", Treatment.pseudonym("k")));
            Object[] values = new Object[Warga.TYPE.fields().size()];
            values[0] = "3374010705900012";
            values[1] = "3374010705900012";
            List<String> row = Anonymizer.of(plan, Policies.SCOPED).apply(Warga.TYPE.create(values));
            assertThat(row.get(0)).isNotEqualTo(row.get(1));
        }

        private String token(AnonymizationPolicy policy, Warga warga) {
            return Anonymizer.of(AnonymizationPlan.of(policy, Warga.TYPE, Policies.DAY), Policies.SCOPED)
                    .apply(warga)
                    .get(0);
        }
    }

    @Nested
    class InvertingAHash {
        @Test
        void fails_becauseNoTreatmentHashesWithoutAKey() {
            for (String name : List.of("hash", "sha256", "SHA-256", "md5", "digest", "token", "encrypt")) {
                String json =
                        Policies.of(Warga.TYPE).keep("Nama").build().toJson().replace("\"keep\"", "\"" + name + "\"");
                assertThatExceptionOfType(PolicyException.class)
                        .isThrownBy(() -> AnonymizationPolicy.parse(json))
                        .satisfies(e -> assertThat(e.code()).isEqualTo("perlakuan.tak-dikenal"));
            }
        }
    }

    /** Offices write into any cell of an address what they have no cell for. */
    @Nested
    class ReadingFreeTextInAnAddress {
        private static final String FREE = "Sekayu, Jl Mawar 3 rmh Siti 081234567890";

        @Test
        void fails_inEveryCellOfTheAddress_underEveryLevelAndTheDefaults() {
            List<AnonymizationPolicy> policies = List.of(
                    Policies.of(PENDUDUK).treat("Alamat", Treatment.kelurahan()).build(),
                    Policies.of(PENDUDUK).treat("Alamat", Treatment.kecamatan()).build(),
                    Policies.of(PENDUDUK).treat("Alamat", Treatment.kota()).build(),
                    Policies.of(PENDUDUK)
                            .treat("Alamat.Kecamatan", Treatment.kecamatan())
                            .build(),
                    Policies.complete(AnonymizationPolicy.defaultsFor(PENDUDUK, "kunci"))
                            .build());
            for (AnonymizationPolicy policy : policies) {
                for (Field field : PENDUDUK.fields()) {
                    if (field.path().startsWith("Alamat.")) {
                        assertThat(String.join("|", texts(policy, with(field.path(), FREE))))
                                .as("%s under %s", field.path(), policy)
                                .doesNotContain("Mawar", "Siti", "0812");
                    }
                }
            }
        }

        @Test
        void fails_evenWhereTheCodeTellsTheRegion_whoseOwnNameLeaves() {
            AnonymizationPolicy policy =
                    Policies.of(PENDUDUK).treat("Alamat", Treatment.kelurahan()).build();
            Object[] values = with("Alamat.Kecamatan", FREE);
            put(values, "Alamat.KodeWilayah", "33.74.01.1001");
            assertThat(texts(policy, values)).contains("Semarang Tengah").doesNotContain(FREE);
        }

        @Test
        void doesNotCostANameThatTheRegisterHas() {
            AnonymizationPolicy policy =
                    Policies.of(PENDUDUK).treat("Alamat", Treatment.kelurahan()).build();
            Object[] values = with("Alamat.Kota", "KOTA  SEMARANG");
            put(values, "Alamat.Kecamatan", "kec. semarang-tengah");
            put(values, "Alamat.Kelurahan", "SEKAYU ");
            assertThat(texts(policy, values)).contains("Kota Semarang", "Semarang Tengah", "Sekayu");
            put(values, "Alamat.Provinsi", "Propinsi Jawa Tengah");
            assertThat(texts(policy, values)).contains("Jawa Tengah", "Semarang Tengah");
            put(values, "Alamat.Provinsi", "Jawa Timur");
            assertThat(texts(policy, values)).contains("Jawa Timur").doesNotContain("Semarang Tengah", "Sekayu");
        }

        private Object[] with(String path, String text) {
            Object[] values = new Object[PENDUDUK.fields().size()];
            put(values, "NIK", "3374010705900012");
            put(values, path, text);
            return values;
        }

        private void put(Object[] values, String path, String text) {
            values[PENDUDUK.field(path).orElseThrow().index()] = text;
        }

        private List<String> texts(AnonymizationPolicy policy, Object[] values) {
            return Anonymizer.of(AnonymizationPlan.of(policy, PENDUDUK, Policies.DAY), Policies.SCOPED)
                    .apply(PENDUDUK.create(values))
                    .stream()
                    .map(String::valueOf)
                    .toList();
        }
    }

    @Nested
    class ReadingWhatIsPrinted {
        @Test
        void showsNoValue() {
            AnonymizationPlan<Warga> plan = Policies.plan("NomorInduk", Treatment.pseudonym("kunci"));
            Anonymizer<Warga> anonymizer = Anonymizer.of(plan, Policies.SCOPED);
            Warga warga = Policies.warga("NomorInduk", "3374010705900012");
            anonymizer.apply(warga);
            assertThat(List.of(
                            anonymizer.toString(),
                            plan.toString(),
                            plan.policy().toString()))
                    .allSatisfy(text -> assertThat(text).doesNotContain("3374"));
        }

        @Test
        void showsNoValueThatAFaultyRecordHolds() {
            Map<String, Treatment> treatments = new LinkedHashMap<>();
            treatments.put("Domisili", Treatment.kecamatan());
            treatments.put("NomorInduk", Treatment.mask("**************##"));
            treatments.put("TanggalLahir", Treatment.ageBand(5, LocalDate.of(2026, 1, 1)));
            Anonymizer<Warga> anonymizer = Anonymizer.of(Policies.plan(treatments));
            List<String> shown = new ArrayList<>();
            for (String faulty : List.of("", " ", "33740107", "Jl. Rahasia 1", "x".repeat(100_000), "\ud83d")) {
                shown.addAll(anonymizer.apply(Policies.warga("Domisili.Kode", faulty)));
                shown.addAll(anonymizer.apply(Policies.warga("NomorInduk", faulty)));
            }
            shown.addAll(anonymizer.apply(Policies.warga("TanggalLahir", "+999999999-12-31")));
            assertThat(shown).containsOnly(null, "****************");
        }
    }
}
