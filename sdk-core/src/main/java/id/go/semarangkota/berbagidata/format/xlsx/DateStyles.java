package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.xml.XmlEvents;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Which styles of a workbook show a number as a date: in a sheet nothing else tells one.
 *
 * <p>Source: ECMA-376, part 1, 18.8.30.
 */
final class DateStyles {
    private static final int MOST = 1 << 16;
    /** What stands in a format for itself: in quotes, in brackets, or behind an escape or filler. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].");

    private final Map<String, Boolean> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int count;

    /** Reads the part that holds the styles. */
    void read(XmlEvents events) throws IOException {
        boolean ofCells = false;
        int event = events.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            if (starts && events.name().equals("numFmt")) {
                addFormat(events.attribute("numFmtId"), events.attribute("formatCode"));
            } else if (starts && ofCells && events.name().equals("xf")) {
                addStyle(events.attribute("numFmtId"));
            } else if ((starts || event == XMLStreamConstants.END_ELEMENT)
                    && events.name().equals("cellXfs")) {
                ofCells = starts;
            }
            event = events.next();
        }
    }

    private void addFormat(@Nullable String id, @Nullable String code) {
        if (id != null && code != null) {
            requireFew(formats.size());
            formats.put(id, isDate(code));
        }
    }

    private void addStyle(@Nullable String format) {
        requireFew(count);
        dates.set(count++, format != null && isDateFormat(format));
    }

    private static void requireFew(int number) {
        if (number == MOST) {
            throw InputFault.at("berkas.xlsx-tidak-sah", "", 0, 0);
        }
    }

    private boolean isDateFormat(String id) {
        Boolean known = formats.get(id);
        return known == null ? isBuiltInDate(id) : known;
    }

    /** 18 to 21 and 45 to 47 are times of day. */
    private static boolean isBuiltInDate(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22" -> true;
            default -> id.matches("2[7-9]|3[0-16]|5[0-8]");
        };
    }

    /** Whether a format shows a day or a year. */
    static boolean isDate(String code) {
        String bare = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int section = bare.indexOf(';');
        String shown = section < 0 ? bare : bare.substring(0, section);
        return shown.indexOf('y') >= 0 || shown.indexOf('d') >= 0;
    }

    /** Whether cells of that style hold dates. */
    boolean isDate(int style) {
        return dates.get(style);
    }
}
