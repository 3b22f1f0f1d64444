package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.keys.KeyProvider;
import java.util.Objects;

/**
 * Somebody who opens: an agency and the place where its keys live.
 */
public final class Identity {
    private final String name;
    private final KeyProvider keys;

    private Identity(String name, KeyProvider keys) {
        this.name = name;
        this.keys = keys;
    }

    /**
     * Takes an identity.
     *
     * @param name the agency, as senders name it
     * @param keys its keys, the replaced ones included, so that old packages still open
     * @return the identity
     */
    public static Identity of(String name, KeyProvider keys) {
        EnvelopeContext.checkText(name, "name");
        return new Identity(name, Objects.requireNonNull(keys, "keys"));
    }

    /**
     * The agency.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    KeyProvider keys() {
        return keys;
    }

    @Override
    public String toString() {
        return "Identity[" + name + "]";
    }
}
