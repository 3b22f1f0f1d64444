package id.go.semarangkota.berbagidata.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rule over several fields may ask, and where it reports. Valid only during the call; not thread-safe. */
public sealed interface RuleContext permits RecordRun, ConsistentRecordValidator.ProviderContext {
    /**
     * The date against which "future" and ages are judged; never the hidden clock.
     *
     * @return the reference date
     */
    LocalDate referenceDate();

    /**
     * Reports a finding.
     *
     * @param severity error or warning
     * @param field the wire name below this record, such as {@code TanggalLahir}
     * @param finding the rule that is broken
     */
    void report(Severity severity, String field, Finding finding);

    /**
     * Reports an error without detail.
     *
     * @param field the wire name below this record
     * @param ruleId the rule that is broken
     */
    default void error(String field, String ruleId) {
        report(Severity.ERROR, field, new Finding(ruleId));
    }

    /**
     * Reports a warning without detail.
     *
     * @param field the wire name below this record
     * @param ruleId the rule that is broken
     */
    default void warning(String field, String ruleId) {
        report(Severity.WARNING, field, new Finding(ruleId));
    }

    /**
     * Reports a date that lies in the future of the reference date as an error, {@code tanggal.masa-depan}.
     *
     * @param field the wire name below this record
     * @param date the date, null if absent
     */
    default void errorIfFuture(String field, @Nullable LocalDate date) {
        if (date != null && date.isAfter(referenceDate())) {
            error(field, "tanggal.masa-depan");
        }
    }
}
