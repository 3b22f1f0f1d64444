package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Locale;
import java.util.Set;

/** Reads {@code true} and {@code false}, or the texts that a profile declares for them. */
final class BooleanReader implements ValueReader {
    private static final Finding MALFORMED = new Finding("boolean.format");
    private static final int LONGEST = 32;

    private final Set<String> yes;
    private final Set<String> no;

    BooleanReader(Set<String> yes, Set<String> no) {
        this.yes = yes;
        this.no = no;
    }

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        if (end - start > LONGEST) {
            return MALFORMED;
        }
        String text = new String(chars, start, end - start).toLowerCase(Locale.ROOT);
        if (text.equals("true") || yes.contains(text)) {
            return true;
        } else if (text.equals("false") || no.contains(text)) {
            return false;
        }
        return MALFORMED;
    }
}
