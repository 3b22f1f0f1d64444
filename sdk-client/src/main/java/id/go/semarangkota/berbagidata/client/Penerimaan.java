package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima.BerkasDiperiksa;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found on receiving (penerimaan) a package: signature, bytes, seal and number of records hold, and the rows are in their
 * file. A requester who checks further adds what was found before confirming or disputing.
 *
 * @param paket the package as it stood afterwards
 * @param daftarData the manifest, as the owner signed it
 * @param sidikDaftarData digest of the manifest as signed
 * @param target the file with the rows
 * @param baris how many records it holds, from 0
 * @param tidakSah how many of them the requester finds invalid, from 0 to {@code baris}
 * @param catatan notes for the receipt; null for none
 */
public record Penerimaan(
        Paket paket,
        DaftarData daftarData,
        Digest sidikDaftarData,
        Path target,
        long baris,
        long tidakSah,
        @Nullable String catatan) {
    /**
     * Checks the bounds.
     *
     * @param paket the package as it stood afterwards
     * @param daftarData the manifest, as the owner signed it
     * @param sidikDaftarData digest of the manifest as signed
     * @param target the file with the rows
     * @param baris how many records it holds, from 0
     * @param tidakSah how many of them the requester finds invalid, from 0 to {@code baris}
     * @param catatan notes for the receipt; null for none
     */
    public Penerimaan {
        Objects.requireNonNull(paket, "paket");
        Objects.requireNonNull(target, "target");
        if (tidakSah < 0 || tidakSah > baris) {
            throw new IllegalArgumentException("tidakSah: must be within 0..baris");
        }
    }

    /**
     * Adds what the requester's own check of the rows found.
     *
     * @param invalid how many records are invalid
     * @param note a note for the receipt, without personal data; null for none
     * @return a copy
     */
    public Penerimaan checked(long invalid, @Nullable String note) {
        return new Penerimaan(paket, daftarData, sidikDaftarData, target, baris, invalid, note);
    }

    List<BerkasDiperiksa> berkas() {
        BerkasData berkas = daftarData.berkas().get(0);
        return List.of(new BerkasDiperiksa(berkas.nama(), berkas.sha256(), baris, tidakSah));
    }

    /** Names package and count. */
    @Override
    public String toString() {
        return "Penerimaan[" + paket.id() + ", " + baris + " baris]";
    }
}
