package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Use of a building (<em>jenis penggunaan bangunan</em>, JPB).
 *
 * <p>Numbers: scheme {@code SISMIOP}, 1 to 16. Source: the form LSPOP and SISMIOP, {@code KD_JPB}.
 */
public enum JenisPenggunaan implements CodedValue {
    /** Dwelling. */
    PERUMAHAN(1),
    /** Private office. */
    PERKANTORAN_SWASTA(2, "PERKANTORAN"),
    /** Factory. */
    PABRIK(3),
    /** Shop, pharmacy, market. */
    TOKO_APOTIK_PASAR_RUKO(4, "TOKO/APOTIK/PASAR/RUKO"),
    /** Hospital or clinic. */
    RUMAH_SAKIT_KLINIK(5, "RUMAH SAKIT/KLINIK"),
    /** Sports or recreation. */
    OLAHRAGA_REKREASI(6, "OLAH RAGA/REKREASI"),
    /** Hotel or guest house. */
    HOTEL_WISMA(7, "HOTEL/WISMA"),
    /** Workshop, warehouse or farm building. */
    BENGKEL_GUDANG_PERTANIAN(8, "BENGKEL/GUDANG/PERTANIAN"),
    /** Public building. */
    GEDUNG_PEMERINTAH(9),
    /** Other. */
    LAINNYA(10, "LAIN-LAIN"),
    /** Building that is not taxed. */
    BANGUNAN_TIDAK_KENA_PAJAK(11),
    /** Car park. */
    BANGUNAN_PARKIR(12),
    /** Flats. */
    APARTEMEN(13),
    /** Filling station. */
    POMPA_BENSIN(14),
    /** Oil tank. */
    TANGKI_MINYAK(15),
    /** School. */
    GEDUNG_SEKOLAH(16);

    private static final CodeList<JenisPenggunaan> CODES = CodeList.of(JenisPenggunaan.class);

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisPenggunaan(int number, String... aliases) {
        this.number = number;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code PERUMAHAN}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisPenggunaan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("SISMIOP", number);
    }
}
