package id.go.semarangkota.berbagidata.bukti;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a reader of a dossier knows beforehand and trusts: keys, by their thumbprints (RFC 7638). Immutable and thread-safe.
 */
public final class DosirTrust {
    private final Set<String> logKeys;
    private final Map<String, Set<String>> agencies;
    private final DosirLimits limits;

    private DosirTrust(Set<String> logKeys, Map<String, Set<String>> agencies, DosirLimits limits) {
        this.logKeys = logKeys;
        this.agencies = agencies;
        this.limits = limits;
    }

    /**
     * Trusts the log of one exchange.
     *
     * @param thumbprints of the keys that sign its events and checkpoints, obtained by another way than the dossier; copied
     * @return what is trusted, with {@link DosirLimits#DEFAULTS}
     * @throws IllegalArgumentException if there is none
     */
    public static DosirTrust logKeys(Collection<String> thumbprints) {
        Set<String> keys = Set.copyOf(thumbprints);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("thumbprints: at least one");
        }
        return new DosirTrust(keys, Map.of(), DosirLimits.DEFAULTS);
    }

    /**
     * Knows an agency's own signature keys, too: its manifests and receipts must be signed by one of them.
     *
     * @param organisasi code of the agency
     * @param thumbprints of its keys, copied
     * @return a copy
     */
    public DosirTrust agency(String organisasi, Collection<String> thumbprints) {
        Map<String, Set<String>> more = new HashMap<>(agencies);
        more.put(Objects.requireNonNull(organisasi, "organisasi"), Set.copyOf(thumbprints));
        return new DosirTrust(logKeys, Map.copyOf(more), limits);
    }

    /**
     * Sets how much is read.
     *
     * @param value the limits
     * @return a copy
     */
    public DosirTrust limits(DosirLimits value) {
        return new DosirTrust(logKeys, agencies, Objects.requireNonNull(value, "value"));
    }

    Set<String> logKeys() {
        return logKeys;
    }

    /** Whether a key may sign for an agency, as far as is known. */
    boolean maySign(String organisasi, String thumbprint) {
        Set<String> known = agencies.get(organisasi);
        return known == null || known.contains(thumbprint);
    }

    DosirLimits limits() {
        return limits;
    }
}
