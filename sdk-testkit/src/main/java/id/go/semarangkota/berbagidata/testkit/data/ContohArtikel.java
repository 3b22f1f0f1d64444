package id.go.semarangkota.berbagidata.testkit.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The sample record of the article (<em>contoh artikel</em>) that the data standard started from.
 *
 * <p>Its fields and values are the article's own; its JSON lacked braces around the address and has them here. Its NIK is not
 * well-formed, which is why it makes a good test: the 9th and 10th digit say month 34, so a validator refuses the record with
 * {@link #BROKEN_RULE}. Nobody is meant. Stateless and thread-safe.
 */
public final class ContohArtikel {
    /** The one rule that the record breaks: the month of birth within the NIK. */
    public static final String BROKEN_RULE = "nik.bulan";

    private static final String RESOURCE = "contoh/artikel.json";

    private ContohArtikel() {}

    /**
     * The record as a JSON document of several lines.
     *
     * @return one object, ended by a line feed
     */
    public static String json() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * The record as a line of NDJSON.
     *
     * @return one object on one line, ended by a line feed
     */
    public static String ndjson() {
        // No value of the record holds a line break or leading spaces.
        return json().replaceAll("\n *", "").strip() + "\n";
    }

    /**
     * The document as a stream, as a reader of records wants it.
     *
     * @return a new stream of UTF-8 that need not be closed
     */
    public static InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    private static byte[] bytes() {
        try (InputStream resource = ContohArtikel.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new AssertionError("the test kit lacks its resource " + RESOURCE);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
