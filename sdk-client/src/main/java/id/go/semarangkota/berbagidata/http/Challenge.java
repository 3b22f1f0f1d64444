package id.go.semarangkota.berbagidata.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The challenge in {@code WWW-Authenticate} for a second factor (RFC 9470). */
record Challenge(List<String> acrValues, @Nullable Duration maxAge) {
    private static final Pattern PARAMETER =
            Pattern.compile("([a-zA-Z_]+)\\s*=\\s*(?:\"([^\"]{0,500})\"|([^\\s,]{1,500}))");

    /** Reads the challenge; empty if the header asks for something else. */
    static Optional<Challenge> read(String header) {
        Map<String, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(header.length() > 4000 ? "" : header);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            parameters.put(matcher.group(1).toLowerCase(Locale.ROOT), value);
        }
        if (!"insufficient_user_authentication".equals(parameters.get("error"))) {
            return Optional.empty();
        }
        String acr = parameters.getOrDefault("acr_values", "").strip();
        String age = parameters.getOrDefault("max_age", "");
        Duration maxAge = age.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(age)) : null;
        return Optional.of(new Challenge(acr.isEmpty() ? List.of() : List.of(acr.split("\\s+", -1)), maxAge));
    }
}
