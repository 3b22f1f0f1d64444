package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.AnggotaKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Family cards, one for each household of residents. Not thread-safe. */
final class FamilyCards implements Batches.Source<KartuKeluarga> {
    private static final int CENTURY = 2000;

    private final Households households;

    FamilyCards(Households households) {
        this.households = households;
    }

    @Override
    public List<KartuKeluarga> next() {
        List<Penduduk> members = households.next();
        Penduduk head = members.get(0);
        return List.of(KartuKeluarga.builder()
                .nomorKk(head.nomorKk())
                .nikKepalaKeluarga(head.nik())
                .namaKepalaKeluarga(head.nama())
                .alamat(head.alamat())
                .tanggalTerbit(issued(Objects.requireNonNull(head.nomorKk())))
                .anggota(members.stream().map(FamilyCards::member).toList())
                .build());
    }

    private static AnggotaKeluarga member(Penduduk resident) {
        return new AnggotaKeluarga(
                resident.nik(), resident.nama(), resident.shdk(), resident.tanggalLahir(), resident.jenisKelamin());
    }

    /** The number of a card holds the day on which it was issued. */
    private static LocalDate issued(String nomorKk) {
        return LocalDate.of(
                CENTURY + Integer.parseInt(nomorKk, 10, 12, 10),
                Integer.parseInt(nomorKk, 8, 10, 10),
                Integer.parseInt(nomorKk, 6, 8, 10));
    }
}
