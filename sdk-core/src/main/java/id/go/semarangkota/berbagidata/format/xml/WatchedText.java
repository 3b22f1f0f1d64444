package id.go.semarangkota.berbagidata.format.xml;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** What the parser reads, watched: the parser itself would take in an attribute, comment or section of any length. */
final class WatchedText extends Reader {
    /** What the parser may have read ahead when the last event was reported. */
    private static final int AHEAD = 1 << 16;

    private final Reader text;
    private final int most;
    private long sinceEvent;
    private boolean ended;
    private boolean anyContent;
    private @Nullable IOException failure;

    /** At most so many characters between two events. */
    WatchedText(Reader text, int most) {
        this.text = text;
        this.most = most;
    }

    /** Counts from here on. */
    void event() {
        sinceEvent = 0;
    }

    /** Whether the parser has seen the end. */
    boolean isEnded() {
        return ended;
    }

    /** Whether anything but white space was read. */
    boolean hasContent() {
        return anyContent;
    }

    /** What the stream itself has failed with, which the parser wraps. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = text.read(target, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (count < 0) {
            ended = true;
            return count;
        }
        sinceEvent += count;
        if (sinceEvent > (long) most + AHEAD) {
            throw InputFault.at("berkas.baris-terlalu-panjang", "max " + most, 0, 0);
        }
        for (int i = offset; !anyContent && i < offset + count; i++) {
            anyContent = target[i] > ' ';
        }
        return count;
    }

    /** Does nothing: the text belongs to who opened it. */
    @Override
    public void close() {}
}
