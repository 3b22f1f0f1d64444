package id.go.semarangkota.berbagidata.padanan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks for the residents who agree with a person, by NIK and by biodata; keeps the best of them. Not thread-safe. */
final class Search {
    private static final int NOBODY = -1;

    private final IndeksPenduduk index;
    private final AmbangPadanan limits;
    private final Skeleton skeleton = new Skeleton();
    private final EditDistance edits = new EditDistance();
    private final int[] holders = new int[NikTable.HOLDERS];
    private Best byNik = new Best();
    private Best byBiodata = new Best();

    /** The resident found by the lowest rule; how many were found by one as good. */
    static final class Best {
        private @Nullable AturanPadanan rule;
        private int rank;
        private int resident = NOBODY;
        private int count;

        private void offer(int candidate, AturanPadanan by) {
            int candidateRank = rank(by);
            if (count == 0 || candidateRank < rank) {
                rule = by;
                rank = candidateRank;
                resident = candidate;
                count = 1;
            } else if (candidateRank == rank) {
                count++;
            }
        }

        /** Rules that forgive different things are none better than the other. */
        private static int rank(AturanPadanan rule) {
            return switch (rule) {
                case NIK_SAMA, BIODATA_SAMA -> 0;
                case NIK_EJAAN, BIODATA_EJAAN -> 1;
                case NIK_NAMA_MIRIP, NIK_TANGGAL_MIRIP, BIODATA_NAMA_MIRIP, BIODATA_IBU_MIRIP -> 2;
            };
        }

        @Nullable
        AturanPadanan rule() {
            return rule;
        }

        int resident() {
            return resident;
        }

        boolean isFound() {
            return count > 0;
        }

        boolean isUnique() {
            return count == 1;
        }

        boolean isExact() {
            return count > 0 && rank == 0;
        }
    }

    Search(IndeksPenduduk index, AmbangPadanan limits) {
        this.index = index;
        this.limits = limits;
    }

    /** Whom the NIK and the person both point at. */
    Best byNik() {
        return byNik;
    }

    /** Whom name, date of birth and mother's name point at. */
    Best byBiodata() {
        return byBiodata;
    }

    /** Looks at the holders of the NIK; true if there is any, whether or not they agree. */
    boolean searchByNik(Person person) {
        byNik = new Best();
        byBiodata = new Best();
        if (person.nik() == ResidentColumns.NO_NIK) {
            return false;
        }
        int found = index.niks().find(person.nik(), holders);
        for (int i = 0; i < found; i++) {
            AturanPadanan rule = person.isNamed() ? nikRule(person, holders[i]) : null;
            if (rule != null) {
                byNik.offer(holders[i], rule);
            }
        }
        return found > 0;
    }

    private @Nullable AturanPadanan nikRule(Person person, int resident) {
        int born = index.residents().born(resident);
        Agreement name = name(person, resident);
        if (Born.day(born) == person.day()) {
            return switch (name) {
                case EQUAL -> AturanPadanan.NIK_SAMA;
                case SPELLING -> AturanPadanan.NIK_EJAAN;
                case DISTANCE -> Born.isOtherSex(born, person.born()) ? null : AturanPadanan.NIK_NAMA_MIRIP;
                case DIFFERENT -> null;
            };
        }
        boolean similar = name.isSpelling() && Born.isSimilar(Born.day(born), person.day(), limits.selisihTahun());
        return similar ? AturanPadanan.NIK_TANGGAL_MIRIP : null;
    }

    /** Looks at everybody born on the day. */
    void searchByBiodata(Person person) {
        byBiodata = new Best();
        if (!person.isComplete()) {
            return;
        }
        BirthTable births = index.births();
        int bits = 2 * limits.edits(person.nameSkeleton().full());
        int end = births.end(person.day());
        for (int place = births.start(person.day()); place < end; place++) {
            if (mayAgree(person.signature(), births.signature(place), bits)) {
                AturanPadanan rule = biodataRule(person, births.resident(place));
                if (rule != null) {
                    byBiodata.offer(births.resident(place), rule);
                }
            }
        }
    }

    /** An edit changes at most two of the letters that occur; where a patronymic may be left out, any letters may be. */
    private static boolean mayAgree(int signature, int other, int bits) {
        return ((signature | other) & Skeleton.PATRONYMIC) != 0 || Integer.bitCount(signature ^ other) <= bits;
    }

    private @Nullable AturanPadanan biodataRule(Person person, int resident) {
        Agreement name = name(person, resident);
        if (name == Agreement.DIFFERENT) {
            return null;
        }
        Agreement mother = mother(person, resident);
        if (name == Agreement.EQUAL && mother == Agreement.EQUAL) {
            return AturanPadanan.BIODATA_SAMA;
        } else if (name.isSpelling() && mother.isSpelling()) {
            return AturanPadanan.BIODATA_EJAAN;
        } else if (Born.isOtherSex(index.residents().born(resident), person.born())) {
            return null;
        } else if (mother.isSpelling()) {
            return AturanPadanan.BIODATA_NAMA_MIRIP;
        }
        return name.isSpelling() && mother == Agreement.DISTANCE ? AturanPadanan.BIODATA_IBU_MIRIP : null;
    }

    Agreement name(Person person, int resident) {
        NameStore names = index.residents().names();
        int place = index.residents().place(resident);
        return compare(
                person.name(), person.nameSkeleton(), names.chunk(place), names.nameAt(place), names.nameLength(place));
    }

    Agreement mother(Person person, int resident) {
        NameStore names = index.residents().names();
        int place = index.residents().place(resident);
        return compare(
                person.mother(),
                person.motherSkeleton(),
                names.chunk(place),
                names.motherAt(place),
                names.motherLength(place));
    }

    private Agreement compare(byte[] asked, Skeleton askedSkeleton, byte[] chunk, int at, int length) {
        if (asked.length == 0 || length == 0) {
            return Agreement.DIFFERENT;
        } else if (Arrays.equals(asked, 0, asked.length, chunk, at, at + length)) {
            return Agreement.EQUAL;
        }
        skeleton.set(chunk, at, length);
        Agreement full = compare(askedSkeleton, askedSkeleton.full(), skeleton.full());
        if (full == Agreement.SPELLING || askedSkeleton.hasPatronymic() == skeleton.hasPatronymic()) {
            return full;
        }
        Agreement main = compare(askedSkeleton, askedSkeleton.main(), skeleton.main());
        return main.compareTo(full) < 0 ? main : full;
    }

    private Agreement compare(Skeleton asked, int n, int m) {
        byte[] a = asked.letters();
        byte[] b = skeleton.letters();
        if (Arrays.equals(a, 0, n, b, 0, m)) {
            return Agreement.SPELLING;
        }
        int limit = asked.isLatin() && skeleton.isLatin() ? limits.edits(Math.min(n, m)) : 0;
        return edits.isWithin(a, n, b, m, limit) ? Agreement.DISTANCE : Agreement.DIFFERENT;
    }

    void wipe() {
        skeleton.wipe();
        Arrays.fill(holders, 0);
    }
}
