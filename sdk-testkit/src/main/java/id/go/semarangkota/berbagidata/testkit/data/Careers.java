package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Pekerjaan;
import id.go.semarangkota.berbagidata.kependudukan.PendidikanTerakhir;
import id.go.semarangkota.berbagidata.kependudukan.Shdk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;

/** Draws an education that an age allows, and an occupation that age and education allow. Thread-safe. */
final class Careers {
    private static final int SCHOOL_AGE = 6;
    private static final int GROWN_UP = 18;
    private static final int RETIRED = 60;
    private static final int VERY_OLD = 72;

    private static final Weighted<PendidikanTerakhir> BORN_LONG_AGO = Weighted.of(
                    12, PendidikanTerakhir.TIDAK_BELUM_SEKOLAH)
            .and(14, PendidikanTerakhir.BELUM_TAMAT_SD)
            .and(34, PendidikanTerakhir.TAMAT_SD)
            .and(14, PendidikanTerakhir.SLTP)
            .and(17, PendidikanTerakhir.SLTA)
            .and(3, PendidikanTerakhir.DIPLOMA_III)
            .and(5, PendidikanTerakhir.DIPLOMA_IV_STRATA_I)
            .and(1, PendidikanTerakhir.STRATA_II);
    private static final Weighted<PendidikanTerakhir> MIDDLE_AGED = Weighted.of(
                    30, PendidikanTerakhir.TIDAK_BELUM_SEKOLAH)
            .and(50, PendidikanTerakhir.BELUM_TAMAT_SD)
            .and(220, PendidikanTerakhir.TAMAT_SD)
            .and(180, PendidikanTerakhir.SLTP)
            .and(330, PendidikanTerakhir.SLTA)
            .and(10, PendidikanTerakhir.DIPLOMA_I_II)
            .and(50, PendidikanTerakhir.DIPLOMA_III)
            .and(112, PendidikanTerakhir.DIPLOMA_IV_STRATA_I)
            .and(16, PendidikanTerakhir.STRATA_II)
            .and(2, PendidikanTerakhir.STRATA_III);
    private static final Weighted<PendidikanTerakhir> YOUNG = Weighted.of(5, PendidikanTerakhir.TIDAK_BELUM_SEKOLAH)
            .and(60, PendidikanTerakhir.TAMAT_SD)
            .and(165, PendidikanTerakhir.SLTP)
            .and(480, PendidikanTerakhir.SLTA)
            .and(10, PendidikanTerakhir.DIPLOMA_I_II)
            .and(70, PendidikanTerakhir.DIPLOMA_III)
            .and(210, PendidikanTerakhir.DIPLOMA_IV_STRATA_I);
    private static final Weighted<PendidikanTerakhir> FRESH = Weighted.of(4, PendidikanTerakhir.TAMAT_SD)
            .and(16, PendidikanTerakhir.SLTP)
            .and(80, PendidikanTerakhir.SLTA);

    private static final Weighted<Pekerjaan> SIMPLE_WORK = Weighted.of(34, Pekerjaan.BURUH_HARIAN_LEPAS)
            .and(14, Pekerjaan.KARYAWAN_SWASTA)
            .and(12, Pekerjaan.PEDAGANG)
            .and(8, Pekerjaan.WIRASWASTA)
            .and(6, Pekerjaan.SOPIR)
            .and(6, Pekerjaan.TUKANG_BATU)
            .and(4, Pekerjaan.TUKANG_KAYU)
            .and(4, Pekerjaan.PETANI_PEKEBUN)
            .and(3, Pekerjaan.BURUH_TANI_PERKEBUNAN)
            .and(3, Pekerjaan.NELAYAN_PERIKANAN)
            .and(3, Pekerjaan.TUKANG_JAHIT)
            .and(2, Pekerjaan.PEMBANTU_RUMAH_TANGGA)
            .and(1, Pekerjaan.TUKANG_SOL_SEPATU);
    private static final Weighted<Pekerjaan> SKILLED_WORK = Weighted.of(52, Pekerjaan.KARYAWAN_SWASTA)
            .and(18, Pekerjaan.WIRASWASTA)
            .and(7, Pekerjaan.BURUH_HARIAN_LEPAS)
            .and(5, Pekerjaan.PERDAGANGAN)
            .and(3, Pekerjaan.KARYAWAN_HONORER)
            .and(3, Pekerjaan.SOPIR)
            .and(3, Pekerjaan.MEKANIK)
            .and(2, Pekerjaan.TENTARA_NASIONAL_INDONESIA)
            .and(2, Pekerjaan.KEPOLISIAN_RI)
            .and(2, Pekerjaan.PENATA_RAMBUT)
            .and(1, Pekerjaan.TUKANG_LISTRIK)
            .and(1, Pekerjaan.TUKANG_GIGI)
            .and(1, Pekerjaan.JURU_MASAK);
    private static final Weighted<Pekerjaan> TRAINED_WORK = Weighted.of(58, Pekerjaan.KARYAWAN_SWASTA)
            .and(14, Pekerjaan.WIRASWASTA)
            .and(10, Pekerjaan.PERAWAT)
            .and(8, Pekerjaan.PEGAWAI_NEGERI_SIPIL)
            .and(6, Pekerjaan.KARYAWAN_HONORER)
            .and(2, Pekerjaan.KARYAWAN_BUMD)
            .and(2, Pekerjaan.PENATA_RIAS);
    private static final Weighted<Pekerjaan> LEARNED_WORK = Weighted.of(48, Pekerjaan.KARYAWAN_SWASTA)
            .and(14, Pekerjaan.WIRASWASTA)
            .and(12, Pekerjaan.PEGAWAI_NEGERI_SIPIL)
            .and(12, Pekerjaan.GURU)
            .and(5, Pekerjaan.KARYAWAN_BUMN)
            .and(3, Pekerjaan.DOKTER)
            .and(1, Pekerjaan.APOTEKER)
            .and(1, Pekerjaan.ARSITEK)
            .and(1, Pekerjaan.AKUNTAN)
            .and(1, Pekerjaan.PENGACARA)
            .and(1, Pekerjaan.KONSULTAN)
            .and(1, Pekerjaan.LAINNYA);

    private Careers() {}

    static PendidikanTerakhir education(SplitMix64 random, int age) {
        if (age < GROWN_UP) {
            return atSchool(age);
        } else if (age < 22) {
            return FRESH.pick(random);
        } else if (age < 30) {
            return YOUNG.pick(random);
        }
        return age < 68 ? MIDDLE_AGED.pick(random) : BORN_LONG_AGO.pick(random);
    }

    private static PendidikanTerakhir atSchool(int age) {
        if (age < SCHOOL_AGE) {
            return PendidikanTerakhir.TIDAK_BELUM_SEKOLAH;
        } else if (age < 12) {
            return PendidikanTerakhir.BELUM_TAMAT_SD;
        }
        return age < 15 ? PendidikanTerakhir.TAMAT_SD : PendidikanTerakhir.SLTP;
    }

    static Pekerjaan occupation(SplitMix64 random, Person person, int age, PendidikanTerakhir education) {
        if (age < GROWN_UP) {
            return age < SCHOOL_AGE ? Pekerjaan.BELUM_TIDAK_BEKERJA : Pekerjaan.PELAJAR_MAHASISWA;
        } else if (person.role == Shdk.PEMBANTU) {
            return Pekerjaan.PEMBANTU_RUMAH_TANGGA;
        } else if (age < 24 && person.marital == StatusKawin.BELUM_KAWIN && random.chance(4_500)) {
            return Pekerjaan.PELAJAR_MAHASISWA;
        } else if (random.chance(age > RETIRED ? 1_500 : 600)) {
            return Pekerjaan.BELUM_TIDAK_BEKERJA;
        } else if (person.isWoman() && person.marital != StatusKawin.BELUM_KAWIN && random.chance(4_800)) {
            return Pekerjaan.MENGURUS_RUMAH_TANGGA;
        } else if (age > RETIRED && random.chance(age > VERY_OLD ? 9_000 : 4_500)) {
            return education.compareTo(PendidikanTerakhir.SLTA) >= 0
                    ? Pekerjaan.PENSIUNAN
                    : Pekerjaan.BELUM_TIDAK_BEKERJA;
        }
        return work(random, person, education);
    }

    private static Pekerjaan work(SplitMix64 random, Person person, PendidikanTerakhir education) {
        return switch (education) {
            case TIDAK_BELUM_SEKOLAH, BELUM_TAMAT_SD, TAMAT_SD, SLTP -> SIMPLE_WORK.pick(random);
            case SLTA -> SKILLED_WORK.pick(random);
            case DIPLOMA_I_II, DIPLOMA_III ->
                person.isWoman() && random.chance(700) ? Pekerjaan.BIDAN : TRAINED_WORK.pick(random);
            case DIPLOMA_IV_STRATA_I -> LEARNED_WORK.pick(random);
            case STRATA_II, STRATA_III -> random.chance(2_500) ? Pekerjaan.DOSEN : LEARNED_WORK.pick(random);
        };
    }
}
