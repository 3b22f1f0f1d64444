package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import java.time.Instant;
import java.util.List;

/**
 * A checkpoint (titik periksa) of the exchange's log: the payload of a JWS that the exchange signs.
 *
 * @param log name of the log
 * @param ukuran how many events it holds, from 0
 * @param akar root of the Merkle tree over them (RFC 9162)
 * @param waktu when it was signed
 */
public record TitikPeriksa(String log, long ukuran, Digest akar, Instant waktu) {
    /**
     * Checks the size.
     *
     * @param log name of the log
     * @param ukuran how many events it holds, from 0
     * @param akar root of the Merkle tree over them (RFC 9162)
     * @param waktu when it was signed
     */
    public TitikPeriksa {
        Arguments.within("ukuran", ukuran, 0, Long.MAX_VALUE);
    }

    /**
     * A signed checkpoint.
     *
     * @param jws compact JWS whose payload is a {@link TitikPeriksa}
     */
    public record Bertandatangan(String jws) {}

    /**
     * A proof that an event is in the log.
     *
     * @param indeks the event's place, from 0
     * @param ukuran the size of the tree
     * @param jalur the hashes, copied
     */
    public record BuktiInklusi(long indeks, long ukuran, List<Digest> jalur) {
        /**
         * Checks the bounds and copies the list.
         *
         * @param indeks the event's place, from 0
         * @param ukuran the size of the tree
         * @param jalur the hashes, copied
         */
        public BuktiInklusi {
            Arguments.within("ukuran", ukuran, 1, Long.MAX_VALUE);
            Arguments.within("indeks", indeks, 0, ukuran - 1);
            jalur = List.copyOf(jalur);
        }
    }

    /**
     * A proof that the log only grew.
     *
     * @param dari the earlier size, from 1
     * @param ke the later size
     * @param jalur the hashes, copied
     */
    public record BuktiKonsistensi(long dari, long ke, List<Digest> jalur) {
        /**
         * Checks the bounds and copies the list.
         *
         * @param dari the earlier size, from 1
         * @param ke the later size
         * @param jalur the hashes, copied
         */
        public BuktiKonsistensi {
            Arguments.within("dari", dari, 1, Long.MAX_VALUE);
            Arguments.within("ke", ke, dari, Long.MAX_VALUE);
            jalur = List.copyOf(jalur);
        }
    }
}
