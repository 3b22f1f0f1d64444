package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.validation.Finding;

/** Text is taken as it stands; a bare JSON number is none, for it has lost leading zeros already or may lose digits. */
public final class TextReader implements ValueReader {
    private static final Finding NUMBER = new Finding("teks.bukan-teks");

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        return kind == CellKind.TEXT ? new String(chars, start, end - start) : NUMBER;
    }
}
