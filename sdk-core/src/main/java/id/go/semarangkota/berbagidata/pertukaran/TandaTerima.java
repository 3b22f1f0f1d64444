package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requester's receipt: the content of the Surat Konfirmasi Penerimaan Data. It is signed as a JWS of type {@code
 * tanda-terima+jwt} whose payload is {@link Klaim}.
 *
 * @param nomorSurat number of the letter, from the requester's register; at most 80 characters
 * @param tanggal date of the letter
 * @param permohonan the request
 * @param paket the package
 * @param keputusan accepted, accepted with notes, or disputed
 * @param sidikKesepakatan digest of the terms
 * @param sidikDaftarData digest of the manifest's payload as received
 * @param berkas what was found in each file, copied; at least one
 * @param masalah what is wrong, each at most 1,000 characters, copied; at least one if disputed, empty if accepted
 * @param catatan notes, at most 4,000 characters; null if none
 * @param penandatangan the requester's official who signs
 */
public record TandaTerima(
        String nomorSurat,
        LocalDate tanggal,
        String permohonan,
        String paket,
        Keputusan keputusan,
        Digest sidikKesepakatan,
        Digest sidikDaftarData,
        List<BerkasDiperiksa> berkas,
        @WireOptional List<String> masalah,
        @WireOptional @Nullable String catatan,
        Pejabat penandatangan) {
    /** What the payload calls this kind of statement. */
    public static final String EVENT = "urn:berbagidata:tanda-terima:1";

    /**
     * Checks and copies.
     *
     * @param nomorSurat number of the letter, from the requester's register; at most 80 characters
     * @param tanggal date of the letter
     * @param permohonan the request
     * @param paket the package
     * @param keputusan accepted, accepted with notes, or disputed
     * @param sidikKesepakatan digest of the terms
     * @param sidikDaftarData digest of the manifest's payload as received
     * @param berkas what was found in each file, copied; at least one
     * @param masalah what is wrong, each at most 1,000 characters, copied; at least one if disputed, empty if accepted
     * @param catatan notes, at most 4,000 characters; null if none
     * @param penandatangan the requester's official who signs
     */
    public TandaTerima {
        Arguments.line("nomorSurat", nomorSurat, 80);
        Arguments.identifier("permohonan", permohonan);
        Arguments.identifier("paket", paket);
        berkas = Arguments.some("berkas", berkas);
        masalah = List.copyOf(masalah);
        masalah.forEach(m -> Arguments.text("masalah", m, 1000));
        Arguments.optionalText("catatan", catatan, 4000);
        if (masalah.isEmpty() == (keputusan == Keputusan.DISANGGAH)) {
            throw new IllegalArgumentException("masalah: exactly a dispute names problems");
        }
        if (keputusan == Keputusan.DITERIMA_DENGAN_CATATAN && catatan == null) {
            throw new IllegalArgumentException("catatan: missing");
        }
    }

    /** What the requester decides. */
    public enum Keputusan {
        /** Complete and correct. */
        DITERIMA,
        /** Usable, with remarks. */
        DITERIMA_DENGAN_CATATAN,
        /** Not usable: a new package must replace it. */
        DISANGGAH
    }

    /**
     * What was found in a file.
     *
     * @param nama file name, as the manifest lists it
     * @param sha256 digest of the sealed file as received
     * @param baris records read
     * @param tidakSah records that broke a rule of the standard, at most {@code baris}
     */
    public record BerkasDiperiksa(String nama, Digest sha256, long baris, long tidakSah) {
        /**
         * Checks the counts.
         *
         * @param nama file name, as the manifest lists it
         * @param sha256 digest of the sealed file as received
         * @param baris records read
         * @param tidakSah records that broke a rule of the standard, at most {@code baris}
         */
        public BerkasDiperiksa {
            Arguments.within("baris", baris, 0, Long.MAX_VALUE);
            Arguments.within("tidakSah", tidakSah, 0, baris);
        }
    }

    /**
     * The payload of the signed receipt, a security event token (RFC 8417).
     *
     * @param iss who says so: the code of the requester's agency
     * @param iat when, in seconds since 1970 in UTC
     * @param jti identifier of this statement, never used twice
     * @param events one entry, {@link #EVENT}; copied
     */
    public record Klaim(String iss, long iat, String jti, Map<String, TandaTerima> events) {
        /**
         * Checks and copies.
         *
         * @param iss who says so: the code of the requester's agency
         * @param iat when, in seconds since 1970 in UTC
         * @param jti identifier of this statement, never used twice
         * @param events one entry, {@link #EVENT}; copied
         */
        public Klaim {
            Arguments.identifier("iss", iss);
            Arguments.identifier("jti", jti);
            events = Map.copyOf(events);
            if (!events.containsKey(EVENT)) {
                throw new IllegalArgumentException("events: no " + EVENT);
            }
        }
    }

    /**
     * A receipt as it is sent: {@code POST /v1/paket/{id}/tanda-terima}.
     *
     * @param jws compact JWS of type {@code tanda-terima+jwt} whose payload is {@link Klaim}
     */
    public record Dikirim(String jws) {
        /**
         * Checks the length.
         *
         * @param jws compact JWS of type {@code tanda-terima+jwt} whose payload is {@link Klaim}
         */
        public Dikirim {
            Arguments.line("jws", jws, 1 << 20);
        }
    }
}
