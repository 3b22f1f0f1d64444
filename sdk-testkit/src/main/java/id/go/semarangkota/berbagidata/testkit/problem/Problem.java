package id.go.semarangkota.berbagidata.testkit.problem;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah.Asal;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah.Rincian;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A refusal before it is known in which language and for which trace it is told. Holds no personal data. Immutable.
 *
 * @param kode what is wrong
 * @param errors each place that is wrong, copied; may be empty
 * @param statusKini where the case or package stands; null if that is not the reason
 * @param diizinkan the commands that the status allows the caller, copied; may be empty
 * @param headers header fields that go with the answer, copied; may be empty
 */
public record Problem(
        KodeMasalah kode,
        List<Rincian> errors,
        @Nullable String statusKini,
        List<String> diizinkan,
        Map<String, String> headers) {
    /** Copies the collections. */
    public Problem {
        errors = List.copyOf(errors);
        diizinkan = List.copyOf(diizinkan);
        headers = Map.copyOf(headers);
    }

    /**
     * A refusal without particulars.
     *
     * @param kode what is wrong
     * @return a new one
     */
    public static Problem of(KodeMasalah kode) {
        return new Problem(kode, List.of(), null, List.of(), Map.of());
    }

    /**
     * A deadline that cannot be told.
     *
     * @param year the year that the working calendar lacks
     * @return the problem, which names the year
     */
    public static Problem ofMissingYear(int year) {
        Rincian which = new Rincian(
                "", "kalender", "Muat kalender kerja tahun " + year + ". / Load the working calendar of " + year + ".");
        return new Problem(KodeMasalah.KALENDER_TIDAK_LENGKAP, List.of(which), null, List.of(), Map.of());
    }

    /**
     * What the transition table refuses.
     *
     * @param refused its answer
     * @return the code of its reason, with the state, what is allowed, and each missing condition as a rule
     */
    public static Problem of(Decision.Refused<?, ?> refused) {
        List<Rincian> errors = refused.missing().stream()
                .map(syarat -> new Rincian("", syarat.toString(), ProblemTitles.CONDITION))
                .toList();
        List<String> allowed = refused.allowed().stream().map(Object::toString).toList();
        return new Problem(refused.reason().kode(), errors, refused.state().toString(), allowed, Map.of());
    }

    /**
     * What the wire format refuses.
     *
     * @param refused its answer
     * @param prefix JSON pointer to the document within the body; empty for the body itself
     * @return the problem, with pointer and rule and without the value
     */
    public static Problem of(WireFormatException refused, String prefix) {
        KodeMasalah kode = switch (refused.code()) {
            case NOT_JSON -> KodeMasalah.ISI_TIDAK_TERBACA;
            case LIMIT -> KodeMasalah.TERLALU_BESAR;
            default -> KodeMasalah.ISI_TIDAK_SESUAI;
        };
        String rule = refused.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return of(kode).at(prefix + refused.pointer(), rule);
    }

    /**
     * Names a place that is wrong.
     *
     * @param pointer JSON pointer into the body, or the name of a header or parameter
     * @param rule the rule that it breaks
     * @return a new one
     */
    public Problem at(String pointer, String rule) {
        List<Rincian> more = new ArrayList<>(errors);
        more.add(new Rincian(pointer, rule, ProblemTitles.PLACE));
        return new Problem(kode, more, statusKini, diizinkan, headers);
    }

    /**
     * Says where the case or package stands, and what that allows.
     *
     * @param status where it stands
     * @param commands what the caller may do now
     * @return a new one
     */
    public Problem standing(Enum<?> status, java.util.Collection<? extends Enum<?>> commands) {
        List<String> names = commands.stream().map(Enum::toString).toList();
        return new Problem(kode, errors, status.toString(), names, headers);
    }

    /**
     * Adds a header field.
     *
     * @param name its name
     * @param value its value
     * @return a new one
     */
    public Problem header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Problem(kode, errors, statusKini, diizinkan, more);
    }

    /**
     * Makes it throwable.
     *
     * @return the exception, to be thrown
     */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /**
     * The document that is sent.
     *
     * @param english whether in English; Indonesian otherwise
     * @param traceId the trace
     * @return the document
     */
    public Masalah toMasalah(boolean english, String traceId) {
        return new Masalah(
                kode.type(),
                ProblemTitles.title(kode, english),
                kode.status(),
                null,
                null,
                kode.toString(),
                traceId,
                kode.isRetryable(),
                kode.status() >= 500 ? Asal.EXCHANGE : Asal.CLIENT,
                statusKini,
                diizinkan,
                errors);
    }
}
