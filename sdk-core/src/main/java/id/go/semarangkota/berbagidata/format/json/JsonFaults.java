package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import org.jspecify.annotations.Nullable;

/** What Jackson objects to, without its words: they may quote the file. */
final class JsonFaults {
    private JsonFaults() {}

    static String ruleId(JsonProcessingException cause) {
        return cause instanceof StreamConstraintsException ? "berkas.isian-terlalu-panjang" : "berkas.json-tidak-sah";
    }

    /** The fault, on the line that the cause names or else on the line that was being read. */
    static InputFault of(JsonProcessingException cause, long linesBefore, long line) {
        @Nullable JsonLocation location = cause.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return InputFault.at(ruleId(cause), "", line, 0);
        }
        return InputFault.at(
                ruleId(cause), "", linesBefore + location.getLineNr(), Math.max(0, location.getColumnNr()));
    }

    /** Whether the cause is that the text ends too early. */
    static boolean isAtEnd(JsonProcessingException cause, long characters) {
        @Nullable JsonLocation location = cause.getLocation();
        return cause instanceof JsonEOFException || (location != null && location.getCharOffset() >= characters);
    }
}
