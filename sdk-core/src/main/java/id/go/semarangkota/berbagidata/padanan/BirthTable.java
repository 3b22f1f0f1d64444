package id.go.semarangkota.berbagidata.padanan;

import java.util.Arrays;

/** Finds residents by their day of birth: their numbers and signatures, day after day. Thread-safe once made. */
final class BirthTable {
    private final int[] starts = new int[Born.DAYS + 1];
    private final int[] order;
    private final int[] signatures;

    BirthTable(ResidentColumns residents) {
        int size = residents.size();
        order = new int[size];
        signatures = new int[size];
        for (int resident = 0; resident < size; resident++) {
            starts[Born.day(residents.born(resident)) + 1]++;
        }
        for (int day = 0; day < Born.DAYS; day++) {
            starts[day + 1] += starts[day];
        }
        int[] next = Arrays.copyOf(starts, Born.DAYS);
        for (int resident = 0; resident < size; resident++) {
            int place = next[Born.day(residents.born(resident))]++;
            order[place] = resident;
            signatures[place] = residents.signature(resident);
        }
    }

    /** The first place of a day. */
    int start(int day) {
        return starts[day];
    }

    /** The place behind the last of a day. */
    int end(int day) {
        return starts[day + 1];
    }

    int resident(int place) {
        return order[place];
    }

    int signature(int place) {
        return signatures[place];
    }

    void wipe() {
        Arrays.fill(starts, 0);
        Arrays.fill(order, 0);
        Arrays.fill(signatures, 0);
    }
}
