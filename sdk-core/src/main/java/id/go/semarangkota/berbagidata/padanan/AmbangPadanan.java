package id.go.semarangkota.berbagidata.padanan;

/**
 * The thresholds (<em>ambang</em>) of matching, all of them: how much may differ, and how much may be asked.
 *
 * <p>An edit is a letter put in, left out or replaced, or two neighbours exchanged, counted after titles, spaces and old spellings are
 * out of the way; never more than two. Immutable and thread-safe.
 *
 * @param hurufJarakSatu letters from which a name may differ by one edit, at least 2
 * @param hurufJarakDua letters from which a name may differ by two edits, at least {@code hurufJarakSatu}
 * @param selisihTahun years by which dates of birth of the same day and month may differ beside the same NIK; with 0, dates must be equal
 *     altogether, and exchanged days and months are not forgiven either
 * @param batasBaris rows that one session answers, at least 1
 * @param batasUlang rows of one session that may ask about the same NIK, or the same name and date of birth, at least 1; ten times as many, at most 100, may ask about the same name
 *     and mother's name under whatever dates of birth
 */
public record AmbangPadanan(int hurufJarakSatu, int hurufJarakDua, int selisihTahun, long batasBaris, int batasUlang) {
    private static final int MOST_REPEATS = 100;
    private static final int NAMESAKES = 10;
    private static final int NEVER = Integer.MAX_VALUE;

    /** One edit from 6 letters, two from 14; one year; 500,000 rows, three of them about the same person. */
    public static final AmbangPadanan DEFAULT = new AmbangPadanan(6, 14, 1, 500_000, 3);

    /** No edits and no dates that differ: only spellings are forgiven. Limits as in {@link #DEFAULT}. */
    public static final AmbangPadanan STRICT = new AmbangPadanan(NEVER, NEVER, 0, 500_000, 3);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a threshold is out of bounds
     */
    public AmbangPadanan {
        require(hurufJarakSatu >= 2, "hurufJarakSatu must be 2 or more");
        require(hurufJarakDua >= hurufJarakSatu, "hurufJarakDua must not be less than hurufJarakSatu");
        require(selisihTahun >= 0 && selisihTahun <= 10, "selisihTahun must be 0 to 10");
        require(batasBaris >= 1, "batasBaris must be 1 or more");
        require(batasUlang >= 1 && batasUlang <= MOST_REPEATS, "batasUlang must be 1 to 100");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** How many rows may name the same child and mother. */
    int batasNamaIbu() {
        return Math.min(MOST_REPEATS, batasUlang * NAMESAKES);
    }

    /** How many edits two names may differ by, of which the shorter has so many letters. */
    int edits(int letters) {
        if (letters < hurufJarakSatu) {
            return 0;
        }
        return letters < hurufJarakDua ? 1 : 2;
    }
}
