package id.go.semarangkota.berbagidata.mutu;

/**
 * What became of the records of a file.
 *
 * @param read all records
 * @param accepted those without errors
 * @param withWarnings those accepted with at least one warning
 * @param rejected those with errors
 * @param undivided those among the rejected whose row could not be divided into values; nothing else is measured on them
 * @param inconsistent those that break a rule over several fields, accepted or not
 */
public record Rows(long read, long accepted, long withWarnings, long rejected, long undivided, long inconsistent) {}
