package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The owner's verification form: four questions, each answered yes or no, and why.
 *
 * @param nomorSurat number of the form, from the owner's register; at most 80 characters
 * @param tanggal date of the decision
 * @param legalitas is there a legal basis for this request?
 * @param keperluan are the data needed for the purpose?
 * @param proporsionalitas is nothing asked for beyond the need?
 * @param anonimisasi must the data be anonymized before they leave?
 * @param pejabat the owner's official who decides
 */
public record FormulirVerifikasi(
        String nomorSurat,
        LocalDate tanggal,
        Jawaban legalitas,
        Jawaban keperluan,
        Jawaban proporsionalitas,
        Jawaban anonimisasi,
        Pejabat pejabat) {
    /**
     * Checks the number.
     *
     * @param nomorSurat number of the form, from the owner's register; at most 80 characters
     * @param tanggal date of the decision
     * @param legalitas is there a legal basis for this request?
     * @param keperluan are the data needed for the purpose?
     * @param proporsionalitas is nothing asked for beyond the need?
     * @param anonimisasi must the data be anonymized before they leave?
     * @param pejabat the owner's official who decides
     */
    public FormulirVerifikasi {
        Arguments.line("nomorSurat", nomorSurat, 80);
    }

    /**
     * Tells whether every question has an answer and a reason.
     *
     * @return false while one is blank
     */
    public boolean isComplete() {
        return Stream.of(legalitas, keperluan, proporsionalitas, anonimisasi).allMatch(Jawaban::isComplete);
    }

    /**
     * Tells whether the answers let the request be approved: lawful, needed and proportionate. Whether the data are anonymized
     * decides how, not whether.
     *
     * @return false for a form that is not complete
     */
    public boolean supportsApproval() {
        return isComplete()
                && Stream.of(legalitas, keperluan, proporsionalitas).allMatch(j -> Boolean.TRUE.equals(j.ya()));
    }

    /**
     * An answer to one question.
     *
     * @param ya yes or no; null while it is open
     * @param alasan why, at most 2,000 characters; null while it is open
     */
    public record Jawaban(
            @WireOptional @Nullable Boolean ya,
            @WireOptional @Nullable String alasan) {
        /** What nobody has answered yet. */
        public static final Jawaban BLANK = new Jawaban(null, null);

        /**
         * Checks the text.
         *
         * @param ya yes or no; null while it is open
         * @param alasan why, at most 2,000 characters; null while it is open
         */
        public Jawaban {
            Arguments.optionalText("alasan", alasan, 2000);
        }

        /**
         * Yes.
         *
         * @param alasan why
         * @return the answer
         */
        public static Jawaban yes(String alasan) {
            return new Jawaban(true, alasan);
        }

        /**
         * No.
         *
         * @param alasan why
         * @return the answer
         */
        public static Jawaban no(String alasan) {
            return new Jawaban(false, alasan);
        }

        /**
         * Tells whether there are an answer and a reason.
         *
         * @return false while one is missing
         */
        public boolean isComplete() {
            return ya != null && alasan != null;
        }
    }
}
