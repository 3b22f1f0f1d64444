package id.go.semarangkota.berbagidata.standard.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The words of the dictionary in one language; loaded by name, so that the machine's own locale plays no part. */
final class DictionaryWords {
    private final String language;
    private final Properties sentences = new Properties();

    private DictionaryWords(String language) {
        this.language = language;
        try {
            sentences.load(new StringReader(resource("kamus_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DictionaryWords of(Locale locale) {
        return new DictionaryWords(locale.getLanguage().equals("en") ? "en" : "id");
    }

    private static String resource(String name) {
        try (InputStream in = DictionaryWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML around the tables, with places to fill. */
    String page() {
        return resource("kamus.html");
    }

    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    String text(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("No words for " + key);
        }
        return sentence;
    }

    List<String> texts(String... keys) {
        return Stream.of(keys).map(this::text).toList();
    }
}
