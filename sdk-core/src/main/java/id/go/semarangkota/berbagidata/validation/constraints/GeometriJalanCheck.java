package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.geojson.Lines;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The form of a line on the map. Thread-safe. */
public final class GeometriJalanCheck implements TextCheck<ValidGeometriJalan> {
    private static final Finding FORM = new Finding("geometri.bentuk");
    private static final Finding SWAPPED = new Finding("geometri.sumbu-tertukar");
    private static final Finding BEYOND = new Finding("geometri.di-luar-bumi");

    /** A check; one may be shared. */
    public GeometriJalanCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        Lines lines;
        try {
            lines = Lines.parse(value.toString());
        } catch (IllegalArgumentException e) {
            return FORM;
        }
        if (lines.areSwapped()) {
            return SWAPPED;
        }
        return lines.areOnEarth() ? null : BEYOND;
    }
}
