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
        if (cause instanceof StreamConstraintsException) {
            return "berkas.isian-terlalu-panjang";
        }
        return cause instanceof JsonEOFException ? "berkas.terpotong" : "berkas.json-tidak-sah";
    }

    static InputFault of(JsonProcessingException cause, long linesBefore) {
        @Nullable JsonLocation location = cause.getLocation();
        return location == null
                ? InputFault.at(ruleId(cause), "", linesBefore, 0)
                : InputFault.at(
                        ruleId(cause),
                        "",
                        linesBefore + Math.max(0, location.getLineNr()),
                        Math.max(0, location.getColumnNr()));
    }
}
