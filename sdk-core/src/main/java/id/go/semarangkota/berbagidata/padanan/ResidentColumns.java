package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.util.Arrays;

/** Residents as they come, a column an array; nothing here is looked up yet. Arrays that were outgrown are wiped. Not thread-safe. */
final class ResidentColumns {
    /** What stands for "no NIK". */
    static final long NO_NIK = 0;

    private static final int FIRST = 1 << 12;

    private final NameStore names = new NameStore();
    private final Skeleton skeleton = new Skeleton();
    private long[] niks = new long[FIRST];
    private int[] born = new int[FIRST];
    private int[] places = new int[FIRST];
    private int[] signatures = new int[FIRST];
    private int size;

    void add(Penduduk penduduk, Fingerprints fingerprints) {
        if (size == niks.length) {
            grow();
        }
        String nik = penduduk.nik();
        byte[] name = NameForm.of(penduduk.nama());
        niks[size] = nik != null && Nik.isValid(nik) ? fingerprints.ofNik(nik) : NO_NIK;
        born[size] = Born.pack(Born.day(penduduk.tanggalLahir()), penduduk.jenisKelamin());
        places[size] = names.add(name, NameForm.of(penduduk.namaIbu()));
        skeleton.set(name, 0, name.length);
        signatures[size] = skeleton.signature();
        size++;
    }

    private void grow() {
        int room = Math.addExact(size, size >> 1);
        long[] oldNiks = niks;
        niks = Arrays.copyOf(oldNiks, room);
        Arrays.fill(oldNiks, 0);
        born = grown(born, room);
        places = grown(places, room);
        signatures = grown(signatures, room);
    }

    private static int[] grown(int[] old, int room) {
        int[] grown = Arrays.copyOf(old, room);
        Arrays.fill(old, 0);
        return grown;
    }

    int size() {
        return size;
    }

    NameStore names() {
        return names;
    }

    long nik(int resident) {
        return niks[resident];
    }

    int born(int resident) {
        return born[resident];
    }

    int place(int resident) {
        return places[resident];
    }

    int signature(int resident) {
        return signatures[resident];
    }

    /** Gives up the room at the end of the columns, and the signatures, which the index keeps in its own order. */
    void trim() {
        long[] oldNiks = niks;
        niks = Arrays.copyOf(oldNiks, size);
        Arrays.fill(oldNiks, 0);
        born = grown(born, size);
        places = grown(places, size);
        signatures = grown(signatures, 0);
    }

    void wipe() {
        names.wipe();
        skeleton.wipe();
        Arrays.fill(niks, 0);
        Arrays.fill(born, 0);
        Arrays.fill(places, 0);
        Arrays.fill(signatures, 0);
    }
}
