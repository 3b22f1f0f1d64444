package id.go.semarangkota.berbagidata.mutu;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;

/** Words, numbers and dates of a report in one language; loaded by name, so that the machine's own locale plays no part. */
final class MutuWords {
    private static final int TENTHS = 1_000;

    private final String language;
    private final Properties sentences = new Properties();

    private MutuWords(String language) {
        this.language = language;
        try {
            sentences.load(new StringReader(resource("mutu_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MutuWords of(Locale locale) {
        return new MutuWords(locale.getLanguage().equals("en") ? "en" : "id");
    }

    static String resource(String name) {
        try (InputStream in = MutuWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The words of a key with what is to stand at {@code @1}, {@code @2} and so on. */
    String text(String key, String... parts) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("No words for " + key);
        }
        for (int i = 0; i < parts.length; i++) {
            sentence = sentence.replace("@" + (i + 1), parts[i]);
        }
        return sentence;
    }

    /** The words of a key, or the key's last part where it stands for itself, as a code does. */
    String textOr(String key, String otherwise) {
        return sentences.getProperty(key, otherwise);
    }

    String number(long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return isEnglish() ? grouped : grouped.replace(',', '.');
    }

    /** Per cent with one decimal, rounded down, so that only what is whole is 100 %. */
    String percent(Share share) {
        long tenths = share.in(TENTHS);
        if (share.part() == share.whole()) {
            return "100%";
        } else if (tenths == 0 && share.part() > 0) {
            return "< 0" + decimalMark() + "1%";
        }
        return tenths / 10 + decimalMark() + tenths % 10 + "%";
    }

    private String decimalMark() {
        return isEnglish() ? "." : ",";
    }

    String date(LocalDate date) {
        String[] months = text("months").split(" ", -1);
        return date.getDayOfMonth() + " " + months[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
