package id.go.semarangkota.berbagidata.standard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record class as a dataset that agencies exchange.
 *
 * <p>Within a major version only optional fields and codes are added; removing, narrowing or renaming makes a new major
 * version.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Dataset {
    /**
     * The stable identifier, such as {@code kependudukan.penduduk}.
     *
     * @return lower-case letters, digits, dots and hyphens
     */
    String id();

    /**
     * The semantic version of the description.
     *
     * @return major and minor number, such as {@code 1.0}
     */
    String version();

    /**
     * The title in Indonesian.
     *
     * @return one short phrase
     */
    String title();

    /**
     * The title in English.
     *
     * @return one short phrase
     */
    String titleEn();
}
