package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An official (pejabat) who signs or decides. Personal data: {@code toString} shows the office only.
 *
 * @param nama name with titles, one line of at most 120 characters
 * @param nip employee number (NIP), 8 to 20 digits; well-formed is not issued
 * @param jabatan office held, one line of at most 160 characters
 * @param delegasiSampai last day of a delegation, in Asia/Jakarta; null if the official acts in an own office
 */
public record Pejabat(
        String nama,
        String nip,
        String jabatan,
        @WireOptional @Nullable LocalDate delegasiSampai) {
    private static final Pattern NIP = Pattern.compile("[0-9]{8,20}");

    /**
     * Checks the texts.
     *
     * @param nama name with titles, one line of at most 120 characters
     * @param nip employee number (NIP), 8 to 20 digits; well-formed is not issued
     * @param jabatan office held, one line of at most 160 characters
     * @param delegasiSampai last day of a delegation, in Asia/Jakarta; null if the official acts in an own office
     */
    public Pejabat {
        Arguments.line("nama", nama, 120);
        Arguments.line("jabatan", jabatan, 160);
        if (!NIP.matcher(nip).matches()) {
            throw new IllegalArgumentException("nip: not 8 to 20 digits");
        }
    }

    /**
     * An official in an own office.
     *
     * @param nama name with titles
     * @param nip employee number, 8 to 20 digits
     * @param jabatan office held
     * @return the official
     */
    public static Pejabat of(String nama, String nip, String jabatan) {
        return new Pejabat(nama, nip, jabatan, null);
    }

    /**
     * Tells whether the official may sign on a day.
     *
     * @param tanggal the day, in Asia/Jakarta
     * @return false once a delegation has ended
     */
    public boolean mayActOn(LocalDate tanggal) {
        return delegasiSampai == null || !tanggal.isAfter(delegasiSampai);
    }

    /**
     * Tells whether two entries mean the same person, whatever the spelling of name and office.
     *
     * @param other another official
     * @return true if the employee number is the same
     */
    public boolean isSamePerson(Pejabat other) {
        return nip.equals(other.nip);
    }

    /** The office only: name and number are personal data. */
    @Override
    public String toString() {
        return "Pejabat[" + jabatan + "]";
    }
}
