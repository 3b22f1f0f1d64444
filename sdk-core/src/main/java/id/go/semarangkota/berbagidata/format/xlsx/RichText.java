package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.xml.XmlEvents;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** Text in runs of different fonts, without how it is pronounced. */
final class RichText {
    private RichText() {}

    /** Reads to the end of the element of that name, which has just started. */
    static String read(XmlEvents events, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        int event = events.next();
        while (event != XMLStreamConstants.END_ELEMENT || !events.name().equals(name)) {
            if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("t")) {
                events.nextAfterText();
                text.append(events.text(), 0, events.length());
                events.requireCell(text.length());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && events.name().equals("rPh")) {
                events.skipElement();
            }
            event = events.next();
        }
        return text.toString();
    }
}
