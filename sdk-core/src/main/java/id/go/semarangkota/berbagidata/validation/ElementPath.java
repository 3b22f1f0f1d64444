package id.go.semarangkota.berbagidata.validation;

/** How a field within a list is named: {@code Anggota[2].NIK} is that of the second element. */
public final class ElementPath {
    private ElementPath() {}

    /**
     * The path of a field of one element.
     *
     * @param list the list's own path
     * @param number the element's, 1 for the first, as positions count
     * @param path the field's path, which begins with the list's, or empty for the element itself
     * @return the path with the number in its place
     */
    public static String of(String list, int number, String path) {
        String element = list + "[" + number + "]";
        return path.length() <= list.length() ? element : element + path.substring(list.length());
    }

    /**
     * The list that a path leads into.
     *
     * @param path any path
     * @return the part before the first number, or the path itself
     */
    public static String list(String path) {
        int bracket = path.indexOf('[');
        return bracket < 0 ? path : path.substring(0, bracket);
    }
}
