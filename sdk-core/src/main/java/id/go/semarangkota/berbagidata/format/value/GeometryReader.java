package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import id.go.semarangkota.berbagidata.validation.Finding;

/** Takes a GeoJSON object, as itself or as text in a cell; what kind of geometry it is, its constraint judges. */
final class GeometryReader implements ValueReader {
    private static final Finding MALFORMED = new Finding("isian.bukan-geojson");

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        if (kind != CellKind.TEXT && kind != CellKind.STRUCTURE) {
            return MALFORMED;
        }
        try {
            return GeoJson.parse(new String(chars, start, end - start));
        } catch (IllegalArgumentException e) {
            return MALFORMED;
        }
    }
}
