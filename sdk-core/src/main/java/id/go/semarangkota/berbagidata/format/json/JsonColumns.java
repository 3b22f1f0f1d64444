package id.go.semarangkota.berbagidata.format.json;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members met so far, as columns under dotted names. */
final class JsonColumns {
    private final List<String> names = new ArrayList<>();
    private final Member root = new Member("");
    private final int most;
    private int members;

    JsonColumns(int most) {
        this.most = most;
    }

    /** A name within an object. */
    static final class Member {
        private final String path;
        private final Map<String, Member> members = new HashMap<>();
        private int column = -1;
        private long seen;

        private Member(String path) {
            this.path = path;
        }

        /** False if the record, known by its number, has had this member already. */
        boolean enter(long record) {
            boolean first = seen != record;
            seen = record;
            return first;
        }

        /** The column, -1 if the member never held a single value. */
        int column() {
            return column;
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
        Member added = new Member(object == root ? name : object.path + "." + name);
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
