package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import java.util.List;

/**
 * How the requester guarantees that the data stay safe (jaminan keamanan data).
 *
 * @param langkah the measures taken, each at most 500 characters, copied; at least one
 * @param tempatSimpan where the data will be kept, at most 500 characters
 * @param pihakBerakses who will have access, each at most 160 characters, copied; at least one
 * @param penanggungJawab the official who answers for it
 */
public record JaminanKeamanan(
        List<String> langkah, String tempatSimpan, List<String> pihakBerakses, Pejabat penanggungJawab) {
    /**
     * Checks and copies.
     *
     * @param langkah the measures taken, each at most 500 characters, copied; at least one
     * @param tempatSimpan where the data will be kept, at most 500 characters
     * @param pihakBerakses who will have access, each at most 160 characters, copied; at least one
     * @param penanggungJawab the official who answers for it
     */
    public JaminanKeamanan {
        langkah = Arguments.lines("langkah", langkah, 500);
        Arguments.text("tempatSimpan", tempatSimpan, 500);
        pihakBerakses = Arguments.lines("pihakBerakses", pihakBerakses, 160);
    }
}
