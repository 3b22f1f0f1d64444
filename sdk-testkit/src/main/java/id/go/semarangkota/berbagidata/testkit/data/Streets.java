package id.go.semarangkota.berbagidata.testkit.data;

import java.util.List;

/** Makes up streets and house numbers out of plants, birds and gemstones. Thread-safe. */
final class Streets {
    private static final List<String> WORDS =
            List.of(("MELATI MAWAR ANGGREK KENANGA CEMPAKA FLAMBOYAN DAHLIA TERATAI BOUGENVIL KAMBOJA SEROJA ASTER"
                            + " NUSA*INDAH RAMBUTAN SAWO*MANILA JERUK DELIMA MANGGIS NANGKA BELIMBING SIRSAK PINUS CEMARA"
                            + " BERINGIN WARU*DOYONG MERPATI CENDRAWASIH KUTILANG RAJAWALI PARKIT GELATIK BANGAU MERAK"
                            + " NURI SAFIR ZAMRUD MUTIARA GIOK BERLIAN PERMATA*HIJAU")
                    .split(" "));
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final List<String> SIDES = List.of("RAYA", "TIMUR", "BARAT", "UTARA", "SELATAN", "DALAM");

    private Streets() {}

    /** A plant, a bird or a gemstone. */
    static String word(SplitMix64 random) {
        return random.pick(WORDS).replace('*', ' ');
    }

    static String street(SplitMix64 random) {
        String word = word(random);
        return switch (random.below(10)) {
            case 0 -> "PERUM " + word + " BLOK " + (char) ('A' + random.below(12)) + " NO. " + random.between(1, 40);
            case 1 -> "GG. " + word + " NO. " + random.between(1, 60);
            case 2, 3 -> "JL. " + word + " " + random.pick(SIDES) + " NO. " + random.between(1, 180);
            case 4, 5, 6 -> "JL. " + word + " " + random.pick(ROMAN) + " NO. " + random.between(1, 90);
            default -> "JL. " + word + " NO. " + random.between(1, 220) + remark(random);
        };
    }

    /** What clerks add; a semicolon or a quotation mark must be quoted in a CSV file. */
    private static String remark(SplitMix64 random) {
        if (!random.chance(300)) {
            return "";
        }
        return random.chance(5_000) ? "; BELAKANG MASJID" : " (WARUNG \"BAROKAH\")";
    }
}
