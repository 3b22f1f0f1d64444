package id.go.semarangkota.berbagidata.validation;

/** Says where the fields of one record stand in their source. */
@FunctionalInterface
public interface FieldPositions {
    /**
     * The position of a field.
     *
     * @param field the full wire name of a leaf or part, or empty for the record as a whole
     * @return never null; {@link Position#NONE} if unknown
     */
    Position of(String field);
}
