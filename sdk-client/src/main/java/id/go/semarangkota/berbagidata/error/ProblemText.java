package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;

/** What a problem means and what to do, in both languages. */
record ProblemText(String indonesian, String english) {
    static ProblemText of(KodeMasalah kode) {
        return switch (kode) {
            case TIDAK_TERAUTENTIKASI, TOKEN_KEDALUWARSA, TOKEN_AUDIENS_SALAH, PERLU_AUTENTIKASI_ULANG ->
                new ProblemText("Pertukaran tidak menerima token ini.", "The exchange does not accept this token.");
            case PERAN_TIDAK_BERWENANG ->
                new ProblemText(
                        "Peran ini tidak boleh melakukan perintah itu.", "This role may not give that command.");
            case TIDAK_DITEMUKAN -> new ProblemText("Tidak ditemukan di pertukaran.", "Not found at the exchange.");
            case TRANSISI_TIDAK_SAH ->
                new ProblemText("Status tidak mengizinkan perintah ini.", "The status does not allow this command.");
            case SYARAT_BELUM_TERPENUHI ->
                new ProblemText("Syarat perintah ini belum terpenuhi.", "A condition of this command does not hold.");
            case VERSI_USANG ->
                new ProblemText(
                        "Data sudah berubah sejak dibaca; baca lagi lalu ulangi.",
                        "It changed since it was read; read it again and repeat.");
            case ISI_TIDAK_SESUAI, ISI_TIDAK_TERBACA, PERMINTAAN_TIDAK_SAH ->
                new ProblemText(
                        "Isi panggilan tidak sesuai kontrak; lihat daftar kesalahannya.",
                        "The call breaks the contract; see its list of errors.");
            case BERKAS_TIDAK_COCOK ->
                new ProblemText(
                        "Berkas di pertukaran tidak cocok dengan daftar data yang ditandatangani.",
                        "The files at the exchange do not match the signed manifest.");
            case TANDA_TANGAN_TIDAK_SAH ->
                new ProblemText(
                        "Pertukaran tidak menerima tanda tangan ini; periksa kunci yang diterbitkan.",
                        "The exchange does not accept this signature; check the published key.");
            default -> other(kode);
        };
    }

    private static ProblemText other(KodeMasalah kode) {
        return switch (kode) {
            case IDEMPOTENSI_SEDANG_DIPROSES ->
                new ProblemText(
                        "Panggilan yang sama masih dikerjakan; tunggu sebentar.",
                        "The same call is still being worked on; wait a little.");
            case IDEMPOTENSI_BENTROK ->
                new ProblemText("Kunci ini sudah dipakai untuk isi lain.", "This key was used with another body.");
            case TERLALU_BESAR ->
                new ProblemText("Lebih besar dari yang diterima pertukaran.", "Larger than the exchange takes.");
            case TERLALU_SERING ->
                new ProblemText("Terlalu banyak panggilan; tunggu lalu ulangi.", "Too many calls; wait and repeat.");
            case KESALAHAN_DALAM, LAYANAN_TIDAK_TERSEDIA ->
                new ProblemText(
                        "Pertukaran sedang terganggu; ulangi nanti.", "The exchange is out of order; repeat later.");
            default -> new ProblemText("Pertukaran menolak panggilan ini.", "The exchange refuses this call.");
        };
    }
}
