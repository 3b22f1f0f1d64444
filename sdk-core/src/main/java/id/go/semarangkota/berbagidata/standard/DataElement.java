package id.go.semarangkota.berbagidata.standard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one description of a field, on a component of a record.
 *
 * <p>It holds the five elements that Satu Data Indonesia asks of a data standard (concept, definition, classification, measure,
 * unit) and what the SDK must know besides. Whether the field is required and how long it may be stands beside it as a
 * constraint of Jakarta Validation ({@code @NotNull}, {@code @Size}), not here.
 *
 * <p>Source: Perpres 39/2019 (Satu Data Indonesia), data standards.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DataElement {
    /**
     * The wire name, such as {@code TanggalLahir}; below a part it is joined to the part's name by a dot.
     *
     * @return PascalCase letters and digits
     */
    String name();

    /**
     * The concept (<em>konsep</em>) that the field measures, in Indonesian.
     *
     * @return a noun phrase
     */
    String concept();

    /**
     * The definition (<em>definisi</em>) in Indonesian.
     *
     * @return one sentence
     */
    String definition();

    /**
     * The definition in English.
     *
     * @return one sentence
     */
    String definitionEn();

    /**
     * The classification (<em>klasifikasi</em>): the code list or national register that the values come from.
     *
     * @return its name, empty where there is none
     */
    String classification() default "";

    /**
     * Whether a value of a text stands on one record of a file at most; one that stands on several is found on the file as a whole. The field that
     * identifies a record is compared in any case.
     *
     * @return false by default
     */
    boolean unique() default false;

    /**
     * The measure (<em>ukuran</em>).
     *
     * @return what is counted or measured, empty for text
     */
    String measure() default "";

    /**
     * The unit (<em>satuan</em>).
     *
     * @return the unit's name, empty where there is none
     */
    String unit() default "";

    /**
     * How the field may identify or hurt a person.
     *
     * @return the class from which default treatments are taken
     */
    Sensitivity sensitivity() default Sensitivity.NONE;

    /**
     * Whether the field is <em>data spesifik</em> under article 4(2) of UU 27/2022; otherwise personal data are <em>umum</em>.
     *
     * @return true for health data, data of children, personal finance and the like
     */
    boolean specific() default false;

    /**
     * The column names that legacy systems use for this field, as {@code SYSTEM:COLUMN}, or {@code SYSTEM:A+B} where columns make it
     * up together.
     *
     * @return such as {@code SIAK:NAMA_LGKP}, most usual first
     */
    String[] legacy() default {};

    /**
     * The clause or table that the field comes from.
     *
     * @return a citation
     */
    String source();
}
