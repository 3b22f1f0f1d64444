package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Channel of a payment (<em>kanal bayar</em>).
 *
 * <p>Source: this standard.
 */
public enum KanalBayar implements CodedValue {
    /** The counter of a bank. */
    BANK("TELLER", "TELLER BANK"),
    /** A cash machine. */
    ATM,
    /** Internet banking. */
    INTERNET_BANKING,
    /** Banking by telephone. */
    MOBILE_BANKING("M-BANKING", "M BANKING"),
    /** A transfer to an account made for this payment. */
    VIRTUAL_ACCOUNT("VA"),
    /** The national QR code. */
    QRIS,
    /** An electronic purse. */
    DOMPET_DIGITAL("E-WALLET", "EWALLET", "UANG ELEKTRONIK"),
    /** The till of a shop. */
    MINIMARKET("RITEL", "GERAI RITEL"),
    /** A post office. */
    KANTOR_POS("POS"),
    /** A counter of the city. */
    LOKET("TUNAI LOKET", "LOKET BAPENDA"),
    /** Another channel. */
    LAINNYA("LAIN-LAIN");

    private static final CodeList<KanalBayar> CODES = CodeList.of(KanalBayar.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    KanalBayar(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code BANK}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static KanalBayar parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
