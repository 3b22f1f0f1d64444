package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.validation.Finding;

/** Reads dates in one declared pattern. */
final class DateReader implements ValueReader {
    static final int MALFORMED = -1;
    static final int UNREAL = -2;

    private static final Finding NO_SUCH_DAY = new Finding("tanggal.tidak-ada");

    private final DatePattern pattern;
    private final Finding malformed;

    DateReader(DatePattern pattern) {
        this.pattern = pattern;
        this.malformed = new Finding("tanggal.format", pattern.text());
    }

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        int packed = kind == CellKind.TEXT ? pattern.parse(chars, start, end) : MALFORMED;
        if (packed > 0) {
            return DatePattern.unpack(packed);
        }
        return packed == UNREAL ? NO_SUCH_DAY : malformed;
    }
}
