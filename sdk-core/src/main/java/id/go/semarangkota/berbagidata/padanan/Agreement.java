package id.go.semarangkota.berbagidata.padanan;

/** How far two names agree, nearest first. */
enum Agreement {
    /** The normal forms are equal. */
    EQUAL,
    /** The spellings are equal once old and doubled letters are folded. */
    SPELLING,
    /** The spellings are within the edit distance that their length allows. */
    DISTANCE,
    /** None of the others. */
    DIFFERENT;

    boolean isSpelling() {
        return compareTo(SPELLING) <= 0;
    }
}
