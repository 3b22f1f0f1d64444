package id.go.semarangkota.berbagidata.padanan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of Indonesian names that are no names: titles, forms of address, and what is written where no name is known. */
final class TitleWords {
    private static final Set<String> BEFORE = set(
            "DR DRS DRA IR PROF DRG DRH H HJ KH HAJI HAJJAH KHJ ALM ALMH ALMARHUM ALMARHUMAH BPK BAPAK IBU SDR SDRI TN NY NN USTADZ"
                    + " USTAZ UST NS APT");

    private static final Set<String> BEHIND =
            set("SPD SPDI SPDSD SPDK SPDH SPDB SE SEI SEAK SH SHI SHUM SHUT ST STP STTP SKOM SSI SSOS"
                    + " SSOSI SAG SIKOM SPSI SPT SPI SKM SKEP SKEPNS SFARM SFIL SKED SKG SKH SSN SST SSTP SSTFT STR STRKEP STRKEB STRAK STRKES"
                    + " SGZ SIPOL SPAR SARS SPN STH STHI SSY SAKUN SBIO"
                    + " MM MH MT MTI MSI MSC MSE MPD MPDI MKOM MHUM MAG MBA MKES MKM MSOS MIKOM MKN MPSI MFARM MKEP MTR MMPD MSN MPAR MHI"
                    + " MARS PHD BSC AMD AMDKEB AMDKEP AMDKOM AMDAK AMDFARM AMDPD AMAPD AMDGZ AMKEB AMKL AMG CPA CPNS"
                    + " SPOG SPPD SPKK SPKJ SPTHT SPBS SPOT ALM ALMH ALMARHUM ALMARHUMAH");

    /** Titles that are also names or parts of names: only where a comma or a dot marks them. */
    private static final Set<String> BEHIND_IF_MARKED = set(
            "MA BA BE CA AK SS SIP SAP SAB SAK MAP MAB MAK ENG MENG SPA SPB SPM SPS LC DIPL NS APT AMA PSI DRS DRA IR H HJ");

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("MOH", "MUHAMMAD"),
            Map.entry("MUH", "MUHAMMAD"),
            Map.entry("MOCH", "MUHAMMAD"),
            Map.entry("MUCH", "MUHAMMAD"),
            Map.entry("MOHD", "MUHAMMAD"),
            Map.entry("MUHD", "MUHAMMAD"),
            Map.entry("MHD", "MUHAMMAD"),
            Map.entry("MUHAMAD", "MUHAMMAD"),
            Map.entry("MOHAMAD", "MUHAMMAD"),
            Map.entry("MOHAMMAD", "MUHAMMAD"),
            Map.entry("MOCHAMAD", "MUHAMMAD"),
            Map.entry("MOCHAMMAD", "MUHAMMAD"),
            Map.entry("MUCHAMAD", "MUHAMMAD"),
            Map.entry("MUCHAMMAD", "MUHAMMAD"),
            Map.entry("MUHAMMED", "MUHAMMAD"),
            Map.entry("MOHAMMED", "MUHAMMAD"),
            Map.entry("MOHAMED", "MUHAMMAD"),
            Map.entry("MUHAMED", "MUHAMMAD"));

    private static final Set<String> SON_OR_DAUGHTER = Set.of("BIN", "BINTI", "BNTI", "BINTE", "BTI", "BT");

    private static final Set<String> NO_NAME = Set.of(
            "TIDAK TAHU",
            "TDK TAHU",
            "TIDAK DIKETAHUI",
            "TDK DIKETAHUI",
            "BELUM DIKETAHUI",
            "TIDAK ADA",
            "TDK ADA",
            "TANPA NAMA",
            "NIHIL",
            "KOSONG",
            "ANONIM",
            "NULL",
            "N A");

    private static final Set<String> SPECIAL = Stream.of(
                    BEFORE, BEHIND, BEHIND_IF_MARKED, USUAL.keySet(), SON_OR_DAUGHTER)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TitleWords() {}

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    static boolean isBefore(String word) {
        return BEFORE.contains(word);
    }

    static boolean isBehind(String word, boolean marked) {
        return BEHIND.contains(word) || (marked && BEHIND_IF_MARKED.contains(word));
    }

    /** Whether dots join parts to this title, as in S.Pd. */
    static boolean isTitle(String word) {
        return isBefore(word) || isBehind(word, true);
    }

    /** Whether a word needs any thought; most do not. */
    static boolean isSpecial(String word) {
        return SPECIAL.contains(word);
    }

    static boolean isSonOrDaughter(String word) {
        return SON_OR_DAUGHTER.contains(word);
    }

    /** One spelling for the many of Muhammad; any other word as it is. */
    static String usual(String word) {
        return USUAL.getOrDefault(word, word);
    }

    static boolean isNoName(String name) {
        return NO_NAME.contains(name) || (name.length() > 2 && name.chars().allMatch(c -> c == name.charAt(0)));
    }
}
