package id.go.semarangkota.berbagidata.padanan;

import java.util.Objects;

/**
 * What matching found for one row (<em>hasil padanan</em>): the answer for the requester, and what stays with the owner of the register.
 *
 * <p>Immutable and thread-safe. Sensitivity: that a NIK is somebody else's must not reach the requester, who could otherwise learn which
 * NIKs exist; {@code toString} tells nothing.
 *
 * @param jawaban what may go back to the requester
 * @param nikMilikOrangLain whether the row's NIK is held by a resident who is not the person that the row names: for the owner's own
 *     repair of data only
 */
public record HasilPadanan(PadananSiswa jawaban, boolean nikMilikOrangLain) {
    /** Takes both. */
    public HasilPadanan {
        Objects.requireNonNull(jawaban, "jawaban");
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "HasilPadanan[personal data]";
    }
}
