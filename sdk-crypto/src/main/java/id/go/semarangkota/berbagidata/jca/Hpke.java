package id.go.semarangkota.berbagidata.jca;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHAKEDigest;

/**
 * Hybrid public key encryption of one short message, in the base mode of RFC 9180 and with AES-256-GCM.
 *
 * <p>The constants have the names of the JOSE algorithms. Written out here, since the one-stage key schedule (draft-ietf-hpke-hpke, 5.1) that X-Wing comes with is in no library of ours.
 */
public enum Hpke {
    /** DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 (RFC 9180, 4.1 and 5.1). */
    HPKE_7_KE(0x0010, 0x0001, 65),
    /** X-Wing and, in one stage, SHAKE256. */
    HPKE_9_KE(0x647a, 0x0011, XWing.ENCAPSULATED);

    private static final int AES_256_GCM = 0x0002;
    private static final int KEY = 32;
    private static final int SHAKE256_EXPORTER = 64;
    private static final byte[] VERSION = ascii("HPKE-v1");
    private static final byte[] NONE = new byte[0];

    private final int kem;
    private final int kdf;
    private final int encapsulatedLength;

    Hpke(int kem, int kdf, int encapsulatedLength) {
        this.kem = kem;
        this.kdf = kdf;
        this.encapsulatedLength = encapsulatedLength;
    }

    /**
     * A sealed message.
     *
     * @param encapsulated the secret, encapsulated
     * @param ciphertext the message, encrypted
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Sealed(byte[] encapsulated, byte[] ciphertext) {}

    /**
     * Refuses what cannot be an encapsulated secret, before any private key is used on it.
     *
     * @param encapsulated what a message says
     * @throws InvalidKeyException if it has another length, or is a point beside the curve
     */
    public void check(byte[] encapsulated) throws InvalidKeyException {
        if (encapsulated.length != encapsulatedLength) {
            throw new InvalidKeyException("length of the encapsulated secret");
        }
        if (this == HPKE_7_KE) {
            point(encapsulated);
        }
    }

    /**
     * Seals.
     *
     * @param recipient a key on P-256, or one of X-Wing
     * @param info what sealing and opening must agree on
     * @param plaintext the message; the caller's to wipe
     * @param random the source of the secret
     * @return the sealed message
     */
    public Sealed seal(PublicKey recipient, byte[] info, byte[] plaintext, SecureRandom random) {
        XWing.Encapsulation made =
                this == HPKE_9_KE ? XWing.encapsulate(recipient, random) : encapsulate(recipient, random);
        byte[] material = schedule(made.secret(), info);
        byte[] ciphertext = AesGcm.seal(
                Arrays.copyOf(material, KEY), Arrays.copyOfRange(material, KEY, KEY + AesGcm.NONCE), NONE, plaintext);
        wipe(made.secret(), material);
        return new Sealed(made.encapsulated(), ciphertext);
    }

    /**
     * Takes the secret out: the one step that needs the private key.
     *
     * @param key the private key
     * @param publicHalf its public half
     * @param encapsulated the encapsulated secret
     * @return 32 bytes, to be wiped by the caller
     * @throws InvalidKeyException if the key is of another kind, or the secret cannot be one
     */
    public byte[] decapsulate(PrivateKey key, PublicKey publicHalf, byte[] encapsulated) throws InvalidKeyException {
        check(encapsulated);
        if (this == HPKE_9_KE) {
            return XWing.decapsulate(key, encapsulated);
        }
        byte[] agreed = Agreement.agree(Curve.P_256, key, point(encapsulated));
        return extractAndExpand(agreed, encapsulated, point(publicHalf));
    }

    /**
     * Opens.
     *
     * @param secret what {@link #decapsulate} gave; the caller's to wipe
     * @param info what sealing and opening must agree on
     * @param ciphertext the message, encrypted
     * @return the message, to be wiped by the caller, or empty if it was not sealed with this secret
     */
    public Optional<byte[]> open(byte[] secret, byte[] info, byte[] ciphertext) {
        byte[] material = schedule(secret, info);
        try {
            return AesGcm.open(
                    Arrays.copyOf(material, KEY),
                    Arrays.copyOfRange(material, KEY, KEY + AesGcm.NONCE),
                    NONE,
                    ciphertext);
        } finally {
            wipe(material);
        }
    }

    private XWing.Encapsulation encapsulate(PublicKey recipient, SecureRandom random) {
        KeyPair ephemeral = CurveKeys.generate(Curve.P_256, random);
        byte[] encapsulated = point(ephemeral.getPublic());
        try {
            byte[] agreed = Agreement.agree(Curve.P_256, ephemeral.getPrivate(), recipient);
            return new XWing.Encapsulation(extractAndExpand(agreed, encapsulated, point(recipient)), encapsulated);
        } catch (InvalidKeyException e) {
            throw Providers.impossible(e);
        }
    }

    /** The KEM's own derivation (RFC 9180, 4.1). */
    private byte[] extractAndExpand(byte[] agreed, byte[] encapsulated, byte[] recipient) {
        byte[] suite = join(ascii("KEM"), number(kem));
        byte[] prk = Hkdf.SHA_256.extract(NONE, join(VERSION, suite, ascii("eae_prk"), agreed));
        byte[] secret = expand(prk, suite, "shared_secret", join(encapsulated, recipient), 32);
        wipe(agreed, prk);
        return secret;
    }

    /** Key and nonce, one behind the other. */
    private byte[] schedule(byte[] secret, byte[] info) {
        byte[] suite = join(ascii("HPKE"), number(kem), number(kdf), number(AES_256_GCM));
        return this == HPKE_9_KE ? oneStage(suite, secret, info) : twoStages(suite, secret, info);
    }

    private static byte[] twoStages(byte[] suite, byte[] secret, byte[] info) {
        byte[] pskHash = Hkdf.SHA_256.extract(NONE, join(VERSION, suite, ascii("psk_id_hash")));
        byte[] infoHash = Hkdf.SHA_256.extract(NONE, join(VERSION, suite, ascii("info_hash"), info));
        byte[] context = join(new byte[1], pskHash, infoHash);
        byte[] prk = Hkdf.SHA_256.extract(secret, join(VERSION, suite, ascii("secret")));
        byte[] key = expand(prk, suite, "key", context, KEY);
        byte[] nonce = expand(prk, suite, "base_nonce", context, AesGcm.NONCE);
        byte[] material = join(key, nonce);
        wipe(prk, key);
        return material;
    }

    private static byte[] oneStage(byte[] suite, byte[] secret, byte[] info) {
        int length = KEY + AesGcm.NONCE + SHAKE256_EXPORTER;
        byte[] secrets = join(prefixed(NONE), prefixed(secret));
        byte[] context = join(new byte[1], prefixed(NONE), prefixed(info));
        byte[] input = join(secrets, VERSION, suite, prefixed(ascii("secret")), number(length), context);
        SHAKEDigest shake = new SHAKEDigest(256);
        byte[] output = new byte[length];
        shake.update(input, 0, input.length);
        shake.doFinal(output, 0, length);
        byte[] material = Arrays.copyOf(output, KEY + AesGcm.NONCE);
        wipe(secrets, input, output);
        return material;
    }

    private static byte[] expand(byte[] prk, byte[] suite, String label, byte[] info, int length) {
        return Hkdf.SHA_256.expand(prk, join(number(length), VERSION, suite, ascii(label), info), length);
    }

    private static byte[] point(PublicKey key) {
        byte[][] coordinates = CurveKeys.coordinates(Curve.P_256, key);
        return join(new byte[] {4}, coordinates[0], coordinates[1]);
    }

    private static PublicKey point(byte[] encoded) throws InvalidKeyException {
        if (encoded[0] != 4) {
            throw new InvalidKeyException("not an uncompressed point");
        }
        return CurveKeys.publicKey(
                Curve.P_256, Arrays.copyOfRange(encoded, 1, 33), Arrays.copyOfRange(encoded, 33, 65));
    }

    private static byte[] prefixed(byte[] bytes) {
        return join(number(bytes.length), bytes);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static void wipe(byte[]... secrets) {
        for (byte[] secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
