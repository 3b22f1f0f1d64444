package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.validation.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Treatments as JSON objects: {@code treatment} names the kind, the other members are its parameters, all required. */
final class TreatmentReader {
    private static final String KIND = "treatment";

    private final Map<String, Object> members;

    private TreatmentReader(Map<String, Object> members) {
        this.members = members;
    }

    static SortedMap<String, Object> members(Treatment treatment) {
        SortedMap<String, Object> members = new TreeMap<>(((TreatmentRule) treatment).parameters());
        members.put(KIND, treatment.kind());
        return members;
    }

    /** Takes what it knows out of the members; what is left is unknown. */
    static Treatment read(Map<String, Object> members) {
        TreatmentReader reader = new TreatmentReader(members);
        Treatment treatment = reader.treatment();
        if (!members.isEmpty()) {
            throw new PolicyException(new Finding("perlakuan.parameter", treatment.kind()));
        }
        return treatment;
    }

    private Treatment treatment() {
        return switch (text(KIND)) {
            case "keep" -> Treatment.keep();
            case "drop" -> Treatment.drop();
            case "month" -> Treatment.month();
            case "year" -> Treatment.year();
            case Redaction.KIND -> Treatment.redact(text("text"));
            case Mask.KIND -> Treatment.mask(text("template"));
            case AgeBand.KIND -> Treatment.ageBand(integer("years"), date("referenceDate", text("referenceDate")));
            case NumberBand.KIND -> new NumberBand(number("width"), number("most"));
            case RegionGeneralization.KIND -> region(text("level"));
            case Pseudonym.KIND -> Treatment.pseudonym(text("key"));
            default -> throw new PolicyException(new Finding("perlakuan.tak-dikenal"));
        };
    }

    private static Treatment region(String name) {
        RegionGeneralization level = RegionGeneralization.of(name);
        if (level == null) {
            throw PolicyText.refused("level", "kelurahan|kecamatan|kota");
        }
        return level;
    }

    private String text(String member) {
        if (members.remove(member) instanceof String text) {
            return text;
        }
        throw new PolicyException(new Finding("perlakuan.parameter", member));
    }

    private long number(String member) {
        return Long.parseLong(PolicyText.shaped(member, text(member), NumberBand.NUMBER));
    }

    private int integer(String member) {
        if (members.remove(member) instanceof Integer number) {
            return number;
        }
        throw new PolicyException(new Finding("perlakuan.parameter", member));
    }

    static LocalDate date(String member, String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            throw PolicyText.refused(member, "YYYY-MM-DD");
        }
    }
}
