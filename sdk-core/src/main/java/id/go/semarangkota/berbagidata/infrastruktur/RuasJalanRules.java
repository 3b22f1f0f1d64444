package id.go.semarangkota.berbagidata.infrastruktur;

import id.go.semarangkota.berbagidata.geojson.Box;
import id.go.semarangkota.berbagidata.geojson.Lines;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rules over several fields of a {@link RuasJalan}: the length against the line, the line against the city.
 *
 * <p>Each rule is silent about a field that is absent or malformed: that is reported elsewhere. Stateless and thread-safe.
 */
public final class RuasJalanRules implements RecordRules<RuasJalan> {
    /** By how much a length may differ from that of its line. */
    private static final double TOLERANCE = 0.05;

    /** The rules; one object may be shared. */
    public RuasJalanRules() {}

    @Override
    public void check(RuasJalan ruas, RuleContext context) {
        Lines lines = lines(ruas.geometri());
        if (lines == null) {
            return;
        }
        if (!lines.touch(Box.SEMARANG)) {
            context.warning("Geometri", "geometri.di-luar-kota");
        }
        BigDecimal length = ruas.panjangMeter();
        if (length != null && length.signum() > 0 && Math.abs(lines.length() / length.doubleValue() - 1) > TOLERANCE) {
            context.warning("PanjangMeter", "ruas.panjang-beda-geometri");
        }
    }

    private static @Nullable Lines lines(@Nullable GeoJson geometri) {
        if (geometri == null) {
            return null;
        }
        try {
            Lines lines = Lines.parse(geometri.text());
            return lines.areOnEarth() && !lines.areSwapped() ? lines : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
