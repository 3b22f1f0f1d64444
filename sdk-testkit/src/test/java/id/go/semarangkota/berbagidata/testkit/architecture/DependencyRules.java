package id.go.semarangkota.berbagidata.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may know whom. */
final class DependencyRules {
    /** Every module and the modules that it may see. */
    private static final Map<String, Set<String>> SEES = Map.of(
            "sdk-core", Set.of(),
            "sdk-crypto", Set.of(),
            "sdk-client", Set.of("sdk-core", "sdk-crypto"),
            "sdk-testkit", Set.of("sdk-core", "sdk-crypto", "sdk-client"));

    private static final String DIGEST = "java.security.MessageDigest";

    /** Types through which a provider is asked for an algorithm. Keys, specifications and exceptions may travel. */
    private static final Set<String> PROVIDER_USE = Set.of(
            "java.security.AlgorithmParameterGenerator",
            "java.security.AlgorithmParameters",
            "java.security.DigestInputStream",
            "java.security.DigestOutputStream",
            "java.security.KeyFactory",
            "java.security.KeyPairGenerator",
            "java.security.KeyStore",
            DIGEST,
            "java.security.Provider",
            "java.security.Provider$Service",
            "java.security.Security",
            "java.security.Signature",
            "java.security.SignedObject",
            "java.security.cert.CertPathBuilder",
            "java.security.cert.CertPathValidator",
            "java.security.cert.CertStore",
            "java.security.cert.CertificateFactory");

    private DependencyRules() {}

    static ArchRule noPackageCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule modulesSeeOnlyWhatTheyMay(ModuleView modules) {
        return classes().should(new ArchCondition<>("depend only on the modules that theirs may see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = modules.moduleOf(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = modules.moduleOf(dependency.getTargetClass().getBaseComponentType());
                    if (SEES.containsKey(other)
                            && !other.equals(own)
                            && !SEES.getOrDefault(own, Set.of()).contains(other)) {
                        String message = own + " must not know " + other + ": " + dependency.getDescription();
                        events.add(SimpleConditionEvent.violated(type, message));
                    }
                }
            }
        });
    }

    /** `hashing` names the packages that may compute digests besides, and nothing else of cryptography. */
    static ArchRule cryptographyLivesInJca(String root, Set<String> hashing) {
        return noClasses()
                .that(resideOutsideOfPackage(root + ".jca"))
                .should(new ArchCondition<>("use cryptography") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass used = dependency.getTargetClass().getBaseComponentType();
                            boolean digest = used.getName().equals(DIGEST) && hashing.contains(type.getPackageName());
                            if (isCryptography(used) && !digest) {
                                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("`jca` is the one home of cryptography, so that it can be audited alone");
    }

    private static boolean isCryptography(JavaClass type) {
        return PROVIDER_USE.contains(type.getName())
                || type.getPackageName().startsWith("javax.crypto")
                || type.getPackageName().startsWith("org.bouncycastle");
    }

    /** One class only uses a type. */
    static ArchRule hasOneClass(String type, String only) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(only)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(type);
    }

    /** All use of a library is in one package of one module, and that package is not exported; `excepted` names classes besides. */
    static ArchRule hasOneHome(String library, String home, ModuleView modules, Set<String> excepted) {
        return classes().should(new ArchCondition<>("use " + library + " in one unexported package of " + home) {
            private final Set<String> homes = new TreeSet<>();

            @Override
            public void init(Collection<JavaClass> all) {
                homes.clear();
                all.stream()
                        .filter(type -> uses(library, type) && !excepted.contains(type.getName()))
                        .forEach(type -> homes.add(type.getPackageName()));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean atHome = modules.moduleOf(type).equals(home) && !modules.isExported(type) && homes.size() == 1;
                if (uses(library, type) && !atHome && !excepted.contains(type.getName())) {
                    String message = type.getName() + " uses " + library + ", which is used in " + homes;
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        });
    }

    private static boolean uses(String library, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getName().startsWith(library + "."));
    }
}
