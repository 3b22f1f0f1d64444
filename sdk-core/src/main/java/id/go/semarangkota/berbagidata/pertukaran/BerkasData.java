package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file of a package, as the manifest lists it.
 *
 * @param nama file name: letters, digits, dot, underscore and hyphen, at most 120 characters, legal on every system
 * @param jenisMedia media type of the data inside the seal, such as {@code text/csv}
 * @param ukuran length of the sealed file in bytes, from 1
 * @param sha256 digest of the sealed file
 * @param baris how many records are inside, from 0
 * @param kolom the fields by wire name, in order, copied; at least one
 * @param skema identifier of the schema, such as a URN; at most 300 characters
 * @param sha256Skema digest of the schema's document; null if the schema is not a document
 */
public record BerkasData(
        String nama,
        String jenisMedia,
        long ukuran,
        Digest sha256,
        long baris,
        List<String> kolom,
        String skema,
        @WireOptional @Nullable Digest sha256Skema) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,118}[A-Za-z0-9]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,80}");

    /**
     * Checks and copies.
     *
     * @param nama file name: letters, digits, dot, underscore and hyphen, at most 120 characters, legal on every system
     * @param jenisMedia media type of the data inside the seal, such as {@code text/csv}
     * @param ukuran length of the sealed file in bytes, from 1
     * @param sha256 digest of the sealed file
     * @param baris how many records are inside, from 0
     * @param kolom the fields by wire name, in order, copied; at least one
     * @param skema identifier of the schema, such as a URN; at most 300 characters
     * @param sha256Skema digest of the schema's document; null if the schema is not a document
     */
    public BerkasData {
        if (!NAME.matcher(nama).matches() || DEVICE.matcher(nama).matches()) {
            throw new IllegalArgumentException("nama: not a file name that is legal everywhere");
        }
        if (!MEDIA_TYPE.matcher(jenisMedia).matches()) {
            throw new IllegalArgumentException("jenisMedia: not a media type");
        }
        Arguments.within("ukuran", ukuran, 1, Long.MAX_VALUE);
        Arguments.within("baris", baris, 0, Long.MAX_VALUE);
        kolom = Arguments.lines("kolom", kolom, 120);
        Arguments.line("skema", skema, 300);
    }
}
