package id.go.semarangkota.berbagidata.format.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The members of nested objects or elements met so far, as columns under dotted names. Not thread-safe. */
public final class NestedColumns {
    /** No real column has a longer name. */
    private static final int LONGEST_NAME = 512;

    private final List<String> names = new ArrayList<>();
    private final Member root;
    private final int most;
    private final Function<String, CellContent> contents;
    private int members;
    /** Of all dotted names: each level repeats those above it. */
    private long characters;

    /**
     * No columns yet.
     *
     * @param most most members below the root, known or not
     * @param prefix what the dotted names begin with, without the dot
     * @param contents says what stands under a dotted name
     */
    public NestedColumns(int most, String prefix, Function<String, CellContent> contents) {
        this.root = new Member(prefix, CellContent.PART);
        this.most = most;
        this.contents = contents;
    }

    /** A name within an object. */
    public static final class Member {
        private final String path;
        private final CellContent content;
        private final Map<String, Member> members = new HashMap<>();
        private int column = -1;
        private long seen;

        private Member(String path, CellContent content) {
            this.path = path;
            this.content = content;
        }

        /**
         * Takes notice that a record has this member.
         *
         * @param record the record's number
         * @return false if it has had the member already
         */
        public boolean enter(long record) {
            boolean first = seen != record;
            seen = record;
            return first;
        }

        /**
         * The dotted name.
         *
         * @return empty for a root without prefix
         */
        public String path() {
            return path;
        }

        /**
         * What stands here, whatever stood here in the records before.
         *
         * @return as the dataset says
         */
        public CellContent content() {
            return content;
        }
    }

    /**
     * The columns.
     *
     * @return names in the order in which they were met; grows
     */
    public List<String> names() {
        return names;
    }

    /**
     * What holds all members.
     *
     * @return the record
     */
    public Member root() {
        return root;
    }

    /**
     * A member of an object.
     *
     * @param object what holds it
     * @param name its name there
     * @param line where it stands
     * @return always the same for the same name
     * @throws InputFault if there are too many, or the name is too long
     */
    public Member member(Member object, String name, long line) {
        Member known = object.members.get(name);
        if (known != null) {
            return known;
        }
        if (members == most) {
            throw InputFault.at("berkas.kolom-terlalu-banyak", "max " + most, line, 0);
        }
        if (name.length() > LONGEST_NAME) {
            throw InputFault.at("berkas.nama-terlalu-panjang", "max " + LONGEST_NAME, line, 0);
        }
        characters += object.path.length() + name.length() + 1;
        if (characters > (long) most * LONGEST_NAME) {
            throw InputFault.at("berkas.kolom-terlalu-banyak", "max " + most, line, 0);
        }
        members++;
        String path = object.path.isEmpty() ? name : object.path + "." + name;
        Member added = new Member(path, contents.apply(path));
        object.members.put(name, added);
        return added;
    }

    /**
     * The column of a member that holds a single value.
     *
     * @param member the member
     * @return 0 for the first column
     */
    public int column(Member member) {
        if (member.column < 0) {
            member.column = names.size();
            names.add(member.path);
        }
        return member.column;
    }
}
