package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import org.jspecify.annotations.Nullable;

/**
 * A command as it is sent: {@code POST /v1/permohonan/{id}/transisi}.
 *
 * @param perintah the command
 * @param isi what it needs; a member that the command does not use must be missing
 */
public record PermintaanPerintah(PerintahPermohonan perintah, Isi isi) {
    /** The command by its name. */
    @Override
    public String toString() {
        return "PermintaanPerintah[" + perintah + "]";
    }

    /**
     * What a command needs.
     *
     * @param permohonan for {@code ubah}: the whole new content
     * @param formulir for {@code setujui} and {@code tolak}: the verification form
     * @param teks for {@code mintaKlarifikasi} the question, for {@code jawabKlarifikasi} the answer, for {@code tolak}, {@code
     *     perpanjang}, {@code batalkan} and {@code cabut} the reason; at most 4,000 characters
     * @param pejabat who gives it, where the form does not say so: for {@code ajukan}, {@code mintaKlarifikasi}, {@code
     *     jawabKlarifikasi}, {@code perpanjang}, {@code batalkan}, {@code cabut} and {@code dokumentasikan}
     * @param tenggatBaru for {@code perpanjang}: which deadline moves, and how far
     */
    public record Isi(
            @WireOptional @Nullable IsiPermohonan permohonan,
            @WireOptional @Nullable FormulirVerifikasi formulir,
            @WireOptional @Nullable String teks,
            @WireOptional @Nullable Pejabat pejabat,
            @WireOptional @Nullable Perpanjangan tenggatBaru) {
        /** For a command that needs nothing. */
        public static final Isi EMPTY = new Isi(null, null, null, null, null);

        /**
         * Checks the text.
         *
         * @param permohonan for {@code ubah}: the whole new content
         * @param formulir for {@code setujui} and {@code tolak}: the verification form
         * @param teks for {@code mintaKlarifikasi} the question, for {@code jawabKlarifikasi} the answer, for {@code tolak},
         *     {@code perpanjang}, {@code batalkan} and {@code cabut} the reason; at most 4,000 characters
         * @param pejabat who gives it, where the form does not say so: for {@code ajukan}, {@code mintaKlarifikasi}, {@code
         *     jawabKlarifikasi}, {@code perpanjang}, {@code batalkan}, {@code cabut} and {@code dokumentasikan}
         * @param tenggatBaru for {@code perpanjang}: which deadline moves, and how far
         */
        public Isi {
            Arguments.optionalText("teks", teks, 4000);
        }

        /**
         * Says why, asks or answers.
         *
         * @param teks question, answer or reason
         * @param pejabat the official who says it
         * @return the content
         */
        public static Isi of(String teks, Pejabat pejabat) {
            return new Isi(null, null, teks, pejabat, null);
        }

        /**
         * Decides.
         *
         * @param formulir the verification form
         * @return the content
         */
        public static Isi of(FormulirVerifikasi formulir) {
            return new Isi(null, formulir, null, null, null);
        }

        /** Says nothing of the content, which may name persons. */
        @Override
        public String toString() {
            return "Isi";
        }
    }

    /**
     * Moves a due date.
     *
     * @param tahap which deadline
     * @param hariKerja by how many working days, 1 to 60
     */
    public record Perpanjangan(Tenggat.Tahap tahap, int hariKerja) {
        /**
         * Checks the number.
         *
         * @param tahap which deadline
         * @param hariKerja by how many working days, 1 to 60
         */
        public Perpanjangan {
            Arguments.within("hariKerja", hariKerja, 1, 60);
        }
    }
}
