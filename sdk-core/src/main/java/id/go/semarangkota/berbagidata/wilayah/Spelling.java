package id.go.semarangkota.berbagidata.wilayah;

import java.util.List;

/**
 * Whether a spelling is a region's name: the name itself, or the name behind a usual word for its level ({@code Kab.}, {@code Kec.}).
 *
 * <p>A bare name ({@code Semarang}) is that of the regency and of the city; with its word it is that of one only.
 */
final class Spelling {
    /** What a table's own name may begin with; the longer first. */
    private static final List<String> OFFICIAL =
            List.of("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota ");

    private Spelling() {}

    static boolean isOf(CharSequence spelling, NameBytes name, TingkatWilayah tingkat) {
        if (name.matches(spelling, 0)) {
            return true;
        }
        NameBytes bare = bare(name, tingkat);
        if (bare.matches(spelling, 0)) {
            return true;
        }
        for (String word : words(tingkat)) {
            int from = after(word, spelling);
            if (from >= 0 && bare.matches(spelling, from)) {
                return true;
            }
        }
        return false;
    }

    private static NameBytes bare(NameBytes name, TingkatWilayah tingkat) {
        if (tingkat.digits() == TingkatWilayah.KOTA.digits()) {
            for (String word : OFFICIAL) {
                if (name.startsWith(word)) {
                    return name.afterPrefix(word);
                }
            }
        }
        return name;
    }

    private static List<String> words(TingkatWilayah tingkat) {
        return switch (tingkat) {
            case PROVINSI -> List.of("provinsi", "propinsi", "prov", "prop");
            case KABUPATEN -> List.of("kabupaten", "kab", "kabupatenadministrasi", "kabadm");
            case KOTA -> List.of("kota", "kotamadya", "kodya", "kotaadministrasi", "kotaadm");
            case KECAMATAN -> List.of("kecamatan", "kec");
            case KELURAHAN -> List.of("kelurahan", "kel");
            case DESA, DESA_ADAT -> List.of("desa", "ds");
        };
    }

    /** Where the spelling goes on after the letters of a word, or -1 if it does not begin with them. */
    private static int after(String word, CharSequence spelling) {
        int i = 0;
        for (int at = 0; at < word.length(); at++) {
            i = NameBytes.nextLetter(spelling, i);
            if (i == spelling.length() || Character.toLowerCase(spelling.charAt(i)) != word.charAt(at)) {
                return -1;
            }
            i++;
        }
        return i;
    }
}
