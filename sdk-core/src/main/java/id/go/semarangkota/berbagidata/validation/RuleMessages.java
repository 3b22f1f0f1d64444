package id.go.semarangkota.berbagidata.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that explain rules, in Indonesian and English.
 *
 * <p>They stand in the files that Jakarta Validation providers read too ({@code ContributorValidationMessages_id.properties} and
 * {@code _en}), so each sentence is written once; the build copies them beside this class. Rules of others have
 * theirs in files of the same names at the root of the class path, read once for each class loader: that of the thread that asks counts
 * before that of the SDK. {@link java.util.ResourceBundle} is not used: it falls back to the machine's
 * locale, and the language must not depend on the machine. Thread-safe.
 */
public final class RuleMessages {
    private static final RuleMessages INDONESIAN = new RuleMessages("id", "Aturan ini dilanggar: ");
    private static final RuleMessages ENGLISH = new RuleMessages("en", "This rule is broken: ");

    private final Properties sentences = new Properties();
    private final String resource;
    private final String unknown;
    /** What each loader finds, for as long as it lives: several programs in one server have rules of their own. */
    private final Map<ClassLoader, Properties> others = Collections.synchronizedMap(new WeakHashMap<>());

    private RuleMessages(String language, String unknown) {
        this.unknown = unknown;
        this.resource = "ContributorValidationMessages_" + language + ".properties";
        try (InputStream in = RuleMessages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: " + resource);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence of the SDK or, for rules of others, one that this thread's loader or that of the SDK finds. */
    private @Nullable String sentence(String ruleId) {
        String own = sentences.getProperty(ruleId);
        if (own != null) {
            return own;
        }
        String other = found(Thread.currentThread().getContextClassLoader()).getProperty(ruleId);
        return other != null
                ? other
                : found(RuleMessages.class.getClassLoader()).getProperty(ruleId);
    }

    private Properties found(@Nullable ClassLoader loader) {
        return loader == null ? new Properties() : others.computeIfAbsent(loader, this::search);
    }

    private Properties search(ClassLoader loader) {
        Properties found = new Properties();
        try {
            Enumeration<URL> files = loader.getResources(resource);
            while (files.hasMoreElements()) {
                read(files.nextElement()).forEach(found::putIfAbsent);
            }
        } catch (IOException e) {
            // A jar that cannot be searched explains no rules; those show their identifiers.
        }
        return found;
    }

    /** One file of others; nothing if it cannot be read: another jar's mistake must not stop the SDK. */
    private static Properties read(URL file) {
        Properties others = new Properties();
        try (InputStream in = file.openStream()) {
            others.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return others;
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
    }

    /**
     * The sentences of a language.
     *
     * @param locale English for English, anything else for Indonesian
     * @return never null
     */
    public static RuleMessages of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    /**
     * The sentence for a finding.
     *
     * @param finding rule and detail
     * @return the rule's sentence with the detail in brackets; for a rule without one, its identifier
     */
    public String text(Finding finding) {
        String sentence = sentence(finding.ruleId());
        String text = sentence == null ? unknown + finding.ruleId() : sentence;
        return finding.detail().isEmpty() ? text : text + " [" + finding.detail() + "]";
    }

    /**
     * The rules of the SDK, all of which have a sentence.
     *
     * @return rule identifiers in no particular order, without the message keys of Jakarta Validation's own constraints
     */
    public Set<String> ruleIds() {
        return sentences.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("jakarta."))
                .collect(Collectors.toUnmodifiableSet());
    }
}
