package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.GolonganDarah;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Kewarganegaraan;
import id.go.semarangkota.berbagidata.kependudukan.PendidikanTerakhir;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.Shdk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the persons of a household into records: address, numbers, schooling, and what a register gets wrong. Not thread-safe: it
 * counts serials.
 */
final class Registration {
    private static final int GROWN_UP = 18;
    /** No family card of today's kind is older. */
    private static final LocalDate FIRST_CARDS = LocalDate.of(2005, 1, 1);

    private static final Weighted<GolonganDarah> BLOOD = Weighted.of(560, GolonganDarah.TIDAK_TAHU)
            .and(150, GolonganDarah.O)
            .and(110, GolonganDarah.B)
            .and(100, GolonganDarah.A)
            .and(30, GolonganDarah.AB)
            .and(20, GolonganDarah.O_POSITIF)
            .and(14, GolonganDarah.B_POSITIF)
            .and(12, GolonganDarah.A_POSITIF)
            .and(3, GolonganDarah.AB_POSITIF)
            .and(1, GolonganDarah.O_NEGATIF);

    private final LocalDate reference;
    private final Places places = Places.places();
    private final SerialNumbers serials = new SerialNumbers(places.ownDistricts());

    Registration(LocalDate reference) {
        this.reference = reference;
    }

    /** What the members of one household share. */
    private record Home(Alamat address, District district, String nomorKk, LocalDate issued) {}

    List<Penduduk> register(List<Person> members, SplitMix64 random) {
        Home home = home(members.get(0), random);
        List<Penduduk> records = new ArrayList<>(members.size());
        for (Person member : members) {
            records.add(record(member, home, random));
        }
        return records;
    }

    private Home home(Person head, SplitMix64 random) {
        Places.Kelurahan kelurahan = places.residence(random);
        Alamat address = kelurahan.address(random);
        LocalDate issued = Days.between(Days.later(FIRST_CARDS, head.birth.plusYears(GROWN_UP)), reference, random);
        return new Home(address, kelurahan.district(), serials.nextNomorKk(kelurahan.district(), issued), issued);
    }

    private Penduduk record(Person person, Home home, SplitMix64 random) {
        int age = Household.ageOn(reference, person.birth);
        District district = firstRegistered(person, home, age, random);
        PendidikanTerakhir education = Careers.education(random, age);
        LocalDate death = person.death;
        return Penduduk.builder()
                .nik(nik(person, district, random))
                .nama(titled(person, age, education, random))
                .tempatLahir(district.birthplace())
                .tanggalLahir(person.birth)
                .jenisKelamin(person.sex)
                .alamat(home.address)
                .nomorKk(home.nomorKk)
                .namaIbu(person.mother)
                .namaAyah(person.father)
                .agama(person.religion)
                .statusKawin(person.marital)
                .shdk(person.role)
                .pendidikanTerakhir(education)
                .pekerjaan(Careers.occupation(random, person, age, education))
                .golonganDarah(BLOOD.pick(random))
                .kewarganegaraan(Kewarganegaraan.WNI)
                .statusHidup(death == null ? StatusHidup.HIDUP : StatusHidup.MENINGGAL)
                .tanggalMeninggal(death)
                .tanggalPerubahan(
                        Days.between(death == null ? Days.later(home.issued, person.birth) : death, reference, random))
                .build();
    }

    /** Most NIKs come from the city; who moved there keeps the one of the place left. */
    private District firstRegistered(Person person, Home home, int age, SplitMix64 random) {
        if (random.chance(movers(person, age))) {
            return places.elsewhere(random);
        }
        return random.chance(age < GROWN_UP ? 8_500 : 6_500) ? home.district : places.inCity(random);
    }

    private static int movers(Person person, int age) {
        if (person.role == Shdk.PEMBANTU) {
            return 9_500;
        } else if (person.role == Shdk.ORANG_TUA || person.role == Shdk.MERTUA) {
            return 3_500;
        }
        return age < GROWN_UP ? 300 : 1_900;
    }

    /** A NIK never changes, so where the date or the sex was corrected later, it still tells the old one. */
    private String nik(Person person, District district, SplitMix64 random) {
        LocalDate birth = random.chance(30) ? person.birth.minusDays(random.between(1, 700)) : person.birth;
        boolean woman = random.chance(2) ? !person.isWoman() : person.isWoman();
        return serials.nextNik(district, birth, woman);
    }

    private static String titled(Person person, int age, PendidikanTerakhir education, SplitMix64 random) {
        boolean pilgrim = age >= 45 && random.chance(300);
        boolean learned =
                age >= 22 && education.compareTo(PendidikanTerakhir.DIPLOMA_IV_STRATA_I) >= 0 && random.chance(600);
        if (pilgrim && person.religion == Agama.ISLAM) {
            return (person.sex == JenisKelamin.LAKI_LAKI ? "H. " : "HJ. ") + person.name;
        }
        return learned ? Names.withDegree(person.name, random) : person.name;
    }
}
