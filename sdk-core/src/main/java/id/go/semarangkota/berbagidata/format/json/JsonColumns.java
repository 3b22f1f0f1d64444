package id.go.semarangkota.berbagidata.format.json;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The members met so far, as columns under dotted names. */
final class JsonColumns {
    private final List<String> names = new ArrayList<>();
    private final Member root;
    private final int most;
    private final Predicate<String> values;
    private int members;

    /** At most so many members below a prefix, of which those under the paths that {@code values} accepts are columns themselves. */
    JsonColumns(int most, String prefix, Predicate<String> values) {
        this.root = new Member(prefix, false);
        this.most = most;
        this.values = values;
    }

    /** A name within an object. */
    static final class Member {
        private final String path;
        private final boolean value;
        private final Map<String, Member> members = new HashMap<>();
        private int column = -1;
        private long seen;

        private Member(String path, boolean value) {
            this.path = path;
            this.value = value;
        }

        /** False if the record, known by its number, has had this member already. */
        boolean enter(long record) {
            boolean first = seen != record;
            seen = record;
            return first;
        }

        /** Whether this is a column, whatever stood here in the records before. */
        boolean isValue() {
            return value;
        }
    }

    List<String> names() {
        return names;
    }

    Member root() {
        return root;
    }

    Member member(Member object, String name, long line) {
        Member known = object.members.get(name);
        if (known != null) {
            return known;
        }
        if (members == most) {
            throw InputFault.at("berkas.kolom-terlalu-banyak", "max " + most, line, 0);
        }
        members++;
        String path = object.path.isEmpty() ? name : object.path + "." + name;
        Member added = new Member(path, values.test(path));
        object.members.put(name, added);
        return added;
    }

    /** The column of a member that holds a single value. */
    int column(Member member) {
        if (member.column < 0) {
            member.column = names.size();
            names.add(member.path);
        }
        return member.column;
    }
}
