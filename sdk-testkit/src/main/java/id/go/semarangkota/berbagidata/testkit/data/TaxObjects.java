package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.pajak.JenisPenggunaan;
import id.go.semarangkota.berbagidata.pajak.JenisWajibPajak;
import id.go.semarangkota.berbagidata.pajak.KalkulatorPbb;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.StatusPendaftaran;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes up land and buildings: none to three objects for a taxpayer, the first where the taxpayer lives. Classes and values are made up,
 * as are the tax office's codes of the wards, which here follow those of Kemendagri. Not thread-safe: it counts the objects of each ward.
 */
final class TaxObjects {
    private static final int IN_A_BLOCK = 250;
    private static final int FIRST_YEAR = 1960;

    private static final Weighted<ValueClass> LAND = Weighted.of(20, new ValueClass("B06", 150_000))
            .and(30, new ValueClass("B05", 300_000))
            .and(25, new ValueClass("B04", 600_000))
            .and(15, new ValueClass("B03", 1_200_000))
            .and(7, new ValueClass("B02", 2_400_000))
            .and(3, new ValueClass("B01", 4_800_000));
    private static final Weighted<ValueClass> BUILDINGS = Weighted.of(30, new ValueClass("G04", 400_000))
            .and(40, new ValueClass("G03", 700_000))
            .and(20, new ValueClass("G02", 1_000_000))
            .and(10, new ValueClass("G01", 1_600_000));
    private static final ValueClass NOTHING = new ValueClass("", 0);

    private static final Weighted<JenisPenggunaan> BUSINESS = Weighted.of(30, JenisPenggunaan.TOKO_APOTIK_PASAR_RUKO)
            .and(25, JenisPenggunaan.PERKANTORAN_SWASTA)
            .and(15, JenisPenggunaan.BENGKEL_GUDANG_PERTANIAN)
            .and(15, JenisPenggunaan.PABRIK)
            .and(10, JenisPenggunaan.HOTEL_WISMA)
            .and(5, JenisPenggunaan.LAINNYA);

    private final LocalDate reference;
    private final Map<String, Integer> lastOfWard = new HashMap<>();

    /** What a square metre is worth. */
    private record ValueClass(String code, long perSquareMetre) {}

    TaxObjects(LocalDate reference) {
        this.reference = reference;
    }

    List<ObjekPajakPbb> of(WajibPajak taxpayer, SplitMix64 random) {
        int drawn = random.below(100);
        boolean body = taxpayer.jenis() == JenisWajibPajak.BADAN;
        int count = drawn < 5 && !body ? 0 : drawn < 80 ? 1 : drawn < 95 ? 2 : 3;
        List<ObjekPajakPbb> objects = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Alamat address = i == 0
                    ? Objects.requireNonNull(taxpayer.alamat())
                    : Places.places().residence(random).address(random);
            objects.add(object(taxpayer, address, random));
        }
        return objects;
    }

    private ObjekPajakPbb object(WajibPajak taxpayer, Alamat address, SplitMix64 random) {
        boolean body = taxpayer.jenis() == JenisWajibPajak.BADAN;
        long land = (body ? random.between(20, 800) : random.between(4, 60)) * 10L;
        ValueClass landClass = LAND.pick(random);
        boolean built = random.chance(8_800);
        long building = built ? land * random.between(40, 140) / 100 : 0;
        ValueClass buildingClass = built ? BUILDINGS.pick(random) : NOTHING;
        return ObjekPajakPbb.builder()
                .nop(nextNop(address))
                .npwpd(taxpayer.npwpd())
                .namaSubjek(taxpayer.nama())
                .alamatObjek(address)
                .luasBumi(land)
                .luasBangunan(building)
                .kelasBumi(landClass.code)
                .kelasBangunan(built ? buildingClass.code : null)
                .njopBumiPerM2(landClass.perSquareMetre)
                .njopBangunanPerM2(buildingClass.perSquareMetre)
                .njop(KalkulatorPbb.njop(land, landClass.perSquareMetre, building, buildingClass.perSquareMetre))
                .jumlahBangunan(built ? (long) random.between(1, body ? 4 : 1) : 0)
                .jenisPenggunaan(built ? (body ? BUSINESS.pick(random) : JenisPenggunaan.PERUMAHAN) : null)
                .tahunDibangun(built ? (long) random.between(FIRST_YEAR, reference.getYear() - 1) : null)
                .status(random.chance(9_800) ? StatusPendaftaran.AKTIF : StatusPendaftaran.NONAKTIF)
                .build();
    }

    /** District and ward, a block of so many objects, and the number within it. */
    private String nextNop(Alamat address) {
        String ward = Objects.requireNonNull(address.kodeWilayah());
        int before = lastOfWard.merge(ward, 1, Integer::sum) - 1;
        return String.format(
                Locale.ROOT,
                "3374%s0%s%03d%04d0",
                ward.substring(6, 8),
                ward.substring(10),
                before / IN_A_BLOCK + 1,
                before % IN_A_BLOCK + 1);
    }
}
