package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.validation.Finding;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** The forms that texts in a policy have. What is refused is named, never repeated. */
final class PolicyText {
    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    /** Too short and too plain for the hexadecimal or base64 text of a key to be put there by mistake. */
    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,47}");

    static final Pattern SCHEMA = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}/[0-9]{1,4}[.][0-9]{1,4}");
    static final Pattern PATH = Pattern.compile("[A-Za-z0-9]{1,64}([.][A-Za-z0-9]{1,64}){0,3}");
    static final Pattern TEMPLATE = Pattern.compile("(?=.*[*])[*#]{1,64}");

    private static final int LAST_YEAR = 9999;

    private PolicyText() {}

    static String shaped(String parameter, String value, Pattern shape) {
        Objects.requireNonNull(value, parameter);
        if (!shape.matcher(value).matches()) {
            throw refused(parameter, shape.pattern());
        }
        return value;
    }

    /** One line for people; one spelling (NFC) of each character, because keys are derived from some of these texts. */
    static String prose(String parameter, String value, int most) {
        Objects.requireNonNull(value, parameter);
        boolean sound = !value.isBlank()
                && value.length() <= most
                && value.equals(value.strip())
                && value.codePoints().noneMatch(PolicyText::isUnfit)
                && Normalizer.isNormalized(value, Normalizer.Form.NFC);
        if (!sound) {
            throw refused(parameter, "1.." + most);
        }
        return value;
    }

    private static boolean isUnfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static LocalDate date(String parameter, LocalDate value) {
        Objects.requireNonNull(value, parameter);
        if (value.getYear() < 1 || value.getYear() > LAST_YEAR) {
            throw refused(parameter, "YYYY-MM-DD");
        }
        return value;
    }

    static PolicyException refused(String parameter, String shape) {
        return new PolicyException(new Finding("kebijakan.isi", parameter + ": " + shape));
    }
}
