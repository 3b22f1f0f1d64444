package id.go.semarangkota.berbagidata.testkit.data;

import java.util.List;
import java.util.Set;

/**
 * What is wrong with a row of a legacy file, and the rules that a reader with the SIAK profile must find broken.
 *
 * <p>The rules named are those that reject the row; a damaged NIK may draw warnings besides.
 */
public enum Damage {
    /** The NIK says a month from 13 to 99. */
    NIK_MONTH((cells, random) -> nik(cells, 8, Integer.toString(random.between(13, 99))), "nik.bulan"),
    /** The NIK says a day from 32 to 40, which is neither a man's nor a woman's. */
    NIK_DAY((cells, random) -> nik(cells, 6, Integer.toString(random.between(32, 40))), "nik.tanggal"),
    /** The NIK says day 00. */
    NIK_DAY_ZERO((cells, random) -> nik(cells, 6, "00"), "nik.tanggal"),
    /** The NIK says 31 February. */
    NIK_FEBRUARY((cells, random) -> nik(cells, 6, "3102"), "nik.tanggal"),
    /** The NIK's serial is 0000. */
    NIK_SERIAL_ZERO((cells, random) -> nik(cells, 12, "0000"), "nik.nomor-urut"),
    /** The NIK lacks its last digit. */
    NIK_TOO_SHORT(
            (cells, random) ->
                    SiakColumn.NIK.put(cells, SiakColumn.NIK.of(cells).substring(0, 15)),
            "nik.panjang"),
    /** The NIK has a digit too many. */
    NIK_TOO_LONG(
            (cells, random) -> SiakColumn.NIK.put(cells, SiakColumn.NIK.of(cells) + random.below(10)), "nik.panjang"),
    /** The NIK is a bare 0, as villages write it for one that is still to come. */
    NIK_ZERO((cells, random) -> SiakColumn.NIK.put(cells, "0"), "nik.panjang"),
    /** The NIK holds the letter O or I for a digit. */
    NIK_LETTER(
            (cells, random) -> nik(cells, random.between(6, 15), random.chance(5_000) ? "O" : "I"), "nik.bukan-angka"),
    /** The NIK is divided by spaces. */
    NIK_SPACE((cells, random) -> SiakColumn.NIK.put(cells, spaced(SiakColumn.NIK.of(cells))), "nik.spasi"),
    /** A spreadsheet turned the NIK into scientific notation; its last digits are lost. */
    NIK_SCIENTIFIC(
            (cells, random) -> SiakColumn.NIK.put(cells, scientific(SiakColumn.NIK.of(cells))), "nik.notasi-ilmiah"),
    /** A spreadsheet gave the NIK a decimal. */
    NIK_DECIMAL((cells, random) -> SiakColumn.NIK.put(cells, SiakColumn.NIK.of(cells) + ",0"), "nik.desimal"),
    /** The NIK is sixteen zeros. */
    NIK_ZEROS((cells, random) -> SiakColumn.NIK.put(cells, "0".repeat(16)), "nik.pengganti"),
    /** The NIK is 1234567890123456. */
    NIK_SEQUENCE((cells, random) -> SiakColumn.NIK.put(cells, "1234567890123456"), "nik.pengganti"),
    /** There is no NIK, and SIAK has no column for a reason. */
    NIK_MISSING((cells, random) -> SiakColumn.NIK.put(cells, random.chance(5_000) ? "" : "-"), "nik.tanpa-alasan"),
    /** The NIK stands in the column of the family card too. */
    NO_KK_IS_NIK((cells, random) -> SiakColumn.NO_KK.put(cells, SiakColumn.NIK.of(cells)), "nik.sama-dengan-kk"),
    /** A spreadsheet turned the number of the family card into scientific notation. */
    NO_KK_SCIENTIFIC(
            (cells, random) -> SiakColumn.NO_KK.put(cells, scientific(SiakColumn.NO_KK.of(cells))),
            "nomor-kk.notasi-ilmiah"),
    /** The number of the family card lacks its last digits. */
    NO_KK_TOO_SHORT(
            (cells, random) ->
                    SiakColumn.NO_KK.put(cells, SiakColumn.NO_KK.of(cells).substring(0, 14)),
            "nomor-kk.panjang"),
    /** There is no name. */
    NAME_MISSING((cells, random) -> SiakColumn.NAMA_LGKP.put(cells, " "), "wajib-diisi"),
    /** The name is longer than 100 characters, as when columns have run together. */
    NAME_TOO_LONG(
            (cells, random) -> SiakColumn.NAMA_LGKP.put(
                    cells, (SiakColumn.NAMA_LGKP.of(cells) + " ").repeat(40).strip()),
            "terlalu-panjang"),
    /** The name holds the control character that a word processor leaves for a line break. */
    NAME_CONTROL_CHARACTER(
            (cells, random) -> SiakColumn.NAMA_LGKP.put(cells, SiakColumn.NAMA_LGKP.of(cells) + "\u000BALIAS"),
            "teks.karakter-kendali"),
    /** The place of birth is a mark for nothing. */
    BIRTHPLACE_MISSING((cells, random) -> SiakColumn.TMPT_LHR.put(cells, "N/A"), "wajib-diisi"),
    /** The date of birth is a day that does not exist. */
    BIRTH_IMPOSSIBLE((cells, random) -> birth(cells, "-02-31 00:00:00.0"), "tanggal.tidak-ada"),
    /** The date of birth is written with slashes, day first. */
    BIRTH_OTHER_PATTERN(
            (cells, random) -> SiakColumn.TGL_LHR.put(cells, slashed(SiakColumn.TGL_LHR.of(cells))), "tanggal.format"),
    /** The date of birth is a spreadsheet's count of days. */
    BIRTH_AS_NUMBER(
            (cells, random) -> SiakColumn.TGL_LHR.put(cells, Integer.toString(random.between(20_000, 45_000))),
            "tanggal.format"),
    /** The date of birth is all zeros, the database's mark for nothing. */
    BIRTH_ZEROS((cells, random) -> SiakColumn.TGL_LHR.put(cells, "0000-00-00 00:00:00.0"), "wajib-diisi"),
    /** The date of birth is in the twenty-second century. */
    BIRTH_IN_FUTURE(
            (cells, random) -> SiakColumn.TGL_LHR.put(cells, nextCentury(SiakColumn.TGL_LHR.of(cells))),
            "tanggal.masa-depan"),
    /** The sex is a code of no list. */
    SEX_UNKNOWN(
            (cells, random) -> SiakColumn.JENIS_KLMIN.put(cells, random.chance(5_000) ? "3" : "X"),
            "kode.tidak-dikenal"),
    /** The sex is missing. */
    SEX_MISSING((cells, random) -> SiakColumn.JENIS_KLMIN.put(cells, ""), "wajib-diisi"),
    /** The marital status is a number that the declared scheme does not have. */
    MARITAL_STATUS_UNKNOWN(
            (cells, random) -> SiakColumn.STAT_KWN.put(cells, Integer.toString(random.between(5, 9))),
            "kode.tidak-dikenal"),
    /** The occupation is a number of the newer list. */
    OCCUPATION_OF_OTHER_SCHEME(
            (cells, random) -> SiakColumn.JENIS_PKRJN.put(cells, Integer.toString(random.between(90, 99))),
            "kode.tidak-dikenal"),
    /** The street is missing. */
    STREET_MISSING((cells, random) -> SiakColumn.ALAMAT.put(cells, "TIDAK ADA"), "wajib-diisi"),
    /** The RT is no number. */
    RT_NO_NUMBER((cells, random) -> SiakColumn.NO_RT.put(cells, "RT" + SiakColumn.NO_RT.of(cells)), "rt-rw.bentuk"),
    /** The postal code lacks a digit. */
    POSTAL_CODE_TOO_SHORT(
            (cells, random) -> SiakColumn.KODE_POS.put(cells, "502" + random.below(10)), "kode-pos.bentuk"),
    /** The region code is in no list, so it does not tell the names of the kelurahan and what is above it. */
    REGION_UNKNOWN(
            (cells, random) -> SiakColumn.NO_KEL.put(cells, Integer.toString(random.between(1_100, 1_999))),
            "wajib-diisi"),
    /** The row breaks off in the middle. */
    ROW_CUT_OFF(
            (cells, random) -> cells.subList(random.between(2, cells.size() - 2), cells.size())
                    .clear(),
            "baris.jumlah-kolom"),
    /** A semicolon that nobody quoted divides the address. */
    ROW_TOO_LONG((cells, random) -> SiakColumn.ALAMAT.insertBefore(cells, "RUMAH BELAKANG"), "baris.jumlah-kolom"),
    /** Text follows a closing quotation mark. */
    ROW_STRAY_QUOTE(
            (cells, random) -> SiakColumn.NAMA_LGKP.put(cells, "\"BUNG\" " + SiakColumn.NAMA_LGKP.of(cells)),
            "baris.kutip");

    @SuppressWarnings("ImmutableEnumChecker") // they are all constants without state
    private final Breaking breaking;

    private final String brokenRule;

    /** Changes the cells of a flawless row. */
    @FunctionalInterface
    private interface Breaking {
        void apply(List<String> cells, SplitMix64 random);
    }

    Damage(Breaking breaking, String brokenRule) {
        this.breaking = breaking;
        this.brokenRule = brokenRule;
    }

    /**
     * The rules for which the row must be rejected.
     *
     * @return identifiers such as {@code nik.bulan}, never empty; unmodifiable
     */
    public Set<String> brokenRules() {
        return Set.of(brokenRule);
    }

    void apply(List<String> cells, SplitMix64 random) {
        breaking.apply(cells, random);
    }

    /** Whether the row is written as it is, without the quotes that it needs. */
    boolean isUnquoted() {
        return this == ROW_STRAY_QUOTE;
    }

    private static void nik(List<String> cells, int at, String digits) {
        String nik = SiakColumn.NIK.of(cells);
        SiakColumn.NIK.put(cells, nik.substring(0, at) + digits + nik.substring(at + digits.length()));
    }

    private static void birth(List<String> cells, String monthAndDay) {
        SiakColumn.TGL_LHR.put(cells, SiakColumn.TGL_LHR.of(cells).substring(0, 4) + monthAndDay);
    }

    private static String spaced(String nik) {
        return nik.substring(0, 6) + " " + nik.substring(6, 12) + " " + nik.substring(12);
    }

    /** As a spreadsheet shows sixteen digits: {@code 3.37401E+15}. */
    private static String scientific(String number) {
        return number.charAt(0) + "." + number.substring(1, 6) + "E+15";
    }

    private static String slashed(String timestamp) {
        return timestamp.substring(8, 10) + "/" + timestamp.substring(5, 7) + "/" + timestamp.substring(0, 4);
    }

    /** 2100 is no leap year. */
    private static String nextCentury(String timestamp) {
        return "21" + timestamp.substring(2).replace("-02-29", "-02-28");
    }
}
