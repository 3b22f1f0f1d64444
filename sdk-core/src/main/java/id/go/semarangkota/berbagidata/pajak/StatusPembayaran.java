package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Whether an assessment has been paid (<em>status pembayaran</em>).
 *
 * <p>Numbers: scheme {@code SISMIOP}, of which only 0 and 1 are known for certain; others are refused. Source: SISMIOP.
 */
public enum StatusPembayaran implements CodedValue {
    /** Nothing has been paid. */
    BELUM(0, "BELUM BAYAR", "BELUM LUNAS"),
    /** A part has been paid. */
    SEBAGIAN(-1, "BAYAR SEBAGIAN"),
    /** All has been paid. */
    LUNAS(1, "SUDAH LUNAS"),
    /** The assessment was cancelled. */
    BATAL(-1, "DIBATALKAN");

    private static final CodeList<StatusPembayaran> CODES = CodeList.of(StatusPembayaran.class);

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusPembayaran(int number, String... aliases) {
        this.number = number;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code BELUM}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusPembayaran parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public Map<String, Integer> numbers() {
        return number < 0 ? Map.of() : Map.of("SISMIOP", number);
    }
}
