package id.go.semarangkota.berbagidata.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nothing leans on what the machine happens to be set to, nothing changes it, nothing prints. */
final class PlatformRules {
    /** Calls that read the platform's charset. Parameters are simple names. */
    private static final Pattern CHARSET = oneOf(
            "String\\.getBytes\\(\\)",
            "String\\.<init>\\(byte\\[](, int, int)?\\)",
            "ByteArrayOutputStream\\.toString\\(\\)",
            "Charset\\.defaultCharset\\(\\)",
            "Console\\.charset\\(\\)",
            "InputStreamReader\\.<init>\\(InputStream\\)",
            "OutputStreamWriter\\.<init>\\(OutputStream\\)",
            "File(Reader|Writer)\\.<init>\\((?!.*Charset).*\\)",
            "Print(Stream|Writer)\\.<init>\\((File|String|OutputStream)(, boolean)?\\)",
            "Scanner\\.<init>\\((File|Path|InputStream|ReadableByteChannel)\\)",
            "Formatter\\.<init>\\((?!.*Locale).*\\)",
            "URL(En|De)coder\\.(en|de)code\\(String\\)");

    /** A bundle that lacks the wanted locale falls back to the platform's, unless a Control says otherwise. */
    private static final Pattern LOCALE = oneOf(
            "String\\.to(Lower|Upper)Case\\(\\)",
            "String\\.format\\(String, Object\\[]\\)",
            "String\\.formatted\\(.*\\)",
            "Print(Stream|Writer)\\.(printf|format)\\(String, Object\\[]\\)",
            "Locale\\.getDefault\\(.*\\)",
            "DateTimeFormatter\\.ofPattern\\(String\\)",
            "DateTimeFormatter\\.ofLocalized.*",
            "DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "(Number|Date|Decimal|SimpleDate|CompactNumber)Format\\.(get\\w*Instance|<init>)\\((?!.*(Locale|DecimalFormatSymbols|DateFormatSymbols)).*\\)",
            "DecimalFormatSymbols\\.(getInstance|<init>)\\(\\)",
            "MessageFormat\\.(<init>\\(String\\)|format\\(.*\\))",
            "ResourceBundle\\.getBundle\\((?!.*Control).*\\)",
            "Collator\\.getInstance\\(\\)",
            "BreakIterator\\.get\\w+Instance\\(\\)",
            "WeekFields\\.of\\(\\)");

    private static final Pattern ZONE_OR_CLOCK = oneOf(
            "(LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|OffsetTime|Year|YearMonth|MonthDay|Instant)\\.now\\((ZoneId)?\\)",
            "ZoneId\\.systemDefault\\(\\)",
            "Clock\\.systemDefaultZone\\(\\)",
            "TimeZone\\.getDefault\\(\\)",
            "Date\\.<init>\\(\\)",
            "Calendar\\.getInstance\\(.*\\)",
            "GregorianCalendar\\.<init>\\(.*\\)",
            "System\\.currentTimeMillis\\(\\)",
            "Timestamp\\.valueOf\\(.*\\)");

    private static final Pattern LINE_SEPARATOR = oneOf(
            "System\\.lineSeparator\\(\\)", "BufferedWriter\\.newLine\\(\\)", "Print(Stream|Writer)\\.println\\(.*\\)");

    /** System properties and the environment are the host's; the SDK takes its settings as values. */
    private static final Pattern HIDDEN_SWITCH = oneOf(
            "System\\.(getProperty|getProperties|getenv)\\(.*\\)",
            "Boolean\\.getBoolean\\(.*\\)",
            "(Integer|Long)\\.get(Integer|Long)\\(.*\\)");

    /** The host's process belongs to the host. */
    private static final Pattern GLOBAL_CHANGE = oneOf(
            "System\\.(setProperty|setProperties|clearProperty|setOut|setErr|setIn|exit|setSecurityManager)\\(.*\\)",
            "Runtime\\.(exit|halt|addShutdownHook)\\(.*\\)",
            "Security\\.(addProvider|insertProviderAt|removeProvider|setProperty)\\(.*\\)",
            "(Locale|TimeZone|Authenticator|ProxySelector|CookieHandler|ResponseCache)\\.setDefault\\(.*\\)",
            "HttpsURLConnection\\.setDefault\\w+\\(.*\\)",
            "SSLContext\\.setDefault\\(.*\\)",
            "URL\\.setURLStreamHandlerFactory\\(.*\\)",
            "Thread\\.setDefaultUncaughtExceptionHandler\\(.*\\)");

    private static final Pattern PRINT = oneOf(
            "System\\.(out|err|console\\(\\))",
            "\\w+\\.printStackTrace\\(\\)",
            "Thread\\.dumpStack\\(\\)",
            "Console\\.\\w+\\(.*\\)");

    private PlatformRules() {}

    static ArchRule noDefaultCharset() {
        return neverUses(CHARSET, "the platform's charset", target -> false);
    }

    static ArchRule noDefaultLocale() {
        return neverUses(LOCALE, "the platform's locale", target -> false);
    }

    static ArchRule noDefaultZoneOrClock() {
        return neverUses(ZONE_OR_CLOCK, "the platform's zone or a hidden clock", target -> false);
    }

    static ArchRule noDefaultLineSeparator() {
        return neverUses(LINE_SEPARATOR, "the platform's line separator", target -> false);
    }

    /** `allowed` holds the documented exceptions. */
    static ArchRule noHiddenSwitch(Predicate<JavaAccess<?>> allowed) {
        return neverUses(HIDDEN_SWITCH, "system properties or the environment", allowed);
    }

    static ArchRule noGlobalChange(Predicate<JavaAccess<?>> allowed) {
        return neverUses(GLOBAL_CHANGE, "a setting of the whole process", allowed);
    }

    static ArchRule nothingPrints() {
        return neverUses(PRINT, "the console", target -> false);
    }

    private static ArchRule neverUses(Pattern forbidden, String what, Predicate<JavaAccess<?>> allowed) {
        return classes().should(new ArchCondition<>("never use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    AccessTarget target = access.getTarget();
                    if (isJdk(target.getOwner())
                            && forbidden.matcher(shortName(target)).matches()
                            && !allowed.test(access)) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        });
    }

    /** `java.lang.String.getBytes()` as `String.getBytes()`, arrays as in source. */
    private static String shortName(AccessTarget target) {
        String owner = target.getOwner().getSimpleName() + "." + target.getName();
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return owner
                    + unit.getRawParameterTypes().stream()
                            .map(JavaClass::getSimpleName)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        return owner;
    }

    private static Pattern oneOf(String... calls) {
        return Pattern.compile(String.join("|", calls));
    }

    /** Only JDK owners count: a class of ours may well be called `Calendar`. */
    private static boolean isJdk(JavaClass owner) {
        return owner.getPackageName().startsWith("java.")
                || owner.getPackageName().startsWith("javax.");
    }
}
