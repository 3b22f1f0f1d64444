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
     * Whether a field seems absent only because it could not be read, which has been reported.
     *
     * @param field the wire name below this record
     * @return false where records are judged that were never read from a file
     */
    boolean isUnreadable(String field);

    /**
     * Reports {@code tanggal.masa-depan} as an error if a date is after the reference date.
     *
     * @param field the wire name below this record
     * @param date the field's value, or null
     */
    default void errorIfInFuture(String field, @Nullable LocalDate date) {
        if (date != null && date.isAfter(referenceDate())) {
            error(field, "tanggal.masa-depan");
        }
    }

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
}
