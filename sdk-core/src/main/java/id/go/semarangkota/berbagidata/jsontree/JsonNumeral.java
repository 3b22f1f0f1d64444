package id.go.semarangkota.berbagidata.jsontree;

/**
 * A number that is no whole number within 2^53-1, as it was spelled.
 *
 * @param text the numeral as received
 */
public record JsonNumeral(String text) {}
