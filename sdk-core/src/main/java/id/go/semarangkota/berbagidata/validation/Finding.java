package id.go.semarangkota.berbagidata.validation;

/**
 * What a check found wrong: the rule, and a detail that is never personal.
 *
 * @param ruleId the rule that is broken, such as {@code nik.bulan}; its message stands under this key
 * @param detail what makes the finding precise without telling the value, such as a month number that does not exist or a limit;
 *     empty if there is nothing to add
 */
public record Finding(String ruleId, String detail) {
    /**
     * A finding without detail.
     *
     * @param ruleId the rule that is broken
     */
    public Finding(String ruleId) {
        this(ruleId, "");
    }
}
