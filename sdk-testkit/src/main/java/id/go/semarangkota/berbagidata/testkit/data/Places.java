package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.wilayah.Alamat;
import id.go.semarangkota.berbagidata.wilayah.DaftarWilayah;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import id.go.semarangkota.berbagidata.wilayah.Wilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where residents live, which is in Kota Semarang, and where their NIK was given out, which may be anywhere. Codes and names come from
 * the SDK's own register of regions. Immutable and thread-safe.
 */
final class Places {
    static final KodeWilayah CITY = KodeWilayah.of(33, 74, 0, 0);

    private static final KodeWilayah CENTRAL_JAVA = KodeWilayah.of(33, 0, 0, 0);
    private static final List<KodeWilayah> REST_OF_JAVA = List.of(
            KodeWilayah.of(31, 0, 0, 0),
            KodeWilayah.of(32, 0, 0, 0),
            KodeWilayah.of(34, 0, 0, 0),
            KodeWilayah.of(35, 0, 0, 0),
            KodeWilayah.of(36, 0, 0, 0));
    /** A code from before 2015, which no table has any more: its holders keep their NIK, and a validator warns. */
    private static final District FORGOTTEN = new District("647301", "TARAKAN", -1);

    /** How many thousand live in each district of the city, roughly, in order of their codes. */
    private static final List<Integer> THOUSANDS =
            List.of(55, 117, 66, 70, 130, 195, 62, 75, 56, 200, 142, 100, 149, 88, 143, 33);

    private final Weighted<List<Kelurahan>> kelurahan;
    private final List<List<Kelurahan>> kelurahanByDistrict;
    private final List<District> city;
    private final List<District> centralJava;
    private final List<District> restOfJava;
    private final List<District> country;

    /**
     * A kelurahan of the city.
     *
     * @param place code and name
     * @param kecamatan name of its district
     * @param district its district
     * @param postalCode five digits, made up within the city's range
     */
    record Kelurahan(Wilayah place, String kecamatan, District district, String postalCode) {
        /** Some address there. */
        Alamat address(SplitMix64 random) {
            return Alamat.builder()
                    .jalan(Streets.street(random))
                    .rt(threeDigits(random.between(1, 12)))
                    .rw(threeDigits(random.between(1, 16)))
                    .kelurahan(place.nama())
                    .kecamatan(kecamatan)
                    .kota("Kota Semarang")
                    .provinsi("Jawa Tengah")
                    .kodeWilayah(place.kode().dotted())
                    .kodePos(random.chance(6_000) ? postalCode : null)
                    .build();
        }

        private static String threeDigits(int number) {
            return number < 10 ? "00" + number : number < 100 ? "0" + number : Integer.toString(number);
        }
    }

    private Places(DaftarWilayah register) {
        List<District> own = new ArrayList<>();
        List<List<Kelurahan>> byDistrict = new ArrayList<>();
        int postal = 50_111;
        for (Wilayah kecamatan : register.children(CITY)) {
            District district = new District(kecamatan.kode().plain(), "SEMARANG", own.size());
            own.add(district);
            List<Kelurahan> parts = new ArrayList<>();
            for (Wilayah part : register.children(kecamatan.kode())) {
                parts.add(new Kelurahan(part, kecamatan.nama(), district, Integer.toString(postal++)));
            }
            byDistrict.add(List.copyOf(parts));
        }
        this.city = List.copyOf(own);
        this.kelurahanByDistrict = List.copyOf(byDistrict);
        this.kelurahan = weighted(kelurahanByDistrict);
        this.centralJava = districts(register, List.of(CENTRAL_JAVA));
        this.restOfJava = districts(register, REST_OF_JAVA);
        this.country = districts(
                register, register.provinces().stream().map(Wilayah::kode).toList());
    }

    /** Read when first asked for. */
    private static final class Holder {
        private static final Places PLACES = new Places(DaftarWilayah.nasional());
    }

    static Places places() {
        return Holder.PLACES;
    }

    private static Weighted<List<Kelurahan>> weighted(List<List<Kelurahan>> byDistrict) {
        Weighted<List<Kelurahan>> weighted = Weighted.of(THOUSANDS.get(0), byDistrict.get(0));
        for (int i = 1; i < byDistrict.size(); i++) {
            weighted = weighted.and(THOUSANDS.get(i), byDistrict.get(i));
        }
        return weighted;
    }

    /** All districts of these provinces, those of the city excepted. */
    private static List<District> districts(DaftarWilayah register, List<KodeWilayah> provinces) {
        List<District> districts = new ArrayList<>();
        for (KodeWilayah province : provinces) {
            for (Wilayah regency : register.children(province)) {
                String birthplace = birthplace(regency);
                if (!regency.kode().equals(CITY)) {
                    register.children(regency.kode())
                            .forEach(kecamatan ->
                                    districts.add(new District(kecamatan.kode().plain(), birthplace, -1)));
                }
            }
        }
        return List.copyOf(districts);
    }

    private static String birthplace(Wilayah regency) {
        return regency.nama()
                .replaceFirst("^(Kabupaten|Kota Administrasi|Kota) ", "")
                .toUpperCase(Locale.ROOT);
    }

    int ownDistricts() {
        return city.size();
    }

    Kelurahan residence(SplitMix64 random) {
        return random.pick(kelurahan.pick(random));
    }

    /** A kelurahan of the district that stands at this place in the order of codes. */
    Kelurahan within(int district, SplitMix64 random) {
        return random.pick(kelurahanByDistrict.get(district));
    }

    /** Another district of the city, or the same. */
    District inCity(SplitMix64 random) {
        return random.pick(city);
    }

    /** A district outside the city: near ones more often than far ones. */
    District elsewhere(SplitMix64 random) {
        int drawn = random.below(1_000);
        if (drawn < 700) {
            return random.pick(centralJava);
        } else if (drawn < 880) {
            return random.pick(restOfJava);
        }
        return drawn < 999 ? random.pick(country) : FORGOTTEN;
    }
}
