package id.go.semarangkota.berbagidata.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a type and a package look like. */
final class ShapeRules {
    static final int MAX_TYPES = 25;
    static final int MAX_PUBLIC_TYPES = 8;

    /** Concrete types whose instances change: in a static field they are state that all callers share. */
    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedList",
            "java.util.Properties",
            "java.util.Random",
            "java.util.TreeMap",
            "java.util.WeakHashMap");

    private ShapeRules() {}

    static ArchRule publicClassesAreClosed() {
        return classes().should(new ArchCondition<>("be final, sealed, records, enums or interfaces where public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (SignatureRules.isVisible(type)
                        && !type.isInterface()
                        && !type.getModifiers().contains(JavaModifier.FINAL)
                        && !type.reflect().isSealed()
                        && !type.isEnum()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anyone"));
                }
            }
        });
    }

    static ArchRule noStaticMutableState() {
        return fields().that().areStatic().should(new ArchCondition<>("be constants") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    return;
                }
                JavaClass type = field.getRawType();
                boolean exposedArray = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
                if (!field.getModifiers().contains(JavaModifier.FINAL) || exposedArray || isMutable(type)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is static mutable state"));
                }
            }
        });
    }

    private static boolean isMutable(JavaClass type) {
        return MUTABLE.contains(type.getName())
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.getName().startsWith("java.util.concurrent.Concurrent");
    }

    static ArchRule namesSayWhatATypeIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
                .orShould()
                .haveNameMatching(".*[.$]\\w*(Commons?|Misc)(?![a-z])\\w*");
    }

    /**
     * Counts top-level types. What is public in an unexported package is no API and counts as a type only; `limits` names
     * the packages that may hold other numbers.
     */
    static List<String> oversizedPackages(Collection<JavaClass> all, ModuleView modules, Map<String, Limit> limits) {
        Map<String, List<JavaClass>> byPackage = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.toList()));
        List<String> oversized = new ArrayList<>();
        byPackage.forEach((name, types) -> {
            Limit limit = limits.getOrDefault(name, new Limit(MAX_TYPES, MAX_PUBLIC_TYPES));
            long visible = types.stream()
                    .filter(type -> modules.isExported(type) && SignatureRules.isVisible(type))
                    .count();
            if (types.size() > limit.types() || visible > limit.publicTypes()) {
                oversized.add(name + ": " + types.size() + " types, " + visible + " of them public");
            }
        });
        return oversized;
    }

    /** How many types, and public types, a package may hold. */
    record Limit(int types, int publicTypes) {}
}
