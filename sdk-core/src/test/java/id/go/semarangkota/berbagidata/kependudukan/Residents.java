package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import id.go.semarangkota.berbagidata.wilayah.Wilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded residents, flawless and damaged, for tests of this module. */
final class Residents {
    static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final KodeWilayah SEMARANG = KodeWilayah.parse("33.74");
    private static final List<Wilayah> DISTRICTS = DaftarWilayah.nasional().children(SEMARANG);
    private static final List<String> NAMES =
            List.of("SITI", "BUDI", "AGUS", "DEWI", "NUR'AINI", "SRI", "JOKO", "RETNO", "WAHYU", "H.");
    private static final List<String> DIRT = List.of(
            "",
            " ",
            "\t",
            "\u2003",
            "\u00a0",
            "-",
            "0",
            "1",
            "001",
            "001/002",
            "NULL",
            "3.37401E+15",
            "'3374011501800001",
            "3573011234567890",
            "0000000000000000",
            "3374013102800001",
            "3374011501800000",
            "33.74",
            "3374011001",
            "33.74.01.9001",
            "33.74.01.1001",
            "91.01.01.1001",
            "5013",
            "A\nB",
            "SIT\uFFFD",
            "\uD83D",
            "{nik.bulan}",
            "${validatedValue}",
            "A".repeat(100),
            "A".repeat(101),
            "A".repeat(201));

    private final SplittableRandom random;

    Residents(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A resident without a flaw. */
    Penduduk flawless() {
        Wilayah district = pick(DISTRICTS);
        JenisKelamin sex = pick(List.of(JenisKelamin.values()));
        LocalDate birth = TODAY.minusDays(random.nextInt(1, 36_000));
        Object[] values = new Object[TYPE.fields().size()];
        for (Field field : TYPE.fields()) {
            if (!field.codes().isEmpty() && random.nextBoolean()) {
                values[field.index()] = pick(field.codes());
            }
        }
        Penduduk codes = TYPE.create(values);
        return Penduduk.builder()
                .nik(Nik.of(district.kode(), birth, sex, random.nextInt(1, 10_000))
                        .value())
                .nama(name())
                .tempatLahir("SEMARANG")
                .tanggalLahir(birth)
                .jenisKelamin(sex)
                .alamat(address(district))
                .nomorKk(district.kode().plain() + "150320" + random.nextInt(1000, 9999))
                .namaIbu(random.nextBoolean() ? name() : null)
                .agama(codes.agama())
                .statusKawin(codes.statusKawin())
                .shdk(codes.shdk())
                .pendidikanTerakhir(codes.pendidikanTerakhir())
                .pekerjaan(codes.pekerjaan())
                .golonganDarah(codes.golonganDarah())
                .kewarganegaraan(codes.kewarganegaraan())
                .statusHidup(StatusHidup.HIDUP)
                .tanggalPerubahan(TODAY.minusDays(random.nextInt(0, 400)))
                .build();
    }

    private Alamat address(Wilayah district) {
        Wilayah kelurahan = pick(DaftarWilayah.nasional().children(district.kode()));
        return Alamat.builder()
                .jalan("Jl. Contoh No. " + random.nextInt(1, 200))
                .rt("0" + random.nextInt(10, 20))
                .rw("00" + random.nextInt(1, 10))
                .kelurahan(kelurahan.nama())
                .kecamatan(district.nama())
                .kota(random.nextBoolean() ? "Kota Semarang" : "Semarang")
                .provinsi("Jawa Tengah")
                .kodeWilayah(kelurahan.kode().dotted())
                .build();
    }

    /** The same resident with one to three fields damaged, emptied or exchanged. */
    Penduduk damaged(Penduduk flawless) {
        Object[] values = TYPE.values(flawless);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            damage(values, pick(TYPE.fields()));
        }
        return TYPE.create(values);
    }

    private void damage(Object[] values, Field field) {
        int index = field.index();
        switch (random.nextInt(5)) {
            case 0 -> values[index] = null;
            case 1 -> {
                Field other = pick(TYPE.fields());
                if (other.javaType() == field.javaType()) {
                    values[index] = values[other.index()];
                }
            }
            case 2 ->
                TYPE.fields().stream()
                        .filter(f -> f.path().startsWith("Alamat."))
                        .filter(f -> random.nextInt(6) > 0)
                        .forEach(f -> values[f.index()] = null);
            default -> values[index] = dirt(field);
        }
    }

    private Object dirt(Field field) {
        return switch (field.type()) {
            case DATE -> TODAY.plusDays(random.nextInt(-60_000, 400));
            case CODE -> pick(field.codes());
            default -> pick(DIRT);
        };
    }

    private String name() {
        return pick(NAMES) + " " + pick(NAMES);
    }

    private <V> V pick(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
