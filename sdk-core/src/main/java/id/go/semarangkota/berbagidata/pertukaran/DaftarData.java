package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a package: the content of the Daftar Data yang Diberikan, signed by the owner.
 *
 * @param nomorSurat number of the list, from the owner's register; at most 80 characters
 * @param tanggal date of the list
 * @param permohonan the request that it answers
 * @param paket the package
 * @param dataset identifier of the dataset in the catalogue
 * @param sidikKesepakatan digest of the terms that it keeps to
 * @param berkas the sealed files, no name twice, copied; at least one
 * @param anonimisasi how the data were anonymized, at most 4,000 characters; null if they were not
 * @param penandatangan the owner's official who signs
 */
public record DaftarData(
        String nomorSurat,
        LocalDate tanggal,
        String permohonan,
        String paket,
        String dataset,
        Digest sidikKesepakatan,
        List<BerkasData> berkas,
        @WireOptional @Nullable String anonimisasi,
        Pejabat penandatangan) {
    /**
     * Checks and copies.
     *
     * @param nomorSurat number of the list, from the owner's register; at most 80 characters
     * @param tanggal date of the list
     * @param permohonan the request that it answers
     * @param paket the package
     * @param dataset identifier of the dataset in the catalogue
     * @param sidikKesepakatan digest of the terms that it keeps to
     * @param berkas the sealed files, no name twice, copied; at least one
     * @param anonimisasi how the data were anonymized, at most 4,000 characters; null if they were not
     * @param penandatangan the owner's official who signs
     */
    public DaftarData {
        Arguments.line("nomorSurat", nomorSurat, 80);
        Arguments.identifier("permohonan", permohonan);
        Arguments.identifier("paket", paket);
        Arguments.identifier("dataset", dataset);
        berkas = Arguments.some("berkas", berkas);
        Arguments.optionalText("anonimisasi", anonimisasi, 4000);
        Set<String> names = new HashSet<>();
        if (!berkas.stream().allMatch(b -> names.add(b.nama().toLowerCase(java.util.Locale.ROOT)))) {
            throw new IllegalArgumentException("berkas: a file name twice");
        }
    }

    /**
     * How many records all files hold together.
     *
     * @return 0 or more
     */
    public long totalBaris() {
        return berkas.stream().mapToLong(BerkasData::baris).sum();
    }

    /**
     * How large all sealed files are together.
     *
     * @return bytes
     */
    public long totalUkuran() {
        return berkas.stream().mapToLong(BerkasData::ukuran).sum();
    }
}
