package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The form of an absolute URI, in ASCII. Thread-safe. */
public final class UriCheck implements TextCheck<ValidUri> {
    private static final Finding FORM = new Finding("uri.bentuk");

    /** A check; one may be shared. */
    public UriCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        try {
            URI uri = new URI(value.toString());
            return uri.isAbsolute() && uri.toASCIIString().contentEquals(value) ? null : FORM;
        } catch (URISyntaxException e) {
            return FORM;
        }
    }
}
