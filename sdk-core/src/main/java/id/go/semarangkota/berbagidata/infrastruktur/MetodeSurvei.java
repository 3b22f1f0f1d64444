package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * How the condition of a road was found (<em>metode survei</em>).
 *
 * <p>Source: Permen PU 13/PRT/M/2011 and 33/PRT/M/2016; Pd 01-2016-B.
 */
public enum MetodeSurvei implements CodedValue {
    /** International roughness index, m/km. */
    IRI,
    /** Surface distress index. */
    SDI,
    /** Pavement condition index, 0 to 100. */
    PCI("IKP"),
    /** By eye. */
    VISUAL;

    private static final CodeList<MetodeSurvei> CODES = CodeList.of(MetodeSurvei.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    MetodeSurvei(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter.
     *
     * @param text such as {@code IRI}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static MetodeSurvei parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
