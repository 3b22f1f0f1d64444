package id.go.semarangkota.berbagidata.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages of HTTP/1.1 one after the other, each as it was sent: those that tell their length, or have no body. */
final class HttpMessages {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \t]*([0-9]{1,9})[ \t]*$");
    private static final Pattern UNTOLD = Pattern.compile("(?im)^transfer-encoding:");

    private final InputStream in;

    HttpMessages(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next one; empty at the end. */
    byte[] next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int b = in.read();
            if (b < 0 && message.size() == 0) {
                return new byte[0];
            }
            if (b < 0 || message.size() == LONGEST_HEAD) {
                throw new EOFException("the head of a message has no end");
            }
            message.write(b);
            ends = b == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : b == '\r' ? 1 : 0;
        }
        String head = message.toString(StandardCharsets.ISO_8859_1);
        if (UNTOLD.matcher(head).find()) {
            throw new IOException("a message does not tell its length");
        }
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            int bytes = Integer.parseInt(length.group(1));
            byte[] body = in.readNBytes(bytes);
            if (body.length < bytes) {
                throw new EOFException("a message broke off");
            }
            message.write(body);
        }
        return message.toByteArray();
    }
}
