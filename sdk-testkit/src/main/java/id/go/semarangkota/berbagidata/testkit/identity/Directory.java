package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The agencies that the exchange knows, with their roles and keys. Thread-safe. */
public final class Directory {
    /** The code under which the exchange's own keys are published. */
    public static final String EXCHANGE = "pertukaran";

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Map<String, Kunci>> keys = new LinkedHashMap<>();

    /** Knows nobody yet. */
    public Directory() {}

    /**
     * An agency and what it may act as.
     *
     * @param organisasi the agency
     * @param peran its roles, copied; not modifiable
     */
    public record Member(Organisasi organisasi, Set<Peran> peran) {
        /** Copies the roles, in their order. */
        public Member {
            Set<Peran> copy = EnumSet.noneOf(Peran.class);
            copy.addAll(peran);
            peran = Collections.unmodifiableSet(copy);
        }
    }

    /**
     * Adds an agency whose keys are known and confirmed.
     *
     * @param member the agency
     * @param published its keys
     * @param since from when they count
     */
    public synchronized void add(Member member, Collection<PublicJwk> published, Instant since) {
        members.put(member.organisasi().kode(), member);
        publishOwn(member.organisasi().kode(), published, since);
    }

    /**
     * Publishes keys without asking anybody.
     *
     * @param kode whose they are
     * @param published the keys
     * @param since from when they count
     */
    public synchronized void publishOwn(String kode, Collection<PublicJwk> published, Instant since) {
        Map<String, Kunci> own = keys.computeIfAbsent(kode, k -> new LinkedHashMap<>());
        published.forEach(key -> own.put(key.thumbprint(), BareKey.publish(key, since)));
    }

    /**
     * Finds an agency.
     *
     * @param kode its code
     * @return empty if it is not known
     */
    public synchronized Optional<Member> member(String kode) {
        return Optional.ofNullable(members.get(kode));
    }

    /**
     * The keys of an agency, or of the exchange.
     *
     * @param kode its code
     * @return a copy; empty if nobody has that code
     */
    public synchronized Optional<List<Kunci>> keys(String kode) {
        return Optional.ofNullable(keys.get(kode)).map(own -> List.copyOf(own.values()));
    }

    /**
     * Finds a key, whatever its state.
     *
     * @param kode whose it is
     * @param kid its thumbprint
     * @return empty if there is none
     */
    public synchronized Optional<Kunci> key(String kode, String kid) {
        return Optional.ofNullable(keys.getOrDefault(kode, Map.of()).get(kid));
    }

    /**
     * Keeps a key.
     *
     * @param kode whose it is
     * @param kunci the key as it stands now
     */
    public synchronized void put(String kode, Kunci kunci) {
        keys.computeIfAbsent(kode, k -> new LinkedHashMap<>()).put(kunci.kid(), kunci);
    }

    /**
     * Confirms a key, as the unit pengelola does once it has compared the fingerprint out of band.
     *
     * @param kode whose it is
     * @param kid its thumbprint
     * @return false if there is no such key
     */
    public synchronized boolean confirm(String kode, String kid) {
        return key(kode, kid)
                .map(kunci -> {
                    put(kode, Statuses.with(kunci, Kunci.Status.AKTIF));
                    return true;
                })
                .orElse(false);
    }

    /**
     * The signature keys that an agency may use now.
     *
     * @param kode its code
     * @param now the moment
     * @return a verifier that trusts them; empty if there is none
     */
    public synchronized Optional<JwsVerifier> verifier(String kode, Instant now) {
        List<PublicJwk> usable = new ArrayList<>();
        for (Kunci kunci : keys.getOrDefault(kode, Map.of()).values()) {
            if (kunci.use().equals(Kunci.SIGNATURE) && kunci.isUsable(now)) {
                usable.add(sound(kunci));
            }
        }
        return usable.isEmpty() ? Optional.empty() : Optional.of(JwsVerifier.trusting(usable));
    }

    private static PublicJwk sound(Kunci kunci) {
        try {
            return BareKey.open(kunci);
        } catch (KeyRefusedException e) {
            throw new AssertionError("Keys are checked before they are kept", e);
        }
    }
}
