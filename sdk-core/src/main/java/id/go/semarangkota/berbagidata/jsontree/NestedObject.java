package id.go.semarangkota.berbagidata.jsontree;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of texts as objects: dotted columns become the members of nested objects, what is absent is left out. Immutable. */
public final class NestedObject {
    private final List<Member> members;
    private final BitSet bare;

    /** A member: a column, or an object of further members. */
    private record Member(String name, int column, List<Member> members) {
        boolean isPresent(List<@Nullable String> row) {
            if (column >= 0) {
                return row.get(column) != null;
            }
            return members.stream().anyMatch(member -> member.isPresent(row));
        }
    }

    /**
     * The shape of an object.
     *
     * @param columns dotted names
     * @param bare the columns whose values are JSON already: numbers, true, false, arrays and objects; copied
     * @throws IllegalArgumentException if a name occurs twice, or names both a value and an object
     */
    public NestedObject(List<String> columns, BitSet bare) {
        this.members = new ArrayList<>();
        this.bare = (BitSet) bare.clone();
        for (int i = 0; i < columns.size(); i++) {
            add(members, columns.get(i), i);
        }
    }

    /** Takes the members of one object. */
    public interface Target {
        /**
         * Begins an object within the object.
         *
         * @param name its name there
         * @throws IOException if a stream fails
         */
        void begin(String name) throws IOException;

        /**
         * Takes a value.
         *
         * @param name its name in the object
         * @param column its column
         * @param value its text
         * @throws IOException if a stream fails
         */
        void value(String name, int column, String value) throws IOException;

        /**
         * Ends the object that was begun last.
         *
         * @param name its name
         * @throws IOException if a stream fails
         */
        void end(String name) throws IOException;
    }

    /** Members as JSON. */
    private record JsonTarget(JsonGenerator generator, BitSet bare) implements Target {
        @Override
        public void begin(String name) throws IOException {
            generator.writeObjectFieldStart(name);
        }

        @Override
        public void value(String name, int column, String value) throws IOException {
            generator.writeFieldName(name);
            if (bare.get(column)) {
                generator.writeRawValue(value);
            } else {
                generator.writeString(value);
            }
        }

        @Override
        public void end(String name) throws IOException {
            generator.writeEndObject();
        }
    }

    /**
     * Writes one object.
     *
     * @param generator where it goes
     * @param row one text a column, null where absent
     * @throws IOException if the generator's stream fails
     */
    public void write(JsonGenerator generator, List<@Nullable String> row) throws IOException {
        generator.writeStartObject();
        write(new JsonTarget(generator, bare), members, row);
        generator.writeEndObject();
    }

    /**
     * Writes the members of one object.
     *
     * @param target where they go
     * @param row one text a column, null where absent
     * @throws IOException if the target fails
     */
    public void write(Target target, List<@Nullable String> row) throws IOException {
        write(target, members, row);
    }

    private static void write(Target target, List<Member> named, List<@Nullable String> row) throws IOException {
        for (Member member : named) {
            String value = member.column() < 0 ? null : row.get(member.column());
            if (value != null) {
                target.value(member.name(), member.column(), value);
            } else if (member.isPresent(row)) {
                target.begin(member.name());
                write(target, member.members(), row);
                target.end(member.name());
            }
        }
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
