package id.go.semarangkota.berbagidata.mutu;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quality of one field of a file.
 *
 * @param path the wire name; a list is one field
 * @param definition what the field is, in Indonesian
 * @param definitionEn what the field is, in English
 * @param required whether a value must be there
 * @param records records that could be divided into values
 * @param filled those that have a value, readable or not
 * @param invalid those of the filled whose value breaks a rule on the field or could not be read
 * @param inconsistent records in which a rule over several fields is broken and names this field
 * @param uniqueness identifiers that had not occurred before, of those compared; null if the field does not identify records
 * @param timeliness dates no older than a year at the reference date, of those that could be read; null if the field is no date, is one
 *     that identifies a person (a birth date is not to be recent), or has few dates on one side
 * @param distribution how often which value occurs; null unless the field holds codes, a yes or no, or dates that neither are sensitive
 *     nor specific data under UU 27/2022, or if it cannot be shown without showing few
 */
public record FieldQuality(
        String path,
        String definition,
        String definitionEn,
        boolean required,
        long records,
        long filled,
        long invalid,
        long inconsistent,
        @Nullable Share uniqueness,
        @Nullable Share timeliness,
        @Nullable Distribution distribution) {
    /**
     * How good the field is in one dimension.
     *
     * @param dimension the dimension
     * @return empty if it is not measured here, or on nothing
     */
    public Optional<Share> share(Dimension dimension) {
        return switch (dimension) {
            case COMPLETENESS -> share(filled, records);
            case VALIDITY -> share(filled - invalid, filled);
            case UNIQUENESS -> Optional.ofNullable(uniqueness);
            case CONSISTENCY -> share(records - inconsistent, records);
            case TIMELINESS -> Optional.ofNullable(timeliness);
        };
    }

    static Optional<Share> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }
}
