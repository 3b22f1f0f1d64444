package id.go.semarangkota.berbagidata.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A value of a code list: an enum constant that travels as canonical text.
 *
 * <p>The same number means different things in different schemes (marital status 3 is {@code CERAI_HIDUP} in one and
 * {@code KAWIN_BELUM_TERCATAT} in another), so a number is only ever read with its scheme declared.
 */
public interface CodedValue {
    /**
     * The name of the enum constant.
     *
     * @return as declared
     */
    String name();

    /**
     * The canonical text, which is what travels in CSV, JSON and XML.
     *
     * @return such as {@code KAWIN_TERCATAT}; the name of the constant by default
     */
    @JsonValue
    default String code() {
        return name();
    }

    /**
     * Other spellings that legacy files use and that mean exactly this value.
     *
     * @return spellings in capitals, the official label first where it is not the canonical text; empty by default
     */
    default List<String> aliases() {
        return List.of();
    }

    /**
     * The numbers of this value in legacy schemes.
     *
     * @return number by name of scheme, such as {@code F101_99}; empty by default
     */
    default Map<String, Integer> numbers() {
        return Map.of();
    }

    /**
     * The number of this value in a legacy scheme.
     *
     * @param scheme the scheme's name, such as {@code SIAK} or {@code F101_99}
     * @return the number, or empty if the scheme has none for this value
     */
    default OptionalInt number(String scheme) {
        Integer number = numbers().get(scheme);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
