package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.time.Instant;
import java.util.List;

/**
 * The terms (kesepakatan) that approval freezes: nothing changes them afterwards, and their digest stands in every later document.
 *
 * @param permohonan identifier of the request
 * @param isi what was asked for and is now agreed
 * @param klasifikasi the dataset's classification at approval
 * @param dataSpesifik whether the dataset holds specific personal data (UU 27/2022, article 4(2))
 * @param anonimisasi whether the data must be anonymized before they leave
 * @param penyetuju the officials who approved, in order, copied; one or two
 * @param disetujui when the last of them did
 */
public record Kesepakatan(
        String permohonan,
        IsiPermohonan isi,
        Klasifikasi klasifikasi,
        boolean dataSpesifik,
        boolean anonimisasi,
        List<Pejabat> penyetuju,
        Instant disetujui) {
    /**
     * Checks and copies.
     *
     * @param permohonan identifier of the request
     * @param isi what was asked for and is now agreed
     * @param klasifikasi the dataset's classification at approval
     * @param dataSpesifik whether the dataset holds specific personal data (UU 27/2022, article 4(2))
     * @param anonimisasi whether the data must be anonymized before they leave
     * @param penyetuju the officials who approved, in order, copied; one or two
     * @param disetujui when the last of them did
     */
    public Kesepakatan {
        Arguments.identifier("permohonan", permohonan);
        penyetuju = Arguments.some("penyetuju", penyetuju);
        int needed = klasifikasi.needsSecondApproval(dataSpesifik) ? 2 : 1;
        long persons = penyetuju.stream().map(Pejabat::nip).distinct().count();
        if (penyetuju.size() != needed || persons != needed) {
            throw new IllegalArgumentException("penyetuju: must be " + needed + " different officials");
        }
        if (klasifikasi.needsSpecialPermit() && isi.izinKhusus() == null) {
            throw new IllegalArgumentException("isi: secret data need a special permit");
        }
    }

    /**
     * The terms as they are signed and hashed.
     *
     * @return canonical JSON (RFC 8785), a new array
     */
    public byte[] canonicalBytes() {
        return WireFormat.standard().write(this);
    }

    /**
     * The digest that later documents name.
     *
     * @return SHA-256 over {@link #canonicalBytes()}
     */
    public Digest digest() {
        return Digest.sha256(canonicalBytes());
    }
}
