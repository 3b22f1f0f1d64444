package id.go.semarangkota.berbagidata.format.xml;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that an XML document declares: by its byte order mark and in its first line, which must agree; the JDK's parser would
 * replace what is no text.
 *
 * <p>Source: XML 1.0, appendix F.
 */
public final class XmlEncoding implements SourceText.Detection {
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]{0,60})[\"']");
    private static final String BEGINNING = "<?xml";

    private final Charset undeclared;

    /**
     * A detection.
     *
     * @param undeclared what a document is that declares nothing
     */
    public XmlEncoding(Charset undeclared) {
        this.undeclared = undeclared;
    }

    @Override
    public SourceText.Detected detect(byte[] beginning) {
        requireNoUtf32(beginning);
        int mark = 0;
        Charset seen = null;
        if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
            seen = StandardCharsets.UTF_8;
        } else if (startsWith(beginning, 0xFE, 0xFF) || startsWith(beginning, 0, '<')) {
            mark = beginning[0] == 0 ? 0 : 2;
            seen = StandardCharsets.UTF_16BE;
        } else if (startsWith(beginning, 0xFF, 0xFE) || startsWith(beginning, '<', 0)) {
            mark = beginning[0] == '<' ? 0 : 2;
            seen = StandardCharsets.UTF_16LE;
        }
        Charset ascii = seen == null ? StandardCharsets.ISO_8859_1 : seen;
        Matcher declared = DECLARATION.matcher(new String(beginning, mark, beginning.length - mark, ascii));
        Charset charset = declared.find() ? agreed(declared.group(1), seen) : seen;
        return new SourceText.Detected(charset == null ? undeclared : charset, mark);
    }

    private static void requireNoUtf32(byte[] beginning) {
        if (startsWith(beginning, 0, 0)
                || startsWith(beginning, 0xFF, 0xFE, 0, 0)
                || startsWith(beginning, '<', 0, 0, 0)) {
            throw fault("UTF-32");
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The charset of that name, if the bytes can be in it. */
    private static Charset agreed(String name, @Nullable Charset seen) {
        Charset declared = charset(name);
        if (seen != null && !seen.equals(StandardCharsets.UTF_8)) {
            if (declared.equals(StandardCharsets.UTF_16) || declared.equals(seen)) {
                return seen;
            }
        } else if (seen == null ? isReadable(declared) : declared.equals(seen)) {
            return declared;
        }
        throw fault(declared.name());
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // What the document says is not repeated: it may say anything there.
            throw fault("");
        }
    }

    /** Whether a declaration that was read as ASCII can stand in that charset. */
    private static boolean isReadable(Charset charset) {
        return charset.canEncode()
                && Arrays.equals(BEGINNING.getBytes(charset), BEGINNING.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputFault fault(String detail) {
        return InputFault.atByte("berkas.enkode-deklarasi", detail, 0);
    }
}
