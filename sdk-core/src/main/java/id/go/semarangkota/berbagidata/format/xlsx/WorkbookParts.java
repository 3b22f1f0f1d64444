package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import id.go.semarangkota.berbagidata.format.xml.XmlEncoding;
import id.go.semarangkota.berbagidata.format.xml.XmlEvents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** What a workbook says beside its sheets: which there are and where, its texts, its styles. */
final class WorkbookParts {
    private static final int MOST_TARGETS = 10_000;

    private final SourceLimits limits;
    private final @Nullable String wanted;
    private final Map<String, String> targets = new HashMap<>();
    private final DateStyles styles = new DateStyles();
    private final SharedTexts texts;
    private String folder = "";
    private @Nullable String sheetId;
    private boolean anySheet;
    private boolean from1904;

    /** Looks for the sheet of that name, or for the first. */
    WorkbookParts(SourceLimits limits, long mostOfTexts, @Nullable String wanted) {
        this.limits = limits;
        this.wanted = wanted;
        this.texts = new SharedTexts(mostOfTexts);
    }

    /** Reads all parts but the sheets. */
    void read(ZipParts parts) throws IOException {
        for (String name : parts.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("/workbook.xml")) {
                folder = name.substring(0, name.lastIndexOf('/') + 1);
                read(parts, name, this::readWorkbook);
            } else if (lower.endsWith("/_rels/workbook.xml.rels")) {
                read(parts, name, this::readTargets);
            } else if (lower.endsWith("/styles.xml")) {
                read(parts, name, styles::read);
            } else if (lower.endsWith("/sharedstrings.xml")) {
                read(parts, name, texts::read);
            }
        }
    }

    /** Reads one part. */
    @FunctionalInterface
    private interface Reading {
        void read(XmlEvents events) throws IOException;
    }

    private void read(ZipParts parts, String name, Reading reading) throws IOException {
        try (InputStream part = parts.open(name)) {
            reading.read(events(part));
        }
    }

    static InputFault malformed() {
        return InputFault.at("berkas.xlsx-tidak-sah", "", 0, 0);
    }

    /** The XML of a part. */
    XmlEvents events(InputStream part) throws IOException {
        return new XmlEvents(SourceText.detected(part, new XmlEncoding(StandardCharsets.UTF_8)), limits);
    }

    private void readWorkbook(XmlEvents events) throws IOException {
        int event = events.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("workbookPr")) {
                String system = events.attribute("date1904");
                from1904 = "1".equals(system) || "true".equals(system);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && events.name().equals("sheet")) {
                anySheet = true;
                if (sheetId == null && (wanted == null || wanted.equals(events.attribute("name")))) {
                    sheetId = events.attribute("id");
                }
            }
            event = events.next();
        }
    }

    private void readTargets(XmlEvents events) throws IOException {
        int event = events.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("Relationship")) {
                String id = events.attribute("Id");
                String target = events.attribute("Target");
                if (id == null || target == null || targets.size() == MOST_TARGETS) {
                    throw malformed();
                }
                targets.put(id, target);
            }
            event = events.next();
        }
    }

    /** The name of the part that holds the sheet. */
    String sheet() {
        if (anySheet && sheetId == null && wanted != null) {
            throw InputFault.at("berkas.lembar-tidak-ada", "", 0, 0);
        }
        String target = sheetId == null ? null : targets.get(sheetId);
        if (target == null) {
            throw malformed();
        }
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    DateStyles styles() {
        return styles;
    }

    SharedTexts texts() {
        return texts;
    }

    boolean isFrom1904() {
        return from1904;
    }
}
