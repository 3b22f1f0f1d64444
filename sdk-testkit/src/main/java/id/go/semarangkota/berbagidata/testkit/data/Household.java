package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Shdk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes up who lives in one household: how old they are, how they are related, and so how they are named and married.
 *
 * <p>The shares are rough estimates of a large Javanese city, chosen so that the pyramid of ages comes out plausible; they are no
 * statistics. The head comes first, as on a family card. Not thread-safe.
 */
final class Household {
    private static final int OLDEST = 96;

    private static final Weighted<Agama> RELIGIONS = Weighted.of(8_720, Agama.ISLAM)
            .and(690, Agama.KRISTEN)
            .and(495, Agama.KATHOLIK)
            .and(10, Agama.HINDU)
            .and(70, Agama.BUDHA)
            .and(8, Agama.KHONGHUCU)
            .and(7, Agama.KEPERCAYAAN);
    /** Ages of heads of households with a spouse, by the first year of bands of ten. */
    private static final Weighted<Integer> COUPLE_AGES =
            Weighted.of(12, 22).and(27, 31).and(26, 40).and(18, 50).and(11, 60).and(6, 70);

    private static final Weighted<StatusKawin> MARRIED = Weighted.of(93, StatusKawin.KAWIN_TERCATAT)
            .and(5, StatusKawin.KAWIN_BELUM_TERCATAT)
            .and(2, StatusKawin.KAWIN);
    private static final Weighted<StatusKawin> NO_LONGER_MARRIED = Weighted.of(45, StatusKawin.CERAI_MATI)
            .and(42, StatusKawin.CERAI_HIDUP_TERCATAT)
            .and(8, StatusKawin.CERAI_HIDUP_BELUM_TERCATAT)
            .and(5, StatusKawin.CERAI_HIDUP);

    private final SplitMix64 random;
    private final LocalDate reference;
    private final Agama religion;
    private final List<Person> members = new ArrayList<>();

    private Household(SplitMix64 random, LocalDate reference) {
        this.random = random;
        this.reference = reference;
        this.religion = RELIGIONS.pick(random);
    }

    /** The members of a new household, its head first. */
    static List<Person> members(SplitMix64 random, LocalDate reference) {
        Household household = new Household(random, reference);
        switch (random.below(20)) {
            case 0, 1 -> household.single();
            case 2, 3 -> household.loneParent();
            default -> household.couple();
        }
        household.others();
        return household.members;
    }

    private Person add(Shdk role, JenisKelamin sex, LocalDate birth) {
        Person person = new Person(role, sex, birth, religion, random);
        members.add(person);
        return person;
    }

    private void single() {
        int age = random.chance(5_500) ? random.between(19, 35) : random.between(36, 88);
        Person head = add(Shdk.KEPALA_KELUARGA, anySex(), born(age));
        if (age > 28 && !random.chance(2_500)) {
            head.married(age > 64 ? StatusKawin.CERAI_MATI : NO_LONGER_MARRIED.pick(random));
        }
        if (age > 60 && random.chance(300)) {
            dies(head);
        }
    }

    private void loneParent() {
        JenisKelamin sex = random.chance(7_500) ? JenisKelamin.PEREMPUAN : JenisKelamin.LAKI_LAKI;
        Person head =
                add(Shdk.KEPALA_KELUARGA, sex, born(random.between(27, 66))).married(NO_LONGER_MARRIED.pick(random));
        children(head.isWoman() ? head : null, head.isWoman() ? null : head, head.birth);
    }

    private void couple() {
        int age = COUPLE_AGES.pick(random) + random.below(10);
        Person husband = add(Shdk.KEPALA_KELUARGA, JenisKelamin.LAKI_LAKI, born(age));
        Person wife = add(Shdk.ISTRI, JenisKelamin.PEREMPUAN, born(Math.max(19, age - random.between(-3, 8))));
        StatusKawin married = MARRIED.pick(random);
        husband.married(married);
        wife.married(married);
        children(wife, husband, wife.birth);
        if (random.chance(800)) {
            grandparent(random.chance(5_000) ? wife : husband);
        }
    }

    /** Children who were born to a parent of this birth date and still live there. */
    private void children(@Nullable Person mother, @Nullable Person father, LocalDate parentBirth) {
        int most = random.chance(900) ? 0 : 1 + random.below(2) + random.below(2) + (random.chance(1_500) ? 1 : 0);
        LocalDate birth = parentBirth.plusDays(random.between(20 * 365, 31 * 365));
        for (int i = 0; i < most && !birth.isAfter(reference); i++) {
            if (livesAtHome(birth)) {
                Person child = add(Shdk.ANAK, anySex(), heaped(birth)).childOf(mother, father);
                if (age(birth) >= 23 && random.chance(1_500)) {
                    familyOf(child);
                }
            }
            birth = birth.plusDays(random.between(550, 2_300));
            if (birth.isAfter(parentBirth.plusYears(44))) {
                break;
            }
        }
    }

    private boolean livesAtHome(LocalDate birth) {
        int age = age(birth);
        return age < 19 || random.chance(age < 25 ? 7_500 : age < 32 ? 4_000 : 1_200);
    }

    /** A married child whose spouse and children live in the same household. */
    private void familyOf(Person child) {
        child.married(MARRIED.pick(random));
        JenisKelamin other = child.isWoman() ? JenisKelamin.LAKI_LAKI : JenisKelamin.PEREMPUAN;
        Person spouse = add(Shdk.MENANTU, other, born(Math.max(20, age(child.birth) + random.between(-3, 4))))
                .married(child.marital);
        LocalDate birth = child.birth.plusDays(random.between(20 * 365, 27 * 365));
        if (!birth.isAfter(reference)) {
            add(Shdk.CUCU, anySex(), birth).childOf(child.isWoman() ? child : spouse, child.isWoman() ? spouse : child);
        }
    }

    private void grandparent(Person child) {
        int age = age(child.birth) + random.between(20, 35);
        if (age > OLDEST - 1) {
            return;
        }
        JenisKelamin sex = random.chance(7_000) ? JenisKelamin.PEREMPUAN : JenisKelamin.LAKI_LAKI;
        Shdk role = child.role == Shdk.KEPALA_KELUARGA ? Shdk.ORANG_TUA : Shdk.MERTUA;
        Person parent = add(role, sex, born(age)).married(StatusKawin.CERAI_MATI);
        if (parent.isWoman()) {
            child.mother = parent.name;
        } else {
            child.father = parent.name;
        }
        if (random.chance(400)) {
            dies(parent);
        }
    }

    /** Relatives and others who are not of the family itself. */
    private void others() {
        if (random.chance(450)) {
            Shdk role = random.chance(500) ? Shdk.LAINNYA : Shdk.FAMILI_LAIN;
            add(role, anySex(), born(random.between(6, 34)));
        } else if (random.chance(60)) {
            add(Shdk.PEMBANTU, JenisKelamin.PEREMPUAN, born(random.between(19, 52)));
        }
    }

    /** Not struck from the register of the household yet. */
    private void dies(Person person) {
        int days = (int) (reference.toEpochDay() - person.birth.toEpochDay());
        person.death = reference.minusDays(random.below(Math.min(days, 4 * 365)));
    }

    private JenisKelamin anySex() {
        return random.chance(5_050) ? JenisKelamin.LAKI_LAKI : JenisKelamin.PEREMPUAN;
    }

    private int age(LocalDate birth) {
        return ageOn(reference, birth);
    }

    static int ageOn(LocalDate date, LocalDate birth) {
        int years = date.getYear() - birth.getYear();
        boolean later = birth.getMonthValue() > date.getMonthValue()
                || (birth.getMonthValue() == date.getMonthValue() && birth.getDayOfMonth() > date.getDayOfMonth());
        return later ? years - 1 : years;
    }

    /** A birth date of someone who is so many years old. */
    private LocalDate born(int age) {
        return heaped(reference.minusYears(Math.min(age, OLDEST)).minusDays(random.below(365)));
    }

    /** Some of the elder only know the year: registers then say 31 December or 1 July. */
    private LocalDate heaped(LocalDate birth) {
        if (birth.getYear() > 1975 || !random.chance(500)) {
            return birth;
        }
        return random.chance(7_000) ? LocalDate.of(birth.getYear() - 1, 12, 31) : LocalDate.of(birth.getYear(), 7, 1);
    }
}
