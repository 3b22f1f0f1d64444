package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What may be agreed to, but not without a thought. */
final class PlanWarnings {
    private final Map<Field, TreatmentRule> rules;
    private final List<Violation> warnings = new ArrayList<>();

    private PlanWarnings(Map<Field, TreatmentRule> rules) {
        this.rules = rules;
    }

    static List<Violation> of(Map<Field, TreatmentRule> columns, Map<Field, TreatmentRule> leaves) {
        PlanWarnings run = new PlanWarnings(leaves);
        columns.forEach(run::lookAtList);
        leaves.forEach((field, rule) -> {
            if (rule != PlainTreatment.DROP) {
                run.look(field, FieldRole.of(field), rule);
            }
        });
        return List.copyOf(run.warnings);
    }

    /** How many stand in a list, and what they are together, is rarer than any of them. */
    private void lookAtList(Field field, TreatmentRule rule) {
        boolean combined = rule instanceof ElementRules elements
                ? elements.rules().entrySet().stream().anyMatch(entry -> isQuasi(entry.getKey(), entry.getValue()))
                : field.type() == DataType.LIST && isQuasi(field, rule);
        if (combined) {
            warn(field, "rencana.daftar-kombinasi");
        }
    }

    private static boolean isQuasi(Field field, TreatmentRule rule) {
        return rule != PlainTreatment.DROP && field.sensitivity() == Sensitivity.QUASI_IDENTIFIER;
    }

    private void look(Field field, FieldRole role, TreatmentRule rule) {
        if (rule == PlainTreatment.KEEP) {
            lookAtKept(field, role);
        } else if (rule instanceof Mask mask && role == FieldRole.NIK && mask.showsSomething() && showsBirthDates()) {
            warn(field, "rencana.samaran-sempit");
        } else if (rule instanceof Pseudonym && field.sensitivity() != Sensitivity.DIRECT_IDENTIFIER) {
            warn(field, "rencana.pseudonim-frekuensi");
        }
        if (isFinerThanItsNeighbours(field, role, rule)) {
            warn(field, "rencana.wilayah-terungkap");
        }
    }

    private void lookAtKept(Field field, FieldRole role) {
        switch (field.sensitivity()) {
            case DIRECT_IDENTIFIER -> warn(field, "rencana.identitas-utuh");
            case SENSITIVE -> warn(field, "rencana.sensitif");
            case FREE_TEXT -> warn(field, "rencana.teks-bebas");
            case QUASI_IDENTIFIER, NONE -> {}
        }
        if (role.isIdentifier() && field.sensitivity() != Sensitivity.DIRECT_IDENTIFIER) {
            warn(field, "rencana.identitas-utuh");
        }
        if (field.specific()) {
            warn(field, "rencana.data-spesifik");
        }
        if (role == FieldRole.NIK && leaves(FieldRole.BIRTH_DATE)) {
            warn(field, "rencana.nik-dan-tanggal-lahir");
        } else if (role == FieldRole.BIRTH_DATE && showsKelurahan()) {
            warn(field, "rencana.kombinasi-rinci");
        }
    }

    private boolean leaves(FieldRole role) {
        return rules.entrySet().stream()
                .anyMatch(entry -> entry.getValue() != PlainTreatment.DROP && FieldRole.of(entry.getKey()) == role);
    }

    private boolean showsBirthDates() {
        return rules.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == PlainTreatment.KEEP
                        && FieldRole.of(entry.getKey()) == FieldRole.BIRTH_DATE);
    }

    private boolean showsKelurahan() {
        return rules.entrySet().stream()
                .anyMatch(entry ->
                        shownDepth(FieldRole.of(entry.getKey()), entry.getValue()) >= FieldRole.KELURAHAN.depth);
    }

    /** How fine an address field remains; 0 if it shows no region. */
    private static int shownDepth(FieldRole role, TreatmentRule rule) {
        if (rule instanceof RegionGeneralization level) {
            return role.isName() ? role.depth : level.depth();
        }
        return rule == PlainTreatment.KEEP ? role.depth : 0;
    }

    /** A code tells a level whose name is dropped, and no finer name gives it away. */
    private boolean isFinerThanItsNeighbours(Field field, FieldRole role, TreatmentRule rule) {
        if (role != FieldRole.REGION_CODE && role != FieldRole.POSTAL_CODE) {
            return false;
        }
        int told = shownDepth(role, rule);
        String part = FieldRole.partOf(field.path());
        int named = finestName(part);
        return rules.entrySet().stream()
                .filter(entry -> FieldRole.partOf(entry.getKey().path()).equals(part))
                .filter(entry -> entry.getValue() == PlainTreatment.DROP)
                .map(entry -> FieldRole.of(entry.getKey()))
                .anyMatch(name -> name.isName() && name.depth > named && name.depth <= told);
    }

    private int finestName(String part) {
        return rules.entrySet().stream()
                .filter(entry -> FieldRole.partOf(entry.getKey().path()).equals(part))
                .filter(entry -> FieldRole.of(entry.getKey()).isName())
                .mapToInt(entry -> shownDepth(FieldRole.of(entry.getKey()), entry.getValue()))
                .max()
                .orElse(0);
    }

    private void warn(Field field, String rule) {
        warnings.add(new Violation(new Finding(rule), field.path(), Position.NONE, Severity.WARNING));
    }
}
