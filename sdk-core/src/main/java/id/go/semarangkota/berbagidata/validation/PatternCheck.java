package id.go.semarangkota.berbagidata.validation;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The standard constraint {@link Pattern}. */
final class PatternCheck implements TextCheck<Pattern> {
    private final java.util.regex.Pattern compiled;
    private final Finding broken;

    PatternCheck(Pattern declared) {
        int flags = 0;
        for (Pattern.Flag flag : declared.flags()) {
            flags |= flag.getValue();
        }
        compiled = java.util.regex.Pattern.compile(declared.regexp(), flags);
        broken = new Finding("pola", declared.regexp());
    }

    @Override
    public @Nullable Finding check(CharSequence value) {
        return compiled.matcher(value).matches() ? null : broken;
    }
}
