package id.go.semarangkota.berbagidata.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A rule that refuses nothing is decoration: each meets a seeded defect here, and what it must let pass. */
class RulesBiteTest {
    private static final String FIXTURE = SdkModules.ROOT + ".testkit.architecture.fixture";
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE);

    /** The packages of the fixture stand for modules; `hidden` is an unexported one of the client. */
    private static final ModuleView MODULES = new ModuleView() {
        @Override
        public String moduleOf(JavaClass type) {
            String name = type.getPackageName().replace(FIXTURE + ".", "").replace("hidden", "client");
            return "sdk-" + name;
        }

        @Override
        public boolean isExported(JavaClass type) {
            return type.getPackageName().startsWith(FIXTURE)
                    && !type.getPackageName().endsWith("hidden");
        }
    };

    private static List<String> findings(ArchRule rule, String... packages) {
        JavaClasses classes = packages.length == 0 ? FIXTURES : FIXTURES.that(resideInAnyPackage(packages));
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static void assertOneEach(List<String> findings, String... parts) {
        assertThat(findings).hasSize(parts.length);
        for (String part : parts) {
            assertThat(findings).anyMatch(finding -> finding.contains(part), part);
        }
    }

    @Nested
    class Dependencies {
        @Test
        void refuses_aCycleOfPackages() {
            assertThat(findings(DependencyRules.noPackageCycles(FIXTURE), FIXTURE + ".cycle.."))
                    .singleElement()
                    .asString()
                    .contains("Cycle detected", "cycle.a", "cycle.b");
        }

        @Test
        void refuses_coreKnowingCryptoAndCryptoKnowingCore() {
            assertOneEach(
                    findings(DependencyRules.modulesSeeOnlyWhatTheyMay(MODULES)),
                    "sdk-core must not know sdk-crypto",
                    "sdk-crypto must not know sdk-core");
        }

        @Test
        void refuses_cryptographyOutsideItsHome() {
            assertThat(findings(DependencyRules.cryptographyLivesInJca(FIXTURE, Set.of(FIXTURE + ".core"))))
                    .isNotEmpty()
                    .allMatch(finding -> finding.contains("AsksProviders"))
                    .anyMatch(finding -> finding.contains("java.security.MessageDigest.getInstance"))
                    .anyMatch(finding -> finding.contains("javax.crypto.Cipher.getInstance"));
        }

        @Test
        void letHashesPass_whereTheyAreAllowed_butNoCiphers() {
            assertThat(findings(DependencyRules.cryptographyLivesInJca(FIXTURE, Set.of(FIXTURE + ".crypto"))))
                    .isNotEmpty()
                    .allMatch(finding -> finding.contains("javax.crypto."));
        }

        @Test
        void refuses_aLibraryWithTwoHomes_orInAnExportedPackage() {
            ArchRule rule = DependencyRules.hasOneHome("org.assertj", "sdk-client", MODULES, Set.of());
            assertOneEach(findings(rule), "ShowsLibrary", "UsesLibraryInside");
            assertOneEach(findings(rule, FIXTURE + ".client"), "ShowsLibrary");
            assertThat(findings(rule, FIXTURE + ".hidden")).isEmpty();
        }

        @Test
        void letALibraryPass_inTheClassThatIsNamed_andNoOther() {
            String named = FIXTURE + ".client.ShowsLibrary";
            ArchRule rule = DependencyRules.hasOneHome("org.assertj", "sdk-client", MODULES, Set.of(named));
            assertThat(findings(rule)).isEmpty();
            ArchRule elsewhere = DependencyRules.hasOneHome("org.assertj", "sdk-core", MODULES, Set.of(named));
            assertOneEach(findings(elsewhere), "UsesLibraryInside");
        }

        @Test
        void refuses_aLibraryInAnotherModule() {
            ArchRule rule = DependencyRules.hasOneHome("org.assertj", "sdk-core", MODULES, Set.of());
            assertOneEach(findings(rule, FIXTURE + ".hidden"), "UsesLibraryInside");
        }
    }

    @Nested
    class Signatures {
        @Test
        void refuse_aThirdPartyTypeInEveryPlace() {
            assertOneEach(
                    findings(SignatureRules.noThirdPartyTypes(MODULES)),
                    "@org.junit.jupiter.api.Tag in its declaration",
                    "TextDescription in its declaration",
                    "StringAssert in field",
                    "Offset in nested",
                    "Percentage in takes",
                    "Description in bounded",
                    "TestAbortedException in bounded");
        }
    }

    @Nested
    class Shapes {
        @Test
        void refuse_publicClassesThatAnyoneCanExtend() {
            assertOneEach(
                    findings(ShapeRules.publicClassesAreClosed()), "shape.OpenToAll can", "shape.OpenToAll$Nested can");
        }

        @Test
        void refuse_staticMutableState() {
            assertOneEach(
                    findings(ShapeRules.noStaticMutableState(), FIXTURE + ".shape"),
                    "SharedState.EXPOSED_TABLE",
                    "SharedState.COUNTER",
                    "SharedState.CACHE",
                    "SharedState.plain");
        }

        @Test
        void refuse_namesThatSayNothing() {
            assertThat(findings(ShapeRules.namesSayWhatATypeIs()))
                    .hasSize(14)
                    .noneMatch(finding -> finding.contains("Commoner"));
        }

        @Test
        void refuse_packagesWithTooManyTypes() {
            JavaClasses javaTime = new ClassFileImporter().importPackages("java.time.zone", "java.time.chrono");
            assertOneEach(ShapeRules.oversizedPackages(javaTime, MODULES, Map.of()), "java.time.chrono: ");
            assertThat(ShapeRules.oversizedPackages(
                            javaTime, MODULES, Map.of("java.time.chrono", new ShapeRules.Limit(100, 0))))
                    .isEmpty();
        }

        @Test
        void refuse_packagesWithTooManyPublicTypes_onlyWhereTheyAreExported() {
            Map<String, ShapeRules.Limit> none = Map.of(
                    FIXTURE + ".hidden", new ShapeRules.Limit(1, 0), FIXTURE + ".jca", new ShapeRules.Limit(1, 0));
            assertOneEach(
                    ShapeRules.oversizedPackages(FIXTURES, MODULES, none), "fixture.jca: 1 types, 1 of them public");
        }
    }

    @Nested
    class Platform {
        private static final String PACKAGE = FIXTURE + ".platform";

        @Test
        void refuses_theDefaultCharset() {
            assertOneEach(
                    findings(PlatformRules.noDefaultCharset(), PACKAGE),
                    "FileReader.<init>",
                    "InputStreamReader.<init>",
                    "OutputStreamWriter.<init>",
                    "Scanner.<init>",
                    "String.getBytes()",
                    "String.<init>([B)",
                    "ByteArrayOutputStream.toString()");
        }

        @Test
        void refuses_theDefaultLocale() {
            assertOneEach(
                    findings(PlatformRules.noDefaultLocale(), PACKAGE),
                    "String.toLowerCase()",
                    "String.toUpperCase()",
                    "String.format(",
                    "String.formatted(",
                    "Locale.getDefault()",
                    "NumberFormat.getInstance()",
                    "SimpleDateFormat.<init>",
                    "DateTimeFormatter.ofPattern(",
                    "MessageFormat.format(",
                    "ResourceBundle.getBundle(");
        }

        @Test
        void refuses_theDefaultZoneAndHiddenClocks() {
            assertOneEach(
                    findings(PlatformRules.noDefaultZoneOrClock(), PACKAGE),
                    "LocalDate.now()",
                    "LocalDate.now(java.time.ZoneId)",
                    "Instant.now()",
                    "System.currentTimeMillis()",
                    "TimeZone.getDefault()",
                    "ZoneId.systemDefault()");
        }

        @Test
        void refuses_theDefaultLineSeparator() {
            assertOneEach(
                    findings(PlatformRules.noDefaultLineSeparator(), PACKAGE),
                    "BufferedWriter.newLine()",
                    "System.lineSeparator()",
                    "PrintWriter.println(");
        }

        @Test
        void refuses_systemPropertiesAndTheEnvironment() {
            assertOneEach(
                    findings(PlatformRules.noHiddenSwitch(access -> false), PACKAGE),
                    "System.getProperty(",
                    "Boolean.getBoolean(",
                    "Integer.getInteger(",
                    "System.getenv()");
            assertThat(findings(PlatformRules.noHiddenSwitch(access -> true), PACKAGE))
                    .isEmpty();
        }

        @Test
        void refuses_settingsOfTheWholeProcess() {
            assertOneEach(
                    findings(PlatformRules.noGlobalChange(access -> false), PACKAGE),
                    "System.setProperty(",
                    "Locale.setDefault(",
                    "Runtime.exit(");
        }

        @Test
        void refuses_printing() {
            assertOneEach(
                    findings(PlatformRules.nothingPrints(), PACKAGE), "System.out", "System.err", "printStackTrace()");
        }
    }
}
