package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of the data standard as a letter says them: in words, and the name itself in brackets behind them. The words are made from the
 * name alone, so that a letter says the same whichever datasets the SDK knows; what is no such name stays as it is.
 */
final class Wording {
    private static final Pattern DATASET = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern COLUMN = Pattern.compile("[A-Z][A-Za-z0-9]*(\\.[A-Z][A-Za-z0-9]*)*");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z0-9]{2,}");
    /** No word of Indonesian is without a vowel. */
    private static final Pattern NO_WORD = Pattern.compile("[^aeiou]+");

    private Wording() {}

    /** Such as {@code Peserta didik (pendidikan.peserta-didik)}. */
    static String dataset(String id) {
        if (!DATASET.matcher(id).matches()) {
            return id;
        }
        String words = Pattern.compile("-")
                .splitAsStream(lastPart(id))
                .map(word -> NO_WORD.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return bracketed(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), id);
    }

    /** Such as {@code NIK, Tanggal lahir (TanggalLahir)}. */
    static String columns(List<String> paths) {
        return paths.stream().map(Wording::column).collect(Collectors.joining(", "));
    }

    private static String column(String path) {
        if (!COLUMN.matcher(path).matches()) {
            return path;
        }
        String words = WORDS.splitAsStream(lastPart(path))
                .map(word -> ABBREVIATION.matcher(word).matches() ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return bracketed(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), path);
    }

    private static String bracketed(String words, String name) {
        return words.equals(name) ? name : words + " (" + name + ")";
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
