package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address cut at a level: what is finer is dropped, the region code is shortened, names are those of the register. No cell leaves as
 * it was written.
 */
enum RegionGeneralization implements TreatmentRule {
    KOTA("kota", FieldRole.KOTA, 5),
    KECAMATAN("kecamatan", FieldRole.KECAMATAN, 8),
    KELURAHAN("kelurahan", FieldRole.KELURAHAN, 13);

    static final String KIND = "region";

    /** A full code, 33.74.10.1003: where a dot must stand, and the lengths at which a code may end. */
    private static final String SHAPE = "00.00.00.0000";

    private static final int POSTAL_CODE_LENGTH = 5;

    private final String level;
    private final FieldRole finest;
    private final int codeLength;

    RegionGeneralization(String level, FieldRole finest, int codeLength) {
        this.level = level;
        this.finest = finest;
        this.codeLength = codeLength;
    }

    static @Nullable RegionGeneralization of(Object level) {
        for (RegionGeneralization candidate : values()) {
            if (candidate.level.equals(level)) {
                return candidate;
            }
        }
        return null;
    }

    int depth() {
        return finest.depth;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("level", level);
    }

    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        return role.isAddress() ? null : TreatmentRule.unsuitable(this);
    }

    /** In an address a field that the standard does not know is dropped: nobody said how fine it is. */
    @Override
    public TreatmentRule on(FieldRole role) {
        boolean cut = role == FieldRole.REGION_CODE || (role.isAddress() && role.depth <= depth());
        return cut ? this : PlainTreatment.DROP;
    }

    @Override
    public RecordCell compile(Field field, RecordType<?> type, Tokens tokens) {
        return FieldRole.of(field).isName()
                ? new OfficialName(field, type)
                : TreatmentRule.super.compile(field, type, tokens);
    }

    /** A code that is not dotted as it should be shows nothing: where its levels end is not known. */
    @Override
    public Cell compile(Field field, Tokens tokens) {
        if (FieldRole.of(field) == FieldRole.POSTAL_CODE) {
            return value -> value != null && isPostalCode((String) value) ? (String) value : null;
        }
        return value -> {
            if (value == null || !isCode((String) value)) {
                return null;
            }
            String code = (String) value;
            return code.length() <= codeLength ? code : code.substring(0, codeLength);
        };
    }

    /** Anything but five digits is no postal code, and may be anything. */
    private static boolean isPostalCode(String text) {
        return text.length() == POSTAL_CODE_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isCode(String text) {
        int length = text.length();
        if (length != 2 && length != 5 && length != 8 && length != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (SHAPE.charAt(i) == '.' ? c != '.' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
