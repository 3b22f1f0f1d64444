package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up names, in capitals as registers write them.
 *
 * <p>The first word is put together from syllables, in an older and in a younger fashion; the words after it are drawn from short
 * lists of common words of names. One word alone, an abbreviated MOHAMMAD, a title, an apostrophe (straight, or the curly one that
 * only Windows-1252 and Unicode have) are as rare as they should be. Thread-safe.
 */
final class Names {
    private static final int YOUNGER_FASHION = 1985;
    /** Since Permendagri 73/2022 a newly recorded name has two words at least. */
    private static final int TWO_WORDS = 2022;

    private static final List<String> OLD_STARTS =
            words("SU HAR WAR PRA KUS MUL SAS RUS DAR MAR WI SLA NGA PAR TRI DWI");
    private static final List<String> OLD_MALE_ENDS =
            words("TONO YONO DIYO WANTO GIYO SONO JITO MADI DARTO TRISNO GENDRO NARYO YADI MANTO KIRNO TOYO");
    private static final List<String> OLD_FEMALE_ENDS =
            words("TINI YATI NINGSIH MIYATI SINI RAHAYU NARTI YEM KINAH LASTRI GIYEM TIYAH WARNI MINAH DARTI YANI");
    private static final List<String> NEW_STARTS = words("RA DI FA AL NA KE ZA BA GA VA RE AN SE MA DE LU");
    private static final List<String> NEW_MALE_ENDS =
            words("FIAN MAS REL NDRA RIZQI VINO NATA THAN FFA GANTA DITYA KHAN LVIN JUNA DEWA RGA");
    private static final List<String> NEW_FEMALE_ENDS =
            words("YLA BILLA TIKA NIA RISA LIA DYA VIKA SYA NAYA MIRA ZELIA QILA RANI FIRA SHA");
    private static final List<String> MALE_WORDS = words("PRATAMA SAPUTRA NUGRAHA WIBAWA PERMADI SETYAJI WICAKSANA"
            + " HIDAYAT RAMADHAN FIRMANSYAH KUSUMA PAMUNGKAS ANGGORO PRASETYA WIDODO SANTOSA UTAMA KURNIAWAN"
            + " MAHENDRA WALUYA ISKANDAR MAULANA ADIWANGSA PRANATA SATRIYA BAGASKARA YUDHISTIRA RAHARJA");
    private static final List<String> FEMALE_WORDS = words("LESTARI WULANDARI ANGGRAINI PUTRI RAHMAWATI KUSUMADEWI"
            + " MAHARANI SAFITRI HANDAYANI PERMATASARI AZZAHRA PUSPITASARI KHASANAH UTAMI WIDYASTUTI CAHYANI"
            + " PRATIWI NINGTYAS SEKARWANGI MELATI AYUNINGRUM FITRIANA OKTAVIANI KIRANA PARAMITA DAMAYANTI");
    private static final List<String> APOSTROPHE_WORDS =
            words("MA'RUF SYAFI'I NI'MAH NUR'AINI SA'ADAH RIF'AH BA'ASYIR MU'TASIM JUM'AH NUR’AINI MA’RUF");
    private static final List<String> ABBREVIATIONS = words("MOH. MUH. M. MOCH.");
    private static final List<String> DEGREES = List.of(", S.PD", ", S.E.", ", S.KOM", ", S.H.", ", M.SI", ", ST");

    private Names() {}

    private static List<String> words(String separatedBySpaces) {
        return List.of(separatedBySpaces.split(" "));
    }

    /** A name for someone of this sex and religion, born in this year. */
    static String name(SplitMix64 random, JenisKelamin sex, Agama religion, int birthYear) {
        boolean male = sex == JenisKelamin.LAKI_LAKI;
        List<String> words = new ArrayList<>(4);
        if (male && religion == Agama.ISLAM && random.chance(500)) {
            words.add(random.pick(ABBREVIATIONS));
        }
        words.add(firstWord(random, male, birthYear));
        if (!random.chance(singleWords(birthYear))) {
            String second = laterWord(random, male, religion);
            words.add(second);
            String third = laterWord(random, male, religion);
            if (birthYear >= YOUNGER_FASHION && !third.equals(second) && random.chance(3_500)) {
                words.add(third);
            }
        }
        return String.join(" ", words);
    }

    /** How many names of ten thousand have one word. */
    private static int singleWords(int birthYear) {
        if (birthYear >= TWO_WORDS) {
            return 0;
        } else if (birthYear >= YOUNGER_FASHION) {
            return 200;
        }
        return birthYear < 1960 ? 4_000 : 1_500;
    }

    private static String firstWord(SplitMix64 random, boolean male, int birthYear) {
        // A fashion does not change on one day.
        boolean older = birthYear + random.between(-8, 8) < YOUNGER_FASHION;
        if (older) {
            return random.pick(OLD_STARTS) + random.pick(male ? OLD_MALE_ENDS : OLD_FEMALE_ENDS);
        }
        return random.pick(NEW_STARTS) + random.pick(male ? NEW_MALE_ENDS : NEW_FEMALE_ENDS);
    }

    private static String laterWord(SplitMix64 random, boolean male, Agama religion) {
        if (religion == Agama.ISLAM && random.chance(150)) {
            return random.pick(APOSTROPHE_WORDS);
        } else if (religion == Agama.KATHOLIK && random.chance(100)) {
            return male ? "RENÉ" : "CLÉMENCE";
        }
        return random.pick(male ? MALE_WORDS : FEMALE_WORDS);
    }

    /** The same name with a degree, which registers keep where clerks once typed it. */
    static String withDegree(String name, SplitMix64 random) {
        return name + random.pick(DEGREES);
    }
}
