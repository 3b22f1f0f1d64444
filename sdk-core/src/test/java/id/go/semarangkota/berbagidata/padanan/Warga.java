package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidikBuilder;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Seeded residents with the names of Java, every fortieth a twin of the one before; and pupils whom schools wrote down in their own way. */
final class Warga {
    private static final String[] BOYS =
            words("MUHAMMAD AHMAD AGUS BUDI JOKO RIZKI ADI BAYU DIMAS FAJAR HENDRA IRFAN KURNIAWAN YUSUF"
                    + " RAHMAT SURYA TRI WAHYU YOGA ABDUL ARIF DANANG EKO FERDIAN GALIH");
    private static final String[] GIRLS =
            words("SITI DEWI PUTRI AYU NUR RINI SRI ANNISA INTAN KARTIKA LESTARI MAYA NABILA RATNA SEKAR TIARA"
                    + " YULIANA ZAHRA AISYAH CITRA DINDA FITRI HANIFAH INDAH DWI");
    private static final String[] LAST =
            words("PRATAMA SANTOSO WIDODO SAPUTRA NUGROHO SETIAWAN HIDAYAT RAMADHAN WIBOWO KUSUMA UTOMO SUSANTO"
                    + " RAHMAWATI LESTARI WULANDARI HANDAYANI SAFITRI PERMATASARI ANGGRAINI MAHARANI UTAMI RAHAYU PUSPITASARI"
                    + " SUSILOWATI HASANAH KHASANAH MAULANA FIRMANSYAH WIJAYA GUNAWAN PRASETYO SUCIPTO YUDHISTIRA");
    private static final String[] TITLES = words("Hj. Dra. dr. Ir. Alm.");
    private static final String[] DEGREES = {", S.Pd", ", S.E.", " S.Kom", ", S.H., M.Kn.", " SPd", ", A.Md.Keb"};
    private static final int TWIN_EVERY = 40;

    private final SplittableRandom random;
    private final LocalDate first;
    private final int days;
    private Penduduk before = Penduduk.builder().build();
    private int made;

    Warga(long seed, LocalDate first, int days) {
        this.random = new SplittableRandom(seed);
        this.first = first;
        this.days = days;
    }

    private static String[] words(String words) {
        return words.split(" ");
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    Penduduk next() {
        made++;
        boolean twin = made % TWIN_EVERY == 0;
        JenisKelamin sex = chance(50) ? JenisKelamin.LAKI_LAKI : JenisKelamin.PEREMPUAN;
        LocalDate born = twin ? before.tanggalLahir() : first.plusDays(random.nextInt(days));
        KodeWilayah district = KodeWilayah.parse("33.74." + (10 + random.nextInt(7)));
        String nik = Nik.of(district, born, sex, 1 + made % 9999).value();
        String mother = pick(GIRLS) + " " + pick(LAST) + (chance(30) ? " " + pick(LAST) : "");
        before = Penduduk.builder()
                .nik(nik)
                .nama(twin ? twinName(sex) : name(sex))
                .tanggalLahir(born)
                .jenisKelamin(sex)
                .namaIbu(twin ? before.namaIbu() : mother)
                .build();
        return before;
    }

    private String name(JenisKelamin sex) {
        String[] firsts = sex == JenisKelamin.LAKI_LAKI ? BOYS : GIRLS;
        String name = pick(firsts);
        int more = random.nextInt(10);
        return more == 0 ? name : name + " " + pick(firsts) + (more > 4 ? " " + pick(LAST) : "");
    }

    /** Twins share the rest of the name. */
    private String twinName(JenisKelamin sex) {
        String rest = before.nama();
        int space = rest.indexOf(' ');
        return pick(sex == JenisKelamin.LAKI_LAKI ? BOYS : GIRLS) + (space < 0 ? "" : rest.substring(space));
    }

    /** A resident as a school has it: most of it right. */
    PesertaDidik pupilOf(Penduduk resident) {
        PesertaDidikBuilder pupil = PesertaDidik.builder()
                .nik(chance(12) ? null : resident.nik())
                .nama(written(resident.nama()))
                .tanggalLahir(resident.tanggalLahir())
                .jenisKelamin(chance(1) ? null : resident.jenisKelamin())
                .namaIbu(chance(4) ? "TIDAK TAHU" : mother(resident.namaIbu()));
        if (chance(4)) {
            pupil.nik(Nik.parse(resident.nik()).value().substring(0, 12) + (1000 + random.nextInt(8999)));
        }
        if (chance(3)) {
            pupil.tanggalLahir(wrong(resident.tanggalLahir()));
        }
        return pupil.build();
    }

    private LocalDate wrong(LocalDate date) {
        if (date.getDayOfMonth() <= 12 && chance(50)) {
            return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        }
        return chance(50) ? date.withDayOfMonth(1 + random.nextInt(28)) : date.plusYears(1);
    }

    private String mother(String name) {
        String written = written(name);
        written = chance(10) ? pick(TITLES) + " " + written : written;
        return chance(10) ? written + pick(DEGREES) : written;
    }

    /** What schools do to a name. */
    private String written(String name) {
        String written = name;
        if (chance(50)) {
            written = written.replaceFirst(
                    "^MUHAMMAD ", pick(new String[] {"MOH. ", "M. ", "MUH ", "MOCH.", "MOHAMMAD "}));
        }
        if (chance(8)) {
            written = old(written);
        }
        if (chance(5)) {
            written = written.replaceFirst("(.)\\1", "$1");
        }
        if (chance(4)) {
            written = mistyped(written);
        }
        if (chance(3)) {
            written = chance(50) ? written.replace(" ", "  ") : written.replaceFirst(" ", "");
        }
        return chance(3) ? written.replaceFirst("A", "A'") : written;
    }

    private String old(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.replace("U", "OE");
            case 1 -> name.replace("J", "DJ");
            case 2 -> name.replace("C", "TJ");
            default -> name.replace("YU", "JU");
        };
    }

    private String mistyped(String name) {
        int at = random.nextInt(name.length());
        char letter = (char) ('A' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            default -> name.substring(0, at) + name.substring(at + 1);
        };
    }
}
