package id.go.semarangkota.berbagidata.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import id.go.semarangkota.berbagidata.testkit.architecture.ShapeRules.Limit;
import id.go.semarangkota.berbagidata.testkit.architecture.SourceRules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of docs/arsitektur.md over every class and every source file of the published modules. */
class ArchitectureTest {
    private static final JavaClasses SDK = SdkModules.load();
    private static final ModuleView MODULES = new SdkModules();

    /** A rule over classes that were not found would pass. Raise these as the modules grow. */
    private static final Map<String, Long> AT_LEAST =
            Map.of("sdk-core", 300L, "sdk-crypto", 100L, "sdk-client", 90L, "sdk-testkit", 80L);

    private static final int SOURCE_FILES_AT_LEAST = 300;
    private static final int DOCUMENTED_AT_LEAST = 800;
    private static final int METHODS_AT_LEAST = 1000;

    /** The audit log is verified with hashes and nothing else, in a module that knows no keys. */
    private static final Set<String> HASHING = Set.of(SdkModules.ROOT + ".audit");

    /**
     * The embedded exchange makes its own certificate at start, for which the JDK has no public API; OkHttp's TLS library, of the
     * version that the client brings along, is kept in this one class.
     */
    private static final Set<String> CERTIFICATE_MAKER = Set.of(SdkModules.ROOT + ".testkit.http.ServerCertificate");

    /**
     * The JDK's HTTP server reads {@code sun.net.httpserver.nodelay} once, when it loads, and from nowhere else; without it every
     * small answer on a kept connection waits 40 ms. The embedded exchange sets it if the host has not.
     */
    private static boolean isNoDelay(JavaAccess<?> access) {
        return access.getOrigin().getFullName().equals(SdkModules.ROOT + ".testkit.http.HttpServing.requestNoDelay()");
    }

    /** A process loses its lock on a file as soon as it closes any descriptor of it: it must know which files it holds. */
    private static final String HELD_FILES = SdkModules.ROOT + ".atomic.HeldFile.HELD ";

    /** Packages of the domain model are the data standard, each of its terms a public type; the others must not grow. */
    private static final Map<String, Limit> PACKAGES = Map.ofEntries(
            entry(".kependudukan", new Limit(40, 30)),
            entry(".kesehatan", new Limit(25, 14)),
            entry(".pendidikan", new Limit(25, 12)),
            // What is fed, asked and answered, and the thresholds and code lists of it.
            entry(".padanan", new Limit(25, 10)),
            entry(".pajak", new Limit(30, 26)),
            entry(".infrastruktur", new Limit(25, 14)),
            entry(".validation.constraints", new Limit(46, 44)),
            entry(".pertukaran", new Limit(25, 25)),
            entry(".pertukaran.dokumen", new Limit(25, 25)),
            entry(".pertukaran.layanan", new Limit(25, 13)),
            entry(".pertukaran.prosedur", new Limit(25, 25)),
            entry(".standard", new Limit(25, 12)),
            // One class for each treatment.
            entry(".anonymization", new Limit(26, 8)),
            entry(".validation", new Limit(25, 15)),
            entry(".format", new Limit(25, 10)),
            // Seal, open, give a new envelope; and what each of them takes and gives.
            entry(".envelope", new Limit(25, 13)),
            // The three roles, what they share and remember, and the values that their commands take and give.
            entry(".client", new Limit(28, 10)),
            // One class for each way in which callers act.
            entry(".error", new Limit(25, 11)),
            entry(".paket", new Limit(25, 10)),
            entry(".keys", new Limit(25, 9)),
            // One class for each thing that is made up; users see one for each purpose.
            entry(".testkit.data", new Limit(37, 7)),
            // No API: the test kit has no descriptor that could hide it. One desk for each kind of resource.
            entry(".testkit.perkara", new Limit(25, 11)));

    private static Map.Entry<String, Limit> entry(String name, Limit limit) {
        return Map.entry(SdkModules.ROOT + name, limit);
    }

    private static void assertHolds(ArchRule rule) {
        assertThat(rule.evaluate(SDK).getFailureReport().getDetails()).isEmpty();
    }

    @Nested
    class Sees {
        @Test
        void everyModule() {
            Map<String, Long> counts = SdkModules.countByModule(SDK);
            assertThat(counts).containsOnlyKeys(SdkModules.NAMES);
            AT_LEAST.forEach(
                    (module, floor) -> assertThat(counts.get(module)).as(module).isGreaterThanOrEqualTo(floor));
        }

        @Test
        void everyDescriptor() {
            assertThat(SdkModules.NAMES)
                    .filteredOn(name -> SdkModules.descriptor(name).isPresent())
                    .containsExactlyInAnyOrder("sdk-core", "sdk-crypto", "sdk-client");
        }
    }

    @Nested
    class Dependencies {
        @Test
        void haveNoCyclesOfPackages() {
            assertHolds(DependencyRules.noPackageCycles(SdkModules.ROOT));
        }

        @Test
        void goOneWay_andCoreAndCryptoNeverMeet() {
            assertHolds(DependencyRules.modulesSeeOnlyWhatTheyMay(MODULES));
        }

        @Test
        void onCryptography_areInJcaOnly() {
            assertHolds(DependencyRules.cryptographyLivesInJca(SdkModules.ROOT, HASHING));
        }

        /** One class knows how a parser of XML is made harmless. */
        @Test
        void onXmlParsers_areInOneClassOfTheCore() {
            String only = SdkModules.ROOT + ".format.xml.XmlEvents";
            assertThat(SDK.contain(only)).isTrue();
            assertHolds(DependencyRules.hasOneClass("javax.xml.stream.XMLInputFactory", only));
        }

        @Test
        void onOkHttp_areInOnePackageOfTheClient() {
            assertHolds(DependencyRules.hasOneHome("okhttp3", "sdk-client", MODULES, CERTIFICATE_MAKER));
        }
    }

    @Nested
    class Signatures {
        @Test
        void showNoThirdPartyType() {
            assertHolds(SignatureRules.noThirdPartyTypes(MODULES));
        }
    }

    @Nested
    class Shapes {
        @Test
        void ofPublicClassesAreClosed() {
            assertHolds(ShapeRules.publicClassesAreClosed());
        }

        @Test
        void keepNoStaticMutableState() {
            assertThat(ShapeRules.noStaticMutableState()
                            .evaluate(SDK)
                            .getFailureReport()
                            .getDetails())
                    .allMatch(finding -> finding.startsWith(HELD_FILES));
        }

        @Test
        void haveNamesThatSayWhatTheyAre() {
            assertHolds(ShapeRules.namesSayWhatATypeIs());
        }

        @Test
        void ofPackagesAreSmall() {
            assertThat(ShapeRules.oversizedPackages(SDK, MODULES, PACKAGES)).isEmpty();
        }
    }

    @Nested
    class Platform {
        @Test
        void charsetIsAlwaysSaid() {
            assertHolds(PlatformRules.noDefaultCharset());
        }

        @Test
        void localeIsAlwaysSaid() {
            assertHolds(PlatformRules.noDefaultLocale());
        }

        @Test
        void zoneAndClockArePassedIn() {
            assertHolds(PlatformRules.noDefaultZoneOrClock());
        }

        @Test
        void lineSeparatorIsAlwaysSaid() {
            assertHolds(PlatformRules.noDefaultLineSeparator());
        }

        @Test
        void systemPropertiesAreNoSwitches() {
            assertHolds(PlatformRules.noHiddenSwitch(ArchitectureTest::isNoDelay));
        }

        @Test
        void processIsTheHosts() {
            assertHolds(PlatformRules.noGlobalChange(ArchitectureTest::isNoDelay));
        }

        @Test
        void nothingPrints() {
            assertHolds(PlatformRules.nothingPrints());
        }
    }

    @Nested
    class Sources {
        private final List<SourceFile> main = SourceFile.of(SdkModules.reactor(), "main");
        private final List<SourceFile> test = SourceFile.of(SdkModules.reactor(), "test");

        @Test
        void thatShipAreSmallAndCatchWhatTheyMean() {
            SourceRules.Result result = SourceRules.check(main, EnumSet.complementOf(EnumSet.of(Rule.BROAD_ASSERTION)));
            assertThat(result.findings()).isEmpty();
            assertThat(result.files()).isGreaterThanOrEqualTo(SOURCE_FILES_AT_LEAST);
            assertThat(result.methods()).isGreaterThanOrEqualTo(METHODS_AT_LEAST);
        }

        @Test
        void thatAreExportedAreDocumented() {
            DocumentationRules.Result result =
                    DocumentationRules.check(main, file -> SdkModules.isExported(file.topFolder(), file.packageName()));
            assertThat(result.findings()).isEmpty();
            assertThat(result.documented()).isGreaterThanOrEqualTo(DOCUMENTED_AT_LEAST);
        }

        /** A module without tests would pass the coverage floor unmeasured. */
        @Test
        void haveTestsInEveryModule() {
            assertThat(test.stream().map(SourceFile::topFolder).collect(Collectors.toSet()))
                    .containsAll(SdkModules.NAMES);
        }

        @Test
        void ofTestsAreSmallAndExpectOneThing() {
            SourceRules.Result result =
                    SourceRules.check(test, EnumSet.of(Rule.FILE_SIZE, Rule.METHOD_SIZE, Rule.BROAD_ASSERTION));
            assertThat(result.findings()).isEmpty();
            assertThat(result.files()).isPositive();
        }
    }
}
