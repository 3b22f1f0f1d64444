package id.go.semarangkota.berbagidata.wilayah;

/** The level of a region (<em>tingkat wilayah</em>), as its code tells it. Source: Permendagri 58/2021 and its successors. */
public enum TingkatWilayah {
    /** Province. */
    PROVINSI(2),
    /** Regency: the second pair of digits is 01 to 69. */
    KABUPATEN(4),
    /** City: the second pair of digits is 71 to 99. */
    KOTA(4),
    /** District. */
    KECAMATAN(6),
    /** Urban village: the first of the last four digits is 1. */
    KELURAHAN(10),
    /** Village: the first of the last four digits is 2. */
    DESA(10),
    /** Customary village: the first of the last four digits is 3. */
    DESA_ADAT(10);

    private final int digits;

    TingkatWilayah(int digits) {
        this.digits = digits;
    }

    /**
     * How many digits a code of this level has.
     *
     * @return 2, 4, 6 or 10
     */
    public int digits() {
        return digits;
    }
}
