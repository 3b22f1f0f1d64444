package id.go.semarangkota.berbagidata.format.finding;

/**
 * How often the identifier of records occurs again.
 *
 * @param field its wire name
 * @param compared how many identifiers were compared
 * @param repeated how many of them had occurred before
 */
public record Repeats(String field, long compared, long repeated) {}
