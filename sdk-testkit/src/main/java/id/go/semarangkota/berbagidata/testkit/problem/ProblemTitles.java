package id.go.semarangkota.berbagidata.testkit.problem;

import static java.util.Map.entry;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import java.util.Map;

/** What people read of a problem: one sentence each, in two languages. */
final class ProblemTitles {
    /** What is said of a condition; its name says the rest. */
    static final String CONDITION = "Syarat ini belum terpenuhi. / This condition does not hold.";

    /** What is said of a place. */
    static final String PLACE = "Tidak sesuai dengan kontrak. / Not what the contract says.";

    private static final Map<KodeMasalah, Title> TITLES = Map.ofEntries(
            entry(KodeMasalah.TIDAK_TERAUTENTIKASI, new Title("Token tidak ada atau tidak sah.", "No valid token.")),
            entry(KodeMasalah.TOKEN_KEDALUWARSA, new Title("Token sudah kedaluwarsa.", "The token has expired.")),
            entry(
                    KodeMasalah.TOKEN_AUDIENS_SALAH,
                    new Title("Token untuk layanan lain.", "The token is for another service.")),
            entry(
                    KodeMasalah.PERLU_AUTENTIKASI_ULANG,
                    new Title("Perintah ini memerlukan faktor kedua.", "This command needs a second factor.")),
            entry(
                    KodeMasalah.PERAN_TIDAK_BERWENANG,
                    new Title("Peran Anda tidak berwenang.", "Your role may not do this.")),
            entry(KodeMasalah.TIDAK_DITEMUKAN, new Title("Tidak ditemukan.", "Not found.")),
            entry(
                    KodeMasalah.METODE_TIDAK_DIIZINKAN,
                    new Title("Metode ini tidak diizinkan di sini.", "This method is not allowed here.")),
            entry(
                    KodeMasalah.TIDAK_DAPAT_DISAJIKAN,
                    new Title("Bentuk yang diminta tidak tersedia.", "No acceptable representation.")),
            entry(
                    KodeMasalah.TRANSISI_TIDAK_SAH,
                    new Title("Status tidak mengizinkan perintah ini.", "The status does not allow this.")),
            entry(
                    KodeMasalah.SYARAT_BELUM_TERPENUHI,
                    new Title("Ada syarat yang belum terpenuhi.", "A condition does not hold.")),
            entry(
                    KodeMasalah.IDEMPOTENSI_SEDANG_DIPROSES,
                    new Title("Permintaan dengan kunci ini sedang diproses.", "This key is being worked on.")),
            entry(
                    KodeMasalah.OFSET_TIDAK_COCOK,
                    new Title("Unggahan berada pada posisi lain.", "The upload stands at another offset.")),
            entry(KodeMasalah.UNGGAHAN_BERAKHIR, new Title("Unggahan sudah tidak ada.", "The upload is gone.")),
            entry(KodeMasalah.VERSI_USANG, new Title("Sudah berubah sejak dibaca.", "Changed since it was read.")),
            entry(
                    KodeMasalah.VERSI_TUS_TIDAK_DIDUKUNG,
                    new Title("Versi tus tidak didukung.", "This tus version is not spoken here.")),
            entry(
                    KodeMasalah.TERLALU_BESAR,
                    new Title("Lebih besar daripada yang diterima.", "Larger than the exchange takes.")),
            entry(
                    KodeMasalah.JENIS_MEDIA_TIDAK_DIDUKUNG,
                    new Title("Jenis media tidak didukung.", "Unsupported media type.")),
            entry(
                    KodeMasalah.RENTANG_TIDAK_SAH,
                    new Title("Rentang di luar berkas.", "The range lies outside the file.")),
            entry(KodeMasalah.ISI_TIDAK_TERBACA, new Title("Isi bukan JSON yang sah.", "The body is not JSON.")),
            entry(
                    KodeMasalah.PERMINTAAN_TIDAK_SAH,
                    new Title("Kepala atau parameter permintaan salah.", "A header or parameter is wrong.")),
            entry(
                    KodeMasalah.ISI_TIDAK_SESUAI,
                    new Title("Isi tidak sesuai dengan kontrak.", "The body breaks the contract.")),
            entry(
                    KodeMasalah.IDEMPOTENSI_BENTROK,
                    new Title("Kunci ini sudah dipakai untuk isi lain.", "The key was used with another body.")),
            entry(
                    KodeMasalah.BERKAS_TIDAK_COCOK,
                    new Title("Berkas tidak cocok dengan daftar data.", "A file is not what the manifest says.")),
            entry(
                    KodeMasalah.TANDA_TANGAN_TIDAK_SAH,
                    new Title("Tanda tangan tidak sah.", "The signature does not hold.")),
            entry(KodeMasalah.VERSI_WAJIB, new Title("If-Match wajib ada.", "If-Match is missing.")),
            entry(KodeMasalah.TERLALU_SERING, new Title("Terlalu banyak permintaan.", "Too many requests.")),
            entry(KodeMasalah.KESALAHAN_DALAM, new Title("Pertukaran gagal.", "The exchange failed.")),
            entry(
                    KodeMasalah.KALENDER_TIDAK_LENGKAP,
                    new Title("Kalender kerja tahun itu belum dimuat.", "The working calendar lacks that year.")),
            entry(KodeMasalah.LAYANAN_TIDAK_TERSEDIA, new Title("Layanan tidak tersedia.", "Out of service.")));

    private ProblemTitles() {}

    static String title(KodeMasalah kode, boolean english) {
        Title title = TITLES.getOrDefault(kode, new Title(kode.toString(), kode.toString()));
        return english ? title.english() : title.indonesian();
    }

    private record Title(String indonesian, String english) {}
}
