package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.jsontree.JsonText;
import id.go.semarangkota.berbagidata.jsontree.NestedObject;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of the records of a list: each of their fields has its own rule, and the list remains a JSON array. */
record ElementRules(RecordType<?> type, Map<Field, TreatmentRule> rules) implements TreatmentRule {
    @Override
    public String kind() {
        return "elements";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of();
    }

    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        return null;
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        List<String> names = new ArrayList<>();
        List<RecordCell> cells = new ArrayList<>();
        BitSet bare = new BitSet();
        rules.forEach((member, rule) -> {
            if (rule != PlainTreatment.DROP) {
                bare.set(
                        cells.size(),
                        rule instanceof ElementRules
                                || (rule == PlainTreatment.KEEP && member.type().isBare()));
                names.add(member.path().substring(type.prefix().length()));
                cells.add(rule.compile(member, type, tokens));
            }
        });
        NestedObject shape = new NestedObject(names, bare);
        return value -> value == null ? null : text((List<?>) value, shape, cells);
    }

    private String text(List<?> records, NestedObject shape, List<RecordCell> cells) {
        return JsonText.of(generator -> {
            generator.writeStartArray();
            for (Object element : records) {
                if (element == null) {
                    generator.writeNull();
                    continue;
                }
                @Nullable Object[] values = type.values((Record) element);
                @Nullable String[] row = new @Nullable String[cells.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = cells.get(i).apply(values);
                }
                shape.write(generator, Arrays.asList(row));
            }
            generator.writeEndArray();
        });
    }
}
