package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pendidikan.Jenjang;
import id.go.semarangkota.berbagidata.pendidikan.PesertaDidik;
import id.go.semarangkota.berbagidata.pendidikan.SatuanPendidikan;
import id.go.semarangkota.berbagidata.pendidikan.StatusSatuanPendidikan;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files as Dapodik gives them, with the dirt that they have on their way. */
class DapodikProfileTest {
    private static final String PUPILS =
            "Nama;Rombel Saat Ini;JK;NISN;Tempat Lahir;Tanggal Lahir;NIK;Agama;Alamat;RT;RW;"
                    + "Dusun;Kelurahan;Kecamatan;Kabupaten;Kode Pos;Nama ibu;Penerima KIP;Nomor KIP;Layak PIP (usulan dari sekolah);"
                    + "Kebutuhan Khusus;NPSN;Bentuk Pendidikan;Tingkat Pendidikan;Tahun Ajaran;Status;kode_wilayah\r\n";
    private static final String PUPIL =
            "BUDI CONTOH ;Kelas 6A;L;0153219876;SEMARANG;2015-01-15;'3374011501150001;Islam;"
                    + "Jl. Contoh No. 1;5;2;-;Miroto;Semarang Tengah;Kota Semarang;50134;SITI CONTOH;Ya;BQ7X2K;Ya;Tidak ada;"
                    + "20328999;SD;6;2026/2027;Aktif;036301\r\n";
    private static final String SCHOOLS =
            "npsn,nama,bentuk_pendidikan_id_str,status_sekolah,alamat_jalan,rt,rw,nama_dusun,"
                    + "desa_kelurahan,kecamatan,kabupaten_kota,provinsi,kode_pos,lintang,bujur,jumlah_siswa,jumlah_guru\n";
    private static final String SCHOOL = "20328999,SD CONTOH 01,SD,1,JL. CONTOH 2,1,10,-,MIROTO,SEMARANG TENGAH,"
            + "KOTA SEMARANG,JAWA TENGAH,50134,-6.980000,110.420000,180,9\n";

    /** Records that were accepted, and what was found in all records. */
    private static final class Seen<T extends Record> implements RecordReader.Handler<T> {
        private final List<T> accepted = new ArrayList<>();
        private final List<String> findings = new ArrayList<>();
        private final ReadSummary summary;

        private Seen(Class<T> record, String text) {
            this(record, text.getBytes(StandardCharsets.UTF_8), "trim", "yes");
        }

        /** Reads with one line of the profile changed. */
        private Seen(Class<T> record, byte[] bytes, String key, String value) {
            RecordType<T> type = RecordType.of(record);
            try {
                summary = RecordReader.of(type, Reading.DATE)
                        .profile(LegacyProfile.of("DAPODIK", type).with(key, value))
                        .build()
                        .read(new ByteArrayInputStream(bytes), this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void accepted(Outcome.Accepted<T> outcome) {
            accepted.add(outcome.record());
            outcome.warnings().forEach(this::note);
        }

        @Override
        public void rejected(Outcome.Rejected<T> outcome) {
            outcome.violations().forEach(this::note);
        }

        private void note(Violation violation) {
            findings.add(violation.severity() + " " + Reading.shortly(violation));
        }
    }

    @Nested
    class Pupils {
        @Test
        void areReadFromTheListAsASpreadsheet() {
            Seen<PesertaDidik> seen = new Seen<>(PesertaDidik.class, "\uFEFF" + PUPILS + PUPIL);
            assertThat(seen.findings).isEmpty();
            PesertaDidik pupil = seen.accepted.get(0);
            assertThat(pupil.nama()).isEqualTo("BUDI CONTOH");
            assertThat(pupil.nik()).isEqualTo("3374011501150001");
            assertThat(pupil.tanggalLahir()).isEqualTo(LocalDate.of(2015, 1, 15));
            assertThat(pupil.alamat()).isNotNull();
            assertThat(pupil.alamat().rt()).isEqualTo("005");
            assertThat(pupil.alamat().rw()).isEqualTo("002");
            assertThat(pupil.alamat().kota()).isEqualTo("Kota Semarang");
            assertThat(pupil.jenjang()).isEqualTo(Jenjang.SD);
            assertThat(pupil.tingkat()).isEqualTo(6);
            assertThat(pupil.penerimaKip()).isTrue();
            assertThat(pupil.kebutuhanKhusus()).isNull();
        }

        @Test
        void areNotSaidToReceivePip_becauseTheyMay() {
            Seen<PesertaDidik> seen = new Seen<>(PesertaDidik.class, PUPILS + PUPIL);
            assertThat(seen.accepted.get(0).penerimaPip()).isNull();
            assertThat(seen.summary.columns().ignored())
                    .containsExactly(
                            "Rombel Saat Ini", "Agama", "Dusun", "Layak PIP (usulan dari sekolah)", "kode_wilayah");
        }

        @Test
        void keepARegionCodeOfDapodikOut() {
            Seen<PesertaDidik> seen = new Seen<>(PesertaDidik.class, PUPILS + PUPIL);
            assertThat(seen.accepted.get(0).alamat()).isNotNull();
            assertThat(seen.accepted.get(0).alamat().kodeWilayah()).isNull();
        }

        @Test
        void areRefusedWithEveryRuleThatTheirDirtBreaks() {
            String rows = PUPIL.replace("'3374011501150001", "3,37401E+15")
                    + PUPIL.replace(";0153219876;", ";153219876;")
                    + PUPIL.replace("2015-01-15", "15/01/2015")
                    + PUPIL.replace(";20328999;", ";2032899;").replace("2026/2027", "2026/2028")
                    + PUPIL.replace(";SD;6;", ";SD;7;")
                    + PUPIL.replace(";5;2;", ";5/2;;")
                    + PUPIL.replace(";0153219876;", ";-;").replace(";Ya;BQ7X2K;", ";Tidak;;")
                    + PUPIL.replace(";Ya;BQ7X2K;", ";mungkin;;");
            Seen<PesertaDidik> seen = new Seen<>(PesertaDidik.class, PUPILS + rows);
            assertThat(seen.findings)
                    .containsExactly(
                            "ERROR nik.notasi-ilmiah NIK @2:7",
                            "ERROR nisn.panjang NISN @3:4",
                            "ERROR tanggal.format TanggalLahir @4:6",
                            "ERROR npsn.bentuk NPSN @5:22",
                            "ERROR tahun-ajaran.tidak-berurutan TahunAjaran @5:25",
                            "WARNING tingkat.beda-jenjang Tingkat @6:24",
                            "ERROR boolean.format PenerimaKIP @9:18");
            assertThat(seen.accepted).hasSize(3);
            assertThat(seen.accepted.get(1).alamat()).isNotNull();
            assertThat(seen.accepted.get(1).alamat().rw()).isEqualTo("002");
            assertThat(seen.accepted.get(2).nisn()).isNull();
            assertThat(seen.accepted.get(2).penerimaKip()).isFalse();
        }

        @Test
        void areReadFromTheTable_withADateWrittenOut_whereTheProfileSaysSo() {
            String table = "peserta_didik_id;nama;jenis_kelamin;nisn;nik;tempat_lahir;tanggal_lahir;alamat_jalan;rt;rw;"
                    + "desa_kelurahan;kecamatan;kabupaten_kota;nama_ibu_kandung;penerima_kip;no_kip;npsn;"
                    + "bentuk_pendidikan_id_str;tingkat_pendidikan_id;tahun_ajaran;status\n"
                    + "x;REN\u00C9;P;0153219876;3374015501150001;SEMARANG;15 Januari 2015;JL. A;05;NULL;Miroto;"
                    + "Semarang Tengah;Kota Semarang;SITI;0;NULL;20328999;TK;;2026/2027;AKTIF\n";
            Seen<PesertaDidik> seen =
                    new Seen<>(PesertaDidik.class, table.getBytes(StandardCharsets.UTF_8), "date", "d MMMM yyyy");
            assertThat(seen.findings).isEmpty();
            assertThat(seen.accepted.get(0).nama()).isEqualTo("REN\u00C9");
            assertThat(seen.accepted.get(0).jenjang()).isEqualTo(Jenjang.PAUD);
            assertThat(seen.accepted.get(0).penerimaKip()).isFalse();
        }
    }

    @Nested
    class Schools {
        @Test
        void areReadFromTheTable() {
            Seen<SatuanPendidikan> seen = new Seen<>(SatuanPendidikan.class, SCHOOLS + SCHOOL);
            assertThat(seen.findings).isEmpty();
            SatuanPendidikan school = seen.accepted.get(0);
            assertThat(school.status()).isEqualTo(StatusSatuanPendidikan.NEGERI);
            assertThat(school.lintang()).isEqualTo(new BigDecimal("-6.980000"));
            assertThat(school.alamat()).isNotNull();
            assertThat(school.alamat().rw()).isEqualTo("010");
            assertThat(school.jumlahPesertaDidik()).isEqualTo(180);
        }

        @Test
        void areRefusedWithEveryRuleThatTheirDirtBreaks() {
            String rows = SCHOOL.replace("-6.980000,110.420000", "110.42,-6.98")
                    + SCHOOL.replace("-6.980000,110.420000", "0,0")
                    + SCHOOL.replace("-6.980000,110.420000", "6.98,110.42")
                    + SCHOOL.replace(",180,", ",-180,")
                    + SCHOOL.replace(",SD,1,", ",SD,3,")
                    + SCHOOL.replace(",SD,1,", ",5,Swasta,");
            Seen<SatuanPendidikan> seen = new Seen<>(SatuanPendidikan.class, SCHOOLS + rows);
            assertThat(seen.findings)
                    .containsExactly(
                            "ERROR terlalu-besar Lintang @2:14",
                            "ERROR koordinat.tertukar Lintang @2:14",
                            "WARNING koordinat.luar-kota Lintang @4:14",
                            "ERROR terlalu-kecil JumlahPesertaDidik @5:16",
                            "ERROR kode.tidak-dikenal Status @6:4",
                            "ERROR kode.tanpa-skema Jenjang @7:3");
        }

        @Test
        void mayHaveADecimalComma_whereTheProfileSaysSo() {
            String semicolons = (SCHOOLS + SCHOOL)
                    .replace(',', ';')
                    .replace("-6.98", "-6,98")
                    .replace("110.42", "110,42");
            Seen<SatuanPendidikan> seen = new Seen<>(
                    SatuanPendidikan.class, semicolons.getBytes(Charset.forName("windows-1252")), "decimal", ",");
            assertThat(seen.findings).isEmpty();
            assertThat(seen.accepted.get(0).bujur()).isEqualByComparingTo("110.42");
        }
    }
}
