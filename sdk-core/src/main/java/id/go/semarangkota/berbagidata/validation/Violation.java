package id.go.semarangkota.berbagidata.validation;

import java.util.Locale;

/**
 * A rule that a record or a file breaks. It never holds the value itself.
 *
 * @param finding the rule and its detail
 * @param field the full wire name, such as {@code Alamat.RT}; empty if the whole record or file is meant
 * @param position where it stands in the source
 * @param severity how much it matters
 */
public record Violation(Finding finding, String field, Position position, Severity severity) {
    /** The default language of messages, whatever the machine's own is. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /**
     * The rule that is broken.
     *
     * @return such as {@code nik.bulan}
     */
    public String ruleId() {
        return finding.ruleId();
    }

    /**
     * What is wrong and how to mend it, in Indonesian.
     *
     * @return one or two sentences that never hold the value
     */
    public String message() {
        return message(INDONESIAN);
    }

    /**
     * What is wrong and how to mend it.
     *
     * @param locale English for English, anything else for Indonesian
     * @return one or two sentences that never hold the value
     */
    public String message(Locale locale) {
        return RuleMessages.of(locale).text(finding);
    }
}
