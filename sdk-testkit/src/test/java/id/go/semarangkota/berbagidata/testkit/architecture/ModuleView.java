package id.go.semarangkota.berbagidata.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** What a rule has to know about modules; the fixtures have one of their own. */
interface ModuleView {
    /** The folder of the module that holds a class, such as `sdk-core`. */
    String moduleOf(JavaClass type);

    /** Whether the package of a class is exported to everyone. */
    boolean isExported(JavaClass type);

    /** The classes of a module. */
    default DescribedPredicate<JavaClass> in(String module) {
        return DescribedPredicate.describe(
                "in " + module, type -> moduleOf(type).equals(module));
    }
}
