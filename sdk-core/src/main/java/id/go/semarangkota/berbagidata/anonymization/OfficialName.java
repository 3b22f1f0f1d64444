package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import id.go.semarangkota.berbagidata.wilayah.Wilayah;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name that the register of regions has for one level of an address. What stands in the cell never leaves itself: an office writes
 * a street or a telephone number there, too.
 *
 * <p>The region is found by its code or else by the names, each within the region above. Where neither decides, there is no name.
 */
final class OfficialName implements TreatmentRule.RecordCell {
    private static final DaftarWilayah DAFTAR = DaftarWilayah.nasional();
    /** Digits of a code, by depth. */
    private static final int[] DIGITS = {0, 2, 4, 6, 10};

    private static final int PROVINSI = FieldRole.PROVINSI.depth;

    private final int depth;
    private int code = -1;
    /** The field that names each level, by depth; -1 where the address has none. */
    private final int[] names = {-1, -1, -1, -1, -1};

    /** The name at the level of a field, by that field and those that stand beside it. */
    OfficialName(Field field, RecordType<?> type) {
        this.depth = FieldRole.of(field).depth;
        String part = FieldRole.partOf(field.path());
        for (Field beside : type.fields()) {
            FieldRole role = FieldRole.of(beside);
            if (FieldRole.partOf(beside.path()).equals(part)) {
                if (role == FieldRole.REGION_CODE) {
                    code = beside.index();
                } else if (role.isName()) {
                    names[role.depth] = beside.index();
                }
            }
        }
    }

    @Override
    public @Nullable String apply(@Nullable Object[] values) {
        KodeWilayah coded = code(values);
        KodeWilayah region = null;
        for (int level = PROVINSI; level <= depth; level++) {
            KodeWilayah known = ancestor(coded, level);
            String spelling = text(values, names[level]);
            if (known != null) {
                region = known;
            } else if (spelling != null) {
                region = only(level, region, spelling);
            } else if (level > PROVINSI) {
                return null;
            }
            // where no province is named, a regency is looked for in the whole country
            if (region == null && (level > PROVINSI || spelling != null)) {
                return null;
            }
        }
        return region == null ? null : region.nama().orElse(null);
    }

    private @Nullable KodeWilayah code(@Nullable Object[] values) {
        String text = text(values, code);
        return text != null && KodeWilayah.isValid(text) ? KodeWilayah.parse(text) : null;
    }

    /** An empty or blank cell says nothing. */
    private static @Nullable String text(@Nullable Object[] values, int field) {
        return field >= 0 && values[field] instanceof String text && !text.isBlank() ? text : null;
    }

    /** The region of that depth which the code is or lies in, if a table has it. */
    private static @Nullable KodeWilayah ancestor(@Nullable KodeWilayah coded, int depth) {
        KodeWilayah region = coded;
        while (region != null && region.tingkat().digits() > DIGITS[depth]) {
            region = region.parent().orElse(null);
        }
        return region != null && region.tingkat().digits() == DIGITS[depth] && DAFTAR.isKnown(region) ? region : null;
    }

    /** The one region of that name, null if there is none or several. */
    private static @Nullable KodeWilayah only(int level, @Nullable KodeWilayah parent, String spelling) {
        if (parent == null) {
            return level == PROVINSI ? only(DAFTAR.provinces(), spelling) : regency(spelling);
        }
        return only(DAFTAR.children(parent), spelling);
    }

    private static @Nullable KodeWilayah only(List<Wilayah> candidates, String spelling) {
        List<KodeWilayah> named = candidates.stream()
                .map(Wilayah::kode)
                .filter(kode -> DAFTAR.isNamed(kode, spelling))
                .limit(2)
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** A regency or city of the whole country. Its official name decides at once, for that stands in most cells. */
    private static @Nullable KodeWilayah regency(String spelling) {
        KodeWilayah official = Regencies.BY_LETTERS.get(Regencies.letters(spelling));
        return official != null ? official : only(Regencies.ALL, spelling);
    }

    /** All regencies and cities, read when an address without code and province first asks for one. */
    private static final class Regencies {
        private static final List<Wilayah> ALL = DAFTAR.provinces().stream()
                .flatMap(province -> DAFTAR.children(province.kode()).stream())
                .toList();
        /** Their official names are all different. */
        private static final Map<String, KodeWilayah> BY_LETTERS =
                ALL.stream().collect(Collectors.toUnmodifiableMap(regency -> letters(regency.nama()), Wilayah::kode));

        private static String letters(String name) {
            StringBuilder letters = new StringBuilder(name.length());
            name.chars()
                    .filter(Character::isLetter)
                    .map(Character::toLowerCase)
                    .forEach(letter -> letters.append((char) letter));
            return letters.toString();
        }
    }
}
