package id.go.semarangkota.berbagidata.anonymization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymizationPolicyTest {
    private static final String FILE = TestJson.resource("kebijakan.json");

    private static AnonymizationPolicy written() {
        return Policies.of(Warga.TYPE)
                .legalBasis("Perjanjian kerja sama \"nomor 12\" (contoh), é")
                .treat("NomorInduk", Treatment.pseudonym("anonimisasi-2026"))
                .treat("NIKIbu", Treatment.mask("**************##"))
                .treat("Nama", Treatment.redact("DIRAHASIAKAN"))
                .treat("TanggalLahir", Treatment.ageBand(5, LocalDate.of(2026, 6, 30)))
                .treat("Domisili", Treatment.kecamatan())
                .treat("Catatan", Treatment.drop())
                .keep("Anak")
                .build();
    }

    private static PolicyException refused(String json) {
        try {
            AnonymizationPolicy.parse(json);
        } catch (PolicyException e) {
            return e;
        }
        throw new AssertionError("not refused: " + json);
    }

    @Nested
    class Json {
        @Test
        void isTheFileForReview_byteForByte() {
            assertThat(written().toJson()).isEqualTo(FILE);
            assertThat(AnonymizationPolicy.parse(FILE)).isEqualTo(written());
            assertThat(AnonymizationPolicy.parse(FILE).toJson()).isEqualTo(FILE);
        }

        @Test
        void isTheSameWhateverTheOrderItWasWrittenIn() {
            AnonymizationPolicy.Builder reversed = written().toBuilder();
            AnonymizationPolicy.Builder other =
                    Policies.of(Warga.TYPE).legalBasis(written().legalBasis());
            List<Map.Entry<String, Treatment>> entries =
                    new ArrayList<>(written().treatments().entrySet());
            for (int i = entries.size() - 1; i >= 0; i--) {
                other.treat(entries.get(i).getKey(), entries.get(i).getValue());
            }
            assertThat(other.build()).isEqualTo(reversed.build()).hasSameHashCodeAs(reversed.build());
            assertThat(other.build().toJson()).isEqualTo(FILE);
        }

        @Test
        void compactIsTheSameWithoutSpace() {
            String compact = new String(written().canonicalBytes(), StandardCharsets.UTF_8);
            assertThat(compact)
                    .startsWith("{\"dataset\":\"uji.warga/1.2\",\"id\":")
                    .contains("\"legalBasis\":\"Perjanjian kerja sama \\\"nomor 12\\\" (contoh), é\"")
                    .endsWith("\"version\":3}");
            assertThat(AnonymizationPolicy.parse(compact)).isEqualTo(written());
        }

        @Test
        void bytesAreNotShared() {
            AnonymizationPolicy policy = written();
            policy.canonicalBytes()[0] = 'x';
            assertThat(policy.canonicalBytes()[0]).isEqualTo((byte) '{');
        }

        @Test
        void roundTripsForManyPolicies() {
            for (long seed = 1; seed <= 200; seed++) {
                AnonymizationPolicy policy = RandomPolicies.policy(Warga.TYPE, new SplittableRandom(seed));
                AnonymizationPolicy read = AnonymizationPolicy.parse(policy.toJson());
                assertThat(read).as("seed %d", seed).isEqualTo(policy);
                assertThat(read.canonicalBytes()).as("seed %d", seed).isEqualTo(policy.canonicalBytes());
            }
        }
    }

    @Nested
    class Parse {
        @Test
        void rejects_everyTruncation() {
            for (int length = 0; length < FILE.strip().length(); length++) {
                assertThat(refused(FILE.substring(0, length)).code())
                        .as("first %d characters", length)
                        .startsWith("kebijakan.json");
            }
        }

        @Test
        void rejects_everyMissingMember() {
            for (String name : TestJson.object(TestJson.parse(FILE)).keySet()) {
                Map<String, Object> members = TestJson.object(TestJson.parse(FILE));
                members.remove(name);
                PolicyException e = refused(TestJson.write(members));
                assertThat(e.code()).isEqualTo("kebijakan.json.kurang");
                assertThat(e.violations().get(0).finding().detail()).isEqualTo(name);
            }
        }

        @Test
        void rejects_everyMemberGivenTwice() {
            Map<String, Object> members = TestJson.object(TestJson.parse(FILE));
            members.forEach((name, value) -> {
                String twice = TestJson.write(members)
                        .replaceFirst(
                                "\\{",
                                "{\"" + name + "\":" + TestJson.write(value).replace("\\", "\\\\") + ",");
                assertThat(refused(twice).code()).as(name).isEqualTo("kebijakan.json.ganda");
            });
        }

        @Test
        void rejects_everyMemberUnderAnotherName() {
            for (String name : TestJson.object(TestJson.parse(FILE)).keySet()) {
                String renamed = FILE.replaceFirst("\"" + name + "\"", "\"" + name + "x\"");
                assertThat(refused(renamed).code()).as(name).isEqualTo("kebijakan.json.tak-dikenal");
            }
        }

        @Test
        void rejects_everyValueOfAnotherType() {
            for (String name : TestJson.object(TestJson.parse(FILE)).keySet()) {
                for (String value : List.of("null", "true", "[]", "1.5", "[{}]")) {
                    Map<String, Object> members = TestJson.object(TestJson.parse(FILE));
                    members.put(name, "@@");
                    String json = TestJson.write(members).replace("\"@@\"", value);
                    assertThat(refused(json).code()).as("%s: %s", name, value).startsWith("kebijakan.json");
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "{}", "\"text\"", "5", "true"})
        void rejects_treatmentsThatAreNoObjects(String value) {
            String json = FILE.replaceFirst("\\{\\s+\"treatment\": \"keep\"\\s+}", value);
            assertThat(refused(json).code()).isIn("kebijakan.json.jenis", "perlakuan.parameter");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "x", "null", ",", "}", "\u0000"})
        void rejects_whatFollowsTheEnd(String rest) {
            assertThat(refused(FILE + rest).code()).isIn("kebijakan.json.sisa", "kebijakan.json");
        }

        @ParameterizedTest
        @CsvSource({
            "'\"version\": 3', '\"version\": 0', kebijakan.isi",
            "'\"version\": 3', '\"version\": -1', kebijakan.isi",
            "'\"version\": 3', '\"version\": 3.0', kebijakan.json.jenis",
            "'\"version\": 3', '\"version\": 3e0', kebijakan.json.jenis",
            "'\"version\": 3', '\"version\": 03', kebijakan.json",
            "'\"version\": 3', '\"version\": 4294967299', kebijakan.json.batas",
            "'\"version\": 3', '\"version\": 99999999999999999999', kebijakan.json.batas",
            "'\"version\": 3', '\"version\": \"3\"', kebijakan.json.jenis",
            "disdik-bantuan-siswa, Disdik, kebijakan.isi",
            "disdik-bantuan-siswa, '', kebijakan.isi",
            "uji.warga/1.2, uji.warga, kebijakan.isi",
            "uji.warga/1.2, uji.warga/1, kebijakan.isi",
            "2026-12-31, 2026-02-30, kebijakan.isi",
            "2026-12-31, 2025-12-31, kebijakan.isi",
            "2026-12-31, 20261231, kebijakan.isi",
            "2026-12-31, +12026-12-31, kebijakan.isi",
            "Penyaluran bantuan siswa, ' ', kebijakan.isi",
            "Penyaluran bantuan siswa, 'Penyaluran ', kebijakan.isi",
            "Penyaluran bantuan siswa, 'dua\\nbaris', kebijakan.isi",
            "Penyaluran bantuan siswa, 'nol\\u0000', kebijakan.isi",
            "Penyaluran bantuan siswa, 'tak tampak\\u200b', kebijakan.isi",
            "Penyaluran bantuan siswa, 'setengah \\ud83d', kebijakan.isi",
            "Penyaluran bantuan siswa, 'terurai e\\u0301', kebijakan.isi",
            "Penyaluran bantuan siswa, 'lain \\x', kebijakan.json",
        })
        void rejects_values(String from, String to, String code) {
            PolicyException e = refused(FILE.replace(from, to));
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.position().line()).isPositive();
        }

        @Test
        void rejects_textsOfAnyLength_withoutReadingThem() {
            assertThat(refused(" ".repeat(1 << 20) + "{").code()).isEqualTo("kebijakan.json.batas");
            assertThat(refused(FILE.replace("disdik", "x".repeat(100_000))).code())
                    .isEqualTo("kebijakan.json.batas");
            assertThat(refused("[".repeat(100_000)).code()).isIn("kebijakan.json.batas", "kebijakan.json.jenis");
            assertThat(refused(FILE.replace("\"keep\"", "{\"a\":".repeat(50_000)))
                            .code())
                    .isIn("kebijakan.json.batas", "kebijakan.json.jenis");
        }

        @Test
        void says_whereItStands() {
            String json = FILE.replace("\"template\"", "\"templat\"");
            long line = FILE.substring(0, FILE.indexOf("\"NIKIbu\"")).lines().count();
            PolicyException e = refused(json);
            assertThat(e.violations())
                    .extracting(Violation::field, Violation::position)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("NIKIbu", new Position(0, line, 15)));
            assertThat(refused(FILE.replace("\"id\"", "\"ID\"")).position()).isEqualTo(new Position(0, 3, 9));
        }

        @Test
        void repeats_nothingOfAFileThatIsNoPolicy() {
            String person = "3374010705900012";
            List<String> files = List.of(
                    "{\"" + person + "\": 1}",
                    "{\"id\": \"" + person + " Siti\"}",
                    "{\"id\": " + person + "}",
                    "NIK;Nama\n" + person + ";Siti\n",
                    "{\"treatments\": {\"" + person + "-\": {}}}",
                    "{\"treatments\": {\"Nama\": {\"treatment\": \"" + person + "\"}}}",
                    "{\"treatments\": {\"Nama\": {\"treatment\": \"keep\", \"" + person + "\": 1}}}");
            for (String file : files) {
                PolicyException e = refused(file);
                assertThat(e.getMessage() + e.message(Locale.ENGLISH) + e.violations())
                        .doesNotContain(person)
                        .doesNotContain("Siti");
                assertThat(e.getCause()).isNull();
            }
        }

        /** Every mutation of one character is refused as a policy, or is another policy: nothing is lost in reading. */
        @Test
        void neverTakesOneTextForAnother() {
            SplittableRandom random = new SplittableRandom(20261123);
            String alphabet = "{}[]\",:\\ 0aZ-*#\n\u0000é";
            for (int i = 0; i < FILE.length(); i++) {
                for (int round = 0; round < 4; round++) {
                    char c = alphabet.charAt(random.nextInt(alphabet.length()));
                    boolean insert = random.nextBoolean();
                    String mutated = FILE.substring(0, i) + c + FILE.substring(insert ? i : i + 1);
                    assertReadsAsAnother(mutated, i);
                }
                assertReadsAsAnother(FILE.substring(0, i) + FILE.substring(i + 1), i);
            }
        }

        private void assertReadsAsAnother(String mutated, int place) {
            AnonymizationPolicy read;
            try {
                read = AnonymizationPolicy.parse(mutated);
            } catch (PolicyException e) {
                return;
            }
            boolean onlySpace = bare(mutated).equals(bare(FILE));
            assertThat(read.equals(written()))
                    .as("place %d of %s", place, mutated)
                    .isEqualTo(onlySpace);
        }

        /** Without space outside of texts. */
        private String bare(String json) {
            StringBuilder bare = new StringBuilder();
            boolean inText = false;
            for (int i = 0; i < json.length(); i++) {
                char c = json.charAt(i);
                inText ^= c == '"' && (i == 0 || json.charAt(i - 1) != '\\');
                if (inText || (c != ' ' && c != '\n')) {
                    bare.append(c);
                }
            }
            return bare.toString();
        }
    }

    @Nested
    class Build {
        @Test
        void rejects_whatIsMissing() {
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> AnonymizationPolicy.builder().build())
                    .satisfies(e -> assertThat(e.code()).isEqualTo("kebijakan.isi"))
                    .satisfies(e -> assertThat(e.position()).isEqualTo(Position.NONE));
        }

        @Test
        void rejects_nullByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> AnonymizationPolicy.builder().purpose(null))
                    .withMessage("purpose");
            assertThatNullPointerException()
                    .isThrownBy(() -> AnonymizationPolicy.builder().treat("Nama", null))
                    .withMessage("treatment");
        }

        @Test
        void holdsItsOwnTreatments() {
            AnonymizationPolicy.Builder builder = Policies.of(Warga.TYPE).keep("Anak");
            AnonymizationPolicy policy = builder.build();
            builder.keep("Nama");
            assertThat(policy.treatments()).containsOnlyKeys("Anak");
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> policy.treatments().put("Nama", Treatment.keep()));
        }

        @Test
        void differsByEveryPart() {
            AnonymizationPolicy policy = written();
            assertThat(List.of(
                            policy.toBuilder().id("lain").build(),
                            policy.toBuilder().version(4).build(),
                            policy.toBuilder().dataset("uji.warga/1.1").build(),
                            policy.toBuilder().purpose("lain").build(),
                            policy.toBuilder().recipient("lain").build(),
                            policy.toBuilder().legalBasis("lain").build(),
                            policy.toBuilder()
                                    .validFrom(LocalDate.of(2026, 1, 2))
                                    .build(),
                            policy.toBuilder()
                                    .validUntil(LocalDate.of(2026, 12, 30))
                                    .build(),
                            policy.toBuilder().keep("Nama").build()))
                    .doesNotContain(policy)
                    .doesNotHaveDuplicates();
            assertThat(policy.toBuilder().build()).isEqualTo(policy);
            assertThat(policy).hasToString("disdik-bantuan-siswa/3");
        }
    }

    @Nested
    class Sentences {
        @Test
        void standInBothLanguages() {
            assertThat(RuleMessages.of(Violation.INDONESIAN).ruleIds())
                    .contains("kebijakan.json", "kebijakan.isi", "kebijakan.kosong", "perlakuan.samaran-bocor")
                    .filteredOn(rule -> rule.matches("(kebijakan|perlakuan|rencana)\\..*"))
                    .hasSize(26)
                    .isSubsetOf(RuleMessages.of(Locale.ENGLISH).ruleIds());
        }
    }
}
