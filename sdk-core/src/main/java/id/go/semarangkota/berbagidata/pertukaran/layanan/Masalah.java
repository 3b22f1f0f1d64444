package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457): what went wrong, whose fault it is, and whether trying again helps. It never holds personal data.
 * Members of a newer exchange stay readable in the {@link id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument}.
 *
 * @param type identifier of the kind of problem; {@code about:blank} if there is none
 * @param title one sentence, Indonesian or English as the caller asked
 * @param status the HTTP status, 100 to 599
 * @param detail more of it; null if there is no more
 * @param instance identifier of this occurrence; null if none
 * @param kode short code, see {@link KodeMasalah}; one that this version does not know is kept as it is
 * @param traceId the trace to quote to the operator
 * @param dapatDiulang whether the same request may succeed later
 * @param asal whose fault it is
 * @param statusKini the status of the case for {@code transisi-tidak-sah}; null otherwise
 * @param diizinkan the commands that the status allows the caller; empty unless the code says so; copied
 * @param errors each place that is wrong, copied; may be empty
 */
public record Masalah(
        String type,
        String title,
        int status,
        @WireOptional @Nullable String detail,
        @WireOptional @Nullable String instance,
        String kode,
        String traceId,
        boolean dapatDiulang,
        Asal asal,
        @WireOptional @Nullable String statusKini,
        @WireOptional List<String> diizinkan,
        @WireOptional List<Rincian> errors) {
    /**
     * Checks the status and copies.
     *
     * @param type identifier of the kind of problem; {@code about:blank} if there is none
     * @param title one sentence, Indonesian or English as the caller asked
     * @param status the HTTP status, 100 to 599
     * @param detail more of it; null if there is no more
     * @param instance identifier of this occurrence; null if none
     * @param kode short code, see {@link KodeMasalah}; one that this version does not know is kept as it is
     * @param traceId the trace to quote to the operator
     * @param dapatDiulang whether the same request may succeed later
     * @param asal whose fault it is
     * @param statusKini the status of the case for {@code transisi-tidak-sah}; null otherwise
     * @param diizinkan the commands that the status allows the caller; empty unless the code says so; copied
     * @param errors each place that is wrong, copied; may be empty
     */
    public Masalah {
        Arguments.within("status", status, 100, 599);
        diizinkan = List.copyOf(diizinkan);
        errors = List.copyOf(errors);
    }

    /** Whose fault it is. */
    public enum Asal {
        /** The caller's. */
        CLIENT("client"),
        /** The gateway's between caller and exchange. */
        GATEWAY("gateway"),
        /** The exchange's. */
        EXCHANGE("exchange"),
        /** The owner's of the data. */
        OWNER("owner");

        private final String wireName;

        Asal(String wireName) {
            this.wireName = wireName;
        }

        /** The code on the wire, such as {@code client}. */
        @Override
        public String toString() {
            return wireName;
        }
    }

    /**
     * One place that is wrong.
     *
     * @param pointer JSON pointer into the body, or the name of a header or parameter
     * @param rule the rule that it breaks
     * @param message one sentence, without the value
     */
    public record Rincian(String pointer, String rule, String message) {}
}
