package id.go.semarangkota.berbagidata.validation;

/**
 * Rules that look at several fields of one record together. Named on the record by {@link ConsistentRecord}.
 *
 * <p>Implementations are stateless and thread-safe, and have a public constructor without parameters. They see the record as it
 * came: any component may be null or break a rule of its own, and a rule is silent about what it cannot judge.
 *
 * @param <T> the record class, a dataset or a part
 */
@FunctionalInterface
public interface RecordRules<T> {
    /**
     * Judges a record.
     *
     * @param record the record, any of whose components may be null or malformed
     * @param context takes the findings and says the reference date
     */
    void check(T record, RuleContext context);
}
