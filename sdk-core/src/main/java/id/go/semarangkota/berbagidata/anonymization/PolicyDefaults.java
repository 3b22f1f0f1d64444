package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The treatments proposed from the classes of the fields. */
final class PolicyDefaults {
    private final Treatment pseudonym;
    private final Set<String> addresses = new HashSet<>();
    private final Map<String, Treatment> proposed = new LinkedHashMap<>();

    private PolicyDefaults(Treatment pseudonym) {
        this.pseudonym = pseudonym;
    }

    static Map<String, Treatment> of(RecordType<?> type, Treatment pseudonym) {
        PolicyDefaults defaults = new PolicyDefaults(pseudonym);
        defaults.findAddresses(type);
        leaves(type).forEach(defaults::propose);
        return defaults.proposed;
    }

    /** A part that holds a field of an address is one. */
    private void findAddresses(RecordType<?> type) {
        leaves(type).forEach(field -> {
            String part = FieldRole.partOf(field.path());
            if (!part.isEmpty() && field.item().isEmpty() && FieldRole.of(field).isAddress()) {
                addresses.add(part);
            }
        });
    }

    private static Stream<Field> leaves(RecordType<?> type) {
        return type.fieldsWithin().filter(field -> field.records().isEmpty());
    }

    private void propose(Field field) {
        String part = FieldRole.partOf(field.path());
        if (addresses.contains(part)) {
            proposed.put(part, Treatment.kelurahan());
        } else {
            proposed.put(field.path(), byClass(field));
        }
    }

    /** What the role says goes before the class, which somebody may have forgotten to give. */
    private Treatment byClass(Field field) {
        FieldRole role = FieldRole.of(field);
        if (field.item().isPresent() && (role.isIdentifier() || role.isAddress())) {
            return Treatment.drop();
        }
        if (role.isIdentifier()) {
            return role == FieldRole.NIK ? pseudonym : Treatment.drop();
        }
        return switch (field.sensitivity()) {
            case QUASI_IDENTIFIER -> quasi(field, role);
            case DIRECT_IDENTIFIER, SENSITIVE, FREE_TEXT -> Treatment.drop();
            case NONE -> unclassed(field, role);
        };
    }

    private static Treatment unclassed(Field field, FieldRole role) {
        if (role == FieldRole.BIRTH_DATE) {
            return Treatment.year();
        }
        return field.specific() ? Treatment.drop() : Treatment.keep();
    }

    private static Treatment quasi(Field field, FieldRole role) {
        if (role.isAddress()) {
            return Treatment.kelurahan();
        } else if (field.type() == DataType.DATE) {
            return Treatment.year();
        }
        return switch (field.type()) {
            case TEXT, LIST, GEOMETRY -> Treatment.drop();
            case DATE, INTEGER, DECIMAL, BOOLEAN, CODE -> Treatment.keep();
        };
    }
}
