package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was answered to a call that failed: status, problem document and how long to wait. Immutable and thread-safe. */
public final class Answer implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No answer at all. */
    public static final Answer NONE = new Answer(0, new byte[0], null);

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");

    /** 0 without an answer. */
    private final int status;
    /** The body. */
    private final byte[] document;
    /** How long to wait. */
    private final @Nullable Duration retryAfter;

    private Answer(int status, byte[] document, @Nullable Duration retryAfter) {
        this.status = status;
        this.document = document;
        this.retryAfter = retryAfter;
    }

    /**
     * Takes an answer.
     *
     * @param status the HTTP status
     * @param document the body, copied; any bytes
     * @param retryAfter how long to wait; null if that is not said
     * @return the answer
     */
    public static Answer of(int status, byte[] document, @Nullable Duration retryAfter) {
        return new Answer(status, document.clone(), retryAfter);
    }

    private static @Nullable Masalah read(byte[] document) {
        try {
            return document.length == 0
                    ? null
                    : WireFormat.standard().read(Masalah.class, document).content();
        } catch (WireFormatException e) {
            return null;
        }
    }

    /**
     * The HTTP status.
     *
     * @return empty without an answer
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * The problem document.
     *
     * @return empty if the body is none
     */
    public Optional<Masalah> masalah() {
        return Optional.ofNullable(read(document));
    }

    /**
     * The body.
     *
     * @return a new array; empty if there was none or it is no problem document
     */
    public byte[] document() {
        return read(document) == null ? new byte[0] : document.clone();
    }

    /**
     * How long to wait.
     *
     * @return empty if that is not said
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether the status alone says that it passes. */
    boolean isPassing() {
        return status == 408 || status == 429 || status >= 500;
    }

    /** Code and trace in brackets, to quote to an operator; anything else may hold anything, and is left out. */
    String reference() {
        Masalah masalah = read(document);
        if (masalah == null) {
            return status == 0 ? "" : " [HTTP " + status + "]";
        }
        String kode = KodeMasalah.find(masalah.kode()).map(k -> k + ", ").orElse("");
        String trace = TRACE.matcher(masalah.traceId()).matches() ? ", " + masalah.traceId() : "";
        return " [" + kode + "HTTP " + status + trace + "]";
    }

    /** Status and code only. */
    @Override
    public String toString() {
        return "Answer" + reference();
    }
}
