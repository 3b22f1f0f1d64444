package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeWilayah;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Region codes of another system, usually BPS, where those of Kemendagri are asked.
 *
 * <p>A single code does not tell: both have ten digits. A file does, by the share of codes that cannot be Kemendagri's, because they have
 * seven digits (a district of BPS) or a seventh digit other than 1, 2 or 3, or whose district no table has, today's or a former one.
 */
final class ForeignRegionCodes implements FileWatch {
    private static final double SUSPICIOUS = 0.2;
    private static final int DISTRICT_DIGITS = 6;
    private static final int BPS_DISTRICT_DIGITS = 7;
    private static final int VILLAGE_DIGITS = 10;
    private static final int REMEMBERED = 1 << 9;

    private final int[] indexes;
    private final List<String> paths;
    private final long[] seen;
    private final long[] foreign;
    /** Twice a district's number, plus one if it is known: the register is asked once, not for each record. */
    private final int[] remembered = new int[REMEMBERED];

    ForeignRegionCodes(RecordType<?> type) {
        List<Field> fields =
                type.fields().stream().filter(ForeignRegionCodes::holdsCodes).toList();
        this.indexes = fields.stream().mapToInt(Field::index).toArray();
        this.paths = fields.stream().map(Field::path).toList();
        this.seen = new long[indexes.length];
        this.foreign = new long[indexes.length];
    }

    private static boolean holdsCodes(Field field) {
        Field text = field.item().orElse(field);
        return text.type() == DataType.TEXT && FieldChoice.isConstrained(text, ValidKodeWilayah.class);
    }

    @Override
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        for (int i = 0; i < indexes.length; i++) {
            Object value = values[indexes[i]];
            if (value instanceof String text) {
                look(i, text);
            } else if (value instanceof List<?> codes) {
                for (int j = 0; j < codes.size(); j++) {
                    if (codes.get(j) instanceof String code) {
                        look(i, code);
                    }
                }
            }
        }
    }

    private void look(int field, String code) {
        int digits = 0;
        int district = 0;
        char seventh = '1';
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (FieldChoice.isDigit(c)) {
                digits++;
                district = digits <= DISTRICT_DIGITS ? district * 10 + c - '0' : district;
                seventh = digits == BPS_DISTRICT_DIGITS ? c : seventh;
            } else if (c != '.') {
                return;
            }
        }
        if (digits == DISTRICT_DIGITS || digits == BPS_DISTRICT_DIGITS || digits == VILLAGE_DIGITS) {
            seen[field]++;
            if (digits == BPS_DISTRICT_DIGITS || seventh < '1' || seventh > '3' || !isKnown(district)) {
                foreign[field]++;
            }
        }
    }

    private boolean isKnown(int district) {
        int slot = district & (REMEMBERED - 1);
        if (remembered[slot] >>> 1 != district || remembered[slot] == 0) {
            remembered[slot] = district << 1 | (isListed(district) ? 1 : 0);
        }
        return (remembered[slot] & 1) == 1;
    }

    private static boolean isListed(int district) {
        int province = district / 10_000;
        int regency = district / 100 % 100;
        int number = district % 100;
        return province > 0
                && regency > 0
                && number > 0
                && DaftarWilayah.nasional().isKnown(KodeWilayah.of(province, regency, number, 0));
    }

    @Override
    public void report(List<Violation> findings) {
        for (int i = 0; i < indexes.length; i++) {
            if (seen[i] >= FileFinding.ENOUGH && foreign[i] > seen[i] * SUSPICIOUS) {
                findings.add(FileFinding.share("berkas.sistem-kode", paths.get(i), foreign[i], seen[i]));
            }
        }
    }
}
