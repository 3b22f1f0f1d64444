package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pajak.JenisPajak;
import id.go.semarangkota.berbagidata.pajak.JenisPenggunaan;
import id.go.semarangkota.berbagidata.pajak.KetetapanPajak;
import id.go.semarangkota.berbagidata.pajak.ObjekPajakPbb;
import id.go.semarangkota.berbagidata.pajak.PembayaranPajak;
import id.go.semarangkota.berbagidata.pajak.StatusPembayaran;
import id.go.semarangkota.berbagidata.pajak.WajibPajak;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as SISMIOP gives them, synthetic and dirty. */
class SismiopTest {
    private static final RecordType<ObjekPajakPbb> OBJECTS = RecordType.of(ObjekPajakPbb.class);
    private static final RecordType<KetetapanPajak> ASSESSMENTS = RecordType.of(KetetapanPajak.class);
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final String NOP_COLUMNS =
            "KD_PROPINSI;KD_DATI2;KD_KECAMATAN;KD_KELURAHAN;KD_BLOK;NO_URUT;KD_JNS_OP;";

    /** What was accepted, and the rules that each rejected row breaks. */
    private static final class Seen<T extends Record> implements RecordReader.Handler<T> {
        private final List<T> accepted = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        @Override
        public void accepted(Outcome.Accepted<T> outcome) {
            accepted.add(outcome.record());
            outcome.warnings().forEach(v -> warnings.add(Reading.shortly(v)));
        }

        @Override
        public void rejected(Outcome.Rejected<T> outcome) {
            outcome.violations().forEach(v -> errors.add(Reading.shortly(v)));
        }

        private static <T extends Record> Seen<T> of(RecordType<T> type, String file) throws IOException {
            Seen<T> seen = new Seen<>();
            RecordReader.of(type, DATE)
                    .profile(LegacyProfile.of("SISMIOP", type))
                    .build()
                    .read(new ByteArrayInputStream(file.getBytes(Charset.forName("windows-1252"))), seen);
            return seen;
        }

        private T only() {
            assertThat(errors).isEmpty();
            assertThat(accepted).hasSize(1);
            return accepted.get(0);
        }
    }

    @Nested
    class Objects {
        private static final String HEADER = NOP_COLUMNS
                + "SUBJEK_PAJAK_ID;NM_WP;JALAN_WP;JALAN_OP;BLOK_KAV_NO_OP;RW_OP;RT_OP;NM_KELURAHAN;NM_KECAMATAN;NM_DATI2;"
                + "TOTAL_LUAS_BUMI;TOTAL_LUAS_BNG;NJOP_BUMI;NJOP_BNG;KD_KLS_TANAH;KD_KLS_BNG;KD_JPB;THN_DIBANGUN_BNG;"
                + "NJOPBumiPerM2;NJOPBangunanPerM2;NJOP;Status\r\n";
        private static final String NOP = "33;74;10;1;1;1;0;";
        private static final String SUBJECT = "3374011501800001;BUDI CONTOH;JL. LAIN 9;JL. CONTOH 1;A-1;";
        private static final String PLACE = "02;1;MIROTO;SEMARANG TENGAH;KOTA SEMARANG;";
        private static final String VALUES =
                "120;80;240000000;96000000;062;030;01;1998;2000000;1200000;336000000;AKTIF\r\n";
        private static final String ROW = NOP + SUBJECT + PLACE + VALUES;

        @Test
        void areRead_withTheNopOfSevenColumns() throws IOException {
            Seen<ObjekPajakPbb> seen = Seen.of(OBJECTS, HEADER + ROW);
            ObjekPajakPbb objek = seen.only();
            assertThat(objek.nop()).isEqualTo("337401000100100010");
            assertThat(objek.namaSubjek()).isEqualTo("BUDI CONTOH");
            assertThat(objek.alamatObjek()).isNotNull();
            assertThat(objek.alamatObjek().jalan()).isEqualTo("JL. CONTOH 1");
            assertThat(objek.alamatObjek().rt()).isEqualTo("001");
            assertThat(objek.alamatObjek().rw()).isEqualTo("002");
            assertThat(objek.luasBumi()).isEqualTo(120);
            assertThat(objek.njop()).isEqualTo(336_000_000);
            assertThat(objek.kelasBumi()).isEqualTo("062");
            assertThat(objek.jenisPenggunaan()).isEqualTo(JenisPenggunaan.PERUMAHAN);
            assertThat(objek.tahunDibangun()).isEqualTo(1998);
            assertThat(objek.npwpd()).as("the subject's number is no NPWPD").isNull();
            assertThat(seen.warnings).isEmpty();
        }

        @Test
        void mayBeAnExportOfSppt() throws IOException {
            String header = HEADER.replace("TOTAL_LUAS_BUMI;TOTAL_LUAS_BNG", "LUAS_BUMI_SPPT;LUAS_BNG_SPPT")
                    .replace("NM_WP", "NM_WP_SPPT")
                    .replace(";NJOP;", ";NJOP_SPPT;");
            assertThat(Seen.of(OBJECTS, header + ROW).only())
                    .isEqualTo(Seen.of(OBJECTS, HEADER + ROW).only());
        }

        @Test
        void mayHaveTheNopInOneColumn_inDigits() throws IOException {
            String row = "337401000100100010;" + ROW.substring(NOP.length());
            assertThat(Seen.of(OBJECTS, HEADER.replace(NOP_COLUMNS, "NOP;") + row)
                            .only()
                            .nop())
                    .isEqualTo("337401000100100010");
        }

        @Test
        void mayLackABuilding() throws IOException {
            String row = ROW.replace(VALUES, "120;0;240000000;0;062;-;00;0000;2000000;0;240000000;AKTIF\r\n")
                    .replace(PLACE, "00;000;MIROTO;SEMARANG TENGAH;KOTA SEMARANG;");
            ObjekPajakPbb objek = Seen.of(OBJECTS, HEADER + row).only();
            assertThat(objek.kelasBangunan()).isNull();
            assertThat(objek.jenisPenggunaan()).isNull();
            assertThat(objek.tahunDibangun()).isNull();
            assertThat(objek.alamatObjek()).isNotNull();
            assertThat(objek.alamatObjek().rt()).isNull();
            assertThat(objek.alamatObjek().rw()).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "33;74;10;1;1;1;0;|33;74;10;1;1;;0;|kode.gabungan NOP @2:1",
                    "33;74;10;1;1;1;0;|33;74;1010;1;1;1;0;|kode.gabungan NOP @2:1",
                    "33;74;10;1;1;1;0;|0;0;0;0;0;0;0;|nop.pengganti NOP @2:1",
                    "33;74;10;1;1;1;0;|;;;;;;;|wajib-diisi NOP @2:1",
                    ";BUDI CONTOH;|;NULL;|wajib-diisi NamaSubjek @2:9",
                    ";120;80;|;0120,5;80;|angka.format LuasBumi @2:18",
                    ";120;80;|;-;80;|wajib-diisi LuasBumi @2:18",
                    ";01;1998;|;17;1998;|kode.tidak-dikenal JenisPenggunaan @2:24",
                    ";2000000;1200000;|;2000;1200;|njop.beda-hitungan NJOP @2:28"
                })
        void thatAreDirtyAreRejected_withRuleFieldAndPlace(String clean, String dirty, String violation)
                throws IOException {
            Seen<ObjekPajakPbb> seen = Seen.of(OBJECTS, HEADER + ROW.replace(clean, dirty));
            assertThat(seen.accepted).isEmpty();
            assertThat(seen.errors).containsExactly(violation);
        }

        @Test
        void readCleanRowsBesideDirtyOnes_spacesApostrophesAndAccentsIncluded() throws IOException {
            String spaced = ROW.replace("33;74;", "'33; 74 ;").replace("BUDI CONTOH", "  REN\u00C9\u00A0CONTOH ");
            String elsewhere = ROW.replace(NOP, "33;22;10;1;1;1;0;");
            Seen<ObjekPajakPbb> seen = Seen.of(OBJECTS, HEADER + spaced + ROW.replace(";AKTIF", ";?") + elsewhere);
            assertThat(seen.accepted).hasSize(2);
            assertThat(seen.accepted.get(0).nop()).isEqualTo("337401000100100010");
            assertThat(seen.accepted.get(0).namaSubjek()).isEqualTo("REN\u00C9 CONTOH");
            assertThat(seen.warnings).containsExactly("nop.luar-kota NOP @4:1");
            assertThat(seen.errors).containsExactly("kode.tidak-dikenal Status @3:29");
        }
    }

    @Nested
    class Assessments {
        private static final String HEADER = NOP_COLUMNS
                + "THN_PAJAK_SPPT;NJKP_SPPT;PBB_TERHUTANG_SPPT;FAKTOR_PENGURANG_SPPT;PBB_YG_HARUS_DIBAYAR_SPPT;TGL_TERBIT_SPPT;"
                + "TGL_JATUH_TEMPO_SPPT;STATUS_PEMBAYARAN_SPPT;NomorKetetapan;JenisKetetapan;JenisPajak\n";
        private static final String ROW =
                "33;74;010;001;001;0001;0;2026;326000000;407500;0;407500;2026-01-02 00:00:00.0;"
                        + "2026-09-30 00:00:00.0;1;337401000100100010-2026;SPPT;PBB_P2\n";

        @Test
        void areRead() throws IOException {
            KetetapanPajak ketetapan = Seen.of(ASSESSMENTS, HEADER + ROW).only();
            assertThat(ketetapan.nop()).isEqualTo("337401000100100010");
            assertThat(ketetapan.tahunPajak()).isEqualTo(2026);
            assertThat(ketetapan.dasarPengenaan()).isEqualTo(326_000_000);
            assertThat(ketetapan.pokokPajak()).isEqualTo(407_500);
            assertThat(ketetapan.pengurangan()).isZero();
            assertThat(ketetapan.jumlahHarusDibayar()).isEqualTo(407_500);
            assertThat(ketetapan.tanggalTerbit()).isEqualTo(LocalDate.of(2026, 1, 2));
            assertThat(ketetapan.tanggalJatuhTempo()).isEqualTo(LocalDate.of(2026, 9, 30));
            assertThat(ketetapan.statusPembayaran()).isEqualTo(StatusPembayaran.LUNAS);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2026-01-02 00:00:00.0|1900-01-01 00:00:00.0|wajib-diisi TanggalTerbit @2:13",
                    "2026-09-30 00:00:00.0|1900-01-01|wajib-diisi TanggalJatuhTempo @2:14",
                    "2026-09-30 00:00:00.0|30/09/2026|tanggal.format TanggalJatuhTempo @2:14",
                    "2026-09-30 00:00:00.0|2025-09-30 00:00:00.0|tanggal.jatuh-tempo-sebelum-terbit TanggalJatuhTempo @2:14",
                    ";1;337401000100100010|;2;337401000100100010|kode.tidak-dikenal StatusPembayaran @2:15",
                    "33;74;010|33;74;Tembalang|kode.gabungan NOP @2:1"
                })
        void thatAreDirtyAreRejected_andADateOf1900IsNone(String clean, String dirty, String violation)
                throws IOException {
            Seen<KetetapanPajak> seen = Seen.of(ASSESSMENTS, HEADER + ROW.replace(clean, dirty));
            assertThat(seen.accepted).isEmpty();
            assertThat(seen.errors).containsExactly(violation);
        }
    }

    @Nested
    class Payments {
        private static final String HEADER = NOP_COLUMNS
                + "THN_PAJAK_SPPT;PEMBAYARAN_SPPT_KE;DENDA_SPPT;JML_SPPT_YG_DIBAYAR;TGL_PEMBAYARAN_SPPT;"
                + "NomorTransaksi;JumlahPokok\r\n";

        @Test
        void areRead_ofPropertyTax() throws IOException {
            String row = "33;74;10;1;1;1;0;2026;1;8150;415650;2026-10-01 00:00:00.0;NTPD00000001;407500\r\n";
            PembayaranPajak paid =
                    Seen.of(RecordType.of(PembayaranPajak.class), HEADER + row).only();
            assertThat(paid.nop()).isEqualTo("337401000100100010");
            assertThat(paid.jenisPajak()).isEqualTo(JenisPajak.PBB_P2);
            assertThat(paid.tahunPajak()).isEqualTo(2026);
            assertThat(paid.jumlahSanksi()).isEqualTo(8_150);
            assertThat(paid.jumlahBayar()).isEqualTo(415_650);
            assertThat(paid.tanggalBayar()).isEqualTo(LocalDate.of(2026, 10, 1));
        }
    }

    @Nested
    class Taxpayers {
        private static final String HEADER =
                "SUBJEK_PAJAK_ID;NM_WP;JALAN_WP;RW_WP;RT_WP;KELURAHAN_WP;KOTA_WP;KD_POS_WP;NPWP;"
                        + "NPWPD;Jenis;NIK;Alamat.Kecamatan;Status\r\n";

        @Test
        void areRead_withTheirOwnAddress() throws IOException {
            String row = "KEY-1;BUDI CONTOH;JL. CONTOH 1;02;001;MIROTO;KOTA SEMARANG;00000;0;"
                    + "P.1.0000001.01.02;PRIBADI;3374011501800001;SEMARANG TENGAH;AKTIF\r\n";
            WajibPajak taxpayer =
                    Seen.of(RecordType.of(WajibPajak.class), HEADER + row).only();
            assertThat(taxpayer.nama()).isEqualTo("BUDI CONTOH");
            assertThat(taxpayer.npwp()).as("zeros are none").isNull();
            assertThat(taxpayer.nik()).isEqualTo("3374011501800001");
            assertThat(taxpayer.alamat()).isNotNull();
            assertThat(taxpayer.alamat().rt()).isEqualTo("001");
            assertThat(taxpayer.alamat().rw()).isEqualTo("002");
            assertThat(taxpayer.alamat().kodePos()).isNull();
        }
    }
}
