package id.go.semarangkota.berbagidata.padanan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keyed fingerprints of 64 bits: SipHash-2-4 under a key that is drawn for one index, never leaves it and is wiped with it. They stand in
 * for NIKs in tables of this process, and keep hostile input from aiming at one slot; nothing that leaves an agency is made with them.
 * Thread-safe.
 */
final class Fingerprints {
    static final int KEY_BYTES = 16;

    private static final int WORD = Long.BYTES;

    private final long[] key;

    Fingerprints(byte[] key) {
        ByteBuffer halves = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        this.key = new long[] {halves.getLong(), halves.getLong()};
    }

    /** The fingerprint of a NIK, never 0. */
    long ofNik(String nik) {
        byte[] digits = nik.getBytes(StandardCharsets.ISO_8859_1);
        return notZero(of(digits, digits.length));
    }

    /** The fingerprint of a name and a date of birth, never 0. */
    long ofPerson(Skeleton name, int born) {
        byte[] bytes = new byte[name.full() + Integer.BYTES];
        System.arraycopy(name.letters(), 0, bytes, 0, name.full());
        ByteBuffer.wrap(bytes).putInt(name.full(), born);
        return notZero(of(bytes, bytes.length));
    }

    /** The fingerprint of a name and that of a mother, never 0. */
    long ofNames(Skeleton name, Skeleton mother) {
        byte[] bytes = new byte[name.full() + 1 + mother.full()];
        System.arraycopy(name.letters(), 0, bytes, 0, name.full());
        System.arraycopy(mother.letters(), 0, bytes, name.full() + 1, mother.full());
        return notZero(of(bytes, bytes.length));
    }

    private static long notZero(long fingerprint) {
        return fingerprint == 0 ? 1 : fingerprint;
    }

    /** SipHash-2-4, as its authors define it. */
    long of(byte[] bytes, int length) {
        Rounds state = new Rounds(key[0], key[1]);
        ByteBuffer words = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        while (words.remaining() >= WORD) {
            state.take(words.getLong());
        }
        long rest = (long) length << 56;
        for (int shift = 0; words.hasRemaining(); shift += Byte.SIZE) {
            rest |= (words.get() & 0xFFL) << shift;
        }
        state.take(rest);
        return state.end();
    }

    void wipe() {
        Arrays.fill(key, 0);
    }

    /** The four words of state. */
    private static final class Rounds {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        private Rounds(long k0, long k1) {
            v0 = k0 ^ 0x736f6d6570736575L;
            v1 = k1 ^ 0x646f72616e646f6dL;
            v2 = k0 ^ 0x6c7967656e657261L;
            v3 = k1 ^ 0x7465646279746573L;
        }

        private void take(long word) {
            v3 ^= word;
            round();
            round();
            v0 ^= word;
        }

        private long end() {
            v2 ^= 0xFF;
            round();
            round();
            round();
            round();
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void round() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
