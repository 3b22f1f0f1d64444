package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.StaCheck;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A station along a road (STA), as metres from the road's beginning. Immutable and thread-safe. Source: survey forms of Bina Marga.
 *
 * @param meter metres from the beginning, 0 to 9,999,999
 */
public record Sta(int meter) implements Comparable<Sta> {
    private static final StaCheck CHECK = new StaCheck();
    private static final int KILOMETRE = 1000;
    private static final int FARTHEST = 9_999_999;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the metres are negative or more than 9,999,999
     */
    public Sta {
        if (meter < 0 || meter > FARTHEST) {
            throw new IllegalArgumentException("meter must be 0 to " + FARTHEST);
        }
    }

    /**
     * Reads a station.
     *
     * @param text such as {@code 12+350}
     * @return the station
     * @throws IllegalArgumentException if the text is none; the message is the broken rule's sentence
     */
    @JsonCreator
    public static Sta parse(String text) {
        CHECK.require(Objects.requireNonNull(text, "text"));
        int plus = text.indexOf('+');
        return new Sta(
                Integer.parseInt(text.substring(0, plus)) * KILOMETRE + Integer.parseInt(text.substring(plus + 1)));
    }

    /**
     * Whether a text is a station.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    @Override
    public int compareTo(Sta other) {
        return Integer.compare(meter, other.meter);
    }

    /** The station as it travels, such as {@code 12+350}. */
    @Override
    @JsonValue
    public String toString() {
        return String.format(Locale.ROOT, "%d+%03d", meter / KILOMETRE, meter % KILOMETRE);
    }
}
