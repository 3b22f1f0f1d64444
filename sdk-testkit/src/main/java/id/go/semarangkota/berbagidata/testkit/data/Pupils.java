package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.pendidikan.Jenjang;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidikBuilder;
import id.go.semarangkota.berbagidata.pendidikan.StatusPesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.TahunAjaran;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pupils: residents of school age, at a school of their district, in the grade of their age. Some go to none. Not thread-safe: it counts
 * national numbers.
 */
final class Pupils implements Batches.Source<PesertaDidik> {
    private static final int BEFORE_FIRST_GRADE = 6;
    private static final int KIP_LENGTH = 6;
    private static final String KIP_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final List<String> NEEDS = List.of("Tunarungu", "Tunanetra", "Tunagrahita", "Autis");
    private static final Weighted<StatusPesertaDidik> STATES = Weighted.of(96, StatusPesertaDidik.AKTIF)
            .and(3, StatusPesertaDidik.PINDAH)
            .and(1, StatusPesertaDidik.KELUAR);

    private final long seed;
    private final TahunAjaran year;
    private final Households households;
    private long visited;
    private long numbers;

    Pupils(long seed, LocalDate reference) {
        this.seed = seed;
        this.year = new TahunAjaran(
                reference.getMonth().compareTo(Month.JULY) >= 0 ? reference.getYear() : reference.getYear() - 1);
        this.households = new Households(seed, reference);
    }

    @Override
    public List<PesertaDidik> next() {
        SplitMix64 random = SplitMix64.of(seed, "siswa", visited++);
        List<PesertaDidik> pupils = new ArrayList<>();
        for (Penduduk resident : households.next()) {
            int age = ageAtBeginning(resident);
            Jenjang level = resident.statusHidup() == StatusHidup.HIDUP ? level(age, random) : null;
            if (level != null) {
                pupils.add(record(resident, level, age - BEFORE_FIRST_GRADE, random));
            }
        }
        return pupils;
    }

    private int ageAtBeginning(Penduduk resident) {
        return Household.ageOn(
                LocalDate.of(year.awal(), Month.JULY, 1), Objects.requireNonNull(resident.tanggalLahir()));
    }

    private static @Nullable Jenjang level(int age, SplitMix64 random) {
        if (age < 5 || age > 18) {
            return null;
        } else if (age <= BEFORE_FIRST_GRADE) {
            return random.chance(6_500) ? Jenjang.PAUD : null;
        } else if (random.chance(80)) {
            return Jenjang.SLB;
        } else if (age <= 12) {
            return random.chance(8_300) ? Jenjang.SD : Jenjang.MI;
        } else if (age <= 15) {
            return random.chance(200) ? null : random.chance(8_300) ? Jenjang.SMP : Jenjang.MTS;
        }
        return random.chance(1_000) ? null : random.chance(5_000) ? Jenjang.SMA : Jenjang.SMK;
    }

    private PesertaDidik record(Penduduk resident, Jenjang level, int grade, SplitMix64 random) {
        boolean graded = level != Jenjang.PAUD;
        PesertaDidikBuilder pupil = PesertaDidik.builder()
                .nisn(graded ? nextNisn(resident) : null)
                .nik(resident.nik())
                .nama(resident.nama())
                .tempatLahir(resident.tempatLahir())
                .tanggalLahir(resident.tanggalLahir())
                .jenisKelamin(resident.jenisKelamin())
                .namaIbu(resident.namaIbu())
                .alamat(resident.alamat())
                .npsn(Schools.npsn(Sites.districtOf(resident), level))
                .jenjang(level)
                .tingkat(graded ? (long) grade : null)
                .tahunAjaran(year.toString())
                .status(STATES.pick(random))
                .kebutuhanKhusus(level == Jenjang.SLB ? random.pick(NEEDS) : null);
        aid(pupil, random);
        return pupil.build();
    }

    private static void aid(PesertaDidikBuilder pupil, SplitMix64 random) {
        boolean card = random.chance(1_600);
        pupil.penerimaKip(card).penerimaPip(random.chance(card ? 8_000 : 300));
        if (card) {
            StringBuilder number = new StringBuilder(KIP_LENGTH);
            for (int i = 0; i < KIP_LENGTH; i++) {
                number.append(KIP_LETTERS.charAt(random.below(KIP_LETTERS.length())));
            }
            pupil.nomorKip(number.toString());
        }
    }

    /** The last three digits of the year of birth, then a running number. */
    private String nextNisn(Penduduk resident) {
        int born = Objects.requireNonNull(resident.tanggalLahir()).getYear();
        return String.format(Locale.ROOT, "%03d%07d", born % 1_000, ++numbers);
    }
}
