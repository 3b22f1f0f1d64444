package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Kind of a tax of the city (<em>jenis pajak</em>), and whether it is due by the month.
 *
 * <p>Source: UU 1/2022.
 */
public enum JenisPajak implements CodedValue {
    /** Property tax on land and buildings. */
    PBB_P2(Masa.BUKAN, "PBB-P2", "PBB", "PAJAK BUMI DAN BANGUNAN"),
    /** Tax on the acquisition of land and buildings. */
    BPHTB(Masa.BUKAN, "BEA PEROLEHAN HAK ATAS TANAH DAN BANGUNAN"),
    /** Consumption tax on food and drink. */
    PBJT_MAKANAN_MINUMAN(Masa.BULANAN, "PBJT MAKANAN DAN/ATAU MINUMAN", "PAJAK RESTORAN"),
    /** Consumption tax on electricity. */
    PBJT_TENAGA_LISTRIK(Masa.BULANAN, "PAJAK PENERANGAN JALAN"),
    /** Consumption tax on hotels. */
    PBJT_PERHOTELAN(Masa.BULANAN, "PBJT JASA PERHOTELAN", "PAJAK HOTEL"),
    /** Consumption tax on parking. */
    PBJT_PARKIR(Masa.BULANAN, "PBJT JASA PARKIR", "PAJAK PARKIR"),
    /** Consumption tax on arts and entertainment. */
    PBJT_KESENIAN_HIBURAN(Masa.BULANAN, "PBJT JASA KESENIAN DAN HIBURAN", "PAJAK HIBURAN"),
    /** Tax on advertisements. */
    REKLAME(Masa.BEBAS, "PAJAK REKLAME"),
    /** Tax on groundwater. */
    PAT(Masa.BULANAN, "PAJAK AIR TANAH"),
    /** Tax on minerals that are not metal, and rock. */
    MBLB(Masa.BULANAN, "PAJAK MBLB", "PAJAK MINERAL BUKAN LOGAM DAN BATUAN"),
    /** Tax on swallows' nests. */
    SARANG_WALET(Masa.BULANAN, "PAJAK SARANG BURUNG WALET", "SARANG BURUNG WALET"),
    /** The city's share of the tax on motor vehicles. */
    OPSEN_PKB(Masa.BUKAN, "OPSEN PAJAK KENDARAAN BERMOTOR"),
    /** The city's share of the tax on changing the owner of a motor vehicle. */
    OPSEN_BBNKB(Masa.BUKAN, "OPSEN BEA BALIK NAMA KENDARAAN BERMOTOR");

    private static final CodeList<JenisPajak> CODES = CodeList.of(JenisPajak.class);

    private final Masa masa;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisPajak(Masa masa, String... aliases) {
        this.masa = masa;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code PBB_P2}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisPajak parse(String text) {
        return CODES.parse(text);
    }

    /**
     * Whether the tax is due by the month, so that a period belongs to it.
     *
     * @return false also where it may be either, as with advertisements
     */
    public boolean isMonthly() {
        return masa == Masa.BULANAN;
    }

    /**
     * Whether a month may be named for the tax.
     *
     * @return true if it is due by the month or may be
     */
    public boolean allowsMonth() {
        return masa != Masa.BUKAN;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    /** Whether the tax has a month: by the month, never, or either. */
    private enum Masa {
        BULANAN,
        BUKAN,
        BEBAS
    }
}
