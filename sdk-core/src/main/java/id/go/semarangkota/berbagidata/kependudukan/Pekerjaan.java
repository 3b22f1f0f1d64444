package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Occupation (<em>pekerjaan</em>), the union of both official lists.
 *
 * <p>Numbers: schemes {@code SIAK_89} (older systems) and {@code F101_99} (form F-1.01). Numbers 31, 34, 35 and 89 change meaning
 * between them; 0 below stands for "not in that list". Source: Permendagri 109/2019, form F-1.01, and the older SIAK list.
 */
public enum Pekerjaan implements CodedValue {
    /** Not working, or not yet. */
    BELUM_TIDAK_BEKERJA(1, 1, "BELUM/TIDAK BEKERJA"),
    /** Keeps house. */
    MENGURUS_RUMAH_TANGGA(2, 2),
    /** Pupil or student. */
    PELAJAR_MAHASISWA(3, 3, "PELAJAR/MAHASISWA"),
    /** Retired. */
    PENSIUNAN(4, 4),
    /** Civil servant. */
    PEGAWAI_NEGERI_SIPIL(5, 5, "PEGAWAI NEGERI SIPIL (PNS)", "PNS"),
    /** Armed forces. */
    TENTARA_NASIONAL_INDONESIA(6, 6, "TENTARA NASIONAL INDONESIA (TNI)", "TNI"),
    /** Police. */
    KEPOLISIAN_RI(7, 7, "KEPOLISIAN RI (POLRI)", "POLRI"),
    /** Trade. */
    PERDAGANGAN(8, 8),
    /** Farmer or planter. */
    PETANI_PEKEBUN(9, 9, "PETANI/PEKEBUN"),
    /** Livestock farmer. */
    PETERNAK(10, 10),
    /** Fisher. */
    NELAYAN_PERIKANAN(11, 11, "NELAYAN/PERIKANAN"),
    /** Industry. */
    INDUSTRI(12, 12),
    /** Construction. */
    KONSTRUKSI(13, 13),
    /** Transport. */
    TRANSPORTASI(14, 14),
    /** Private employee. */
    KARYAWAN_SWASTA(15, 15),
    /** Employee of a state-owned company. */
    KARYAWAN_BUMN(16, 16),
    /** Employee of a company owned by a region. */
    KARYAWAN_BUMD(17, 17),
    /** Contract employee of the government. */
    KARYAWAN_HONORER(18, 18),
    /** Day labourer. */
    BURUH_HARIAN_LEPAS(19, 19),
    /** Farm labourer. */
    BURUH_TANI_PERKEBUNAN(20, 20, "BURUH TANI/PERKEBUNAN"),
    /** Fishery labourer. */
    BURUH_NELAYAN_PERIKANAN(21, 21, "BURUH NELAYAN/PERIKANAN"),
    /** Livestock labourer. */
    BURUH_PETERNAKAN(22, 22),
    /** Domestic worker. */
    PEMBANTU_RUMAH_TANGGA(23, 23),
    /** Barber. */
    TUKANG_CUKUR(24, 24),
    /** Electrician. */
    TUKANG_LISTRIK(25, 25),
    /** Mason. */
    TUKANG_BATU(26, 26),
    /** Carpenter. */
    TUKANG_KAYU(27, 27),
    /** Cobbler. */
    TUKANG_SOL_SEPATU(28, 28),
    /** Welder or smith. */
    TUKANG_LAS_PANDAI_BESI(29, 29, "TUKANG LAS/PANDAI BESI"),
    /** Tailor. */
    TUKANG_JAHIT(30, 30),
    /** Denture maker. */
    TUKANG_GIGI(31, 35),
    /** Hairdresser. */
    PENATA_RAMBUT(34, 31),
    /** Make-up artist. */
    PENATA_RIAS(32, 32),
    /** Wardrobe stylist. */
    PENATA_BUSANA(33, 33),
    /** Mechanic. */
    MEKANIK(35, 34),
    /** Artist in the arts. */
    SENIMAN(36, 36),
    /** Traditional healer. */
    TABIB(37, 37),
    /** Traditional birth attendant. */
    PARAJI(38, 38),
    /** Fashion designer. */
    PERANCANG_BUSANA(39, 39),
    /** Translator. */
    PENTERJEMAH(40, 40),
    /** Imam of a mosque. */
    IMAM_MASJID(41, 41),
    /** Protestant minister. */
    PENDETA(42, 42),
    /** Catholic priest. */
    PASTUR(43, 43, "PASTOR"),
    /** Journalist. */
    WARTAWAN(44, 44),
    /** Islamic teacher or preacher. */
    USTADZ_MUBALIGH(45, 45, "USTADZ/MUBALIGH"),
    /** Cook. */
    JURU_MASAK(46, 46),
    /** Event promoter. */
    PROMOTOR_ACARA(47, 47),
    /** Member of the national parliament. */
    ANGGOTA_DPR_RI(48, 48, "ANGGOTA DPR-RI"),
    /** Member of the regional representative council. */
    ANGGOTA_DPD(49, 49),
    /** Member of the audit board. */
    ANGGOTA_BPK(50, 50),
    /** President. */
    PRESIDEN(51, 51),
    /** Vice president. */
    WAKIL_PRESIDEN(52, 52),
    /** Member of the constitutional court. */
    ANGGOTA_MAHKAMAH_KONSTITUSI(53, 53),
    /** Member of the cabinet. */
    ANGGOTA_KABINET_KEMENTERIAN(54, 54),
    /** Ambassador. */
    DUTA_BESAR(55, 55),
    /** Governor. */
    GUBERNUR(56, 56),
    /** Vice governor. */
    WAKIL_GUBERNUR(57, 57),
    /** Regent. */
    BUPATI(58, 58),
    /** Vice regent. */
    WAKIL_BUPATI(59, 59),
    /** Mayor. */
    WALIKOTA(60, 60),
    /** Vice mayor. */
    WAKIL_WALIKOTA(61, 61),
    /** Member of a provincial parliament. */
    ANGGOTA_DPRD_PROVINSI(62, 62),
    /** Member of the parliament of a regency or city. */
    ANGGOTA_DPRD_KABUPATEN_KOTA(63, 63, "ANGGOTA DPRD KABUPATEN/KOTA"),
    /** Lecturer. */
    DOSEN(64, 64),
    /** Teacher. */
    GURU(65, 65),
    /** Pilot. */
    PILOT(66, 66),
    /** Lawyer. */
    PENGACARA(67, 67),
    /** Notary. */
    NOTARIS(68, 68),
    /** Architect. */
    ARSITEK(69, 69),
    /** Accountant. */
    AKUNTAN(70, 70),
    /** Consultant. */
    KONSULTAN(71, 71),
    /** Physician. */
    DOKTER(72, 72),
    /** Midwife. */
    BIDAN(73, 73),
    /** Nurse. */
    PERAWAT(74, 74),
    /** Pharmacist. */
    APOTEKER(75, 75),
    /** Psychiatrist or psychologist. */
    PSIKIATER_PSIKOLOG(76, 76, "PSIKIATER/PSIKOLOG"),
    /** Television announcer. */
    PENYIAR_TELEVISI(77, 77),
    /** Radio announcer. */
    PENYIAR_RADIO(78, 78),
    /** Sailor. */
    PELAUT(79, 79),
    /** Researcher. */
    PENELITI(80, 80),
    /** Driver. */
    SOPIR(81, 81),
    /** Broker. */
    PIALANG(82, 82),
    /** Psychic. */
    PARANORMAL(83, 83),
    /** Trader. */
    PEDAGANG(84, 84),
    /** Village official. */
    PERANGKAT_DESA(85, 85),
    /** Village head. */
    KEPALA_DESA(86, 86),
    /** Nun. */
    BIARAWATI(87, 87),
    /** Self-employed. */
    WIRASWASTA(88, 88),
    /** Other. */
    LAINNYA(89, 99),
    /** Member of a high state body. */
    ANGGOTA_LEMBAGA_TINGGI(0, 89),
    /** Entertainer. */
    ARTIS(0, 90),
    /** Athlete. */
    ATLIT(0, 91),
    /** Chef. */
    CHEF(0, 92),
    /** Manager. */
    MANAJER(0, 93),
    /** Administrative staff. */
    TENAGA_TATA_USAHA(0, 94),
    /** Operator. */
    OPERATOR(0, 95),
    /** Processing or craft worker. */
    PEKERJA_PENGOLAHAN_KERAJINAN(0, 96, "PEKERJA PENGOLAHAN/KERAJINAN"),
    /** Technician. */
    TEKNISI(0, 97),
    /** Expert assistant. */
    ASISTEN_AHLI(0, 98);

    private static final CodeList<Pekerjaan> CODES = CodeList.of(Pekerjaan.class);

    private final int siak89;
    private final int f101;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    Pekerjaan(int siak89, int f101, String... aliases) {
        this.siak89 = siak89;
        this.f101 = f101;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code BELUM_TIDAK_BEKERJA}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static Pekerjaan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public Map<String, Integer> numbers() {
        return CodeNumbers.of("SIAK_89", siak89, "F101_99", f101);
    }
}
