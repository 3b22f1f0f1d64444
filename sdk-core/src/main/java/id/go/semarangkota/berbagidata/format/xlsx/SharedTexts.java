package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.xml.XmlEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook refer to by number: all of them, but never more than the limit. */
final class SharedTexts {
    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    /** What a text costs besides its characters. */
    private static final int OVERHEAD = 8;

    private final long most;
    private final List<byte[]> chunks = new ArrayList<>();
    private int[] starts = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int count;
    private int usedOfChunk = CHUNK;
    private long used;

    /** No texts yet, and never more bytes of them than that. */
    SharedTexts(long most) {
        this.most = most;
    }

    /** Reads the part that holds them. */
    void read(XmlEvents events) throws IOException {
        int event = events.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("si")) {
                add(RichText.read(events, "si"));
            }
            event = events.next();
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        used += bytes.length + OVERHEAD;
        if (used > most) {
            throw InputFault.at("berkas.xlsx-terlalu-besar", "max " + most, 0, 0);
        }
        if (chunks.isEmpty() || usedOfChunk + bytes.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            usedOfChunk = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), usedOfChunk, bytes.length);
        starts[count] = ((chunks.size() - 1) << CHUNK_BITS) + usedOfChunk % CHUNK;
        lengths[count] = bytes.length;
        count++;
        usedOfChunk += bytes.length;
    }

    /** The text of that number, null if there is none. */
    @Nullable
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        byte[] chunk = chunks.get(starts[index] >>> CHUNK_BITS);
        return new String(chunk, starts[index] & (CHUNK - 1), lengths[index], StandardCharsets.UTF_8);
    }
}
