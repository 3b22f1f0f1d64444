package id.go.semarangkota.berbagidata.pertukaran;

/** How closely a dataset is held. */
public enum Klasifikasi {
    /** Open. */
    TERBUKA,
    /** Restricted: for a stated purpose only. */
    TERBATAS,
    /** Secret: refused unless a special permit is cited and two officials approve. */
    RAHASIA;

    /**
     * Tells whether two officials must approve.
     *
     * @param dataSpesifik whether the dataset holds specific personal data (UU 27/2022, article 4(2))
     * @return true for secret data and for specific personal data
     */
    public boolean needsSecondApproval(boolean dataSpesifik) {
        return this == RAHASIA || dataSpesifik;
    }

    /**
     * Tells whether a request must cite a special permit.
     *
     * @return true for secret data
     */
    public boolean needsSpecialPermit() {
        return this == RAHASIA;
    }
}
