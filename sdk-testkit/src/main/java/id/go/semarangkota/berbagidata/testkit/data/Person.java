package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Shdk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a household while it is being made up: what the others of the household depend on. Not thread-safe. */
final class Person {
    final Shdk role;
    final JenisKelamin sex;
    final LocalDate birth;
    final Agama religion;
    String name;
    String mother;
    String father;
    StatusKawin marital = StatusKawin.BELUM_KAWIN;

    @Nullable
    LocalDate death;

    Person(Shdk role, JenisKelamin sex, LocalDate birth, Agama religion, SplitMix64 random) {
        this.role = role;
        this.sex = sex;
        this.birth = birth;
        this.religion = religion;
        this.name = Names.name(random, sex, religion, birth.getYear());
        this.mother = Names.name(random, JenisKelamin.PEREMPUAN, religion, birth.getYear() - random.between(20, 35));
        this.father = Names.name(random, JenisKelamin.LAKI_LAKI, religion, birth.getYear() - random.between(22, 40));
    }

    boolean isWoman() {
        return sex == JenisKelamin.PEREMPUAN;
    }

    Person married(StatusKawin status) {
        this.marital = status;
        return this;
    }

    Person childOf(@Nullable Person aMother, @Nullable Person aFather) {
        if (aMother != null) {
            this.mother = aMother.name;
        }
        if (aFather != null) {
            this.father = aFather.name;
        }
        return this;
    }
}
