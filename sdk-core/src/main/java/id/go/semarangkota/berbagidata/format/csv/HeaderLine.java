package id.go.semarangkota.berbagidata.format.csv;

import java.util.ArrayList;
import java.util.List;

/** The first line of a file before its delimiter is known. */
public final class HeaderLine {
    private static final char[] DELIMITERS = {';', ',', '\t'};
    /** Spreadsheets understand a first line that names the delimiter. */
    private static final String DECLARATION = "sep=";

    private final String text;

    /**
     * A first line.
     *
     * @param text without its line end
     */
    public HeaderLine(String text) {
        this.text = text;
    }

    /**
     * The delimiter that the line itself names, as spreadsheets let it.
     *
     * @return 0 if the line does not
     */
    public char declared() {
        String bare = text.strip();
        boolean declares = bare.length() == DECLARATION.length() + 1 && bare.startsWith(DECLARATION);
        return declares ? bare.charAt(DECLARATION.length()) : 0;
    }

    /**
     * Whether nothing stands on the line.
     *
     * @return true for white space only
     */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * The delimiter that occurs most often outside quotes, of semicolon, comma and tab.
     *
     * @return comma if none occurs
     */
    public char guess() {
        char best = ',';
        int most = 0;
        for (char candidate : DELIMITERS) {
            int count = split(candidate).size() - 1;
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /**
     * The names under a delimiter.
     *
     * @param delimiter the delimiter
     * @return without quotes, in order
     */
    public List<String> split(char delimiter) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names;
    }
}
