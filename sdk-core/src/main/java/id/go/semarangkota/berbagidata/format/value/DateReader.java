package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.validation.Finding;

/** Reads dates in one declared pattern; a source that knows dates needs none. */
final class DateReader implements ValueReader {
    static final int MALFORMED = -1;
    static final int UNREAL = -2;

    private static final DatePattern ISO = DatePattern.parse("yyyy-MM-dd");
    private static final Finding WITH_TIME = new Finding("tanggal.dengan-waktu");
    private static final Finding NO_SUCH_DAY = new Finding("tanggal.tidak-ada");

    private final DatePattern pattern;
    private final Finding malformed;

    DateReader(DatePattern pattern) {
        this.pattern = pattern;
        this.malformed = new Finding("tanggal.format", pattern.text());
    }

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        if (kind == CellKind.DATE) {
            int date = ISO.parse(chars, start, end);
            return date > 0 ? DatePattern.unpack(date) : WITH_TIME;
        }
        int packed = kind == CellKind.TEXT ? pattern.parse(chars, start, end) : MALFORMED;
        if (packed > 0) {
            return DatePattern.unpack(packed);
        }
        return packed == UNREAL ? NO_SUCH_DAY : malformed;
    }

    @Override
    public String text(char[] chars, int start, int end, CellKind kind) {
        int packed = kind == CellKind.DATE ? ISO.parse(chars, start, end) : MALFORMED;
        if (packed > 0) {
            char[] written = pattern.format(DatePattern.unpack(packed)).toCharArray();
            // a year of two digits may be that of another century
            if (pattern.parse(written, 0, written.length) == packed) {
                return new String(written);
            }
        }
        return new String(chars, start, end - start);
    }
}
