package id.go.semarangkota.berbagidata.format;

import java.util.List;

/**
 * The fields of a part that hold a region's code and the names of the regions that it lies in.
 *
 * @param code index of the field with the code
 * @param names indices of the fields with names, the code's own level first; -1 where the part has none
 */
record RegionPart(int code, List<Integer> names) {
    /** Wire names, from the smallest region to the largest. */
    static final List<String> LEVELS = List.of("Kelurahan", "Kecamatan", "Kota", "Provinsi");
}
