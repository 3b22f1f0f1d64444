package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.Map;

/**
 * The head of a case (kepala perkara), in its dossier and beside its log: how far the case had come when the exchange signed this, so
 * that nothing can be cut off its end. The payload of a JWS of type {@link JenisJws#KEPALA_PERKARA}; it holds no personal data.
 *
 * @param permohonan identifier of the request
 * @param peristiwa how many events the case had, from 1
 * @param sidikTerakhir SHA-256 of the last event's payload, which the next event will name
 * @param dokumen the letters of a dossier: name of the file and SHA-256 of its bytes; copied, may be empty
 * @param ukuranLog how many events the whole log had, from 1; in a dossier the size that the checkpoint beside it names
 * @param waktu when it was signed: up to then it speaks
 */
public record KepalaPerkara(
        String permohonan,
        long peristiwa,
        Digest sidikTerakhir,
        @WireOptional Map<String, Digest> dokumen,
        long ukuranLog,
        Instant waktu) {
    /**
     * Checks identifier and counts, and copies.
     *
     * @param permohonan identifier of the request
     * @param peristiwa how many events the case had, from 1
     * @param sidikTerakhir SHA-256 of the last event's payload, which the next event will name
     * @param dokumen the letters of a dossier: name of the file and SHA-256 of its bytes; copied, may be empty
     * @param ukuranLog how many events the whole log had, from 1; in a dossier the size that the checkpoint beside it names
     * @param waktu when it was signed: up to then it speaks
     */
    public KepalaPerkara {
        Arguments.identifier("permohonan", permohonan);
        Arguments.within("peristiwa", peristiwa, 1, Long.MAX_VALUE);
        Arguments.within("ukuranLog", ukuranLog, 1, Long.MAX_VALUE);
        dokumen = Map.copyOf(dokumen);
    }

    /**
     * A signed head.
     *
     * @param jws compact JWS whose payload is a {@link KepalaPerkara}
     */
    public record Bertandatangan(String jws) {}
}
