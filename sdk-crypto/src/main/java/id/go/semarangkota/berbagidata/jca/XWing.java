package id.go.semarangkota.berbagidata.jca;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.SecretWithEncapsulation;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.kems.MLKEMExtractor;
import org.bouncycastle.crypto.kems.MLKEMGenerator;
import org.bouncycastle.crypto.params.MLKEMParameters;
import org.bouncycastle.crypto.params.MLKEMPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLKEMPublicKeyParameters;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.jspecify.annotations.Nullable;

/**
 * The key encapsulation X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 and X25519 side by side, safe while one of them is.
 */
public final class XWing {
    /** Length of a public key in bytes. */
    public static final int PUBLIC_KEY = 1216;

    /** Length of a private key, which is a seed, in bytes. */
    public static final int SEED = 32;

    /** Length of an encapsulated secret in bytes. */
    public static final int ENCAPSULATED = 1120;

    private static final int POINT = 32;
    private static final int ML_KEM_PUBLIC = PUBLIC_KEY - POINT;
    private static final int ML_KEM_CIPHERTEXT = ENCAPSULATED - POINT;
    private static final byte[] LABEL = "\\.//^\\".getBytes(StandardCharsets.US_ASCII);

    private XWing() {}

    /**
     * A secret and how it travels.
     *
     * @param secret 32 bytes, to be wiped by whoever gets it
     * @param encapsulated 1120 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Encapsulation(byte[] secret, byte[] encapsulated) {}

    /**
     * Makes a key pair.
     *
     * @param random the source of the seed
     * @return a new pair
     */
    public static KeyPair generate(SecureRandom random) {
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        try {
            PrivateKey secret = privateKey(seed);
            return new KeyPair(publicOf(secret), secret);
        } catch (InvalidKeyException e) {
            throw Providers.impossible(e);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    /**
     * Reads a public key, and checks its ML-KEM half as FIPS 203, 7.2 asks.
     *
     * @param raw 1216 bytes
     * @return the key
     * @throws InvalidKeyException if it is not one
     */
    public static PublicKey publicKey(byte[] raw) throws InvalidKeyException {
        if (raw.length != PUBLIC_KEY) {
            throw new InvalidKeyException("length of the public key");
        }
        try {
            mlKem(raw);
        } catch (IllegalArgumentException e) {
            throw new InvalidKeyException("not a public key of ML-KEM");
        }
        return new Public(raw.clone());
    }

    /**
     * Reads a private key.
     *
     * @param seed 32 bytes, copied
     * @return the key
     * @throws InvalidKeyException if it has another length
     */
    public static PrivateKey privateKey(byte[] seed) throws InvalidKeyException {
        if (seed.length != SEED) {
            throw new InvalidKeyException("length of the private key");
        }
        return new Secret(seed.clone());
    }

    /**
     * Computes the public half.
     *
     * @param key a private key of this class
     * @return its public key
     * @throws InvalidKeyException if it is a key of another kind
     */
    public static PublicKey publicOf(PrivateKey key) throws InvalidKeyException {
        Expanded expanded = new Expanded(seed(key));
        return new Public(expanded.publicKey());
    }

    /**
     * Writes a public key.
     *
     * @param key any key
     * @return 1216 bytes, a copy; empty if the key is of another kind
     */
    public static byte[] raw(PublicKey key) {
        return key instanceof Public ours ? ours.raw.clone() : new byte[0];
    }

    /**
     * Writes a private key.
     *
     * @param key a private key of this class
     * @return 32 bytes, to be wiped by the caller
     * @throws InvalidKeyException if it is a key of another kind
     */
    public static byte[] seed(PrivateKey key) throws InvalidKeyException {
        if (key instanceof Secret ours) {
            return ours.seed.clone();
        }
        throw new InvalidKeyException("not a key of X-Wing");
    }

    /** Makes a secret for whoever has the private key; draws 32 bytes for ML-KEM, then 32 for X25519. */
    static Encapsulation encapsulate(PublicKey key, SecureRandom random) {
        byte[] theirs = raw(key);
        byte[] mlKemRandom = new byte[POINT];
        byte[] scalar = new byte[POINT];
        random.nextBytes(mlKemRandom);
        random.nextBytes(scalar);
        SecretWithEncapsulation lattice = MLKEMGenerator.internalGenerateEncapsulated(mlKem(theirs), mlKemRandom);
        byte[] point = new byte[POINT];
        byte[] agreed = new byte[POINT];
        X25519.scalarMultBase(scalar, 0, point, 0);
        X25519.scalarMult(scalar, 0, theirs, ML_KEM_PUBLIC, agreed, 0);
        byte[] encapsulated = Arrays.copyOf(lattice.getEncapsulation(), ENCAPSULATED);
        System.arraycopy(point, 0, encapsulated, ML_KEM_CIPHERTEXT, POINT);
        byte[] theirPoint = Arrays.copyOfRange(theirs, ML_KEM_PUBLIC, PUBLIC_KEY);
        byte[] secret = combine(lattice.getSecret(), agreed, point, theirPoint);
        wipe(mlKemRandom, scalar, agreed);
        return new Encapsulation(secret, encapsulated);
    }

    /** The secret that was encapsulated; for anything that was not, a secret that nobody else knows. */
    static byte[] decapsulate(PrivateKey key, byte[] encapsulated) throws InvalidKeyException {
        if (encapsulated.length != ENCAPSULATED) {
            throw new InvalidKeyException("length of the encapsulated secret");
        }
        Expanded expanded = new Expanded(seed(key));
        byte[] lattice =
                new MLKEMExtractor(expanded.mlKem).extractSecret(Arrays.copyOf(encapsulated, ML_KEM_CIPHERTEXT));
        byte[] point = Arrays.copyOfRange(encapsulated, ML_KEM_CIPHERTEXT, ENCAPSULATED);
        byte[] agreed = new byte[POINT];
        X25519.scalarMult(expanded.scalar, 0, point, 0, agreed, 0);
        byte[] secret = combine(lattice, agreed, point, expanded.point());
        wipe(agreed, expanded.scalar);
        expanded.mlKem.destroy();
        return secret;
    }

    private static byte[] combine(byte[] lattice, byte[] agreed, byte[] point, byte[] theirPoint) {
        MessageDigest sha3 = Digests.digest("SHA3-256");
        sha3.update(lattice);
        sha3.update(agreed);
        sha3.update(point);
        sha3.update(theirPoint);
        sha3.update(LABEL);
        Arrays.fill(lattice, (byte) 0);
        return sha3.digest();
    }

    private static MLKEMPublicKeyParameters mlKem(byte[] raw) {
        return new MLKEMPublicKeyParameters(MLKEMParameters.ml_kem_768, Arrays.copyOf(raw, ML_KEM_PUBLIC));
    }

    private static void wipe(byte[]... secrets) {
        for (byte[] secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** What a seed stands for. */
    private static final class Expanded {
        private final MLKEMPrivateKeyParameters mlKem;
        private final byte[] scalar;

        /** Expands a seed and wipes it. */
        Expanded(byte[] seed) {
            SHAKEDigest shake = new SHAKEDigest(256);
            byte[] material = new byte[96];
            shake.update(seed, 0, seed.length);
            shake.doFinal(material, 0, material.length);
            this.mlKem = new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_768, Arrays.copyOf(material, 64));
            this.scalar = Arrays.copyOfRange(material, 64, 96);
            wipe(material, seed);
        }

        byte[] point() {
            byte[] point = new byte[POINT];
            X25519.scalarMultBase(scalar, 0, point, 0);
            return point;
        }

        byte[] publicKey() {
            byte[] key = Arrays.copyOf(mlKem.getPublicKey(), PUBLIC_KEY);
            System.arraycopy(point(), 0, key, ML_KEM_PUBLIC, POINT);
            return key;
        }
    }

    /** A public key. */
    private static final class Public implements PublicKey {
        private static final long serialVersionUID = 1L;

        /** The key. */
        private final byte[] raw;

        Public(byte[] raw) {
            this.raw = raw;
        }

        @Override
        public String getAlgorithm() {
            return "X-Wing";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return raw.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Public that && Arrays.equals(raw, that.raw);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(raw);
        }
    }

    /** A private key, whose bytes leave it by {@link #seed} only. */
    @SuppressWarnings("serial") // refuses to be written
    private static final class Secret implements PrivateKey {
        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Secret(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public String getAlgorithm() {
            return "X-Wing";
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }

        @Override
        public String toString() {
            return "X-Wing private key";
        }

        private void writeObject(ObjectOutputStream out) throws NotSerializableException {
            throw new NotSerializableException("X-Wing private key");
        }
    }
}
