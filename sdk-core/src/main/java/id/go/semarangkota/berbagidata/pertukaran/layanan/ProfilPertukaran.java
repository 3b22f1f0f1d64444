package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import java.util.List;

/**
 * What an exchange says of itself at {@code /.well-known/berbagi-data}.
 *
 * @param penerbit the issuer of its tokens, and the audience of a client's assertion
 * @param titikToken where tokens are fetched
 * @param versiApi versions of the API that it speaks, such as {@code v1}; copied, at least one
 * @param algoritmaTandaTangan signature algorithms (JWA names) that it reads, copied; at least one
 * @param kunciLog thumbprints (RFC 7638) of the keys that sign events and checkpoints, copied; at least one
 * @param batas what it takes at most
 */
public record ProfilPertukaran(
        String penerbit,
        String titikToken,
        List<String> versiApi,
        List<String> algoritmaTandaTangan,
        List<String> kunciLog,
        Batas batas) {
    /**
     * Checks and copies.
     *
     * @param penerbit the issuer of its tokens, and the audience of a client's assertion
     * @param titikToken where tokens are fetched
     * @param versiApi versions of the API that it speaks, such as {@code v1}; copied, at least one
     * @param algoritmaTandaTangan signature algorithms (JWA names) that it reads, copied; at least one
     * @param kunciLog thumbprints (RFC 7638) of the keys that sign events and checkpoints, copied; at least one
     * @param batas what it takes at most
     */
    public ProfilPertukaran {
        Arguments.line("penerbit", penerbit, 300);
        Arguments.line("titikToken", titikToken, 300);
        versiApi = Arguments.lines("versiApi", versiApi, 20);
        algoritmaTandaTangan = Arguments.lines("algoritmaTandaTangan", algoritmaTandaTangan, 20);
        kunciLog = Arguments.lines("kunciLog", kunciLog, 120);
    }

    /**
     * What an exchange takes at most.
     *
     * @param ukuranBerkas bytes of one sealed file
     * @param ukuranIsi bytes of one JSON body
     * @param umurUnggahanDetik seconds that an unfinished upload is kept
     */
    public record Batas(long ukuranBerkas, long ukuranIsi, long umurUnggahanDetik) {
        /**
         * Checks the bounds.
         *
         * @param ukuranBerkas bytes of one sealed file
         * @param ukuranIsi bytes of one JSON body
         * @param umurUnggahanDetik seconds that an unfinished upload is kept
         */
        public Batas {
            Arguments.within("ukuranBerkas", ukuranBerkas, 1, Long.MAX_VALUE);
            Arguments.within("ukuranIsi", ukuranIsi, 1, Long.MAX_VALUE);
            Arguments.within("umurUnggahanDetik", umurUnggahanDetik, 1, Long.MAX_VALUE);
        }
    }
}
