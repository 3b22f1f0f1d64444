package id.go.semarangkota.berbagidata.infrastruktur;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The thresholds (<em>ambang</em>) between classes of condition by one method; a value on a threshold belongs to the better class.
 *
 * <p>The SDK ships none: they differ with the surface and with the regulation that an agency follows. A surveyed class is compared with
 * them, never replaced: give the thresholds to {@code RecordReader.Builder.and} or {@code RecordValidator.and}. Immutable and thread-safe.
 *
 * @param metode the method, one in which a larger value is a worse road: IRI or SDI
 * @param baik the largest value of {@link KelasKondisi#BAIK}
 * @param sedang the largest value of {@link KelasKondisi#SEDANG}, more than {@code baik}
 * @param rusakRingan the largest value of {@link KelasKondisi#RUSAK_RINGAN}, more than {@code sedang}
 */
public record AmbangKondisi(MetodeSurvei metode, BigDecimal baik, BigDecimal sedang, BigDecimal rusakRingan)
        implements RecordRules<KondisiJalan> {
    private static final String CONTRARY = "kondisi.kelas-beda-nilai";

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the method is neither IRI nor SDI, or the thresholds do not rise
     */
    public AmbangKondisi {
        if (metode != MetodeSurvei.IRI && metode != MetodeSurvei.SDI) {
            throw new IllegalArgumentException("metode must be IRI or SDI");
        }
        if (baik.compareTo(sedang) >= 0 || sedang.compareTo(rusakRingan) >= 0) {
            throw new IllegalArgumentException("thresholds must rise: baik < sedang < rusakRingan");
        }
    }

    /**
     * The class of a value.
     *
     * @param nilai the value
     * @return the class by these thresholds
     */
    public KelasKondisi kelas(BigDecimal nilai) {
        if (nilai.compareTo(baik) <= 0) {
            return KelasKondisi.BAIK;
        } else if (nilai.compareTo(sedang) <= 0) {
            return KelasKondisi.SEDANG;
        }
        return nilai.compareTo(rusakRingan) <= 0 ? KelasKondisi.RUSAK_RINGAN : KelasKondisi.RUSAK_BERAT;
    }

    /**
     * Compares a surveyed class with these thresholds.
     *
     * @param kondisi the segment
     * @return a warning if they disagree; empty if they agree, the segment was surveyed by another method, or it has no value or class
     */
    public Optional<Violation> check(KondisiJalan kondisi) {
        return isContrary(kondisi)
                ? Optional.of(new Violation(new Finding(CONTRARY), "Kelas", Position.NONE, Severity.WARNING))
                : Optional.empty();
    }

    /**
     * The same while a record is being judged: warns if class and value disagree.
     *
     * @param kondisi the segment
     * @param context takes the warning
     */
    @Override
    public void check(KondisiJalan kondisi, RuleContext context) {
        if (isContrary(kondisi)) {
            context.warning("Kelas", CONTRARY);
        }
    }

    private boolean isContrary(KondisiJalan kondisi) {
        return kondisi.metode() == metode
                && kondisi.nilai() != null
                && kondisi.kelas() != null
                && kelas(kondisi.nilai()) != kondisi.kelas();
    }
}
