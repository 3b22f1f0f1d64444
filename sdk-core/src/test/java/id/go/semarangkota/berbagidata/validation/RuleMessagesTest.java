package id.go.semarangkota.berbagidata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMessagesTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<String> VECTOR_FILES = List.of(
            "nik.json",
            "nomor-kk.json",
            "kode-wilayah.json",
            "teks.json",
            "penduduk.json",
            "kartu-keluarga.json",
            "ruas-jalan.json",
            "kondisi-jalan.json",
            "pengenal-kesehatan.json",
            "kasus-penyakit.json",
            "fasilitas-kesehatan.json",
            "pengenal-pendidikan.json",
            "peserta-didik.json",
            "satuan-pendidikan.json",
            "padanan-siswa.json",
            "npwp.json",
            "nitku.json",
            "npwpd.json",
            "nop.json",
            "nib.json",
            "uri.json",
            "wajib-pajak.json",
            "objek-pbb.json",
            "ketetapan.json",
            "pembayaran.json");

    private static Set<String> rulesOfVectors() {
        Set<String> rules = new TreeSet<>();
        for (String file : VECTOR_FILES) {
            for (JsonNode vector : Vectors.file(file).get("vectors")) {
                vector.findValues("rule").stream()
                        .filter(rule -> !rule.isNull())
                        .forEach(rule -> rules.add(rule.asText()));
            }
        }
        return rules;
    }

    private static Properties file(String language) {
        String name = "/ContributorValidationMessages_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = RuleMessagesTest.class.getResourceAsStream(name)) {
            properties.load(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The rule identifiers that stand in the sources of the packages that hold rules. */
    private static Set<String> rulesOfSources() throws IOException {
        Path root = Path.of("src/main/java/id/go/semarangkota/berbagidata");
        Pattern literal = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*\\.[a-z]+(?:-[a-z0-9]+)*)\"");
        Set<String> rules = new TreeSet<>();
        for (String folder : List.of(
                "validation/constraints",
                "wilayah",
                "kependudukan",
                "kesehatan",
                "pendidikan",
                "padanan",
                "pajak",
                "infrastruktur")) {
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*(Rules|Check)\\.java"))
                        .toList()) {
                    Matcher matcher = literal.matcher(Files.readString(file));
                    while (matcher.find()) {
                        rules.add(matcher.group(1));
                    }
                }
            }
        }
        return rules;
    }

    @Nested
    class Sentences {
        @Test
        void standInBothLanguagesForEveryRuleThatAVectorBreaks() {
            assertThat(rulesOfVectors()).hasSizeGreaterThan(90);
            assertThat(RuleMessages.of(INDONESIAN).ruleIds()).containsAll(rulesOfVectors());
            assertThat(RuleMessages.of(Locale.ENGLISH).ruleIds()).containsAll(rulesOfVectors());
        }

        @Test
        void standInBothLanguagesForEveryRuleNamedInTheSources_andEachIsBrokenByAVector() throws IOException {
            assertThat(rulesOfSources()).hasSizeGreaterThan(45);
            assertThat(RuleMessages.of(INDONESIAN).ruleIds()).containsAll(rulesOfSources());
            assertThat(rulesOfVectors()).containsAll(rulesOfSources());
        }

        @Test
        void areTheSameRulesInBothLanguages() {
            assertThat(RuleMessages.of(INDONESIAN).ruleIds())
                    .isEqualTo(RuleMessages.of(Locale.ENGLISH).ruleIds());
        }

        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void holdNoPlaceholderAndOnlyAscii(String language) {
            RuleMessages messages = RuleMessages.of(Locale.forLanguageTag(language));
            for (String rule : messages.ruleIds()) {
                String sentence = messages.text(new Finding(rule));
                assertThat(sentence)
                        .as(rule)
                        .doesNotContain("{", "}", "$", "\\")
                        .endsWith(".")
                        .matches("\\p{ASCII}+");
            }
        }

        @Test
        void ofOthers_areThoseOfTheThreadsOwnLoader_andAFileThatCannotBeReadIsPassedBy(
                @TempDir Path good, @TempDir Path bad) throws IOException {
            String file = "ContributorValidationMessages_id.properties";
            Files.writeString(good.resolve(file), "vendor.satu = Satu.\nwajib-diisi = Lain.\n");
            Files.writeString(bad.resolve(file), "vendor.dua = Dua.\nvendor.tiga = \\u12\n");
            try (URLClassLoader first =
                            new URLClassLoader(new URL[] {bad.toUri().toURL()}, null);
                    URLClassLoader second =
                            new URLClassLoader(new URL[] {good.toUri().toURL()}, null)) {
                String none = textUnder(null, "vendor.satu");
                assertThat(none).endsWith(": vendor.satu");
                assertThat(textUnder(first, "vendor.satu")).isEqualTo(none);
                assertThat(textUnder(first, "vendor.dua")).endsWith(": vendor.dua");
                assertThat(textUnder(second, "vendor.satu")).isEqualTo("Satu.");
                assertThat(textUnder(null, "vendor.satu")).isEqualTo(none);
                assertThat(textUnder(second, "wajib-diisi")).isEqualTo(textUnder(null, "wajib-diisi"));
            }
        }

        private String textUnder(ClassLoader loader, String rule) {
            ClassLoader own = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(loader);
            try {
                return RuleMessages.of(INDONESIAN).text(new Finding(rule));
            } finally {
                Thread.currentThread().setContextClassLoader(own);
            }
        }

        @Test
        void inIndonesianCoverTheStandardConstraints_withoutTheValidatedValue() {
            Properties indonesian = file("id");
            for (String name : List.of("NotNull", "NotBlank", "Size", "Pattern", "Min", "Max", "Email", "Past")) {
                assertThat(indonesian.getProperty("jakarta.validation.constraints." + name + ".message"))
                        .as(name)
                        .isNotBlank()
                        .doesNotContain("validatedValue");
            }
            assertThat(file("en").stringPropertyNames()).noneMatch(key -> key.startsWith("jakarta."));
        }
    }

    @Nested
    class Text {
        @Test
        void putsTheDetailInBrackets() {
            assertThat(RuleMessages.of(Locale.ENGLISH).text(new Finding("nik.bulan", "34")))
                    .endsWith(" [34]");
        }

        @Test
        void isIndonesianUnlessEnglishIsAskedFor() {
            Finding finding = new Finding("wajib-diisi");
            String indonesian = RuleMessages.of(INDONESIAN).text(finding);
            assertThat(RuleMessages.of(Locale.JAPAN).text(finding)).isEqualTo(indonesian);
            assertThat(RuleMessages.of(Locale.UK).text(finding)).isNotEqualTo(indonesian);
            assertThat(new Violation(finding, "Nama", Position.NONE, Severity.ERROR).message())
                    .isEqualTo(indonesian);
        }

        @Test
        void namesARuleOfSomebodyElse() {
            assertThat(RuleMessages.of(INDONESIAN).text(new Finding("vendor.rule")))
                    .endsWith("vendor.rule");
        }
    }
}
