package id.go.semarangkota.berbagidata.standard.schema;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Part;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an object: fields, and parts that are objects themselves. */
final class Members {
    private Members() {}

    /** A member: a part with the first of its fields, or a field alone. */
    record Member(@Nullable Part part, Field field) {
        String path() {
            return part == null ? field.path() : part.path();
        }

        boolean required() {
            return part == null ? field.requiredWithinPart() : part.required();
        }
    }

    /** Those below a prefix, which hold the fields from one index to another. */
    static List<Member> of(RecordType<?> type, String prefix, int from, int end) {
        List<Member> members = new ArrayList<>();
        int at = from;
        while (at < end) {
            Part part = part(type, prefix, at);
            members.add(new Member(part, type.fields().get(at)));
            at = part == null ? at + 1 : part.end();
        }
        return members;
    }

    private static @Nullable Part part(RecordType<?> type, String prefix, int first) {
        return type.parts().stream()
                .filter(part -> part.first() == first
                        && part.path().startsWith(prefix)
                        && part.path().indexOf('.', prefix.length()) < 0)
                .findFirst()
                .orElse(null);
    }
}
