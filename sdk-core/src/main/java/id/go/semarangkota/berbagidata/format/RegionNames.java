package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in the names of regions from a code, where a profile says so. Never replaces a name. */
final class RegionNames {
    private RegionNames() {}

    static void fill(RegionPart part, @Nullable Object[] values) {
        if (values[part.code()] instanceof String code && KodeWilayah.isValid(code) && lacksName(part, values)) {
            Optional<KodeWilayah> region = Optional.of(KodeWilayah.parse(code));
            List<Integer> names = part.names();
            for (int i = 0; i < names.size() && region.isPresent(); i++) {
                int field = names.get(i);
                if (field >= 0 && values[field] == null) {
                    values[field] = region.get().nama().orElse(null);
                }
                region = region.get().parent();
            }
        }
    }

    private static boolean lacksName(RegionPart part, @Nullable Object[] values) {
        for (int field : part.names()) {
            if (field >= 0 && values[field] == null) {
                return true;
            }
        }
        return false;
    }
}
