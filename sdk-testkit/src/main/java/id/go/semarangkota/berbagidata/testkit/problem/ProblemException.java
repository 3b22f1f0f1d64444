package id.go.semarangkota.berbagidata.testkit.problem;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;

/** A request that the exchange refuses; nothing has changed. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; an exception of this server never travels further than to its answer. */
    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.kode().toString());
        this.problem = problem;
    }

    /**
     * A refusal that needs no more words.
     *
     * @param kode what is wrong
     * @return the exception, to be thrown
     */
    public static ProblemException of(KodeMasalah kode) {
        return Problem.of(kode).exception();
    }

    /**
     * What is wrong.
     *
     * @return never null
     */
    public Problem problem() {
        return problem;
    }
}
