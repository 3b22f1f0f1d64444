package id.go.semarangkota.berbagidata.padanan;

import java.util.Arrays;

/** Finds residents by the fingerprints of their NIKs: open addressing over the columns, four bytes a slot. Thread-safe once made. */
final class NikTable {
    /** Residents of one NIK that are found by it; a register that gives more to the same one has no meaning. */
    static final int HOLDERS = 16;

    private final ResidentColumns residents;
    private final int[] slots;

    NikTable(ResidentColumns residents) {
        this.residents = residents;
        long wanted = Math.max(16, residents.size() * 3L / 2);
        this.slots = new int[(int) Math.min(1L << 30, Long.highestOneBit(wanted) << 1)];
        for (int resident = 0; resident < residents.size(); resident++) {
            if (residents.nik(resident) != ResidentColumns.NO_NIK) {
                put(resident);
            }
        }
    }

    private void put(int resident) {
        int same = 0;
        int slot = start(residents.nik(resident));
        while (slots[slot] != 0) {
            same += residents.nik(slots[slot] - 1) == residents.nik(resident) ? 1 : 0;
            if (same == HOLDERS) {
                return;
            }
            slot = next(slot);
        }
        slots[slot] = resident + 1;
    }

    private int start(long nik) {
        return (int) nik & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** The residents of a NIK, at most {@link #HOLDERS}. */
    int find(long nik, int[] holders) {
        int found = 0;
        for (int slot = start(nik); slots[slot] != 0; slot = next(slot)) {
            int resident = slots[slot] - 1;
            if (residents.nik(resident) == nik) {
                holders[found++] = resident;
            }
        }
        return found;
    }

    void wipe() {
        Arrays.fill(slots, 0);
    }
}
