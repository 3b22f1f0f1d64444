package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.ProblemException;
import id.go.semarangkota.berbagidata.error.StaleVersionException;
import id.go.semarangkota.berbagidata.error.StepUpRequiredException;
import id.go.semarangkota.berbagidata.error.TransitionRefusedException;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the exception that an answer stands for. */
public final class Problems {
    private static final int MAX_DOCUMENT = 256 << 10;

    private Problems() {}

    /** Reads the answer's body and says what it stands for; the caller throws it. */
    public static ExchangeException read(Incoming in) throws IOException {
        Duration retryAfter = retryAfter(in);
        boolean problem = in.mediaType().equals("application/problem+json");
        byte[] document = problem ? in.bytes(MAX_DOCUMENT) : new byte[0];
        Answer answer = Answer.of(in.status(), document, retryAfter);
        Optional<Challenge> challenge = in.header("WWW-Authenticate").flatMap(Challenge::read);
        if (in.status() == 401 && challenge.isPresent()) {
            Challenge asked = challenge.get();
            return new StepUpRequiredException(answer, asked.acrValues(), asked.maxAge());
        }
        if (answer.masalah().isEmpty()) {
            return withoutDocument(problem, document, answer);
        }
        return known(answer.masalah().get(), answer);
    }

    private static ExchangeException withoutDocument(boolean problem, byte[] document, Answer answer) {
        int status = answer.status().orElse(0);
        if (status == 401 || status == 403) {
            return new NotAuthorisedException(answer);
        }
        if (problem && document.length == 0) {
            // The answer to HEAD has no body.
            return new ProblemException(answer);
        }
        return new ContractException(
                problem ? ContractException.Reason.BROKEN_DOCUMENT : ContractException.Reason.NOT_THE_EXCHANGE, answer);
    }

    private static ExchangeException known(Masalah masalah, Answer answer) {
        KodeMasalah kode = KodeMasalah.find(masalah.kode()).orElse(null);
        if (kode == null) {
            return new ProblemException(answer);
        }
        return switch (kode) {
            case PERLU_AUTENTIKASI_ULANG -> new StepUpRequiredException(answer, java.util.List.of(), null);
            case TIDAK_TERAUTENTIKASI, TOKEN_KEDALUWARSA, TOKEN_AUDIENS_SALAH, PERAN_TIDAK_BERWENANG ->
                new NotAuthorisedException(answer);
            case TRANSISI_TIDAK_SAH, SYARAT_BELUM_TERPENUHI -> new TransitionRefusedException(answer);
            case VERSI_USANG -> new StaleVersionException(answer);
            default -> new ProblemException(answer);
        };
    }

    private static @Nullable Duration retryAfter(Incoming in) {
        String value = in.header("Retry-After").orElse("").strip();
        return value.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : until(in, value);
    }

    /** A date (RFC 9110, 10.2.3), by the clock of whoever answered. */
    private static @Nullable Duration until(Incoming in, String date) {
        try {
            Instant end = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
            Instant now = Instant.from(
                    DateTimeFormatter.RFC_1123_DATE_TIME.parse(in.header("Date").orElse("")));
            return end.isBefore(now) ? Duration.ZERO : Duration.between(now, end);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
