package id.go.semarangkota.berbagidata.format.csv;

/** Decides on the delimiter of a file once its first line is seen. */
@FunctionalInterface
public interface DelimiterChoice {
    /**
     * The delimiter to read with.
     *
     * @param header the first line
     * @return the delimiter
     */
    char choose(HeaderLine header);
}
