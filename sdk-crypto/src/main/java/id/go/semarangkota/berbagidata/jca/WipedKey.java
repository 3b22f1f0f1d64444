package id.go.semarangkota.berbagidata.jca;

import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * A key that can be wiped: {@code SecretKeySpec.destroy()} throws.
 */
final class WipedKey implements SecretKey, AutoCloseable {
    private static final long serialVersionUID = 1L;

    private final String algorithm;

    @SuppressWarnings("serial")
    private final transient byte[] bytes;

    private transient boolean destroyed;

    WipedKey(String algorithm, byte[] bytes, int offset, int length) {
        this.algorithm = algorithm;
        this.bytes = Arrays.copyOfRange(bytes, offset, offset + length);
    }

    WipedKey(String algorithm, byte[] bytes) {
        this(algorithm, bytes, 0, bytes.length);
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        if (destroyed) {
            throw new IllegalStateException("key destroyed");
        }
        return bytes.clone();
    }

    @Override
    public void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public void close() {
        destroy();
    }

    @Override
    public String toString() {
        return "WipedKey[" + algorithm + "]";
    }

    private void writeObject(java.io.ObjectOutputStream out) throws java.io.IOException {
        throw new java.io.NotSerializableException("WipedKey");
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException {
        throw new java.io.NotSerializableException("WipedKey");
    }
}
