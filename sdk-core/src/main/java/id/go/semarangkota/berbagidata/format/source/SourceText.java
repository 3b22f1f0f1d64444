package id.go.semarangkota.berbagidata.format.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, decoded strictly: a byte that is no text ends the reading where it stands, after all that is before it
 * was handed out. A UTF-8 byte order mark outweighs the declared charset, and a second one behind it is no text; UTF-16 is refused by
 * its mark or by a NUL among the first bytes.
 */
public final class SourceText extends Reader {
    private static final int BUFFER = 1 << 16;
    /** Of two characters of UTF-16, in any order of bytes, one is NUL unless both are beyond ASCII. */
    private static final int FIRST_BYTES = 4;

    private static final int FIRST_LINE = 512;
    /** The JDK decodes a piece at one go if it is ASCII throughout, so pieces are short. */
    private static final int PIECE = 1 << 10;

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final Utf8Watch watch = new Utf8Watch();
    private CharsetDecoder decoder;
    private Charset charset;
    /** What the bytes are if they turn out not to be UTF-8. */
    private @Nullable Charset fallback;

    private long received;
    private long handedOut;
    private boolean ended;
    private int lastBytes = -1;
    private char pending;
    private boolean hasPending;

    /**
     * Opens a stream and looks at its byte order mark.
     *
     * @param in the bytes, never closed here
     * @param declared what the bytes are unless a mark says UTF-8
     * @throws IOException if the stream fails
     */
    public SourceText(InputStream in, Charset declared) throws IOException {
        this.in = in;
        fillTo(FIRST_BYTES);
        this.charset = skipMark() ? StandardCharsets.UTF_8 : declared;
        this.decoder = strict(charset);
    }

    private SourceText(InputStream in, Detection detection) throws IOException {
        this.in = in;
        fillTo(FIRST_LINE);
        Detected found = detection.detect(Arrays.copyOf(bytes.array(), bytes.remaining()));
        bytes.position(found.mark());
        this.charset = found.charset();
        this.decoder = strict(charset);
    }

    /**
     * Opens a stream whose beginning says itself what its bytes are.
     *
     * @param in the bytes, never closed here
     * @param detection looks at the beginning
     * @return a new text
     * @throws IOException if the stream fails
     * @throws InputFault if the beginning cannot be true
     */
    public static SourceText detected(InputStream in, Detection detection) throws IOException {
        return new SourceText(in, detection);
    }

    /** Sees from the beginning of a file what its bytes are. */
    @FunctionalInterface
    public interface Detection {
        /**
         * Looks at the beginning.
         *
         * @param beginning at most 65,536 bytes, at least 512 if there are as many
         * @return the charset
         * @throws InputFault if there is none
         */
        Detected detect(byte[] beginning);
    }

    /**
     * What the bytes of a file are.
     *
     * @param charset the charset
     * @param mark length of the byte order mark
     */
    public record Detected(Charset charset, int mark) {}

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * The beginning of the file, as far as it fits in the buffer, to look at names of ASCII; nothing is consumed. Only before the first
     * read.
     *
     * @return one character a byte
     * @throws IOException if the stream fails
     */
    public String peek() throws IOException {
        fillTo(BUFFER);
        return new String(bytes.array(), bytes.position(), bytes.remaining(), StandardCharsets.ISO_8859_1);
    }

    /** Takes the bytes for UTF-8, unless the first one beyond ASCII is none: then for what was declared. Only before the first read. */
    public void preferUtf8() {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            fallback = charset;
            charset = StandardCharsets.UTF_8;
            decoder = strict(charset);
        }
    }

    /**
     * Whether all that was read in another charset is UTF-8 as well.
     *
     * @return false if the charset is UTF-8, or nothing beyond ASCII was read
     */
    public boolean isUtf8InDisguise() {
        return !charset.equals(StandardCharsets.UTF_8) && watch.isUtf8();
    }

    /**
     * The charset that is read.
     *
     * @return that which was declared, or UTF-8
     */
    public Charset charset() {
        return charset;
    }

    private void fillTo(int count) throws IOException {
        while (bytes.remaining() < count && fill()) {
            // a stream may hand out single bytes
        }
    }

    private boolean skipMark() throws IOException {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            throw InputFault.atByte("berkas.utf16", "", 0);
        }
        boolean marked = false;
        while (startsWith(0xEF, 0xBB, 0xBF)) {
            marked = true;
            bytes.position(bytes.position() + 3);
            fillTo(FIRST_BYTES);
        }
        for (int i = 0; i < Math.min(FIRST_BYTES, bytes.remaining()); i++) {
            if (bytes.get(bytes.position() + i) == 0) {
                throw InputFault.atByte("berkas.utf16", "", bytesRead() + i);
            }
        }
        return marked;
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The bytes that were decoded so far.
     *
     * @return the number, byte order mark included
     */
    public long bytesRead() {
        return received - bytes.remaining();
    }

    /**
     * The characters that were handed out so far.
     *
     * @return the number of UTF-16 units
     */
    public long charsRead() {
        return handedOut;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (hasPending) {
            hasPending = false;
            target[offset] = pending;
            lastBytes = -1;
            handedOut++;
            return 1;
        }
        int count = length == 1 ? readOne(target, offset) : decode(target, offset, length);
        handedOut += Math.max(count, 0);
        return count;
    }

    /** A character outside the basic plane takes two places at once. */
    private int readOne(char[] target, int offset) throws IOException {
        char[] pair = new char[2];
        int count = decode(pair, 0, 2);
        if (count > 0) {
            target[offset] = pair[0];
            pending = pair[1];
            hasPending = count == 2;
        }
        return Math.min(count, 1);
    }

    private int decode(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            int from = bytes.position();
            CoderResult result = decodePiece(out);
            if (!charset.equals(StandardCharsets.UTF_8)) {
                watch.look(bytes.array(), from, bytes.position());
            }
            int count = out.position() - offset;
            if (count > 0) {
                settle(target, offset, count);
                lastBytes = count == bytes.position() - from && isSingleByte() ? from : -1;
                return count;
            }
            if (result.isError() && fallback != null) {
                charset = fallback;
                decoder = strict(charset);
                fallback = null;
                continue;
            }
            if (result.isError()) {
                throw InputFault.atByte("berkas.enkode", charset.name(), bytesRead());
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** Whether as many characters as bytes means one byte each: in UTF-8, and where every character has one byte. */
    private boolean isSingleByte() {
        return decoder.averageCharsPerByte() == 1 && decoder.maxCharsPerByte() == 1;
    }

    /**
     * Where the bytes of the characters last read stand in {@link #bytes()}.
     *
     * @return -1 if they are not one byte each
     */
    public int lastBytes() {
        return lastBytes;
    }

    /**
     * The buffer from which characters are decoded.
     *
     * @return never to be changed or kept
     */
    public byte[] bytes() {
        return bytes.array();
    }

    private CoderResult decodePiece(CharBuffer out) {
        int limit = bytes.limit();
        boolean last = bytes.remaining() <= PIECE;
        if (!last) {
            bytes.limit(bytes.position() + PIECE);
        }
        try {
            return decoder.decode(bytes, out, last && ended);
        } finally {
            bytes.limit(limit);
        }
    }

    /** Once a character beyond ASCII was UTF-8, the file is. */
    private void settle(char[] target, int offset, int count) {
        for (int i = offset; fallback != null && i < offset + count; i++) {
            if (target[i] >= FIRST_BEYOND_ASCII) {
                fallback = null;
            }
        }
    }

    private boolean fill() throws IOException {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count > 0) {
                bytes.position(bytes.position() + count);
                received += count;
            }
            ended = count < 0;
        } finally {
            bytes.flip();
        }
        return !ended;
    }

    /** Does nothing: the stream belongs to who opened it. */
    @Override
    public void close() {}
}
