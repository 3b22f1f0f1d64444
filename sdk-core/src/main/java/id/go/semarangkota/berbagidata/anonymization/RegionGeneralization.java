package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address cut at a level: what is finer is dropped, the region code is shortened. */
enum RegionGeneralization implements TreatmentRule {
    KOTA("kota", FieldRole.KOTA, 5),
    KECAMATAN("kecamatan", FieldRole.KECAMATAN, 8),
    KELURAHAN("kelurahan", FieldRole.KELURAHAN, 13);

    static final String KIND = "region";

    /** A full code, 33.74.10.1003: where a dot must stand, and the lengths at which a code may end. */
    private static final String SHAPE = "00.00.00.0000";

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
        if (role == FieldRole.REGION_CODE) {
            return this;
        }
        return role.isAddress() && role.depth <= depth() ? PlainTreatment.KEEP : PlainTreatment.DROP;
    }

    /** A code that is not dotted as it should be shows nothing: where its levels end is not known. */
    @Override
    public Cell compile(Field field, Tokens tokens) {
        return value -> {
            if (value == null || !isCode((String) value)) {
                return null;
            }
            String code = (String) value;
            return code.length() <= codeLength ? code : code.substring(0, codeLength);
        };
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
