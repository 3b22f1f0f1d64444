package id.go.semarangkota.berbagidata.anonymization;

import java.time.LocalDate;

/**
 * What happens to the values of one field.
 *
 * <p>A value object: equal content, equal treatment. It holds no data and no key; a keyed treatment names its key. Whether a
 * treatment suits a field is judged by {@link AnonymizationPlan}. An absent value stays absent under every treatment but
 * {@link #redact}. Immutable and thread-safe.
 */
public sealed interface Treatment permits TreatmentRule {
    /**
     * The name under which a policy file cites the treatment.
     *
     * @return such as {@code keep} or {@code pseudonym}
     */
    String kind();

    /**
     * The value passes unchanged.
     *
     * @return the treatment
     */
    static Treatment keep() {
        return PlainTreatment.KEEP;
    }

    /**
     * The field does not leave: it has no column.
     *
     * @return the treatment
     */
    static Treatment drop() {
        return PlainTreatment.DROP;
    }

    /**
     * The same text stands in every row, whether a value was present or not, so that not even absence is told.
     *
     * @param text 1 to 50 characters, no control characters
     * @return the treatment
     * @throws PolicyException if the text is not of that form
     */
    static Treatment redact(String text) {
        return new Redaction(text);
    }

    /**
     * Some characters are hidden by place. A value that has not the length of the template is hidden wholly, under as many
     * asterisks as the template is long.
     *
     * <p>Of an identifier at most the last two characters may show: digits 1 to 12 of a NIK are region, birth date and sex. A plan
     * refuses any other template there.
     *
     * @param template 1 to 64 characters, <code>*</code> for a hidden place (at least one) and <code>#</code> for a shown one, such as
     *     {@code **************##}
     * @return the treatment
     * @throws PolicyException if the template is not of that form
     */
    static Treatment mask(String template) {
        return new Mask(template);
    }

    /**
     * A date becomes its year and month.
     *
     * @return a treatment whose result looks like {@code 1990-05}
     */
    static Treatment month() {
        return DateGeneralization.MONTH;
    }

    /**
     * A date becomes its year.
     *
     * @return a treatment whose result looks like {@code 1990}
     */
    static Treatment year() {
        return DateGeneralization.YEAR;
    }

    /**
     * A date of birth becomes a band of completed years of age at a reference date; a date after the reference date becomes absent.
     *
     * <p>Two releases of the same people at different reference dates tell more of the birth date than either: keep one reference
     * date for a purpose.
     *
     * @param years width of a band, 1 to 50
     * @param referenceDate the day on which the age counts, with a year of four digits
     * @return a treatment whose result looks like {@code 30-34}, or {@code 30} for bands of one year
     * @throws PolicyException if the width or the reference date is out of bounds
     */
    static Treatment ageBand(int years, LocalDate referenceDate) {
        return new AgeBand(years, referenceDate);
    }

    /**
     * A number becomes a band; what is at least {@code most} stands in one open band, for the largest amounts identify whoever has them.
     *
     * <p>A decimal belongs to the band of the whole number below it. Bands hide little where few rows share one: count them first.
     *
     * @param width width of a band, such as 50,000,000 rupiah; 1 to 999,999,999,999,999
     * @param most where the open band begins, a multiple of the width; the same bounds
     * @return a treatment whose result looks like {@code 50000000-99999999}, or {@code >=1000000000}
     * @throws PolicyException if a bound is not kept
     */
    static Treatment numberBand(long width, long most) {
        return new NumberBand(width, most);
    }

    /**
     * An address, or one part of it, says no more than the <em>kelurahan</em> (urban village): street, RT and RW are dropped.
     *
     * <p>What was written in a cell never leaves, for a street or a telephone number may stand there: names leave as the register of
     * regions has them. The region is found by its code beside the name or else by the names, each within the region above (a regency or
     * city in the whole country where no province is named). Where neither decides, the name is absent; so is a postal code that is not
     * five digits.
     *
     * @return a treatment for a part such as {@code Alamat}, or for one of its fields
     */
    static Treatment kelurahan() {
        return RegionGeneralization.KELURAHAN;
    }

    /**
     * An address says no more than the <em>kecamatan</em> (district): what is finer is dropped and the region code is cut. Names are
     * those of the register, as under {@link #kelurahan}.
     *
     * @return a treatment for a part such as {@code Alamat}, or for one of its fields
     */
    static Treatment kecamatan() {
        return RegionGeneralization.KECAMATAN;
    }

    /**
     * An address says no more than the <em>kota</em> or <em>kabupaten</em> (city or regency). Names are those of the register, as under
     * {@link #kelurahan}.
     *
     * @return a treatment for a part such as {@code Alamat}, or for one of its fields
     */
    static Treatment kota() {
        return RegionGeneralization.KOTA;
    }

    /**
     * The value becomes a token that only the holder of the key can make again, different for each purpose, recipient and field;
     * an empty text becomes absent.
     *
     * @param keyReference the name of the key, 1 to 48 lower-case letters, digits, dots and hyphens, beginning with a letter; never
     *     the key itself
     * @return the treatment
     * @throws PolicyException if the name is not of that form
     */
    static Treatment pseudonym(String keyReference) {
        return new Pseudonym(keyReference);
    }
}
