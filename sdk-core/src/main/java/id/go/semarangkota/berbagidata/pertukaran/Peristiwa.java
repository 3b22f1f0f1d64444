package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event (peristiwa) in the log of a case: what was done, by which role, and where it led. It holds no personal data: what the
 * command said stands beside it and can be erased, a salted commitment to it stands here and stays.
 *
 * @param id identifier, never used twice
 * @param permohonan the request
 * @param paket the package; null if the event is about the request
 * @param seq place in the log of the case, from 1
 * @param prevHash digest of the event before as it was received; {@link
 *     id.go.semarangkota.berbagidata.audit.HashChain#GENESIS} for the first
 * @param waktu when
 * @param perintah the command by its wire name; {@code buat} and {@code buatPaket} begin a request and a package
 * @param peran the role that gave it
 * @param dari status before, of the package or else the request; null if it began with this event
 * @param ke status after
 * @param komitmen name of a document that belongs to the event, and the commitment to it; copied, may be empty
 * @param sidik name of a public fact, such as {@code kesepakatan}, and its digest; copied, may be empty
 * @param rincian further facts without personal data, copied, may be empty; {@code perpanjang}
 *     names {@code tahap} and {@code hariKerja}
 */
public record Peristiwa(
        String id,
        String permohonan,
        @WireOptional @Nullable String paket,
        long seq,
        Digest prevHash,
        Instant waktu,
        String perintah,
        Peran peran,
        @WireOptional @Nullable String dari,
        String ke,
        @WireOptional Map<String, Digest> komitmen,
        @WireOptional Map<String, Digest> sidik,
        @WireOptional Map<String, String> rincian) {
    /**
     * Checks and copies.
     *
     * @param id identifier, never used twice
     * @param permohonan the request
     * @param paket the package; null if the event is about the request
     * @param seq place in the log of the case, from 1
     * @param prevHash digest of the event before as it was received; {@link
     *     id.go.semarangkota.berbagidata.audit.HashChain#GENESIS} for the first
     * @param waktu when
     * @param perintah the command by its wire name; {@code buat} and {@code buatPaket} begin a request and a package
     * @param peran the role that gave it
     * @param dari status before, of the package or else the request; null if it began with this event
     * @param ke status after
     * @param komitmen name of a document that belongs to the event, and the commitment to it; copied, may be empty
     * @param sidik name of a public fact, such as {@code kesepakatan}, and its digest; copied, may be empty
     * @param rincian further facts without personal data, copied, may be empty; {@code perpanjang} names {@code tahap} and
     *     {@code hariKerja}
     */
    public Peristiwa {
        Arguments.identifier("id", id);
        Arguments.identifier("permohonan", permohonan);
        Arguments.within("seq", seq, 1, Long.MAX_VALUE);
        Arguments.identifier("perintah", perintah);
        requireStatus(paket, ke);
        if (perintah.equals(PerintahPermohonan.PERPANJANG.toString())) {
            requireExtension(rincian);
        }
        komitmen = Map.copyOf(komitmen);
        sidik = Map.copyOf(sidik);
        rincian = Map.copyOf(rincian);
    }

    private static void requireStatus(@Nullable String paket, String ke) {
        boolean known = paket == null
                ? Arrays.stream(StatusPermohonan.values())
                        .anyMatch(s -> s.toString().equals(ke))
                : Arrays.stream(StatusPaket.values()).anyMatch(s -> s.toString().equals(ke));
        if (!known) {
            throw new IllegalArgumentException("ke: no such status");
        }
    }

    private static void requireExtension(Map<String, String> rincian) {
        boolean days = rincian.getOrDefault("hariKerja", "").matches("[1-9]|[1-5][0-9]|60");
        String tahap = rincian.getOrDefault("tahap", "");
        if (!days
                || Arrays.stream(Tenggat.Tahap.values())
                        .noneMatch(t -> t.toString().equals(tahap))) {
            throw new IllegalArgumentException("rincian: an extension names tahap and hariKerja");
        }
    }
}
