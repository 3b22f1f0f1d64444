package id.go.semarangkota.berbagidata.standard;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A code list, looked up by text or by a number of a named scheme.
 *
 * <p>Text is compared by the canonical text and the aliases; letter case does not matter, nor does whether words are joined by spaces
 * or underscores. Nothing is guessed beyond that. Immutable and thread-safe.
 *
 * @param <C> the enum of the code list
 */
public final class CodeList<C extends CodedValue> {
    private static final Pattern GAPS = Pattern.compile("[\\s_\\u00A0]+");

    private final String name;
    private final List<C> codes;
    private final Map<String, C> byText = new HashMap<>();
    private final Map<String, Map<Integer, C>> byNumber = new TreeMap<>();

    private CodeList(String name, List<C> codes) {
        this.name = name;
        this.codes = codes;
        for (C code : codes) {
            add(code.code(), code);
            add(key(code.code()), code);
            code.aliases().forEach(alias -> add(key(alias), code));
            code.numbers().forEach((scheme, number) -> add(scheme, number, code));
        }
    }

    /**
     * The list of an enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return a new list; make one and share it
     * @throws IllegalArgumentException if a text, or a number within its scheme, stands for two values
     */
    public static <E extends Enum<E> & CodedValue> CodeList<E> of(Class<E> type) {
        return new CodeList<>(type.getSimpleName(), List.of(type.getEnumConstants()));
    }

    static CodeList<CodedValue> of(String name, List<CodedValue> codes) {
        return new CodeList<>(name, codes);
    }

    private void add(String text, C code) {
        C other = byText.putIfAbsent(text, code);
        if (other != null && !other.equals(code)) {
            throw new IllegalArgumentException(name + " has two values for the text " + text);
        }
    }

    private void add(String scheme, Integer number, C code) {
        if (byNumber.computeIfAbsent(scheme, s -> new HashMap<>()).putIfAbsent(number, code) != null) {
            throw new IllegalArgumentException(name + " has two values for number " + number + " of " + scheme);
        }
    }

    private static String key(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    /**
     * The values.
     *
     * @return in order of declaration, unmodifiable
     */
    public List<C> codes() {
        return codes;
    }

    /**
     * The schemes in which values have numbers.
     *
     * @return names in alphabetical order, empty if there is none
     */
    public Set<String> schemes() {
        return Collections.unmodifiableSet(byNumber.keySet());
    }

    /**
     * The value that a text stands for.
     *
     * @param text canonical text or an alias
     * @return empty if the text is none of the list, as a bare number never is
     */
    public Optional<C> find(String text) {
        C exact = byText.get(text);
        return Optional.ofNullable(exact != null ? exact : byText.get(key(text)));
    }

    /**
     * The value that a number of a declared scheme stands for.
     *
     * @param scheme the scheme's name, such as {@code F101_99}
     * @param number the number
     * @return empty if the scheme is unknown to this list or has no such number
     */
    public Optional<C> find(String scheme, int number) {
        return Optional.ofNullable(byNumber.getOrDefault(scheme, Map.of()).get(number));
    }

    /**
     * The value that a text stands for, where there must be one.
     *
     * @param text canonical text or an alias
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    public C parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("text is not a code of " + name));
    }

    @Override
    public String toString() {
        return name + codes;
    }
}
