package id.go.semarangkota.berbagidata.format.finding;

import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which identifiers have occurred, in bounded memory: a table of 64-bit fingerprints under a key that is drawn for each file and wiped
 * with the table. The identifiers themselves are not kept.
 *
 * <p>A number of at most 18 digits becomes its fingerprint by a permutation, so that two numbers never share one: what is said to be
 * repeated is repeated. Longer and other texts are hashed; two of them share a fingerprint with a probability of 2<sup>-64</sup>, which
 * for a million texts makes one false report in 37 million files.
 *
 * <p>Once the table is full only those fingerprints stay whose last bit is zero, then whose last two bits are, and so on: of all
 * identifiers one half, one quarter is compared, the same throughout the file. What is found is still true; a value that is repeated may
 * be missed. Allocates nothing for a known number, and for a new one only where the table grows.
 */
final class SeenIdentifiers {
    private static final int FIRST_SLOTS = 1 << 10;
    /** The table is full at five sixths: a search then meets some twenty slots side by side. */
    private static final int FULL_OF_SIX = 5;

    private static final int PACKED_DIGITS = 18;

    private final int mostSlots;
    private long[] slots = new long[FIRST_SLOTS];
    private int size;
    private boolean hasZero;
    /** Fingerprints are kept whose bits under this mask are zero. */
    private long sample;

    private long first;
    private long second;
    private long compared;

    /** A table for so many different identifiers. */
    SeenIdentifiers(int most) {
        this(most, new SecureRandom());
    }

    /** The key is drawn from {@code random}; null for a fixed one, which only a test may want. */
    SeenIdentifiers(int most, @Nullable SecureRandom random) {
        int slotsNeeded = (int) Math.min(1L << 30, most * 6L / FULL_OF_SIX + 1);
        this.mostSlots = Math.max(FIRST_SLOTS, Integer.highestOneBit(Math.max(1, slotsNeeded - 1)) << 1);
        this.first = random == null ? 1 : random.nextLong();
        this.second = random == null ? 2 : random.nextLong();
    }

    /** Whether an identifier has occurred before; from now on it has. */
    boolean isRepeated(CharSequence identifier) {
        long fingerprint = fingerprint(identifier);
        if ((fingerprint & sample) != 0) {
            return false;
        }
        compared++;
        if (fingerprint == 0) {
            boolean repeated = hasZero;
            hasZero = true;
            return repeated;
        }
        int slot = slot(slots, fingerprint);
        if (slots[slot] == fingerprint) {
            return true;
        }
        slots[slot] = fingerprint;
        size++;
        if (size >= slots.length / 6 * FULL_OF_SIX) {
            makeRoom();
        }
        return false;
    }

    /** How many identifiers were compared: all of them until the table was full. */
    long compared() {
        return compared;
    }

    /** Where the fingerprint stands, or the free slot where it would. */
    private static int slot(long[] table, long fingerprint) {
        int slot = (int) (fingerprint >>> (Long.numberOfLeadingZeros(table.length) + 1));
        while (table[slot] != 0 && table[slot] != fingerprint) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void makeRoom() {
        if (slots.length < mostSlots) {
            long[] old = slots;
            slots = new long[old.length * 2];
            refill(old, old.length);
        } else {
            sample = sample << 1 | 1;
            long[] kept = new long[size];
            int count = 0;
            for (long fingerprint : slots) {
                if (fingerprint != 0 && (fingerprint & sample) == 0) {
                    kept[count++] = fingerprint;
                }
            }
            Arrays.fill(slots, 0);
            size = count;
            refill(kept, count);
        }
    }

    /** Fills the table, and wipes where the fingerprints were. */
    private void refill(long[] from, int count) {
        for (int i = 0; i < count; i++) {
            if (from[i] != 0) {
                slots[slot(slots, from[i])] = from[i];
            }
        }
        Arrays.fill(from, 0);
    }

    private long fingerprint(CharSequence identifier) {
        int length = identifier.length();
        if (length > PACKED_DIGITS || !FieldChoice.isDigits(identifier)) {
            long hash = mixed(length ^ second);
            for (int i = 0; i < length; i++) {
                hash = mixed(hash ^ identifier.charAt(i) ^ first) + second;
            }
            return mixed(hash ^ first);
        }
        long number = 1;
        for (int i = 0; i < length; i++) {
            number = number * 10 + identifier.charAt(i) - '0';
        }
        return mixed(mixed(number ^ first) ^ second);
    }

    /** A permutation of 64 bits after which each depends on all (the finalizer of MurmurHash3). */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** Wipes the table and its key. */
    void wipe() {
        Arrays.fill(slots, 0);
        first = 0;
        second = 0;
    }
}
