package id.go.semarangkota.berbagidata.anonymization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymizerTest {
    private static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);

    @Nested
    class Rows {
        @Test
        void haveOneTextForEachColumn_inWireOrder() {
            AnonymizationPlan<Warga> plan = Policies.plan(Map.of(
                    "Kelurahan", Treatment.keep(),
                    "Anak", Treatment.keep(),
                    "TanggalLahir", Treatment.year(),
                    "Domisili", Treatment.kota()));
            Anonymizer<Warga> anonymizer = Anonymizer.of(plan);
            Warga warga = new Warga(
                    "3374010705900012",
                    null,
                    "Siti",
                    LocalDate.of(1990, 5, 7),
                    null,
                    null,
                    null,
                    null,
                    null,
                    2L,
                    new Warga.Tempat("Jl. Uji 1", "Gedung", "Mijen", "Mijen", "smg", "33.74.14.1001", "50211"),
                    "Tugu");
            assertThat(anonymizer.columns())
                    .containsExactly("TanggalLahir", "Anak", "Domisili.Kota", "Domisili.Kode", "Kelurahan");
            assertThat(anonymizer.apply(warga)).containsExactly("1990", "2", "Kota Semarang", "33.74", "Tugu");
        }

        @Test
        void haveAbsentCellsForAnAbsentPart() {
            Anonymizer<Warga> anonymizer =
                    Anonymizer.of(Policies.plan(Map.of("Domisili", Treatment.kota(), "Anak", Treatment.keep())));
            assertThat(anonymizer.apply(Policies.warga("Anak", "3"))).containsExactly("3", null, null);
        }

        @Test
        void cannotBeChanged() {
            Anonymizer<Warga> anonymizer = Anonymizer.of(Policies.plan("Anak", Treatment.keep()));
            List<String> row = anonymizer.apply(Policies.warga("Anak", "3"));
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> row.set(0, "4"));
        }

        @Test
        void areTheSameFromEveryThread() throws Exception {
            Anonymizer<Penduduk> anonymizer = anonymizer(RandomPolicies.policy(PENDUDUK, new SplittableRandom(7)));
            List<Penduduk> people = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                people.add(Marked.person(new SplittableRandom(i)).record());
            }
            List<List<String>> alone = people.stream().map(anonymizer::apply).toList();
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                Callable<List<List<String>>> all =
                        () -> people.stream().map(anonymizer::apply).toList();
                for (Future<List<List<String>>> future : pool.invokeAll(List.of(all, all, all, all))) {
                    assertThat(future.get()).isEqualTo(alone);
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Nested
    class Pseudonyms {
        private final Warga warga = Policies.warga("NomorInduk", "3374010705900012");
        private final AnonymizationPlan<Warga> plan = Policies.plan("NomorInduk", Treatment.pseudonym("kunci"));

        @Test
        void areBoundOnceForEachField_whenTheAnonymizerIsMade() {
            List<PseudonymScope> asked = new ArrayList<>();
            AnonymizationPlan<Warga> three = Policies.plan(Map.of(
                    "NomorInduk", Treatment.pseudonym("a"),
                    "NIKIbu", Treatment.pseudonym("a"),
                    "Nama", Treatment.pseudonym("b"),
                    "Anak", Treatment.keep()));
            Anonymizer<Warga> anonymizer = Anonymizer.of(three, scope -> {
                asked.add(scope);
                return Policies.fixed("0123456789abcdef");
            });
            anonymizer.apply(warga);
            anonymizer.apply(warga);
            assertThat(asked)
                    .containsExactly(
                            new PseudonymScope("a", "Penyaluran bantuan siswa", "disdik", "NomorInduk"),
                            new PseudonymScope("a", "Penyaluran bantuan siswa", "disdik", "NIKIbu"),
                            new PseudonymScope("b", "Penyaluran bantuan siswa", "disdik", "Nama"));
        }

        @Test
        void needAPseudonymizer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Anonymizer.of(plan))
                    .withMessageContaining("pseudonymizer");
        }

        @Test
        void tellOfAMissingKey_beforeAnyRecord() {
            IllegalStateException missing = new IllegalStateException("no such key");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Anonymizer.of(plan, scope -> {
                        throw missing;
                    }))
                    .isSameAs(missing);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0123456789", "3374010705900012", "x3374010705900012x"})
        void rejects_tokensThatAreShortOrHoldTheValue_withoutTellingIt(String token) {
            Anonymizer<Warga> anonymizer = Anonymizer.of(plan, scope -> Policies.fixed(token));
            assertThatIllegalStateException()
                    .isThrownBy(() -> anonymizer.apply(warga))
                    .satisfies(e -> assertThat(e).hasNoCause())
                    .withMessageContaining("NomorInduk")
                    .withMessageNotContainingAny("3374", "0012");
        }

        @Test
        void rejects_noToken() {
            Anonymizer<Warga> anonymizer = Anonymizer.of(plan, scope -> Policies.fixed(null));
            assertThatIllegalStateException().isThrownBy(() -> anonymizer.apply(warga));
        }

        @Test
        void mayHoldAShortValueByChance() {
            Anonymizer<Warga> anonymizer = Anonymizer.of(plan, scope -> Policies.fixed("abcdefghijk1"));
            assertThat(anonymizer.apply(Policies.warga("NomorInduk", "1"))).containsExactly("abcdefghijk1");
        }
    }

    @Nested
    class DroppedFields {
        /** Every field of a person holds a mark that no other field holds; a mark of a dropped field must be nowhere. */
        @Test
        void leaveNoTraceInAnyRow() {
            for (long seed = 1; seed <= 300; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                AnonymizationPlan<Penduduk> plan = plan(RandomPolicies.policy(PENDUDUK, random));
                Anonymizer<Penduduk> anonymizer = Anonymizer.of(plan, Policies.SCOPED);
                Map<String, Treatment> treatments = plan.treatments();
                assertThat(anonymizer.columns()).as("seed %d", seed).doesNotContainAnyElementsOf(dropped(treatments));
                for (int i = 0; i < 5; i++) {
                    Marked person = Marked.person(random);
                    check(treatments, person, anonymizer.apply(person.record()), seed);
                }
            }
        }

        private List<String> dropped(Map<String, Treatment> treatments) {
            List<String> dropped = new ArrayList<>(List.of("-"));
            treatments.forEach((path, treatment) -> {
                if (treatment.equals(Treatment.drop())) {
                    dropped.add(path);
                }
            });
            return dropped;
        }

        private void check(Map<String, Treatment> treatments, Marked person, List<String> row, long seed) {
            String all = String.join("\n", row.stream().map(String::valueOf).toList());
            treatments.forEach((path, treatment) -> {
                String mark = person.marks().get(path);
                boolean wholeCode = path.endsWith("KodeWilayah") && treatment.equals(Treatment.kelurahan());
                if (mark != null && (wholeCode || treatment.equals(Treatment.keep()))) {
                    assertThat(all).as("seed %d, kept %s", seed, path).contains(mark);
                } else if (mark != null) {
                    assertThat(all)
                            .as("seed %d, %s %s", seed, path, treatment.kind())
                            .doesNotContain(mark);
                }
            });
        }
    }

    private static AnonymizationPlan<Penduduk> plan(AnonymizationPolicy policy) {
        return AnonymizationPlan.of(policy, PENDUDUK, Policies.DAY);
    }

    private static Anonymizer<Penduduk> anonymizer(AnonymizationPolicy policy) {
        return Anonymizer.of(plan(policy), Policies.SCOPED);
    }

    /** A person, and for each field but the codes a text that stands in no other. */
    private record Marked(Penduduk record, Map<String, String> marks) {
        static Marked person(SplittableRandom random) {
            Map<String, String> marks = new HashMap<>();
            Object[] values = new Object[PENDUDUK.fields().size()];
            for (Field field : PENDUDUK.fields()) {
                values[field.index()] = value(field, random);
                if (field.codes().isEmpty()) {
                    marks.put(field.path(), field.format(values[field.index()]));
                }
            }
            return new Marked(PENDUDUK.create(values), marks);
        }

        private static Object value(Field field, SplittableRandom random) {
            return switch (field.type()) {
                case TEXT -> text(field, random);
                case DATE -> LocalDate.of(1900 + field.index(), 1 + random.nextInt(12), 1 + random.nextInt(28));
                case CODE -> field.codes().get(random.nextInt(field.codes().size()));
                default -> throw new AssertionError(field);
            };
        }

        /** A code whose cut forms differ from it; the number of the field keeps marks apart. */
        private static String text(Field field, SplittableRandom random) {
            int tail = random.nextInt(1000, 10_000);
            return field.path().endsWith("KodeWilayah")
                    ? "%02d.%02d.%02d.%d".formatted(random.nextInt(99), random.nextInt(99), random.nextInt(99), tail)
                    : "T" + field.index() + "-" + random.nextInt(100_000, 1_000_000) + "-" + tail;
        }
    }
}
