package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.value.CellRules;
import id.go.semarangkota.berbagidata.format.value.Conventions;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a legacy system names and writes the columns of a dataset: data, not code.
 *
 * <p>Nothing is guessed: a date has the one pattern declared for its column, a code number is read only under the scheme declared for
 * it, a null mark is one only if declared. The column names themselves stand at the fields ({@code DataElement.legacy}). Profiles for
 * known systems are ready ({@link #of}); a vendor loads one of its own ({@link #load}) or changes single lines ({@link #with}).
 *
 * <p>A profile is a UTF-8 text of lines {@code key = value}; a line that begins with {@code #} is a comment; items of a list are divided
 * by {@code |}. Keys for the whole file:
 *
 * <ul>
 *   <li>{@code system}: the system's name, under which fields name their columns; {@code dataset}: the dataset's identifier; both
 *       required
 *   <li>{@code charset} and {@code delimiter} ({@code ;}, {@code ,} or {@code tab}) of its CSV files
 *   <li>{@code trim = yes}: drop white space around values, turn line breaks within into spaces; {@code nbsp = space}: a no-break space
 *       is a space; {@code apostrophe = strip}: drop an apostrophe before a digit, as spreadsheets leave it; {@code no} and {@code keep}
 *       turn these off
 *   <li>{@code null}: marks for no value; {@code null-date}: further marks in date columns
 *   <li>{@code date}: the pattern of all dates; {@code decimal} and {@code thousands}: the separators of numbers; {@code true} and
 *       {@code false}: further texts for them
 * </ul>
 *
 * <p>Keys for one field, whose full wire name follows a dot:
 *
 * <ul>
 *   <li>{@code date.F = dd/MM/yyyy}, {@code d MMMM yyyy}, {@code dd-MMM-yy pivot 1930} (two-digit years from 1930 on): its pattern
 *   <li>{@code code.F = F101_99}: the scheme of its numbers; {@code null.F}: further marks for no value
 *   <li>{@code number.F = 1:AKTIF | 2:AKTIF | 3:DIHAPUS}: code numbers of this system, before those of a scheme; several may mean the same
 *   <li>{@code factor.F = 1000}: what its numbers are multiplied by; a number of digits with a decimal point at most
 *   <li>{@code column.F = A | B}: further column names; {@code pad.F = 3}: fill digits up with zeros
 *   <li>{@code split.F = G}: a cell {@code 001/002} in the column of F holds F and G
 *   <li>{@code join.F = 2.2.2.4}: F is made up of the columns that it names joined by {@code +}, filled up to so many digits and
 *       divided by dots; {@code 2+2+3} for no dots between
 *   <li>{@code value.F = SMP}: what F is in every record of which the file itself says nothing
 *   <li>{@code region.P = KodeWilayah}: in the part P, names of regions that are absent are taken from the code
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class LegacyProfile {
    private final Map<String, String> entries;

    private LegacyProfile(Map<String, String> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        require("system");
        require("dataset");
    }

    private void require(String key) {
        if (!entries.containsKey(key)) {
            throw new ProfileException(key, 0, "is not declared");
        }
    }

    /** A profile that cannot be used: the key and the line that are wrong. */
    public static final class ProfileException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final int line;

        ProfileException(String key, int line, String fault) {
            super("profile" + (line > 0 ? ", line " + line : "") + ": " + (key.isEmpty() ? "" : key + ": ") + fault);
            this.key = key;
            this.line = line;
        }

        /**
         * The key that is unknown, missing or has a wrong value.
         *
         * @return empty if the line has none
         */
        public String key() {
            return key;
        }

        /**
         * The line.
         *
         * @return 1 for the first, 0 where the profile is not read from a text, or a key is missing
         */
        public int line() {
            return line;
        }
    }

    /** Whether lines and delimiters are found in it. */
    static boolean isUsable(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    /**
     * A ready profile.
     *
     * @param system {@code SIAK}, {@code SISMIOP} or {@code DAPODIK}
     * @param type the dataset; SIAK serves {@code kependudukan.penduduk}; SISMIOP {@code pajak.objek-pbb} and {@code pajak.ketetapan};
     *     DAPODIK {@code pendidikan.peserta-didik} and {@code pendidikan.satuan-pendidikan}
     * @return the profile
     * @throws IllegalArgumentException if there is none for that system and dataset
     */
    public static LegacyProfile of(String system, RecordType<?> type) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(type, "type");
        String resource = "profil/" + system.toLowerCase(Locale.ROOT) + "-" + type.id() + ".profil";
        try (InputStream in = LegacyProfile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No ready profile for " + system + " and " + type.id());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a profile of one's own.
     *
     * @param file a UTF-8 text in the form described above
     * @return the profile
     * @throws IOException if the file cannot be read
     * @throws ProfileException if a line is not UTF-8 or not understood; it names line and key
     */
    public static LegacyProfile load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in);
        }
    }

    /**
     * Reads a profile of one's own.
     *
     * @param in a UTF-8 text in the form described above; not closed
     * @return the profile
     * @throws IOException if the stream fails
     * @throws ProfileException if a line is not UTF-8 or not understood; it names line and key
     */
    public static LegacyProfile read(InputStream in) throws IOException {
        return new LegacyProfile(ProfileText.read(Objects.requireNonNull(in, "in")));
    }

    /**
     * The same profile with one line added or replaced.
     *
     * @param key a key as described above, such as {@code date.TanggalLahir}
     * @param value its value
     * @return a new profile
     * @throws ProfileException if the key is unknown or does not take the value
     */
    public LegacyProfile with(String key, String value) {
        Objects.requireNonNull(key, "key");
        ProfileText.require(key, Objects.requireNonNull(value, "value"), 0);
        Map<String, String> changed = new LinkedHashMap<>(entries);
        changed.put(key, value);
        return new LegacyProfile(changed);
    }

    /**
     * The system.
     *
     * @return such as {@code SIAK}
     */
    public String system() {
        return entries.getOrDefault("system", "");
    }

    /**
     * The dataset that the profile is for.
     *
     * @return its identifier
     */
    public String dataset() {
        return entries.getOrDefault("dataset", "");
    }

    @Nullable
    Charset charset() {
        String name = entries.get("charset");
        return name == null ? null : Charset.forName(name);
    }

    @Nullable
    Character delimiter() {
        String text = entries.get("delimiter");
        if (text == null) {
            return null;
        }
        return text.equals("tab") ? '\t' : text.charAt(0);
    }

    /** The fields and parts that keys name, so that a slip of the pen is found. */
    Set<String> named(String key) {
        String prefix = key + ".";
        Set<String> names = new java.util.LinkedHashSet<>();
        for (String entry : entries.keySet()) {
            if (entry.startsWith(prefix)) {
                names.add(entry.substring(prefix.length()));
            }
        }
        return names;
    }

    @Nullable
    String value(String key, String field) {
        return entries.get(key + "." + field);
    }

    CellRules cellRules(Field field) {
        List<String> marks = new ArrayList<>(list("null"));
        marks.addAll(list("null." + field.path()));
        if (field.type() == DataType.DATE) {
            marks.addAll(list("null-date"));
        }
        return new CellRules(is("trim", "yes"), is("nbsp", "space"), is("apostrophe", "strip"), marks);
    }

    Conventions conventions(Field field) {
        String pad = entries.getOrDefault("pad." + field.path(), "0");
        String date = entries.getOrDefault("date", Conventions.CANONICAL.datePattern());
        return new Conventions(
                entries.getOrDefault("date." + field.path(), date),
                entries.get("code." + field.path()),
                numbers(field),
                factor(field),
                width(pad),
                character("decimal", '.'),
                character("thousands", (char) 0),
                texts("true"),
                texts("false"));
    }

    private Map<Integer, String> numbers(Field field) {
        Map<Integer, String> numbers = new LinkedHashMap<>();
        for (String item : list("number." + field.path())) {
            int colon = item.indexOf(':');
            if (field.type() != DataType.CODE || !item.matches("[0-9]{1,4} *: *\\S.*")) {
                throw new IllegalArgumentException("profile: number." + field.path()
                        + ": expected a number, a colon and a code, of a field of codes");
            }
            Integer number = Integer.valueOf(item.substring(0, colon).strip());
            if (numbers.put(number, item.substring(colon + 1).strip()) != null) {
                throw new IllegalArgumentException("profile: number." + field.path() + ": " + number + " occurs twice");
            }
        }
        return numbers;
    }

    private BigDecimal factor(Field field) {
        String text = entries.get("factor." + field.path());
        if (text == null) {
            return BigDecimal.ONE;
        }
        boolean numeric = field.type() == DataType.INTEGER || field.type() == DataType.DECIMAL;
        if (!numeric || !text.matches("[0-9]{1,9}([.][0-9]{1,9})?") || new BigDecimal(text).signum() == 0) {
            throw new IllegalArgumentException(
                    "profile: factor." + field.path() + ": expected a plain number above 0, of a field of numbers");
        }
        return new BigDecimal(text);
    }

    static int width(String text) {
        if (!text.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException("profile: a width is a number of one or two digits");
        }
        return Integer.parseInt(text);
    }

    private char character(String key, char otherwise) {
        return entries.getOrDefault(key, String.valueOf(otherwise)).charAt(0);
    }

    private Set<String> texts(String key) {
        Set<String> texts = new java.util.HashSet<>();
        list(key).forEach(text -> texts.add(text.toLowerCase(Locale.ROOT)));
        return texts;
    }

    private boolean is(String key, String value) {
        return value.equals(entries.get(key));
    }

    private List<String> list(String key) {
        return ProfileText.list(entries.getOrDefault(key, ""));
    }

    List<String> columns(Field field) {
        List<String> columns = new ArrayList<>(field.legacyNames(system()));
        columns.addAll(list("column." + field.path()));
        return columns;
    }

    @Override
    public String toString() {
        return system() + " " + dataset();
    }
}
