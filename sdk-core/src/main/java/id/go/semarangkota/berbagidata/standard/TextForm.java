package id.go.semarangkota.berbagidata.standard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says, on a constraint annotation, what form a text has that keeps it, so that schemas can say so too.
 *
 * <p>The constraint's own check may ask for more (a month that exists, a check digit); it never accepts what the form does not match.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TextForm {
    /**
     * A regular expression for the whole text, without anchors, in what Java, ECMAScript and XML Schema have in common: characters,
     * classes in brackets, groups, alternatives and quantifiers.
     *
     * @return such as {@code [0-9]{16}}
     */
    String value();
}
