package id.go.semarangkota.berbagidata.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What users can see: nothing but the JDK, the SDK itself and a few annotation libraries. */
final class SignatureRules {
    /** Besides the JDK and the SDK: nullness, constraints (with the types that a constraint must name) and JSON annotations. */
    private static final List<String> ALLOWED =
            List.of("java.", "javax.", SdkModules.ROOT + ".", "org.jspecify.annotations.", "jakarta.validation.");

    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation.";

    private SignatureRules() {}

    static ArchRule noThirdPartyTypes(ModuleView modules) {
        return classes().should(new ArchCondition<>("show no third-party type where they are exported") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!modules.isExported(type) || !isVisible(type)) {
                    return;
                }
                for (String seen : shown(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " shows " + seen));
                }
            }
        });
    }

    private static Set<String> shown(JavaClass type) {
        Set<String> shown = new TreeSet<>();
        List<JavaType> types = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(types::add);
        types.addAll(type.getTypeParameters());
        addTypes(shown, types, "in its declaration");
        addAnnotations(shown, type.getAnnotations().stream(), "in its declaration");
        for (JavaField field : type.getFields()) {
            if (isShown(field)) {
                addTypes(shown, List.of(field.getType()), "in " + field.getName());
                addAnnotations(shown, field.getAnnotations().stream(), "in " + field.getName());
            }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (isShown(unit)) {
                addCodeUnit(shown, unit);
            }
        }
        return shown;
    }

    private static void addCodeUnit(Set<String> shown, JavaCodeUnit unit) {
        String where = "in " + unit.getName();
        List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        types.addAll(unit.getTypeParameters());
        types.addAll(unit.getExceptionTypes());
        addTypes(shown, types, where);
        addAnnotations(shown, unit.getAnnotations().stream(), where);
        addAnnotations(
                shown,
                unit.getParameters().stream().map(JavaParameter::getAnnotations).flatMap(Set::stream),
                where);
    }

    private static void addTypes(Set<String> shown, List<? extends JavaType> types, String where) {
        types.stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && ALLOWED.stream().noneMatch(type.getName()::startsWith))
                .forEach(type -> shown.add(type.getName() + " " + where));
    }

    private static void addAnnotations(
            Set<String> shown, Stream<? extends JavaAnnotation<?>> annotations, String where) {
        annotations
                .map(annotation -> annotation.getRawType().getName())
                .filter(name -> !name.startsWith(JACKSON_ANNOTATIONS)
                        && ALLOWED.stream().noneMatch(name::startsWith))
                .forEach(name -> shown.add("@" + name + " " + where));
    }

    /** Public to the outermost class. */
    static boolean isVisible(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return isShown(type)
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer.isEmpty() || isVisible(outer.get()));
    }

    private static boolean isShown(HasModifiers member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }
}
