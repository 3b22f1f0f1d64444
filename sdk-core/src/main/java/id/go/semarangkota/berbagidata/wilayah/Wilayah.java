package id.go.semarangkota.berbagidata.wilayah;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A region (<em>wilayah</em>) in one of the national tables, today's or a former one.
 *
 * <p>Immutable and thread-safe. Source: Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025, and the tables before it.
 *
 * @param kode the code
 * @param nama the official name; no key: names repeat
 * @param berlakuDari the year of the first table known to list the code; null if only today's is known to
 * @param berlakuSampai the year of the last table that lists the code; null while it is in force
 * @param pengganti the code that took its place; null while it is in force, and where no successor is certain
 */
public record Wilayah(
        KodeWilayah kode,
        String nama,
        @Nullable Year berlakuDari,
        @Nullable Year berlakuSampai,
        @Nullable KodeWilayah pengganti) {

    static Wilayah current(KodeWilayah kode, String nama) {
        return new Wilayah(kode, nama, null, null, null);
    }

    /**
     * The level.
     *
     * @return as the code tells it
     */
    public TingkatWilayah tingkat() {
        return kode.tingkat();
    }

    /**
     * Whether the code is in force.
     *
     * @return false for a code that ceased
     */
    public boolean isBerlaku() {
        return berlakuSampai == null;
    }
}
