package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.Curve;
import id.go.semarangkota.berbagidata.jca.CurveKeys;
import id.go.semarangkota.berbagidata.jca.Hpke;
import id.go.semarangkota.berbagidata.jca.Pkcs12;
import id.go.semarangkota.berbagidata.jca.Pkcs12Cost;
import id.go.semarangkota.berbagidata.jca.Providers;
import id.go.semarangkota.berbagidata.jca.RsaKeys;
import id.go.semarangkota.berbagidata.jca.XWing;
import id.go.semarangkota.berbagidata.keys.KeyHandle.State;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of this process: generated, imported, or from a PKCS #12 file.
 *
 * <p>A new key is proved at once to match its public half. Rotation keeps the old key for opening. Safe for use by several
 * threads; it changes only by its own methods, and never writes to disk.
 */
public final class Keystore implements KeyProvider {
    private static final int RSA_BITS = 3072;
    private static final int MAX_FILE = 1024 * 1024;

    /** Of all parts of a file together: a few seconds of work. Usual files ask for 4,096 to 30,000. */
    private static final long MAX_ITERATIONS = 3_000_000;

    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final Clock clock;
    private final SecureRandom random;

    private record Entry(KeyHandle handle, KeyMaterial material) {}

    private Keystore(Clock clock, SecureRandom random) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Starts empty.
     *
     * @return a keystore in memory with the system's clock and randomness
     */
    public static Keystore inMemory() {
        return inMemory(Clock.systemUTC(), Providers.secureRandom());
    }

    /**
     * Starts empty.
     *
     * @param clock judges validity
     * @param random the source of new keys and of signatures' nonces
     * @return a keystore in memory
     */
    public static Keystore inMemory(Clock clock, SecureRandom random) {
        return new Keystore(clock, random);
    }

    /**
     * Reads the agency's own PKCS #12 file: whoever keeps the file vouches for the certificates in it. Their validity and KeyUsage count
     * as usual.
     *
     * @param file the file
     * @param password its password, not changed; the caller's to wipe
     * @return a keystore in memory, with at least one key
     * @throws IOException if the file cannot be read
     * @throws KeyRefusedException if the password is wrong or it is no such file, or a key is weak or does not match its certificate
     */
    public static Keystore openPkcs12(Path file, char[] password) throws IOException, KeyRefusedException {
        Clock clock = Clock.systemUTC();
        return openPkcs12(file, password, CertificatePolicy.dangerouslyTrustingAnyIssuer(clock), clock);
    }

    /**
     * Reads a PKCS #12 file. A key with an expired certificate comes as {@link State#DECRYPT_ONLY}, one with a certificate
     * of the future as {@link State#PENDING} until its first moment; what a key may do follows from its kind and its certificate's KeyUsage.
     * Of several certificates of one key the one that has begun and lasts longest counts.
     *
     * @param file the file, at most 1 MiB and 3,000,000 iterations
     * @param password its password, not changed; the caller's to wipe
     * @param policy which certificates are believed
     * @param clock judges validity
     * @return a keystore in memory, with at least one key
     * @throws IOException if the file cannot be read
     * @throws KeyRefusedException if the password is wrong or the file damaged, it is no such file, it is over its limits, it holds no
     *     private key or one without a certificate, a certificate is not believed, or a key is weak or does not match its certificate
     */
    public static Keystore openPkcs12(Path file, char[] password, CertificatePolicy policy, Clock clock)
            throws IOException, KeyRefusedException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(clock, "clock");
        byte[] bytes = readSmall(file);
        try {
            if (Pkcs12Cost.iterations(bytes) > MAX_ITERATIONS) {
                throw new KeyRefusedException(Reason.TOO_COSTLY);
            }
            Keystore keystore = new Keystore(clock, Providers.secureRandom());
            List<Pkcs12.Entry> found = new ArrayList<>(Pkcs12.read(bytes, password));
            found.sort(Comparator.comparing((Pkcs12.Entry entry) -> keystore.lasts(entry.chain()))
                    .reversed());
            for (Pkcs12.Entry entry : found) {
                keystore.addCertified(entry.privateKey(), entry.chain(), policy);
            }
            if (keystore.entries.isEmpty()) {
                throw new KeyRefusedException(Reason.NO_PRIVATE_KEY);
            }
            return keystore;
        } catch (UnrecoverableKeyException e) {
            throw new KeyRefusedException(Reason.WRONG_PASSWORD);
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        }
    }

    private static byte[] readSmall(Path file) throws IOException, KeyRefusedException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_FILE + 1);
            if (bytes.length > MAX_FILE) {
                throw new KeyRefusedException(Reason.TOO_COSTLY);
            }
            return bytes;
        }
    }

    /**
     * Makes a key of the usual kind: P-256 for agreement, HPKE-7-KE and ES256, P-384 for ES384, Ed25519, X-Wing, RSA with
     * 3072 bits, or a shared key of 256 bits.
     *
     * @param algorithm what it is for
     * @return the new, active key
     */
    public KeyHandle generate(KeyAlgorithm algorithm) {
        Optional<Curve> curve = KeyKinds.usualCurve(algorithm);
        if (curve.isPresent()) {
            return generate(algorithm, curve.get());
        }
        try {
            if (algorithm == KeyAlgorithm.A256KW) {
                return put(PrivateJwk.shared(SecretBytes.random(32, random)));
            }
            boolean xWing = algorithm == KeyAlgorithm.HPKE_9_KE;
            return put(xWing ? XWing.generate(random) : RsaKeys.generate(RSA_BITS, random), algorithm);
        } catch (KeyRefusedException e) {
            throw new AssertionError("a new key is sound", e);
        }
    }

    /**
     * Makes a key on a curve of choice.
     *
     * @param algorithm what it is for
     * @param curve its JOSE name: P-256, P-384, P-521, X25519 or Ed25519
     * @return the new, active key
     */
    public KeyHandle generate(KeyAlgorithm algorithm, String curve) {
        Curve chosen = Curve.of(curve)
                .filter(candidate -> KeyKinds.fits(candidate, algorithm))
                .orElseThrow(() -> new IllegalArgumentException("curve: unknown, or not for " + algorithm.joseName()));
        return generate(algorithm, chosen);
    }

    private KeyHandle generate(KeyAlgorithm algorithm, Curve curve) {
        try {
            return put(CurveKeys.generate(curve, random), algorithm);
        } catch (KeyRefusedException e) {
            throw new AssertionError("a new key is sound", e);
        }
    }

    /**
     * Takes in a private or shared key. A key that is here already stays exactly as it is: a retired one stays retired.
     *
     * @param jwk the JWK in UTF-8; its {@code alg} or {@code use} says what it is for
     * @return the new, active key, or the one that is here already
     * @throws KeyRefusedException if it is not a sound key, its two halves do not match, or it is here already and
     *     destroyed or bound to another algorithm; then nothing has changed
     */
    public KeyHandle importPrivateJwk(SecretBytes jwk) throws KeyRefusedException {
        return add(PrivateJwk.parse(jwk.read(SecretAccess.insecure())));
    }

    /**
     * Takes in a shared key. A key that is here already stays exactly as it is: a retired one stays retired.
     *
     * @param key 32 random bytes, copied
     * @return the new, active key, bound to {@link KeyAlgorithm#A256KW}, or the one that is here already
     * @throws KeyRefusedException if it has another length, or is here already and destroyed
     */
    public KeyHandle importSharedKey(SecretBytes key) throws KeyRefusedException {
        return add(PrivateJwk.shared(key));
    }

    /**
     * Writes a private key out in clear. Whoever reads the result can open everything that was ever sealed to the key:
     * for backups into a safe place and for demonstrations.
     *
     * @param keyId the handle's identifier
     * @param access the permission
     * @return the private JWK in UTF-8, to be closed by the caller
     * @throws KeyRefusedException if the key is unknown, destroyed or does not leave its token
     */
    public SecretBytes exportPrivateJwkInClear(String keyId, SecretAccess access) throws KeyRefusedException {
        Objects.requireNonNull(access, "access");
        Entry entry = entry(keyId);
        return SecretBytes.copyOf(PrivateJwk.write(entry.handle(), entry.material()));
    }

    /**
     * Replaces a key by a new one of the same algorithm; the old one stays for opening.
     *
     * @param keyId the old key
     * @return the new, active key
     * @throws KeyRefusedException if there is no such key
     */
    public synchronized KeyHandle rotate(String keyId) throws KeyRefusedException {
        KeyHandle old = entry(keyId).handle();
        KeyAlgorithm algorithm = old.mainAlgorithm();
        Optional<Curve> curve = old.publicKey() == null
                ? Optional.empty()
                : CurveKeys.curveOf(old.publicKey().publicKey());
        KeyHandle fresh = curve.isPresent() ? generate(algorithm, curve.get()) : generate(algorithm);
        retire(keyId);
        return fresh;
    }

    /**
     * Keeps a key for opening only.
     *
     * @param keyId the key
     * @throws KeyRefusedException if there is no such key or it is destroyed
     */
    public synchronized void retire(String keyId) throws KeyRefusedException {
        Entry entry = entry(keyId);
        if (entry.handle().state() == State.DESTROYED) {
            throw new KeyRefusedException(Reason.DESTROYED);
        }
        entries.put(entry.handle().id(), new Entry(entry.handle().with(State.DECRYPT_ONLY), entry.material()));
    }

    /**
     * Destroys a key. What was sealed to it alone is lost for good.
     *
     * @param keyId the key
     * @throws KeyRefusedException if there is no such key
     */
    public synchronized void destroy(String keyId) throws KeyRefusedException {
        Entry entry = entry(keyId);
        if (entry.material() instanceof KeyMaterial.Shared shared) {
            shared.key().close();
        }
        entries.put(entry.handle().id(), new Entry(entry.handle().with(State.DESTROYED), new KeyMaterial.Destroyed()));
    }

    @Override
    public List<KeyHandle> keys() {
        Instant now = clock.instant();
        return entries.values().stream().map(entry -> entry.handle().at(now)).toList();
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /**
     * Finds the one key that an agency uses for an algorithm now.
     *
     * @param algorithm what it is for
     * @return the active key that is bound to the algorithm
     * @throws KeyRefusedException if there is none
     * @throws IllegalArgumentException if there are several: name one by its identifier
     */
    public KeyHandle only(KeyAlgorithm algorithm) throws KeyRefusedException {
        List<KeyHandle> found = keys().stream()
                .filter(key -> key.state() == State.ACTIVE && key.algorithms().contains(algorithm))
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("algorithm: several active keys are bound to it, name one");
        }
        return found.stream().findFirst().orElseThrow(() -> new KeyRefusedException(Reason.UNKNOWN_KEY));
    }

    @Override
    public Optional<SecretBytes> unwrap(String keyId, KeyAlgorithm algorithm, byte[] encryptedKey)
            throws KeyRefusedException {
        Entry entry = entry(keyId);
        entry.handle().requireOpening(algorithm);
        if (algorithm == KeyAlgorithm.A256KW && entry.material() instanceof KeyMaterial.Shared shared) {
            return shared.unwrap(encryptedKey);
        }
        if (algorithm == KeyAlgorithm.RSA_OAEP_256 && entry.material() instanceof KeyMaterial.Private secret) {
            try {
                return secret.decrypt(encryptedKey);
            } catch (InvalidKeyException e) {
                throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
            }
        }
        throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Override
    public Optional<SecretBytes> agree(String keyId, PublicJwk ephemeral) throws KeyRefusedException {
        Entry entry = entry(keyId);
        entry.handle().requireOpening(KeyAlgorithm.ECDH_ES_A256KW);
        if (entry.material() instanceof KeyMaterial.Private secret) {
            return secret.agree(ephemeral);
        }
        throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Override
    public Optional<SecretBytes> decapsulate(String keyId, KeyAlgorithm algorithm, byte[] encapsulated)
            throws KeyRefusedException {
        Entry entry = entry(keyId);
        entry.handle().requireOpening(algorithm);
        if (algorithm.isDraft() && entry.material() instanceof KeyMaterial.Private secret) {
            return secret.decapsulate(
                    Hpke.valueOf(algorithm.name()), entry.handle().publicHalf().publicKey(), encapsulated);
        }
        throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Override
    public byte[] sign(String keyId, KeyAlgorithm algorithm, byte[] input) throws KeyRefusedException {
        Entry entry = entry(keyId);
        entry.handle().requireSigning(algorithm, clock.instant());
        if (!algorithm.isSignature() || !(entry.material() instanceof KeyMaterial.Private secret)) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
        try {
            return secret.sign(algorithm, input, random);
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
    }

    /**
     * Counts and states, no key.
     *
     * @return for example {@code Keystore[2 keys]}
     */
    @Override
    public String toString() {
        return "Keystore[" + entries.size() + " keys]";
    }

    private Entry entry(String keyId) throws KeyRefusedException {
        String id = find(keyId).map(KeyHandle::id).orElseThrow(() -> new KeyRefusedException(Reason.UNKNOWN_KEY));
        Entry entry = Objects.requireNonNull(entries.get(id));
        return new Entry(entry.handle().at(clock.instant()), entry.material());
    }

    private KeyHandle put(KeyPair pair, KeyAlgorithm algorithm) throws KeyRefusedException {
        PublicJwk publicKey = PublicJwk.of(pair.getPublic(), algorithm);
        KeyHandle handle = new KeyHandle(publicKey.thumbprint(), Set.of(algorithm), State.ACTIVE, publicKey, List.of());
        return put(new PrivateJwk.Parsed(handle, new KeyMaterial.Private(pair.getPrivate())));
    }

    private KeyHandle put(PrivateJwk.Parsed key) {
        entries.put(key.handle().id(), new Entry(key.handle(), key.material()));
        return key.handle();
    }

    /** Takes a key that was proved before; the keys that are here already are neither replaced nor revived. */
    private synchronized KeyHandle add(PrivateJwk.Parsed key) throws KeyRefusedException {
        requireMatchingHalves(key);
        Entry known = entries.get(key.handle().id());
        if (known == null) {
            return put(key);
        }
        if (known.handle().state() == State.DESTROYED) {
            throw new KeyRefusedException(Reason.DESTROYED);
        }
        if (!known.handle().algorithms().containsAll(key.handle().algorithms())) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
        return known.handle();
    }

    private void addCertified(PrivateKey key, List<X509Certificate> chain, CertificatePolicy policy)
            throws KeyRefusedException {
        if (chain.isEmpty()) {
            throw new KeyRefusedException(Reason.CERTIFICATE_MISSING);
        }
        policy.requireTrusted(chain);
        List<KeyAlgorithm> algorithms = new ArrayList<>(CertificatePolicy.permitted(chain.get(0)));
        if (algorithms.isEmpty()) {
            throw new KeyRefusedException(Reason.CERTIFICATE_KEY_USAGE);
        }
        PublicJwk publicKey = PublicJwk.of(CertificatePolicy.keyOf(chain.get(0)), algorithms.get(0));
        try {
            PrivateKey usable = key.getAlgorithm().startsWith("RSA") ? key : CurveKeys.translate(key);
            KeyHandle handle = new KeyHandle(
                    publicKey.thumbprint(), Set.copyOf(algorithms), stateOf(chain.get(0)), publicKey, chain);
            PrivateJwk.Parsed parsed = new PrivateJwk.Parsed(handle, new KeyMaterial.Private(usable));
            requireMatchingHalves(parsed);
            if (!entries.containsKey(handle.id())) {
                put(parsed);
            }
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        }
    }

    /** How long a certificate still serves: one of the future comes after one that has begun. */
    private Instant lasts(List<X509Certificate> chain) {
        boolean begun = !chain.isEmpty()
                && !clock.instant().isBefore(chain.get(0).getNotBefore().toInstant());
        return begun ? chain.get(0).getNotAfter().toInstant() : Instant.MIN;
    }

    private State stateOf(X509Certificate certificate) {
        if (clock.instant().isAfter(certificate.getNotAfter().toInstant())) {
            return State.DECRYPT_ONLY;
        }
        return clock.instant().isBefore(certificate.getNotBefore().toInstant()) ? State.PENDING : State.ACTIVE;
    }

    /** Uses the key's two halves once, in a keystore of its own. */
    private void requireMatchingHalves(PrivateJwk.Parsed key) throws KeyRefusedException {
        PublicJwk publicKey = key.handle().publicKey();
        if (publicKey == null) {
            return;
        }
        String id = key.handle().id();
        Keystore probe = new Keystore(Clock.systemUTC(), random);
        probe.put(new PrivateJwk.Parsed(
                new KeyHandle(id, key.handle().algorithms(), State.ACTIVE, publicKey, List.of()), key.material()));
        try {
            probe.selfCheck(id, publicKey);
        } catch (IOException e) {
            throw new AssertionError("keys in memory need no input", e);
        }
    }
}
