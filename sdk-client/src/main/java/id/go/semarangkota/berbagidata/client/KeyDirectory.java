package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.http.Profile;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published keys of other agencies and of the exchange. Where keys were confirmed out of band (pinned), no other key counts.
 * Thread-safe.
 */
final class KeyDirectory {
    /** Under this code the exchange publishes its own keys. */
    private static final String EXCHANGE = "pertukaran";

    private final Session session;
    private final Profile profile;
    private final Clock clock;
    private final Map<String, Set<String>> pins;

    KeyDirectory(Session session, Profile profile, Clock clock, Map<String, Set<String>> pins) {
        this.session = session;
        this.profile = profile;
        this.clock = clock;
        this.pins = Map.copyOf(pins);
    }

    List<Kunci> published(String kode) throws IOException {
        return session.get("/v1/organisasi/" + Session.identifier(kode) + "/kunci")
                .as(Kunci.Himpunan.class)
                .keys();
    }

    /** The key that data for an agency are sealed to: the newest that may be used now. */
    PublicJwk encryption(String kode) throws IOException {
        List<PublicJwk> keys = usable(kode, Kunci.ENCRYPTION);
        return keys.get(0);
    }

    /** Verifies signatures of an agency. */
    JwsVerifier signatures(String kode) throws IOException {
        return JwsVerifier.trusting(usable(kode, Kunci.SIGNATURE));
    }

    /** The thumbprints of the keys that sign the log. */
    Set<String> logKeys() throws IOException {
        Set<String> pinned = pins.get(EXCHANGE);
        return pinned == null ? Set.copyOf(profile.read().kunciLog()) : pinned;
    }

    /** What a dossier is held against: the keys of the log, and those of the agencies that are pinned. */
    DosirTrust dosirTrust() throws IOException {
        DosirTrust trust = DosirTrust.logKeys(logKeys());
        for (Map.Entry<String, Set<String>> pin : pins.entrySet()) {
            if (!pin.getKey().equals(EXCHANGE)) {
                trust = trust.agency(pin.getKey(), pin.getValue());
            }
        }
        return trust;
    }

    /** Verifies what the exchange signs: events and checkpoints. */
    JwsVerifier log() throws IOException {
        Set<String> trusted = logKeys();
        List<PublicJwk> keys = new ArrayList<>();
        for (Kunci kunci : published(EXCHANGE)) {
            // A log key that was replaced still signs for the events of its time.
            if (kunci.use().equals(Kunci.SIGNATURE) && trusted.contains(kunci.kid())) {
                keys.add(sound(kunci, EXCHANGE));
            }
        }
        if (keys.isEmpty()) {
            throw new IntegrityException(Reason.KEY_NOT_PINNED, EXCHANGE);
        }
        return JwsVerifier.trusting(keys);
    }

    private List<PublicJwk> usable(String kode, String use) throws IOException {
        List<Kunci> candidates = new ArrayList<>(published(kode).stream()
                .filter(k -> k.use().equals(use) && k.isUsable(clock.instant()))
                .toList());
        if (candidates.isEmpty()) {
            throw new IntegrityException(Reason.NO_KEY, kode);
        }
        Set<String> pinned = pins.get(kode);
        if (pinned != null) {
            candidates.removeIf(k -> !pinned.contains(k.kid()));
            if (candidates.isEmpty()) {
                throw new IntegrityException(Reason.KEY_NOT_PINNED, kode);
            }
        }
        candidates.sort(Comparator.comparing(Kunci::berlakuDari).reversed());
        List<PublicJwk> keys = new ArrayList<>();
        for (Kunci kunci : candidates) {
            keys.add(sound(kunci, kode));
        }
        return keys;
    }

    /** The key itself, if it is sound and really the one that its thumbprint names. */
    private static PublicJwk sound(Kunci kunci, String kode) throws IntegrityException {
        try {
            PublicJwk key = PublicJwk.parse(WireFormat.standard().write(kunci));
            if (!key.thumbprint().equals(kunci.kid())) {
                throw new IntegrityException(Reason.KEY_NOT_PINNED, kode);
            }
            return key;
        } catch (KeyRefusedException e) {
            throw new IntegrityException(Reason.NO_KEY, kode, e);
        }
    }
}
