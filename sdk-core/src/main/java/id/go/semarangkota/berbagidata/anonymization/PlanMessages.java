package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan in words. Each language is loaded by name: the machine's own locale plays no part. */
final class PlanMessages {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final PlanMessages INDONESIAN = new PlanMessages(Violation.INDONESIAN);
    private static final PlanMessages ENGLISH = new PlanMessages(Locale.ENGLISH);

    private final Locale locale;
    private final Properties sentences = new Properties();

    private PlanMessages(Locale locale) {
        this.locale = locale;
        String resource = "PlanMessages_" + locale.getLanguage() + ".properties";
        try (InputStream in = PlanMessages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: " + resource);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanMessages of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    String explain(AnonymizationPlan<?> plan) {
        AnonymizationPolicy policy = plan.policy();
        List<String> lines = new ArrayList<>();
        lines.add(text("policy", policy.id(), policy.version(), plan.type().schema()));
        lines.add(text("purpose", policy.purpose()));
        lines.add(text("recipient", policy.recipient()));
        lines.add(text("legalBasis", policy.legalBasis()));
        lines.add(text("validity", policy.validFrom(), policy.validUntil()));
        lines.add(text("columns", plan.columns().size(), plan.leafRules().size()));
        plan.leafRules().forEach((field, rule) -> lines.add(line(field, rule)));
        lines.add(
                plan.keyReferences().isEmpty()
                        ? text("keys.none")
                        : text("keys", String.join(", ", plan.keyReferences())));
        lines.add(text(plan.warnings().isEmpty() ? "warnings.none" : "warnings"));
        plan.warnings().forEach(warning -> lines.add("- " + warning.field() + ": " + warning.message(locale)));
        lines.add(text("groups"));
        return String.join("\n", lines) + "\n";
    }

    private String line(Field field, TreatmentRule rule) {
        Map<String, Object> parameters = rule.parameters();
        return "- " + field.path() + ": "
                + text("treatment." + rule.kind(), parameters.values().toArray());
    }

    /** Places are filled in one pass, so that a text that looks like a place stays what it is. */
    private String text(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("No sentence for " + key);
        }
        Matcher places = PLACE.matcher(sentence);
        return places.replaceAll(place ->
                Matcher.quoteReplacement(String.valueOf(arguments[place.group(1).charAt(0) - '0'])));
    }
}
