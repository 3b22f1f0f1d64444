package id.go.semarangkota.berbagidata.kependudukan;

import java.util.Map;

/** The numbers of one value in two schemes; 0 where a scheme has none. */
final class CodeNumbers {
    private CodeNumbers() {}

    static Map<String, Integer> of(String scheme, int number, String otherScheme, int otherNumber) {
        if (number == 0) {
            return Map.of(otherScheme, otherNumber);
        }
        return otherNumber == 0 ? Map.of(scheme, number) : Map.of(scheme, number, otherScheme, otherNumber);
    }
}
