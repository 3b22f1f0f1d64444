package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a message tells something of the input: a word that is in it and in none of the SDK's own sentences and names. */
final class Discretion {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Shorter words are in the input by chance; positions and limits are shorter numbers. */
    private static final int TELLING = 6;

    /** Members of envelopes. */
    private static final String MEMBERS = "ciphertext protected recipients header encrypted_key";

    private static final Set<String> OWN = new HashSet<>();

    static {
        for (String language : List.of("id", "en")) {
            add(sentences("/ContributorValidationMessages_" + language + ".properties"));
        }
        add(MEMBERS);
        Charset.availableCharsets().keySet().forEach(Discretion::add);
        for (Sample<?> sample : Sample.ALL) {
            add(sample.type().schema());
            sample.type().fieldsWithin().forEach(Discretion::add);
        }
    }

    private Discretion() {}

    private static String sentences(String resource) {
        try (InputStream in = RecordType.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Field field) {
        add(field.path());
        add(String.join(" ", field.element().legacy()));
        for (CodedValue code : field.codes()) {
            add(code.code());
        }
    }

    private static void add(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            OWN.add(words.group().toLowerCase(Locale.ROOT));
        }
    }

    /** Fails if a message tells something of the input. */
    static void check(String message, byte[] input) {
        Matcher words = WORD.matcher(message);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (word.length() >= TELLING && !OWN.contains(word) && contains(input, word)) {
                throw new AssertionError("a message tells of the input: " + message);
            }
        }
    }

    private static boolean contains(byte[] input, String word) {
        return new String(input, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }
}
