package id.go.semarangkota.berbagidata.validation;

/** The message template of a finding, for a Jakarta Validation provider. */
final class ProviderTemplate {
    private ProviderTemplate() {}

    /** The rule's key in braces; the detail, made safe from being read as a template itself, in brackets. */
    static String of(Finding finding) {
        String key = "{" + finding.ruleId() + "}";
        return finding.detail().isEmpty() ? key : key + " [" + escape(finding.detail()) + "]";
    }

    private static String escape(String detail) {
        return detail.replaceAll("([\\\\{}$])", "\\\\$1");
    }
}
