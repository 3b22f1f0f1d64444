package id.go.semarangkota.berbagidata.padanan;

import java.util.Arrays;

/** Counts how often each fingerprint came, up to 127 times: nine bytes a slot, at most half of them filled. Not thread-safe. */
final class RepeatCounter {
    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private byte[] counts = new byte[FIRST];
    private int used;

    /** Counts once more; the answer includes this time. */
    int count(long key) {
        if (used > keys.length / 2) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        if (counts[slot] < Byte.MAX_VALUE) {
            counts[slot]++;
        }
        return counts[slot];
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldCounts = counts;
        keys = new long[Math.multiplyExact(oldKeys.length, 2)];
        counts = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
        Arrays.fill(oldKeys, 0);
    }

    void wipe() {
        Arrays.fill(keys, 0);
        Arrays.fill(counts, (byte) 0);
    }
}
