package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import org.jspecify.annotations.Nullable;

/** The person whom a row asks about, made ready for comparing; filled again for each row. Not thread-safe. */
final class Person {
    private final Skeleton nameSkeleton = new Skeleton();
    private final Skeleton motherSkeleton = new Skeleton();
    private byte[] name = NameForm.none();
    private byte[] mother = NameForm.none();
    private int born;
    private boolean nikGiven;
    private long nik;
    private int signature;

    void set(PesertaDidik siswa, Fingerprints fingerprints) {
        name = NameForm.of(siswa.nama());
        nameSkeleton.set(name, 0, name.length);
        signature = nameSkeleton.signature();
        mother = NameForm.of(siswa.namaIbu());
        motherSkeleton.set(mother, 0, mother.length);
        born = Born.pack(Born.day(siswa.tanggalLahir()), siswa.jenisKelamin());
        setNik(siswa.nik(), fingerprints);
    }

    private void setNik(@Nullable String text, Fingerprints fingerprints) {
        nikGiven = text != null && !text.isBlank();
        nik = text != null && Nik.isValid(text) ? fingerprints.ofNik(text) : ResidentColumns.NO_NIK;
    }

    byte[] name() {
        return name;
    }

    Skeleton nameSkeleton() {
        return nameSkeleton;
    }

    int signature() {
        return signature;
    }

    byte[] mother() {
        return mother;
    }

    Skeleton motherSkeleton() {
        return motherSkeleton;
    }

    /** Day and sex in one number. */
    int born() {
        return born;
    }

    int day() {
        return Born.day(born);
    }

    boolean isNikGiven() {
        return nikGiven;
    }

    /** The fingerprint of the NIK, {@link ResidentColumns#NO_NIK} if it is absent or not well-formed. */
    long nik() {
        return nik;
    }

    /** Whether there is a name and a date of birth. */
    boolean isNamed() {
        return name.length > 0 && day() != Born.UNKNOWN;
    }

    /** Whether biodata alone can find somebody. */
    boolean isComplete() {
        return isNamed() && mother.length > 0;
    }

    void wipe() {
        nameSkeleton.wipe();
        motherSkeleton.wipe();
        name = NameForm.none();
        mother = NameForm.none();
        born = 0;
        nik = ResidentColumns.NO_NIK;
        signature = 0;
    }
}
