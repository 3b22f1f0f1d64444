package id.go.semarangkota.berbagidata.padanan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs of names in normal form, one behind the other in large arrays: two bytes of lengths and then the letters. */
final class NameStore {
    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int LENGTHS = 2;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;

    /** Keeps two names; the answer finds them again. */
    int add(byte[] name, byte[] mother) {
        int needed = LENGTHS + name.length + mother.length;
        if (used + needed > CHUNK) {
            if (chunks.size() == 1 << (Integer.SIZE - CHUNK_BITS)) {
                throw new IllegalStateException("the index is full");
            }
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        int place = ((chunks.size() - 1) << CHUNK_BITS) | used;
        chunk[used] = (byte) name.length;
        chunk[used + 1] = (byte) mother.length;
        System.arraycopy(name, 0, chunk, used + LENGTHS, name.length);
        System.arraycopy(mother, 0, chunk, used + LENGTHS + name.length, mother.length);
        used += needed;
        return place;
    }

    byte[] chunk(int place) {
        return chunks.get(place >>> CHUNK_BITS);
    }

    int nameLength(int place) {
        return chunk(place)[offset(place)] & 0xFF;
    }

    int motherLength(int place) {
        return chunk(place)[offset(place) + 1] & 0xFF;
    }

    /** Where the name begins in its chunk. */
    int nameAt(int place) {
        return offset(place) + LENGTHS;
    }

    int motherAt(int place) {
        return nameAt(place) + nameLength(place);
    }

    private static int offset(int place) {
        return place & (CHUNK - 1);
    }

    void wipe() {
        chunks.forEach(chunk -> Arrays.fill(chunk, (byte) 0));
        chunks.clear();
        used = CHUNK;
    }
}
