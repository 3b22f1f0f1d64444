package id.go.semarangkota.berbagidata.mutu;

import id.go.semarangkota.berbagidata.validation.Severity;

/**
 * How often a rule was broken at a field.
 *
 * @param rule the rule's identifier, such as {@code nik.bulan}
 * @param field the wire name, without the numbers of elements of lists; empty if the whole record is meant
 * @param severity whether it was an error or a warning
 * @param count how often
 */
public record RuleCount(String rule, String field, Severity severity, long count) {}
