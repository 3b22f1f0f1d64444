package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.AlasanTanpaNik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusHidup;
import id.go.semarangkota.berbagidata.kesehatan.HasilAkhir;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakit;
import id.go.semarangkota.berbagidata.kesehatan.KasusPenyakitBuilder;
import id.go.semarangkota.berbagidata.kesehatan.MingguEpidemiologi;
import id.go.semarangkota.berbagidata.kesehatan.StatusKasus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Cases of communicable diseases among residents, reported within a year by a facility of their district. How often what occurs is made
 * up. Not thread-safe.
 */
final class DiseaseCases implements Batches.Source<KasusPenyakit> {
    private static final Weighted<Disease> DISEASES = Weighted.of(26, new Disease("A91", "DEMAM BERDARAH DENGUE"))
            .and(8, new Disease("A90", "DEMAM DENGUE"))
            .and(22, new Disease("A09.9", "DIARE"))
            .and(14, new Disease("A01.0", "DEMAM TIFOID"))
            .and(12, new Disease("A15.0", "TUBERKULOSIS PARU"))
            .and(6, new Disease("B01.9", "CACAR AIR"))
            .and(5, new Disease("A27.9", "LEPTOSPIROSIS"))
            .and(4, new Disease("B05.9", "CAMPAK"))
            .and(3, new Disease("J11.1", "INFLUENZA"));
    private static final Weighted<StatusKasus> STATES = Weighted.of(20, StatusKasus.SUSPEK)
            .and(15, StatusKasus.PROBABEL)
            .and(57, StatusKasus.KONFIRMASI)
            .and(8, StatusKasus.DISINGKIRKAN);
    private static final Weighted<HasilAkhir> OUTCOMES = Weighted.of(68, HasilAkhir.SEMBUH)
            .and(20, HasilAkhir.DALAM_PERAWATAN)
            .and(3, HasilAkhir.PINDAH)
            .and(9, HasilAkhir.TIDAK_DIKETAHUI);
    private static final List<String> NOTES =
            List.of("Keluarga sudah diberi penyuluhan", "Kunjungan ulang minggu depan", "Perlu kelambu dan larvasida");

    private final long seed;
    private final LocalDate reference;
    private final Households households;
    private long visited;
    private long cases;

    /** A code of ICD-10, version 2010, and its name as reports have it. */
    private record Disease(String code, String name) {}

    DiseaseCases(long seed, LocalDate reference) {
        this.seed = seed;
        this.reference = reference;
        this.households = new Households(seed, reference);
    }

    /** Those who fall ill in one household: mostly nobody, at times two with the same disease. */
    @Override
    public List<KasusPenyakit> next() {
        SplitMix64 random = SplitMix64.of(seed, "kasus", visited++);
        List<Penduduk> alive = households.next().stream()
                .filter(resident -> resident.statusHidup() == StatusHidup.HIDUP)
                .toList();
        List<KasusPenyakit> ill = new ArrayList<>();
        if (!alive.isEmpty() && random.chance(3_000)) {
            Disease disease = DISEASES.pick(random);
            int first = random.below(alive.size());
            ill.add(record(alive.get(first), disease, random));
            if (alive.size() > 1 && random.chance(1_000)) {
                ill.add(record(alive.get((first + 1) % alive.size()), disease, random));
            }
        }
        return ill;
    }

    private KasusPenyakit record(Penduduk patient, Disease disease, SplitMix64 random) {
        int district = Sites.districtOf(patient);
        KasusPenyakitBuilder record = KasusPenyakit.builder()
                .nomorKasus(String.format(Locale.ROOT, "K-%d-%07d", reference.getYear(), ++cases))
                .nama(patient.nama())
                .jenisKelamin(patient.jenisKelamin())
                .alamatDomisili(patient.alamat())
                .kodeIcd10(disease.code)
                .namaPenyakit(random.chance(8_000) ? disease.name : null)
                .statusKasus(STATES.pick(random))
                .kodeFaskes(random.chance(7_500) ? Facilities.puskesmas(district) : Facilities.hospital(district))
                .hasilAkhir(OUTCOMES.pick(random))
                .butuhBantuan(random.chance(2_800))
                .catatan(random.chance(500) ? random.pick(NOTES) : null);
        identify(record, patient, random);
        date(record, Objects.requireNonNull(patient.tanggalLahir()), random);
        return record.build();
    }

    private static void identify(KasusPenyakitBuilder record, Penduduk patient, SplitMix64 random) {
        if (random.chance(400)) {
            record.alasanTanpaNik(random.pick(List.of(AlasanTanpaNik.BELUM_TERDAFTAR, AlasanTanpaNik.LAINNYA)));
        } else {
            record.nik(patient.nik());
        }
        if (random.chance(7_000)) {
            record.nomorJkn(String.format(Locale.ROOT, "0009%09d", random.below(1_000_000_000)));
        }
        if (random.chance(3_000)) {
            record.nomorIhs(String.format(Locale.ROOT, "P99%09d", random.below(1_000_000_000)));
        }
    }

    /** First symptoms, diagnosis and report, in this order and none before birth. */
    private void date(KasusPenyakitBuilder record, LocalDate birth, SplitMix64 random) {
        LocalDate reported = Days.between(Days.later(reference.minusDays(364), birth), reference, random);
        LocalDate found = Days.later(reported.minusDays(random.below(4)), birth);
        LocalDate began = Days.later(found.minusDays(random.between(1, 8)), birth);
        record.tanggalGejala(random.chance(9_000) ? began : null)
                .tanggalDiagnosis(random.chance(9_500) ? found : null)
                .tanggalLapor(reported)
                .mingguEpidemiologi(MingguEpidemiologi.of(reported).toString());
        if (random.chance(9_000)) {
            record.tanggalLahir(birth);
        } else {
            record.umurTahun((long) Household.ageOn(reported, birth));
        }
    }
}
