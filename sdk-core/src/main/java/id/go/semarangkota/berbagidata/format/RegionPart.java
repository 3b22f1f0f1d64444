package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a part that hold a region's code and the names of the regions that it lies in.
 *
 * @param code index of the field with the code
 * @param names indices of the fields with names, the code's own level first; -1 where the part has none
 */
record RegionPart(int code, List<Integer> names) {
    /** Wire names, from the smallest region to the largest. */
    static final List<String> LEVELS = List.of("Kelurahan", "Kecamatan", "Kota", "Provinsi");

    /** Fills in the names of regions from the code. Never replaces a name. */
    void fill(@Nullable Object[] values) {
        if (values[code] instanceof String text && KodeWilayah.isValid(text) && lacksName(values)) {
            Optional<KodeWilayah> region = Optional.of(KodeWilayah.parse(text));
            for (int i = 0; i < names.size() && region.isPresent(); i++) {
                int field = names.get(i);
                if (field >= 0 && values[field] == null) {
                    values[field] = region.get().nama().orElse(null);
                }
                region = region.get().parent();
            }
        }
    }

    private boolean lacksName(@Nullable Object[] values) {
        for (int field : names) {
            if (field >= 0 && values[field] == null) {
                return true;
            }
        }
        return false;
    }
}
