package id.go.semarangkota.berbagidata.format.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dotted columns as the members of nested objects. */
final class NestedColumns {
    /** A member: a column, or an object of further members. */
    record Member(String name, int column, List<Member> members) {
        boolean isPresent(List<@Nullable String> row) {
            if (column >= 0) {
                return row.get(column) != null;
            }
            return members.stream().anyMatch(member -> member.isPresent(row));
        }
    }

    private NestedColumns() {}

    /**
     * The members of the record.
     *
     * @throws IllegalArgumentException if a name occurs twice, or names both a value and an object
     */
    static List<Member> of(List<String> columns) {
        List<Member> root = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            add(root, columns.get(i), i);
        }
        return root;
    }

    private static void add(List<Member> members, String path, int column) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        @Nullable
        Member known = members.stream()
                .filter(member -> member.name.equals(name))
                .findFirst()
                .orElse(null);
        if (known != null && (dot < 0 || known.column >= 0)) {
            throw new IllegalArgumentException("columns: " + path + " is both a value and an object, or occurs twice");
        }
        if (dot < 0) {
            members.add(new Member(name, column, List.of()));
        } else {
            Member object = known != null ? known : new Member(name, -1, new ArrayList<>());
            if (known == null) {
                members.add(object);
            }
            add(object.members, path.substring(dot + 1), column);
        }
    }
}
