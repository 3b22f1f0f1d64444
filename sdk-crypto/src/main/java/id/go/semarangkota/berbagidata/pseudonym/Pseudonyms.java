package id.go.semarangkota.berbagidata.pseudonym;

import id.go.semarangkota.berbagidata.jca.Hkdf;
import id.go.semarangkota.berbagidata.jca.KeyedHash;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Replaces identifiers by pseudonyms, the same value always by the same one.
 *
 * <p>Two recipients, two purposes, two fields or two key versions never share a pseudonym, so that their data cannot be
 * joined. There is no way to make one without a key: the 10^16 possible NIK could be tried out in an hour. Whoever holds
 * the key can find the value by trying: the result is pseudonymous data, not anonymous data.
 *
 * <p>The working key is HKDF-SHA-256 of the given key with salt {@code sdx/v1 pseudonym} and, as info, the four names in
 * UTF-8, each after its length as four bytes big-endian. A pseudonym is the first bits of HMAC-SHA-256 of the value's UTF-8
 * bytes, written in lower-case base32 (RFC 4648, no padding). Immutable and safe for use by several threads.
 */
public final class Pseudonyms {
    private static final byte[] SALT = "sdx/v1 pseudonym".getBytes(StandardCharsets.US_ASCII);
    private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int KEY = 32;

    private final KeyedHash hash;
    private final int bytes;

    private Pseudonyms(KeyedHash hash, int bytes) {
        this.hash = hash;
        this.bytes = bytes;
    }

    /**
     * Starts with a key.
     *
     * @param key at least 32 random bytes, read once
     * @return a builder that still needs purpose, recipient, field and key version
     */
    public static Builder keyedBy(SecretBytes key) {
        return new Builder(key);
    }

    /**
     * Makes a pseudonym.
     *
     * @param value the identifier exactly as it is always written, not empty; it is not normalized here
     * @return lower-case letters and the digits 2 to 7; 26 characters for 128 bits
     */
    public String of(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("value");
        }
        byte[] code = hash.hash(value.getBytes(StandardCharsets.UTF_8));
        return base32(code, bytes);
    }

    private static String base32(byte[] code, int length) {
        char[] text = new char[(length * 8 + 4) / 5];
        int buffer = 0;
        int bits = 0;
        int next = 0;
        for (int i = 0; i < length; i++) {
            buffer = (buffer << 8) | (code[i] & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text[next++] = BASE32[(buffer >>> bits) & 31];
            }
        }
        if (bits > 0) {
            text[next] = BASE32[(buffer << (5 - bits)) & 31];
        }
        return new String(text);
    }

    @Override
    public String toString() {
        return "Pseudonyms[" + bytes * 8 + " bits]";
    }

    /** Collects what separates one set of pseudonyms from all others. */
    public static final class Builder {
        private final SecretBytes key;
        private @Nullable String purpose;
        private @Nullable String recipient;
        private @Nullable String field;
        private @Nullable String keyVersion;
        private int bits = 128;

        private Builder(SecretBytes key) {
            this.key = Objects.requireNonNull(key, "key");
        }

        /**
         * Names the purpose.
         *
         * @param value what the data may be used for
         * @return this
         */
        public Builder purpose(String value) {
            this.purpose = value;
            return this;
        }

        /**
         * Names the recipient.
         *
         * @param value the agency that gets the pseudonyms
         * @return this
         */
        public Builder recipient(String value) {
            this.recipient = value;
            return this;
        }

        /**
         * Names the field.
         *
         * @param value the identifier's kind, for example {@code nik}
         * @return this
         */
        public Builder field(String value) {
            this.field = value;
            return this;
        }

        /**
         * Names the key's version.
         *
         * @param value for example {@code 2027-01}
         * @return this
         */
        public Builder keyVersion(String value) {
            this.keyVersion = value;
            return this;
        }

        /**
         * Sets the length.
         *
         * @param value bits, a multiple of 8 from 64 to 256; 128 if never set. With 64 bits, two of 100 million values
         *     collide with a probability of 1 in 3700
         * @return this
         */
        public Builder bits(int value) {
            if (value < 64 || value > 256 || value % 8 != 0) {
                throw new IllegalArgumentException("bits");
            }
            this.bits = value;
            return this;
        }

        /**
         * Derives the working key.
         *
         * @return the pseudonyms of this purpose, recipient, field and key version
         */
        public Pseudonyms build() {
            byte[] info = info();
            byte[] secret = key.read(SecretAccess.insecure());
            if (secret.length < KEY) {
                throw new IllegalArgumentException("key: at least 32 bytes");
            }
            byte[] pseudorandomKey = Hkdf.SHA_256.extract(SALT, secret);
            byte[] working = Hkdf.SHA_256.expand(pseudorandomKey, info, KEY);
            Pseudonyms pseudonyms = new Pseudonyms(new KeyedHash(working), bits / 8);
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(pseudorandomKey, (byte) 0);
            Arrays.fill(working, (byte) 0);
            return pseudonyms;
        }

        private byte[] info() {
            ByteArrayOutputStream info = new ByteArrayOutputStream();
            append(info, purpose, "purpose");
            append(info, recipient, "recipient");
            append(info, field, "field");
            append(info, keyVersion, "keyVersion");
            return info.toByteArray();
        }

        /** Length first: no two lists of names have the same bytes. */
        private static void append(ByteArrayOutputStream info, @Nullable String part, String name) {
            if (part == null || part.isBlank()) {
                throw new IllegalArgumentException(name);
            }
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            info.writeBytes(ByteBuffer.allocate(4).putInt(utf8.length).array());
            info.writeBytes(utf8);
        }
    }
}
