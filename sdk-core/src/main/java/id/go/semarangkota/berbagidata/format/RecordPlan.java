package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.value.CellRules;
import id.go.semarangkota.berbagidata.format.value.Conventions;
import id.go.semarangkota.berbagidata.format.value.TextReader;
import id.go.semarangkota.berbagidata.format.value.ValueReader;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the cells of any file become the values of one dataset, under a profile or in canonical form. Immutable. */
final class RecordPlan {
    private static final List<String> FIELD_KEYS =
            List.of("null", "date", "code", "pad", "join", "split", "column", "value", "number", "factor");

    private final RecordType<?> type;
    private final CellRules[] cellRules;
    private final @Nullable ValueReader[] readers;
    private final @Nullable Object[] constants;
    private final int[] splitInto;
    private final boolean[] plain;
    private final Map<String, Integer> fields = new HashMap<>();
    private final List<JoinedField> joins = new ArrayList<>();
    private final List<RegionPart> regions = new ArrayList<>();

    private RecordPlan(RecordType<?> type, @Nullable LegacyProfile profile) {
        this.type = type;
        int count = type.fields().size();
        this.cellRules = new CellRules[count];
        this.readers = new @Nullable ValueReader[count];
        this.constants = new @Nullable Object[count];
        this.splitInto = new int[count];
        this.plain = new boolean[count];
        for (Field field : type.fields()) {
            addColumn(field.path(), field);
            splitInto[field.index()] = -1;
            if (profile == null) {
                cellRules[field.index()] = CellRules.CANONICAL;
                readers[field.index()] = reader(field, Conventions.CANONICAL);
            } else {
                add(field, profile);
            }
            plain[field.index()] = field.type() != DataType.LIST
                    && cellRules[field.index()] == CellRules.CANONICAL
                    && splitInto[field.index()] < 0
                    && constants[field.index()] == null;
        }
    }

    static RecordPlan of(RecordType<?> type, @Nullable LegacyProfile profile) {
        RecordPlan plan = new RecordPlan(type, profile);
        if (profile != null) {
            plan.requireFit(profile);
            profile.named("region").forEach(part -> plan.addRegion(part, profile));
        }
        return plan;
    }

    private void requireFit(LegacyProfile profile) {
        if (!profile.dataset().equals(type.id())) {
            throw new IllegalArgumentException("profile is for " + profile.dataset() + ", not for " + type.id());
        }
        for (String key : FIELD_KEYS) {
            profile.named(key).forEach(this::field);
        }
    }

    private Field field(String path) {
        return type.field(path)
                .orElseThrow(() -> new IllegalArgumentException("profile: " + type.id() + " has no field " + path));
    }

    private void add(Field field, LegacyProfile profile) {
        cellRules[field.index()] = profile.cellRules(field);
        readers[field.index()] = reader(field, profile.conventions(field));
        addConstant(field, profile.value("value", field.path()));
        String split = profile.value("split", field.path());
        if (split != null) {
            splitInto[field.index()] = field(split).index();
        }
        for (String column : profile.columns(field)) {
            if (column.indexOf('+') < 0) {
                addColumn(column, field);
            } else {
                addJoin(field, column, profile);
            }
        }
    }

    /** A list has no reader of its own: what stands in it is read field by field. */
    private static @Nullable ValueReader reader(Field field, Conventions conventions) {
        return field.type() == DataType.LIST ? null : conventions.reader(field);
    }

    private void addConstant(Field field, @Nullable String text) {
        ValueReader reader = readers[field.index()];
        if (text != null && reader == null) {
            throw new IllegalArgumentException("profile: value." + field.path() + ": a list is no constant");
        }
        if (text != null && reader != null) {
            Object value = reader.read(text.toCharArray(), 0, text.length(), CellKind.TEXT);
            if (value instanceof Finding finding) {
                throw new IllegalArgumentException("profile: value." + field.path() + ": " + finding.ruleId());
            }
            constants[field.index()] = value;
        }
    }

    private void addColumn(String column, Field field) {
        Integer other = fields.put(ColumnNames.key(column), field.index());
        if (other != null && other != field.index()) {
            throw new IllegalArgumentException("Column " + column + " stands for two fields");
        }
    }

    private void addJoin(Field field, String columns, LegacyProfile profile) {
        String widths = profile.value("join", field.path());
        if (widths != null) {
            String separator = widths.indexOf('+') < 0 ? "." : "";
            joins.add(new JoinedField(
                    field.index(),
                    Stream.of(columns.split("\\+", -1)).map(ColumnNames::key).toList(),
                    Stream.of(widths.split(separator.isEmpty() ? "\\+" : "\\.", -1))
                            .map(LegacyProfile::width)
                            .toList(),
                    separator));
        }
    }

    private void addRegion(String part, LegacyProfile profile) {
        int code = field(part + "." + profile.value("region", part)).index();
        regions.add(new RegionPart(
                code,
                RegionPart.LEVELS.stream()
                        .map(name ->
                                type.field(part + "." + name).map(Field::index).orElse(-1))
                        .toList()));
    }

    RecordType<?> type() {
        return type;
    }

    /** The field that a column stands for by itself, -1 if none. */
    int fieldOf(String column) {
        return fields.getOrDefault(ColumnNames.key(column), -1);
    }

    /** Takes each column that stands for a field by itself, as names are compared. */
    void forEachColumn(BiConsumer<String, Field> columns) {
        fields.forEach((name, index) -> columns.accept(name, type.fields().get(index)));
    }

    /** Whether a column stands for a field, by itself or with others. */
    boolean isColumn(String column) {
        String key = ColumnNames.key(column);
        return fields.containsKey(key)
                || joins.stream().anyMatch(join -> join.columns().contains(key));
    }

    /** Whether a cell of the field is its value as it stands, with nothing to take away and no other place to look at. */
    boolean isPlain(int field) {
        return plain[field];
    }

    /** Whether the field's texts are few and come again and again, as far as one can know: what identifies a person does not. */
    boolean isPooled(Field field) {
        return plain[field.index()]
                && readers[field.index()] instanceof TextReader
                && (field.sensitivity() == Sensitivity.NONE || field.sensitivity() == Sensitivity.QUASI_IDENTIFIER);
    }

    CellRules cellRules(int field) {
        return cellRules[field];
    }

    ValueReader reader(int field) {
        return Objects.requireNonNull(readers[field]);
    }

    boolean isGeometry(int field) {
        return type.fields().get(field).type() == DataType.GEOMETRY;
    }

    /** Puts what the profile says of every record where the file itself may say nothing. */
    void fillConstants(@Nullable Object[] values) {
        System.arraycopy(constants, 0, values, 0, values.length);
    }

    boolean isConstant(int field) {
        return constants[field] != null;
    }

    /** The field that the second half of this field's cell holds, -1 if cells are not divided. */
    int splitInto(int field) {
        return splitInto[field];
    }

    List<JoinedField> joins() {
        return joins;
    }

    List<RegionPart> regions() {
        return regions;
    }
}
